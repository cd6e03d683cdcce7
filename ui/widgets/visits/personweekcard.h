// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/personvisits.h"
#include "ui/widgets/kit/card.h"

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace aelwyd {

class HappenedEditor;
class PatternEditor;
class PlainLabel;
class PlannedEditor;
class Remark;
class VisitLine;

/// A person's visits of one week: to read, to add to, to record.
class PersonWeekCard final : public Card {
    Q_OBJECT
  public:
    /// `visits` is not owned and must outlive the card.
    explicit PersonWeekCard(PersonVisits& visits, QWidget* parent = nullptr);
    void refresh();
    /// Leads to a visit of this week: to the form for what happened on it, if nothing was recorded yet.
    void leadTo(const Visit& visit);
    /// Another person is open.
    void closeEditors();
    /// Opens the editor on a flexible visit for something that was asked for.
    void planFor(const TimeRequest& request);

  signals:
    /// An editor was opened or closed, and what goes on from there has the focus.
    void focusMoved();
    /// The week that is shown is wanted on paper.
    void paperAsked();
    void storyAsked(const aelwyd::VisitId& visit);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildHead();
    void buildAdding();
    void buildFoot();
    void retranslate();
    void showLines();
    void orderLines();
    void addDay(QDate day);
    VisitLine* addLine(const Visit& visit);
    void plan(VisitKind kind);
    void change(const VisitId& id);
    void record(const VisitId& id);
    void recordPopIn();
    void recordTicked();
    void makeFromPlan();
    template <class Editor>
    void begin(Editor* editor);
    void showEditor(QWidget* editor);
    void leaveEditor();
    void focusLooked();
    QWidget* buttonOf(const std::optional<VisitId>& visit) const;
    void refreshFoot();
    QList<VisitId> ticked() const;

    PersonVisits& m_visits;
    PlainLabel* m_week;
    QToolButton* m_earlier;
    QToolButton* m_later;
    QPushButton* m_thisWeek;
    QWidget* m_adding;
    QPushButton* m_addVisit;
    QPushButton* m_addPopIn;
    QPushButton* m_paper;
    QPushButton* m_fromPlan;
    Remark* m_told;
    Remark* m_refused;
    PlannedEditor* m_planned;
    HappenedEditor* m_happened;
    PatternEditor* m_pattern;
    PlainLabel* m_empty;
    QVBoxLayout* m_days;
    QList<VisitLine*> m_lines;
    /// The visit that was last recorded, changed or led to.
    std::optional<VisitId> m_looked;
    QWidget* m_foot;
    QPushButton* m_tickAll;
    QPushButton* m_asPlanned;
};

} // namespace aelwyd
