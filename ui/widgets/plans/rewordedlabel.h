// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/comparisonwording.h"
#include "ui/widgets/kit/labels.h"

#include <QTextDocument>

namespace aelwyd {

/// What became of a text, word by word: words gone are struck out, new words underlined, both with their
/// colour. A screen reader hears the same in words.
class RewordedLabel final : public PlainLabel {
    Q_OBJECT
  public:
    explicit RewordedLabel(ReworkedText text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void write();
    ReworkedText m_text;
    mutable QTextDocument m_document;
};

} // namespace aelwyd
