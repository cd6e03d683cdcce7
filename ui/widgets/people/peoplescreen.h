// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/listandpages.h"
#include "ui/widgets/people/personpage.h"

namespace aelwyd {

class EmptyPage;
class PeopleListPane;
class TakeOnPage;

/// The page of people: the list, and beside it one person, or somebody who is being taken on.
/// Places: "person/<id>/<tab>", "person/new", "" for the list alone.
class PeopleScreen final : public ListAndPages {
    Q_OBJECT
  public:
    /// Desk and questions are not owned and must outlive the page.
    PeopleScreen(PeopleDesk& desk, Questions& questions, const PersonTabs& tabs, QWidget* parent = nullptr);

    QString title() const override;
    const char* iconName() const override { return "users"; }
    QUuid undoScope() const override;
    bool flush() override;
    QList<QAction*> errands() const override { return commands().first(1); }
    void enter() override;
    QString place() const override;
    void goTo(const QString& place) override;
    /// False if there is no such person.
    bool open(const ServiceUserId& id);
    void takeOn();
    /// In a file that keeps a trail of who saw what.
    void offerTrail();

  signals:
    /// The plan in force, or the one that was chosen, is to be printed.
    void printAsked(const aelwyd::SupportPlanId& plan);
    void trailAsked(const QUuid& record, const QString& name);

  protected:
    void changeEvent(QEvent* event) override;
    bool wantsAllRoom() const override;
    void setBackVisible(bool visible) override;

  private:
    void connectPane();
    void retranslate();
    void showNobody();
    void afterTakingOn(const ServiceUserId& id);

    PeopleDesk& m_desk;
    PeopleListPane* m_pane;
    EmptyPage* m_nobody;
    TakeOnPage* m_takeOn;
    PersonPage* m_person;
    bool m_planWantsRoom = false;
};

} // namespace aelwyd
