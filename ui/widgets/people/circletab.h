// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/peopledesk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class CircleEditor;
class CircleMemberCard;
class EmptyPage;
class PlainLabel;
class Questions;
class Remark;

/// The circle of support of the person who is open, in the order of calling.
class CircleTab final : public QWidget {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the tab.
    CircleTab(PeopleDesk& desk, Questions& questions, QWidget* parent = nullptr);

    /// Another person is open.
    void open();
    void refresh();
    void addSomebody();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void showCards();
    void addCard(const CircleMember& member);
    void edit(const CircleMember& member);
    void remove(const CircleMember& member);
    void move(const CircleMember& member, int places);
    void setEditing(bool editing);

    PeopleDesk& m_desk;
    PlainLabel* m_about;
    QPushButton* m_add;
    Remark* m_removed;
    QPushButton* m_undo;
    CircleEditor* m_editor;
    EmptyPage* m_empty;
    QWidget* m_cardsBox;
    QVBoxLayout* m_cards;
    QList<CircleMember> m_shown;
};

} // namespace aelwyd
