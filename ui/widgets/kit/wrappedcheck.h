// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace aelwyd {

class PlainLabel;

/// A box to tick with words beside it that wrap at the width there is; a click on the words ticks it too.
class WrappedCheck final : public QWidget {
    Q_OBJECT
  public:
    explicit WrappedCheck(const QString& text, QWidget* parent = nullptr);
    /// Owned by this.
    QCheckBox& box() { return *m_box; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QCheckBox* m_box;
    PlainLabel* m_words;
};

} // namespace aelwyd
