// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/weekdesk.h"
#include "ui/widgets/kit/page.h"

class QButtonGroup;
class QPushButton;
class QToolButton;

namespace aelwyd {

class DateField;
class EmptyPage;
class PageHeader;
class PlainLabel;
class WeekCell;
class WeekDetails;
class WeekGrid;

/// The week of the whole agency: workers or people down, days across. Places: "2026-11-23/workers",
/// "2026-11-23/people".
class WeekPage final : public Page {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the page.
    explicit WeekPage(WeekDesk& desk, QWidget* parent = nullptr);

    QString title() const override;
    const char* iconName() const override { return "calendar-days"; }
    QUuid undoScope() const override { return m_desk.scope(); }
    QString place() const override;
    void goTo(const QString& place) override;
    QList<QAction*> commands() const override { return m_commands; }
    /// Without the steps from week to week.
    QList<QAction*> errands() const override { return m_commands.mid(3); }
    QString alsoFoundBy() const override;
    WeekGrid* grid() const { return m_grid; }

  signals:
    /// Another page of the window is asked for.
    void placeAsked(const QString& place);
    /// The week from `monday` is wanted on paper, of the row that is chosen.
    void workerPaperAsked(const aelwyd::CareWorkerId& worker, QDate monday);
    void personPaperAsked(const aelwyd::ServiceUserId& person, QDate monday);
    /// A file of visits is to be taken in.
    void fileAsked();
    /// Visits are to be made from everybody's plan.
    void plansAsked();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void buildHead();
    void buildGrid();
    void makeCommands();
    void retranslate();
    void refresh();
    void showFacts();
    void askForPaper();
    void connectCards();
    void recordAsPlanned();
    void goToWeek(QDate day);
    void setBy(WeekBy by);
    void showWeek(QDate day, WeekBy by);
    void openVisit(const std::optional<VisitId>& visit);
    void drop(const VisitId& visit, const QUuid& from, int row, int column);
    bool promise(const VisitId& visit, const QModelIndex& cell);

    WeekDesk& m_desk;
    PageHeader* m_header;
    QPushButton* m_byWorkers;
    QPushButton* m_byPeople;
    QToolButton* m_earlier;
    QToolButton* m_later;
    QPushButton* m_thisWeek;
    QPushButton* m_asPlanned;
    QPushButton* m_file;
    QPushButton* m_plans;
    QPushButton* m_paper;
    WeekGrid* m_grid = nullptr;
    WeekDetails* m_details;
    WeekCell* m_cell;
    PlainLabel* m_promise;
    QList<QAction*> m_commands;
};

} // namespace aelwyd
