// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/page.h"
#include "ui/widgets/people/personpage.h"

class QStackedWidget;

namespace aelwyd {

class EmptyPage;
class PeopleListPane;
class TakeOnPage;

/// The page of people: the list, and beside it one person, or somebody who is being taken on.
/// Places: "person/<id>/<tab>", "person/new", "" for the list alone.
class PeopleScreen final : public Page {
    Q_OBJECT
  public:
    /// Desk and questions are not owned and must outlive the page.
    PeopleScreen(PeopleDesk& desk, Questions& questions, const PlanTabFactory& planTab,
                 const VisitsTabFactory& visitsTab = {}, QWidget* parent = nullptr);

    QString title() const override;
    const char* iconName() const override { return "users"; }
    QUuid undoScope() const override;
    bool flush() override;
    QString place() const override;
    void goTo(const QString& place) override;
    QList<QAction*> commands() const override { return m_commands; }
    /// False if there is no such person.
    bool open(const ServiceUserId& id);
    void takeOn();

  signals:
    /// The plan in force, or the one that was chosen, is to be printed.
    void printAsked(const aelwyd::SupportPlanId& plan);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void connectPane();
    void makeCommands();
    void retranslate();
    void bringForward(QWidget* page);
    void share();
    void goToList();
    void showNobody();
    void afterTakingOn(const ServiceUserId& id);

    PeopleDesk& m_desk;
    PeopleListPane* m_pane;
    QStackedWidget* m_stack;
    EmptyPage* m_nobody;
    TakeOnPage* m_takeOn;
    PersonPage* m_person;
    /// The list was asked for where there is room for the list or a page only.
    bool m_listFirst = true;
    bool m_planWantsRoom = false;
    QList<QAction*> m_commands;
};

} // namespace aelwyd
