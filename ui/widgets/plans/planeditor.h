// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planchoices.h"
#include "ui/presentation/plans/planeditormodel.h"

#include <QMap>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace aelwyd {

class PlainLabel;
class PlanPageView;
class PlanParts;
class RemovedLine;

/// Writing a plan: the eight parts at the side, one part at a time. Everything typed is stored as it is
/// typed.
class PlanEditor final : public QWidget {
    Q_OBJECT
  public:
    /// Takes a model of its own for the draft `id`; `plans` must outlive the editor.
    PlanEditor(PlanService& plans, const SupportPlanId& id, PlanChoices choices, QWidget* parent = nullptr);

    PlanEditorModel& model() { return m_model; }
    PlanPage page() const;
    void goTo(PlanPage page);
    /// Puts the cursor into the first field of the part that is open.
    void enter();
    /// Opens what has to be opened, and puts the cursor there.
    void goToField(const QString& field);
    /// Goes to the first field whose text cannot be read, where what was there before lies beneath; false if
    /// there is none.
    bool goToUnreadable();
    /// What is still needed is told beside its fields from now on, and listed.
    void showNeeded();
    /// Stores what is being typed.
    void flush() { m_model.flush(); }

  signals:
    void closeRequested();
    void agreeRequested();

  protected:
    void changeEvent(QEvent* event) override;
    /// Undo and redo, whatever has the focus.
    bool event(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildHead();
    void buildParts();
    void watchModel();
    void retranslate();
    PlanPageView* view(PlanPage page);
    PlanPageView* makeView(PlanPage page);
    void showPart(PlanPage page);
    void followEdit();
    void followSteps();
    void showMarks();
    void tellProblems(PlanPageView* view);
    Problems problemsToTell() const;
    void showEffect(const PlanChange& change);

    PlanChoices m_choices;
    PlanEditorModel m_model;
    PlanParts* m_parts;
    QStackedWidget* m_stack;
    QPushButton* m_back;
    PlainLabel* m_title;
    PlainLabel* m_kept;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_agree;
    RemovedLine* m_removed;
    QMap<PlanPage, PlanPageView*> m_views;
    QMap<PlanPage, QWidget*> m_scrolled;
    bool m_tellNeeded = false;
};

} // namespace aelwyd
