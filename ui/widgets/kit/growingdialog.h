// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace aelwyd {

/// A dialog that opens as high as what it shows, and becomes higher when it has more to show, as far as the
/// screen allows. It never becomes lower by itself, and whoever makes it lower keeps it so until then.
class GrowingDialog : public QDialog {
    Q_OBJECT
  public:
    using QDialog::QDialog;

  protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// Height in pixels at which everything is seen at the width that the dialog has.
    virtual int wantedHeight() const;
    /// Of a dialog that is `content` in an area that scrolls, and a foot below it.
    int heightAround(const QWidget& content) const;
    /// Makes room for what is new.
    void grow();
    /// As high as what it shows, also lower than before: where another page begins.
    void fit();

  private:
    int frameHeight() const;
    int allowedHeight() const;
    /// What was wanted when it was looked at last.
    int m_wanted = 0;
};

} // namespace aelwyd
