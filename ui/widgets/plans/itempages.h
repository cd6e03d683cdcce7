// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planchoices.h"
#include "ui/widgets/plans/itemspage.h"

namespace aelwyd {

class OutcomesPage final : public ItemsPageOf<PersonalOutcome> {
    Q_OBJECT
  public:
    /// `choices` must outlive the page; so for all of them.
    OutcomesPage(PlanEditorModel& model, const PlanChoices& choices);

  protected:
    GroupWords groupWords(int group) const override;
    ItemWords wordsOf(const PersonalOutcome& outcome, int number) const override;
    ItemForm* makeForm(const PlanItemId& id) override;

  private:
    const PlanChoices& m_choices;
};

/// The three tiers, each a group.
class ActivitiesPage final : public ItemsPageOf<Activity> {
    Q_OBJECT
  public:
    ActivitiesPage(PlanEditorModel& model, const PlanChoices& choices);

  protected:
    GroupWords groupWords(int group) const override;
    bool isIn(const Activity& activity, int group) const override;
    Activity fresh(int group) const override;
    ItemWords wordsOf(const Activity& activity, int number) const override;
    ItemForm* makeForm(const PlanItemId& id) override;

  private:
    const PlanChoices& m_choices;
};

/// The visit pattern, with its hours a week.
class VisitsPage final : public ItemsPageOf<PatternVisit> {
    Q_OBJECT
  public:
    explicit VisitsPage(PlanEditorModel& model);
    void follow() override;
    void retranslate() override;

  protected:
    GroupWords groupWords(int group) const override;
    PatternVisit fresh(int group) const override;
    ItemWords wordsOf(const PatternVisit& visit, int number) const override;
    ItemForm* makeForm(const PlanItemId& id) override;

  private:
    void showTotal();
    PlainLabel* m_total;
    PlainLabel* m_meaning;
};

class RisksPage final : public ItemsPageOf<PositiveRisk> {
    Q_OBJECT
  public:
    explicit RisksPage(PlanEditorModel& model);

  protected:
    GroupWords groupWords(int group) const override;
    ItemWords wordsOf(const PositiveRisk& risk, int number) const override;
    ItemForm* makeForm(const PlanItemId& id) override;
};

class ConsentsPage final : public ItemsPageOf<SharingConsent> {
    Q_OBJECT
  public:
    explicit ConsentsPage(PlanEditorModel& model);

  protected:
    GroupWords groupWords(int group) const override;
    ItemWords wordsOf(const SharingConsent& consent, int number) const override;
    ItemForm* makeForm(const PlanItemId& id) override;
};

} // namespace aelwyd
