// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planfields.h"
#include "core/plans/supportplan.h"

#include <functional>

namespace aelwyd::test {

/// Monday 23 November 2026.
inline const QDate kToday(2026, 11, 23);

/// One item of each kind with every field filled; it can be agreed on `today`.
inline SupportPlan samplePlan(QDate today) {
    SupportPlan plan{.serviceUser = ServiceUserId::create()};
    plan.texts[PlanText::GoodDay] = {QStringLiteral("Haul a chwmni"), QStringLiteral("Sun and company")};
    plan.outcomes = {{.wish = {QStringLiteral("Garddio"), QStringLiteral("To garden")},
                      .approach = {{}, QStringLiteral("A raised bed")},
                      .statusReason = {{}, QStringLiteral("Going well")},
                      .links = {{QStringLiteral("national"), QStringLiteral("relationships")}}}};
    plan.activities = {{.what = {{}, QStringLiteral("Watering")},
                        .howILikeIt = {{}, QStringLiteral("Early")},
                        .whatIDoMyself = {{}, QStringLiteral("The small can")},
                        .outcome = plan.outcomes.first().id,
                        .minutes = 20,
                        .competences = {QStringLiteral("HSC218")}}};
    plan.visits = {{.days = Weekdays::everyDay(), .start = QTime(8, 30), .minutes = 45}};
    plan.risks = {{.wish = {{}, QStringLiteral("To dig")},
                   .worry = {{}, QStringLiteral("A fall")},
                   .agreed = {{}, QStringLiteral("A stool")},
                   .reviewOn = today.addDays(90)}};
    plan.consents = {{.who = {{}, QStringLiteral("Surgery")},
                      .why = {{}, QStringLiteral("Safety")},
                      .what = {{}, QStringLiteral("Falls")},
                      .how = {{}, QStringLiteral("By letter")},
                      .until = today.addYears(1)}};
    plan.reviewOn = today.addDays(42);
    return plan;
}

inline Agreement agreedBy(QDate on) {
    return {on,
            {{PartyRole::Person, QStringLiteral("Eirlys"), {}},
             {PartyRole::Provider, QStringLiteral("Nia"), {}},
             {PartyRole::SocialWorker, QStringLiteral("Huw"), {}}}};
}

/// One text of the sample plan: what problems call it, and where it is.
struct TextOfPlan {
    std::function<QString(const SupportPlan&)> field;
    std::function<BilingualText&(SupportPlan&)> in;
};

template <class Item>
TextOfPlan textOfItem(const char* part, QList<Item> SupportPlan::*items, const char* name,
                      BilingualText Item::*text) {
    return {[=](const SupportPlan& plan) { return planField(part, (plan.*items).first().id, name); },
            [=](SupportPlan& plan) -> BilingualText& { return (plan.*items).first().*text; }};
}

/// Every text that a plan like `plan` can hold.
inline QList<TextOfPlan> textsOf(const SupportPlan&) {
    QList<TextOfPlan> texts;
    for (PlanText part : allOf<PlanText>())
        texts.append({[part](const SupportPlan&) { return toCode(part); },
                      [part](SupportPlan& plan) -> BilingualText& { return plan.texts[part]; }});
    using P = SupportPlan;
    texts.append(textOfItem("outcomes", &P::outcomes, "wish", &PersonalOutcome::wish));
    texts.append(textOfItem("outcomes", &P::outcomes, "approach", &PersonalOutcome::approach));
    texts.append(textOfItem("outcomes", &P::outcomes, "status_reason", &PersonalOutcome::statusReason));
    texts.append(textOfItem("activities", &P::activities, "what", &Activity::what));
    texts.append(textOfItem("activities", &P::activities, "how", &Activity::howILikeIt));
    texts.append(textOfItem("activities", &P::activities, "myself", &Activity::whatIDoMyself));
    texts.append(textOfItem("visits", &P::visits, "short_reason", &PatternVisit::shortReason));
    texts.append(textOfItem("risks", &P::risks, "wish", &PositiveRisk::wish));
    texts.append(textOfItem("risks", &P::risks, "worry", &PositiveRisk::worry));
    texts.append(textOfItem("risks", &P::risks, "agreed", &PositiveRisk::agreed));
    texts.append(textOfItem("consents", &P::consents, "who", &SharingConsent::who));
    texts.append(textOfItem("consents", &P::consents, "why", &SharingConsent::why));
    texts.append(textOfItem("consents", &P::consents, "what", &SharingConsent::what));
    texts.append(textOfItem("consents", &P::consents, "how", &SharingConsent::how));
    return texts;
}

} // namespace aelwyd::test
