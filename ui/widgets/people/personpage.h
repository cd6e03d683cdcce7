// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/peopledesk.h"

#include <QWidget>
#include <functional>

class QPushButton;
class QToolButton;

namespace aelwyd {

class AboutTab;
class CircleTab;
class OverviewTab;
class PageHeader;
class PlanTab;
class OutcomesTab;
class Questions;
class Remark;
class VisitsTab;
class WordTabs;

/// Makes the tab of the support plan; the page owns it.
using PlanTabFactory = std::function<PlanTab*()>;
/// Makes the tab of visits and banked time when it is first asked for; the page owns it.
using VisitsTabFactory = std::function<VisitsTab*()>;
/// Makes the tab of outcomes, reviews and stories when it is first asked for; the page owns it.
using OutcomesTabFactory = std::function<OutcomesTab*()>;

/// The tabs that other services stand behind; any may be missing.
struct PersonTabs {
    PlanTabFactory plan = {};
    VisitsTabFactory visits = {};
    OutcomesTabFactory outcomes = {};
};

/// Everything about the person who is open, under tabs.
class PersonPage final : public QWidget {
    Q_OBJECT
  public:
    /// Desk and questions are not owned and must outlive the page.
    PersonPage(PeopleDesk& desk, Questions& questions, const PersonTabs& tabs, QWidget* parent = nullptr);

    /// Another person is open at the desk (or nobody).
    void open();
    /// False when part of what is typed could not be stored as it is.
    bool flush();
    /// The person, or the draft while one writes it.
    QUuid undoScope() const;
    /// "overview", "about", "circle", "package", "plan", "visits", "outcomes".
    QString tab() const;
    /// `part`: where on it; see OutcomesTab::showPart and VisitsTab::showVisit.
    void showTab(const QString& tab, const QString& part = {});
    /// Offers a way back to the list where there is room for one of them only.
    void setBackVisible(bool visible);
    /// Shows the way to the trail of who saw and changed this record; without it, none is kept.
    void offerTrail();
    /// Puts the focus on the tabs.
    void enter();

  signals:
    void backAsked();
    void trailAsked(const QUuid& record, const QString& name);
    void tabChanged();
    void undoScopeChanged();
    void printAsked(const aelwyd::SupportPlanId& plan);
    /// Writing the plan likes the width of the whole window.
    void roomWanted(bool wanted);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void makeTabs(Questions& questions);
    QWidget* addPlace();
    void makeVisits();
    void makeOutcomes();
    void connectOverview();
    void connectPlan();
    void makeHeader();
    void retranslate();
    void refresh();
    void refreshHeader();
    bool isWritingPlan() const;
    void setArchived(bool archived);

    PeopleDesk& m_desk;
    Questions& m_questions;
    PageHeader* m_header;
    QToolButton* m_back;
    QPushButton* m_print;
    QToolButton* m_trail;
    QPushButton* m_restore;
    Remark* m_archived;
    WordTabs* m_tabs;
    OverviewTab* m_overview;
    AboutTab* m_about;
    CircleTab* m_circle;
    PlanTab* m_plan;
    PersonTabs m_factories;
    QWidget* m_visitsPlace = nullptr;
    VisitsTab* m_visits = nullptr;
    QWidget* m_outcomesPlace = nullptr;
    OutcomesTab* m_outcomes = nullptr;
};

} // namespace aelwyd
