// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankstatement.h"
#include "tests/support/random.h"

namespace aelwyd::test {

inline LocalMoment at(QDate day, int hour = 9, int minute = 0) {
    return *LocalMoment::at(day, QTime(hour, minute));
}

/// A person with so many hours a week from `start` on.
inline Package packageFrom(QDate start, int weeklyMinutes, BankPeriod period = BankPeriod::ThreeMonths) {
    Package package{.serviceUser = ServiceUserId::create(), .startsOn = start};
    package.stages = {{start, PackageStage::Active, {}}};
    package.hours = {{start, weeklyMinutes, weeklyMinutes}};
    package.bankPeriod = period;
    return package;
}

inline Visit plannedVisit(const Package& package, const char* reference, LocalMoment start, int minutes) {
    return {.reference = QString::fromUtf8(reference),
            .person = package.serviceUser,
            .plannedStart = start,
            .plannedMinutes = minutes};
}

inline Visit deliveredVisit(const Package& package, const char* reference, LocalMoment start, int planned,
                            int actual) {
    Visit visit = plannedVisit(package, reference, start, planned);
    visit.state = VisitState::Delivered;
    visit.actualStart = start;
    visit.actualMinutes = actual;
    return visit;
}

inline Visit flexibleVisit(const Package& package, const char* reference, LocalMoment start, int minutes) {
    Visit visit = deliveredVisit(package, reference, start, minutes, minutes);
    visit.kind = VisitKind::Flexible;
    return visit;
}

/// A made-up life with every kind of package, period, visit and mishap, around the year of `start`.
BankFacts randomLife(Chance& chance, QDate start);

/// The rules again, day by day and as plainly as they can be written, without corrections: figures by the
/// names of the bank's JSON, and the entries as text.
struct PlainBank {
    QDate from;
    QDate to;
    QMap<QString, int> figures;
    QStringList entries;
};
std::optional<PlainBank> plainBank(const BankFacts& facts, QDate day, QDate today);

/// A statement in the same form.
PlainBank inPlain(const BankStatement& statement);

} // namespace aelwyd::test
