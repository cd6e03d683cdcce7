// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/planreadiness.h"

#include "ui/presentation/plans/planitems.h"
#include "ui/presentation/plans/planwording.h"

#include <QCoreApplication>

namespace aelwyd {

namespace {

struct ReadinessWords {
    Q_DECLARE_TR_FUNCTIONS(PlanReadiness)
};

/// An agreement that nothing stands against.
Agreement meetingOfAll(QDate today) {
    const QString somebody = QStringLiteral("-");
    return {today,
            {{PartyRole::Person, somebody, {}},
             {PartyRole::Provider, somebody, {}},
             {PartyRole::SocialWorker, somebody, {}}}};
}

/// How the item of a field is counted on its page, from 1; nothing for fields of the plan itself.
int numberOf(const SupportPlan& plan, const QString& field) {
    const auto id = itemOfField(field);
    if (!id) return 0;
    switch (pageOf(field)) {
    case PlanPage::Outcomes:
        return placeOf<PersonalOutcome>(plan, *id) + 1;
    case PlanPage::Activities:
        return placeOf<Activity>(plan, *id) + 1;
    case PlanPage::Visits:
        return placeOf<PatternVisit>(plan, *id) + 1;
    case PlanPage::Risks:
        return placeOf<PositiveRisk>(plan, *id) + 1;
    case PlanPage::Consents:
        return placeOf<SharingConsent>(plan, *id) + 1;
    default:
        return 0;
    }
}

QString neededOfItem(const QString& field) {
    const QString part = field.section(u'/', 0, 0), name = field.section(u'/', 2);
    if (part == QLatin1String("outcomes"))
        return name == QLatin1String("wish")
                   ? ReadinessWords::tr("Outcome %1: write the wish, in the person's own words.")
                   : ReadinessWords::tr("Outcome %1: say why it was let go.");
    if (part == QLatin1String("activities"))
        return name == QLatin1String("what")
                   ? ReadinessWords::tr("Activity %1: say what it is.")
                   : ReadinessWords::tr(
                         "Activity %1: choose the outcome again; it is not in this plan any more.");
    if (part == QLatin1String("visits")) return ReadinessWords::tr("Visit %1: choose the days.");
    if (part == QLatin1String("consents"))
        return ReadinessWords::tr("Sharing information %1: say who may know.");
    if (name == QLatin1String("wish"))
        return ReadinessWords::tr("Positive risk %1: say what the person wants to do.");
    return name == QLatin1String("agreed")
               ? ReadinessWords::tr("Positive risk %1: write down what was agreed.")
               : ReadinessWords::tr("Positive risk %1: choose the day to look at it again.");
}

QString wordsFor(const Problem& problem) {
    switch (problem.code) {
    case ErrorCode::NoOutcome:
        return ReadinessWords::tr("Write at least one outcome.");
    case ErrorCode::ShortVisitReason:
        return ReadinessWords::tr("Visit %1 is under 30 minutes: say why.");
    case ErrorCode::ReviewBeforeAgreement:
        return ReadinessWords::tr("Choose a day for the next review that is still to come.");
    case ErrorCode::Required:
    case ErrorCode::UnknownOutcome:
        break;
    default:
        return ReadinessWords::tr("Something that was typed cannot be kept: see the message beside it.");
    }
    return itemOfField(problem.field) ? neededOfItem(problem.field)
                                      : ReadinessWords::tr("Choose the day of the next review.");
}

} // namespace

QList<StillNeeded> stillNeeded(const SupportPlan& plan, QDate today) {
    QList<StillNeeded> needed;
    for (const Problem& problem : problemsOfAgreement(plan, meetingOfAll(today), today)) {
        const int number = numberOf(plan, problem.field);
        const QString words = wordsFor(problem);
        needed.append({problem.field, pageOf(problem.field),
                       number > 0 && words.contains(u'%') ? words.arg(number) : words});
    }
    std::stable_sort(needed.begin(), needed.end(),
                     [](const auto& a, const auto& b) { return a.page < b.page; });
    return needed;
}

} // namespace aelwyd
