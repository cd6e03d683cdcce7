// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/peopledesk.h"
#include "ui/widgets/people/personfields.h"

#include <QWidget>

class QPushButton;

namespace aelwyd {

class Card;
class Remark;

/// Everything that is known about the person who is open, edited in place: a field is stored when it is left.
class AboutTab final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the tab.
    explicit AboutTab(PeopleDesk& desk, QWidget* parent = nullptr);

  signals:
    /// The person is to leave the list.
    void archiveAsked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    using AddRows = void (*)(FieldForm&, PersonBinder&);
    FieldForm* addCard(const QList<AddRows>& parts);
    void retranslate();
    void refresh();
    void showState(const Problems& untold);

    PeopleDesk& m_desk;
    PersonBinder m_binder;
    Remark* m_waiting;
    QPushButton* m_throwAway;
    QPushButton* m_archive;
    QList<Card*> m_cards;
    QList<FieldForm*> m_forms;
};

} // namespace aelwyd
