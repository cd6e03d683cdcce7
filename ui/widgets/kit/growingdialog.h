// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace aelwyd {

/// A dialog that becomes higher when it has more to show than it had when it opened, as far as the screen
/// allows. It never becomes lower by itself.
class GrowingDialog : public QDialog {
    Q_OBJECT
  public:
    using QDialog::QDialog;

  protected:
    bool event(QEvent* event) override;

  private:
    void grow();
};

} // namespace aelwyd
