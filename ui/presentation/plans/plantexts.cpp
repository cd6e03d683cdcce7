// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/plantexts.h"

#include "ui/presentation/plans/planitems.h"

#include "core/plans/planfields.h"

namespace aelwyd {

namespace {

using TextVisit = std::function<void(const QString&, const BilingualText&)>;
template <class Item>
using NamedText = std::pair<const char*, BilingualText Item::*>;

template <class Item>
void visitItems(const SupportPlan& plan, std::initializer_list<NamedText<Item>> texts,
                const TextVisit& visit) {
    for (const Item& item : plan.*PlanItems<Item>::list)
        for (const auto& [field, member] : texts)
            visit(planField(PlanItems<Item>::part, item.id, field), item.*member);
}

void visitTexts(const SupportPlan& plan, PlanPage page, const TextVisit& visit) {
    for (PlanText text : textsOf(page))
        visit(toCode(text), plan.texts.value(text));
}

} // namespace

void forEachText(const SupportPlan& plan, const TextVisit& visit) {
    visitTexts(plan, PlanPage::AboutMe, visit);
    visitItems<PersonalOutcome>(plan,
                                {{"wish", &PersonalOutcome::wish},
                                 {"approach", &PersonalOutcome::approach},
                                 {"status_reason", &PersonalOutcome::statusReason}},
                                visit);
    visitItems<Activity>(
        plan,
        {{"what", &Activity::what}, {"how", &Activity::howILikeIt}, {"myself", &Activity::whatIDoMyself}},
        visit);
    visitItems<PatternVisit>(plan, {{"short_reason", &PatternVisit::shortReason}}, visit);
    visitItems<PositiveRisk>(
        plan,
        {{"wish", &PositiveRisk::wish}, {"worry", &PositiveRisk::worry}, {"agreed", &PositiveRisk::agreed}},
        visit);
    visitTexts(plan, PlanPage::Access, visit);
    visitItems<SharingConsent>(plan,
                               {{"who", &SharingConsent::who},
                                {"why", &SharingConsent::why},
                                {"what", &SharingConsent::what},
                                {"how", &SharingConsent::how}},
                               visit);
}

bool isWritten(const SupportPlan& plan, PlanPage page) {
    switch (page) {
    case PlanPage::Outcomes:
        return !plan.outcomes.isEmpty();
    case PlanPage::Activities:
        return !plan.activities.isEmpty();
    case PlanPage::Visits:
        return !plan.visits.isEmpty();
    case PlanPage::Risks:
        return !plan.risks.isEmpty();
    case PlanPage::Consents:
        return !plan.consents.isEmpty();
    case PlanPage::Review:
        return plan.reviewOn.has_value();
    case PlanPage::AboutMe:
    case PlanPage::Access:
        break;
    }
    const QList<PlanText> texts = textsOf(page);
    return std::any_of(texts.begin(), texts.end(),
                       [&](PlanText text) { return !plan.texts.value(text).isEmpty(); });
}

QList<LeftOutText> leftOutTexts(const SupportPlan& plan) {
    QList<LeftOutText> leftOut;
    forEachText(plan, [&](const QString& field, const BilingualText& text) {
        for (ReaderLanguage reader : {ReaderLanguage::Welsh, ReaderLanguage::English})
            if (text.leavesOut(reader)) leftOut.append({reader, pageOf(field), field});
    });
    return leftOut;
}

int leftOutOn(const QList<LeftOutText>& texts, PlanPage page, ReaderLanguage reader) {
    return static_cast<int>(std::count_if(texts.begin(), texts.end(), [=](const LeftOutText& text) {
        return text.page == page && text.reader == reader;
    }));
}

} // namespace aelwyd
