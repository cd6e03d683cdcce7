// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/planproblems.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/presentation/wording/staffproblems.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

static QString dateOrder(const QStringList& arguments) {
    const QDate first = QDate::fromString(arguments.value(0), Qt::ISODate);
    const QDate last = QDate::fromString(arguments.value(1), Qt::ISODate);
    if (first.isValid() && last.isValid())
        return translate("Wording", "The period would end on %1, before it begins on %2. Choose other days.")
            .arg(date(last), date(first));
    if (first.isValid())
        return translate("Wording", "This cannot be before %1. Write that day or a later one.")
            .arg(date(first));
    const auto from = fromCode<PackageStage>(arguments.value(0));
    const auto to = fromCode<PackageStage>(arguments.value(1));
    if (!from || !to)
        return translate("Wording", "These days are in the wrong order. The later one has to come last.");
    return translate("Wording", "A package cannot go from “%1” to “%2”. Check the days of the stages.")
        .arg(word(*from), word(*to));
}

static QString partyMissing(const QStringList& arguments) {
    const auto role = fromCode<PartyRole>(arguments.value(0));
    if (role == PartyRole::SocialWorker)
        return translate("Wording", "Name the social worker, or write why there is none.");
    if (role == PartyRole::Representative)
        return translate("Wording", "Write in what right the representative speaks.");
    if (role == PartyRole::Provider) return translate("Wording", "Name who was there for the provider.");
    return translate("Wording", "Name the person, or the representative who was there for them.");
}

static QString dayOf(const QStringList& arguments) {
    return date(QDate::fromString(arguments.value(0), Qt::ISODate));
}

/// The version is named where it can still be read.
static QString sealBroken(const QStringList& arguments) {
    if (arguments.size() < 3)
        return translate("Wording", "An agreed plan is not as it was when it was agreed. Do not rely on it; "
                                    "go back to a copy of the file.");
    return translate("Wording", "The agreed plan of %1, version %2, is not as it was when it was agreed. Do "
                                "not rely on it; go back to a copy of the file.")
        .arg(arguments.value(1), arguments.value(2));
}

static QString letGo(const QStringList& arguments) {
    if (arguments.isEmpty())
        return translate("Wording", "This outcome has been let go. Take it up again before rating it.");
    return translate("Wording",
                     "This outcome was let go on %1. Choose an earlier day, or take it up again first.")
        .arg(dayOf(arguments));
}

static QString beforePlan(const QStringList& arguments) {
    if (arguments.isEmpty())
        return translate("Wording", "This day lies before the plan was agreed. Choose a later day.");
    return translate("Wording", "The first plan was agreed on %1. Choose that day or a later one.")
        .arg(dayOf(arguments));
}

QString planMessage(const Problem& problem) {
    switch (problem.code) {
    case ErrorCode::DateOrder:
        if (const QString words = staffDayOrder(problem.field, problem.arguments.value(0)); !words.isEmpty())
            return words;
        return dateOrder(problem.arguments);
    case ErrorCode::ShortVisitReason:
        return translate("Wording", "This visit is shorter than 30 minutes. Write why, or make it longer.");
    case ErrorCode::NoOutcome:
        return translate("Wording", "There is no outcome yet. Add at least one before agreeing the plan.");
    case ErrorCode::PartyMissing:
        return partyMissing(problem.arguments);
    case ErrorCode::ReviewBeforeAgreement:
        return translate("Wording", "The review has to come after the meeting. Choose a later day.");
    case ErrorCode::DraftExists:
        return translate("Wording", "There is a draft already. Go on with that one.");
    case ErrorCode::AlreadyAgreed:
        return translate("Wording", "This version has been agreed already. Start a new draft to change it.");
    case ErrorCode::NotDraft:
        return translate("Wording", "An agreed version never changes. Start a new draft instead.");
    case ErrorCode::UnknownOutcome:
        return translate("Wording",
                         "This activity names an outcome that is no longer in the plan. Choose another.");
    case ErrorCode::OutcomeLetGo:
        return letGo(problem.arguments);
    case ErrorCode::ReviewBeforePlan:
        return beforePlan(problem.arguments);
    case ErrorCode::NothingToUndo:
        return translate("Wording", "There is nothing to take back here.");
    case ErrorCode::SealBroken:
        return sealBroken(problem.arguments);
    default:
        return {};
    }
}

} // namespace aelwyd::wording
