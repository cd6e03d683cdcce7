// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/itempages.h"

#include "core/base/text.h"
#include "ui/presentation/plans/comparisonwording.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/plans/itemforms.h"

#include <QVBoxLayout>

namespace aelwyd {

namespace {

/// What an item is called in the interface's language, or in the other; `instead` while it has no words.
QString nameOr(const BilingualText& text, const QString& instead) {
    constexpr int kLongest = 160;
    const QString line = withVisibleControls(text.preferring(installedLanguage()).simplified());
    if (line.isEmpty()) return instead;
    return line.size() > kLongest ? line.left(kLongest - 1) + u'…' : line;
}

QString joinedFacts(QStringList facts) {
    facts.removeAll(QString());
    return facts.join(QStringLiteral("  ·  "));
}

} // namespace

OutcomesPage::OutcomesPage(PlanEditorModel& model, const PlanChoices& choices)
    : ItemsPageOf(model, PlanPage::Outcomes, 1)
    , m_choices(choices) {
    refresh();
    retranslate();
}

ItemsPage::GroupWords OutcomesPage::groupWords(int) const {
    return {{}, {}, tr("Add an outcome")};
}

ItemWords OutcomesPage::wordsOf(const PersonalOutcome& outcome, int number) const {
    const bool active = outcome.status == OutcomeStatus::Active;
    return {nameOr(outcome.wish, tr("Outcome %1").arg(number)),
            joinedFacts({wording::word(outcome.kind), active ? QString() : wording::word(outcome.status)})};
}

ItemForm* OutcomesPage::makeForm(const PlanItemId& id) {
    return new OutcomeForm(m_model, m_choices, id);
}

ActivitiesPage::ActivitiesPage(PlanEditorModel& model, const PlanChoices& choices)
    : ItemsPageOf(model, PlanPage::Activities, static_cast<int>(allOf<ActivityTier>().size()))
    , m_choices(choices) {
    refresh();
    retranslate();
}

ItemsPage::GroupWords ActivitiesPage::groupWords(int group) const {
    const auto tier = static_cast<ActivityTier>(group);
    const QString add = tier == ActivityTier::DailyEssential    ? tr("Add a daily essential")
                        : tier == ActivityTier::WeeklyEssential ? tr("Add a weekly essential")
                                                                : tr("Add a flexible activity");
    return {wording::word(tier), wording::explanation(tier), add};
}

bool ActivitiesPage::isIn(const Activity& activity, int group) const {
    return static_cast<int>(activity.tier) == group;
}

Activity ActivitiesPage::fresh(int group) const {
    Activity activity;
    activity.tier = static_cast<ActivityTier>(group);
    return activity;
}

ItemWords ActivitiesPage::wordsOf(const Activity& activity, int number) const {
    const bool anyTime = activity.timeOfDay == TimeOfDay::AnyTime;
    return {nameOr(activity.what, tr("Activity %1").arg(number)),
            joinedFacts({anyTime ? QString() : wording::word(activity.timeOfDay),
                         activity.minutes ? wording::minutes(*activity.minutes) : QString(),
                         activity.carers > 1 ? wording::carers(activity.carers) : QString(),
                         activity.personalCare ? tr("personal care") : QString()})};
}

ItemForm* ActivitiesPage::makeForm(const PlanItemId& id) {
    return new ActivityForm(m_model, m_choices, id);
}

VisitsPage::VisitsPage(PlanEditorModel& model)
    : ItemsPageOf(model, PlanPage::Visits, 1)
    , m_total(plainLabel({}, TextRole::Figure))
    , m_meaning(plainLabel({}, TextRole::Soft)) {
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_total, 0, Qt::AlignBaseline);
    line->addWidget(m_meaning, 1, Qt::AlignBaseline);
    content()->insertLayout(0, line);
    refresh();
    retranslate();
}

void VisitsPage::follow() {
    ItemsPage::follow();
    showTotal();
}

void VisitsPage::retranslate() {
    ItemsPage::retranslate();
    showTotal();
}

void VisitsPage::showTotal() {
    int visits = 0;
    for (const PatternVisit& visit : m_model.plan().visits)
        visits += visit.days.count();
    m_total->setText(wording::minutes(weeklyMinutes(m_model.plan())));
    m_meaning->setText(tr("a week, in %n visit(s)", nullptr, visits));
    m_total->setVisible(visits > 0);
    m_meaning->setVisible(visits > 0);
}

ItemsPage::GroupWords VisitsPage::groupWords(int) const {
    return {{}, {}, tr("Add a visit")};
}

PatternVisit VisitsPage::fresh(int) const {
    PatternVisit visit;
    visit.days = Weekdays::everyDay();
    return visit;
}

ItemWords VisitsPage::wordsOf(const PatternVisit& visit, int) const {
    const QString either = visit.start && visit.toleranceMinutes > 0
                               ? tr("earlier or later by: %1").arg(wording::minutes(visit.toleranceMinutes))
                               : QString();
    return {visitInWords(visit), either};
}

ItemForm* VisitsPage::makeForm(const PlanItemId& id) {
    return new VisitForm(m_model, id);
}

RisksPage::RisksPage(PlanEditorModel& model)
    : ItemsPageOf(model, PlanPage::Risks, 1) {
    refresh();
    retranslate();
}

ItemsPage::GroupWords RisksPage::groupWords(int) const {
    return {{}, {}, tr("Add a positive risk")};
}

ItemWords RisksPage::wordsOf(const PositiveRisk& risk, int number) const {
    return {nameOr(risk.wish, tr("Positive risk %1").arg(number)),
            risk.reviewOn ? tr("look at it again: %1").arg(wording::date(*risk.reviewOn)) : QString()};
}

ItemForm* RisksPage::makeForm(const PlanItemId& id) {
    return new RiskForm(m_model, id);
}

ConsentsPage::ConsentsPage(PlanEditorModel& model)
    : ItemsPageOf(model, PlanPage::Consents, 1) {
    refresh();
    retranslate();
}

ItemsPage::GroupWords ConsentsPage::groupWords(int) const {
    return {{}, {}, tr("Add somebody who may know")};
}

ItemWords ConsentsPage::wordsOf(const SharingConsent& consent, int number) const {
    return {nameOr(consent.who, tr("Sharing information %1").arg(number)),
            joinedFacts({consent.given ? tr("the person has said yes") : tr("not agreed to"),
                         consent.until ? tr("until: %1").arg(wording::date(*consent.until)) : QString()})};
}

ItemForm* ConsentsPage::makeForm(const PlanItemId& id) {
    return new ConsentForm(m_model, id);
}

} // namespace aelwyd
