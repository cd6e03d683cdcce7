// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace aelwyd {

class PlainLabel;

/// A quiet box with round corners: a title (none: no head) with room for a button at its right, and a body.
class Card : public QFrame {
    Q_OBJECT
  public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QString title() const;
    /// Where the content goes; 12 px between the rows.
    QVBoxLayout* body() const { return m_body; }
    /// Puts `widget` (owned by the card from now on) at the right end of the head.
    void addToHead(QWidget* widget);
    /// Puts the card (owned by `window` from now on) in the middle of a window that has no layout yet, with
    /// `corner` above it at the right.
    void standIn(QWidget* window, QWidget* corner);

  private:
    PlainLabel* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

} // namespace aelwyd
