// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planchoices.h"
#include "ui/widgets/plans/itemform.h"

class QRadioButton;

namespace aelwyd {

class PickList;
class PlainLabel;
class WeekdayButtons;

/// The three kinds of outcome as plain choices, each explained.
class KindChoice final : public QWidget {
    Q_OBJECT
  public:
    explicit KindChoice(QWidget* parent = nullptr);
    void choose(OutcomeKind kind);
    void retranslate();

  signals:
    void chosen(aelwyd::OutcomeKind kind);

  private:
    QList<QRadioButton*> m_buttons;
    QList<PlainLabel*> m_explanations;
};

class OutcomeForm final : public BoundForm<PersonalOutcome> {
    Q_OBJECT
  public:
    OutcomeForm(PlanEditorModel& model, const PlanChoices& choices, const PlanItemId& id);
    void retranslate() override;

  private:
    void addKind();
    void addLinks(const PlanChoices& choices);
    KindChoice* m_kind;
    ChoiceBox* m_status;
    PickList* m_links;
};

class ActivityForm final : public BoundForm<Activity> {
    Q_OBJECT
  public:
    ActivityForm(PlanEditorModel& model, const PlanChoices& choices, const PlanItemId& id);
    void refresh() override;
    void retranslate() override;

  private:
    void addOutcome();
    void addMinutes();
    void addCarers();
    void addCompetences(const PlanChoices& choices);
    void offerOutcomes();
    ChoiceBox* m_outcome;
    ChoiceBox* m_timeOfDay;
    ChoiceBox* m_carers;
    ChoiceBox* m_tier;
    QCheckBox* m_personalCare;
    PickList* m_competences;
};

class VisitForm final : public BoundForm<PatternVisit> {
    Q_OBJECT
  public:
    VisitForm(PlanEditorModel& model, const PlanItemId& id);
    void retranslate() override;

  private:
    void addDays();
    void addStart();
    void addLength(const char* field, int PatternVisit::*member);
    void addCarers();
    WeekdayButtons* m_days;
    ChoiceBox* m_carers;
};

class RiskForm final : public BoundForm<PositiveRisk> {
    Q_OBJECT
  public:
    RiskForm(PlanEditorModel& model, const PlanItemId& id);
    void retranslate() override;

  private:
    QList<std::pair<QCheckBox*, const char*>> m_shares;
    PlainLabel* m_sharedBy;
};

class ConsentForm final : public BoundForm<SharingConsent> {
    Q_OBJECT
  public:
    ConsentForm(PlanEditorModel& model, const PlanItemId& id);
    void retranslate() override;

  private:
    QCheckBox* m_given;
};

} // namespace aelwyd
