// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/theme.h"

#include <QLabel>

namespace aelwyd {

/// A label that shows its text as typed, never as rich text. Long text wraps unless `wrap` is off.
class PlainLabel : public QLabel {
    Q_OBJECT
  public:
    explicit PlainLabel(const QString& text = {}, TextRole role = TextRole::Body, QWidget* parent = nullptr);
    TextRole role() const { return m_role; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void dress();
    TextRole m_role;
    bool m_dressing = false;
};

/// A plain label on one line, for names and headings. The caller or its layout owns it.
PlainLabel* plainLabel(const QString& text = {}, TextRole role = TextRole::Body);
/// As plainLabel, wrapping at the width that it is given.
PlainLabel* wrappedLabel(const QString& text = {}, TextRole role = TextRole::Body);

/// A sign (icon) with words beside it: a problem (red), a warning (amber) or a quiet remark. Hidden while it
/// has no text.
class Remark final : public QWidget {
    Q_OBJECT
  public:
    enum class Kind { Problem, Warning, Quiet, Good };
    explicit Remark(Kind kind, QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const;

  private:
    QLabel* m_sign;
    PlainLabel* m_text;
    Kind m_kind;
    void changeEvent(QEvent* event) override;
    void dress();
};

} // namespace aelwyd
