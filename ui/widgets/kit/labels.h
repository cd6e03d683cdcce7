// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/theme.h"

#include <QLabel>

namespace aelwyd {

/// A label that shows its text as typed, never as rich text. A wrapped one does not widen its page for a word
/// that nobody could break.
class PlainLabel : public QLabel {
    Q_OBJECT
  public:
    explicit PlainLabel(const QString& text = {}, TextRole role = TextRole::Body, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;
};

/// A plain label on one line, for names and headings. The caller or its layout owns it.
PlainLabel* plainLabel(const QString& text = {}, TextRole role = TextRole::Body);
/// As plainLabel, wrapping at the width that it is given.
PlainLabel* wrappedLabel(const QString& text = {}, TextRole role = TextRole::Body);

/// An icon that stands by itself, beside words; it follows the theme.
class IconLabel final : public QLabel {
    Q_OBJECT
  public:
    /// `size` in pixels, both ways.
    IconLabel(const char* name, int size, Tint tint = Tint::Ink, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QIcon m_icon;
};

/// A sign (icon) with words beside it: a problem (red), a warning (amber), something good (green) or a quiet
/// remark. Hidden while it has no text.
class Remark final : public QWidget {
    Q_OBJECT
  public:
    enum class Kind { Problem, Warning, Quiet, Good };
    explicit Remark(Kind kind, QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showText();

    PlainLabel* m_text;
};

} // namespace aelwyd
