// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/bankwords.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

QString word(VisitKind kind) {
    switch (kind) {
    case VisitKind::Planned:
        return translate("Wording", "Planned visit");
    case VisitKind::Flexible:
        return translate("Wording", "Flexible visit");
    case VisitKind::PopIn:
        return translate("Wording", "Pop-in");
    case VisitKind::Shadowing:
        return translate("Wording", "Shadowing");
    case VisitKind::Review:
        return translate("Wording", "Review visit");
    }
    return {};
}

QString word(VisitState state) {
    switch (state) {
    case VisitState::Planned:
        return translate("Wording", "Planned", "visit");
    case VisitState::Delivered:
        return translate("Wording", "Delivered", "visit");
    case VisitState::Cancelled:
        return translate("Wording", "Cancelled", "visit");
    case VisitState::Missed:
        return translate("Wording", "Missed by us", "visit");
    case VisitState::Refused:
        return translate("Wording", "Refused at the door", "visit");
    }
    return {};
}

QString word(EntryKind kind) {
    switch (kind) {
    case EntryKind::Allocation:
        return translate("Wording", "Agreed for the period");
    case EntryKind::CarriedIn:
        return translate("Wording", "Carried over from before");
    case EntryKind::Delivered:
        return translate("Wording", "Delivered");
    case EntryKind::Forfeited:
        return translate("Wording", "Lost at short notice");
    case EntryKind::Repaid:
        return translate("Wording", "Repaid");
    case EntryKind::Banked:
        return translate("Wording", "Banked");
    case EntryKind::Used:
        return translate("Wording", "Used from the bank");
    case EntryKind::Carried:
        return translate("Wording", "Carried over");
    case EntryKind::Lapsed:
        return translate("Wording", "Lapsed");
    case EntryKind::Adjustment:
        return translate("Wording", "Adjustment");
    case EntryKind::Owed:
        return translate("Wording", "Owed");
    }
    return {};
}

QString word(EntryReason reason) {
    switch (reason) {
    case EntryReason::None:
        return {};
    case EntryReason::EndedEarlyAgreed:
        return translate("Wording", "The visit ended early, as agreed.");
    case EntryReason::EndedEarly:
        return translate("Wording", "The visit ended early, and that was not agreed.");
    case EntryReason::CancelledInTime:
        return translate("Wording", "Cancelled in good time.");
    case EntryReason::CancelledLate:
        return translate("Wording", "Cancelled at short notice.");
    case EntryReason::Refused:
        return translate("Wording", "Refused at the door.");
    case EntryReason::Missed:
        return translate("Wording", "We missed the visit.");
    case EntryReason::Correction:
        return translate("Wording", "Put right.");
    case EntryReason::Approved:
        return translate("Wording", "Approved by a manager.");
    }
    return {};
}

static QString outsideWords(const QList<QDate>& counted) {
    if (counted.isEmpty())
        return translate("Wording", "Outside the package or its bank: it is counted nowhere");
    if (counted.size() == 1)
        return translate("Wording",
                         "Outside the package or its bank (counted from: %1): it is counted nowhere")
            .arg(date(counted.first()));
    return translate("Wording", "Outside the package or its bank (counted: %1 to %2): it is counted nowhere")
        .arg(date(counted.first()), date(counted.last()));
}

QString word(const FlaggedVisit& flagged) {
    const QString first = minutes(flagged.figures.value(0)), second = minutes(flagged.figures.value(1));
    switch (flagged.flag) {
    case VisitFlag::OutsidePackage:
        return outsideWords(flagged.days);
    case VisitFlag::LongerThanPlanned:
        return translate("Wording", "Longer than planned (planned: %1, really: %2)").arg(first, second);
    case VisitFlag::OverBlock:
        return translate("Wording", "More than the agreed time (with this visit: %1, agreed: %2)")
            .arg(first, second);
    case VisitFlag::OverBank:
        return translate("Wording", "More than the bank held (too little by: %1)").arg(first);
    case VisitFlag::Overlap:
        return translate("Wording", "A worker is in two places (other visit: %1, at the same time for: %2)")
            .arg(withVisibleControls(flagged.other), first);
    }
    return {};
}

QString money(int pence) {
    return QStringLiteral("£%1.%2").arg(pence / 100).arg(pence % 100, 2, 10, QLatin1Char('0'));
}

static QString whatDecides(const WeeklyCharge& charge) {
    switch (charge.basis) {
    case ChargeBasis::NoRate:
        return translate("Wording", "No hourly rate is agreed, so no charge can be told.");
    case ChargeBasis::NoHours:
        return translate("Wording", "No hours a week are agreed, so no charge can be told.");
    case ChargeBasis::Hours:
        return translate("Wording", "The charge follows the hours.");
    case ChargeBasis::AssessedMaximum:
        return translate("Wording", "The assessed maximum for a week applies.");
    case ChargeBasis::NationalMaximum:
        return translate("Wording", "The national maximum for a week applies.");
    case ChargeBasis::NothingToPay:
        return translate("Wording", "There is nothing to pay.");
    }
    return {};
}

QString why(const WeeklyCharge& charge) {
    const QString decides = whatDecides(charge);
    if (!charge.isTold()) return decides;
    return charge.affectedByFlexibility()
               ? translate("Wording", "More hours cost more, up to %1 a week. %2")
                     .arg(money((*charge.pence)[1]), decides)
               : translate("Wording", "Flexible hours do not change the bill. %1").arg(decides);
}

/// Visits from a plan reach into periods to come: which, and by how much.
static QString passedPeriod(const QStringList& figures) {
    const int planned = figures.value(0).toInt(), agreed = figures.value(1).toInt();
    return translate("Wording",
                     "The visits of the plan would pass the agreed time of %1 to %2 (with them: %3, "
                     "agreed: %4, too much by: %5). Somebody has to approve it by name.")
        .arg(date(QDate::fromString(figures.value(2), Qt::ISODate)),
             date(QDate::fromString(figures.value(3), Qt::ISODate)), minutes(planned), minutes(agreed),
             minutes(planned - agreed));
}

QString bankMessage(const Problem& problem) {
    const QString needed = minutes(problem.arguments.value(0).toInt());
    const QString there = minutes(problem.arguments.value(1).toInt());
    switch (problem.code) {
    case ErrorCode::NoBank:
        return translate("Wording", "There is no bank on this day. It begins with the package's start.");
    case ErrorCode::OverBlock:
        if (problem.arguments.size() > 2) return passedPeriod(problem.arguments);
        return translate("Wording", "This would pass the agreed time of the period (with this visit: %1, "
                                    "agreed: %2). Somebody has to approve it by name.")
            .arg(needed, there);
    case ErrorCode::OverBank:
        return translate("Wording",
                         "The bank does not hold enough (needed: %1, in the bank: %2). Nobody can approve "
                         "more than it holds: make the visit shorter, or let it wait as a wish.")
            .arg(needed, there);
    case ErrorCode::PeriodClosed:
        return translate("Wording", "The bank periods until %1 are over and stay as they are. Choose a later "
                                    "day.")
            .arg(date(QDate::fromString(problem.arguments.value(0), Qt::ISODate)));
    default:
        return {};
    }
}

QString termsSentence(const BankTerms& terms) {
    const QString length = word(terms.period);
    if (terms.carryOverLimitMinutes.value_or(0) == 0)
        return translate("Wording", "Bank period: %1. Nothing is carried over from it.").arg(length);
    return translate("Wording", "Bank period: %1. Carried over from it: at most %2.")
        .arg(length, minutes(*terms.carryOverLimitMinutes));
}

} // namespace aelwyd::wording
