// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace aelwyd {

class PlainLabel;

/// The head of a page: a title, one line of facts, buttons at the right.
class PageHeader final : public QWidget {
    Q_OBJECT
  public:
    explicit PageHeader(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// Shown on one line with dots between; empty ones are left out.
    void setFacts(const QStringList& facts);
    /// Owned from now on; in the order of the calls, from left to right.
    void addButton(QAbstractButton* button);
    /// Something before the title (an Avatar); owned from now on.
    void setLeading(QWidget* widget);
    /// Something beside the title (a RagBadge, a state); owned from now on.
    void addBeside(QWidget* widget);

  private:
    PlainLabel* m_title;
    PlainLabel* m_facts;
    QHBoxLayout* m_row;
    QHBoxLayout* m_titleRow;
    QHBoxLayout* m_buttons;
};

} // namespace aelwyd
