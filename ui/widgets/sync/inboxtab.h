// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/sync/inboxdesk.h"

#include <QWidget>

class QLayout;
class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class EmptyPage;
class PlainLabel;
class Questions;
class Remark;

/// To resolve: what two copies of the file wrote apart, and what does not go together; each is decided with
/// one click, or by writing something else.
class InboxTab final : public QWidget {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the tab.
    InboxTab(InboxDesk& desk, Questions& questions, QWidget* parent = nullptr);

  signals:
    void placeAsked(const QString& place);
    void said(const QString& sentence);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* makeCard(const InboxLine& line);
    QWidget* makeSide(const InboxLine& line, int side);
    QLayout* makeFoot(const InboxLine& line);
    using Step = void (InboxTab::*)(const InboxLine& line);
    /// A button at the foot of a card; its name for screen readers holds the title of the card.
    QPushButton* footButton(const QString& words, const char* iconName, const InboxLine& line, Step step);
    void refresh();
    /// Of the cards; where there are none, that for taking back.
    QPushButton* firstButton() const;
    void accept(const InboxLine& line);
    void letGo(const InboxLine& line);
    void writeThird(const InboxLine& line);
    void undo();
    void tell(const Problems& problems, const QString& done);
    void retranslate();
    InboxDesk& m_desk;
    Questions& m_questions;
    PlainLabel* m_count;
    QPushButton* m_undo;
    Remark* m_refusal;
    EmptyPage* m_empty;
    QVBoxLayout* m_column;
    QWidget* m_cards = nullptr;
};

} // namespace aelwyd
