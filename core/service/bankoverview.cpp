// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/service/bankservice.h"
#include "core/storage/bankstore.h"
#include "core/storage/daysums.h"
#include "core/storage/peoplestore.h"
#include "core/storage/visitstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Those whose moment lies on the day.
QList<Visit> visitsOfDay(Database& database, const ServiceUserId& person, QDate day) {
    const LocalMoment begins = *LocalMoment::at(day, QTime(0, 0));
    const LocalMoment ends = *LocalMoment::at(day.addDays(1), QTime(0, 0));
    // A minute earlier, so that a visit of no length at midnight is among them.
    auto visits = VisitStore(database).ofPerson(person, begins.plus(-1), ends);
    visits.removeIf([&](const Visit& visit) {
        const auto moment = momentOf(visit);
        return !moment || moment->day() != day;
    });
    return visits;
}

/// So many periods are worked through again each time rather than written down: most banks are young, or were
/// told lately.
constexpr int kPeriodsWorthKeeping = 1;

/// Only what stands for good is kept: the periods before it are past.
bool isWorthKeeping(const Package& package, const BankOpening& opening,
                    const std::optional<BankOpening>& known, QDate today) {
    const auto numberOf = [&](QDate day) { return bankNumber(package, day).value_or(0); };
    return opening.from <= today &&
           numberOf(opening.from) - (known ? numberOf(known->from) : 0) >= kPeriodsWorthKeeping;
}

PersonBank lineOf(const PersonKey& key, const BankStatement& statement, QDate day) {
    const int kept = statement.terms.carryOverLimitMinutes.value_or(0);
    return {.person = key.id,
            .reference = key.reference,
            .name = fullName(key.firstName, key.lastName),
            .locality = key.locality,
            .period = statement.period,
            .daysLeft = static_cast<int>(day.daysTo(statement.period.to)),
            .balance = statement.balance,
            .forecast = statement.forecast(),
            .lapsing = statement.closed ? 0 : std::max(0, statement.forecast() - kept),
            .owed = statement.owed,
            .remaining = statement.remaining(),
            .overBlock = statement.overBlock()};
}

/// What the file keeps of a person; both must outlive it.
BankSource sourceOf(Database& database, const ServiceUserId& person) {
    const SumStore sums(database);
    return {[sums, &person](const BankSpan& span) { return sums.ofPerson(person, span); },
            [sums, &person](const BankSpan& span) { return sums.keptOfPerson(person, span); },
            [sums, &person](const BankSpan& span) { return sums.daysOfPerson(person, span); },
            [&database, &person](QDate of) { return visitsOfDay(database, person, of); }};
}

/// The first day after `day` on which the bank of this package is in another period.
std::optional<QDate> otherwiseFrom(const Package& package, const std::optional<SummedBank>& bank, QDate day) {
    if (bank) return bank->statement.period.to.addDays(1);
    const auto start = bankStart(package);
    return start && *start > day ? start : std::nullopt;
}

} // namespace

QList<PersonBank> BankService::overview(QDate day) const {
    QHash<ServiceUserId, BankOpening> opened;
    QList<PersonBank> lines;
    for (const BankOutlook& each : outlooks(day, opened))
        if (each.bank) lines.append(*each.bank);
    remember(opened);
    return lines;
}

QList<BankOutlook> BankService::outlooks(QDate day) const {
    QHash<ServiceUserId, BankOpening> opened;
    return outlooks(day, opened);
}

/// `opened`: how banks stood that are worth remembering.
QList<BankOutlook> BankService::outlooks(QDate day, QHash<ServiceUserId, BankOpening>& opened) const {
    Database& database = m_workspace.database();
    const PeopleStore people(database);
    const auto packages = people.packages();
    const auto adjustments = BankStore(database).allAdjustments();
    const auto openings = SumStore(database).openings();
    const QDate today = m_workspace.clock().today();
    QList<BankOutlook> outlooks;
    for (const PersonKey& key : people.keysWithoutStages()) {
        BankOutlook& outlook = outlooks.emplaceBack(BankOutlook{key.id});
        const auto package = packages.constFind(key.id);
        if (key.archived || package == packages.constEnd()) continue;
        const auto place = openings.constFind(key.id);
        const auto known = place == openings.constEnd() ? std::nullopt : std::optional(*place);
        const auto bank =
            summedBank(*package, adjustments.value(key.id), sourceOf(database, key.id), day, today, known);
        outlook.otherwiseFrom = otherwiseFrom(*package, bank, day);
        if (!bank) continue;
        outlook.bank = lineOf(key, bank->statement, day);
        if (isWorthKeeping(*package, bank->opening, known, today)) opened.insert(key.id, bank->opening);
    }
    return outlooks;
}

BankOutlook BankService::outlook(const ServiceUserId& person, QDate day) const {
    Database& database = m_workspace.database();
    BankOutlook outlook{person};
    const auto key = PeopleStore(database).key(person);
    const auto package = PeopleStore(database).package(person);
    if (!key || key->archived || !package) return outlook;
    const auto bank =
        summedBank(*package, BankStore(database).adjustments(person), sourceOf(database, person), day,
                   m_workspace.clock().today(), SumStore(database).opening(person));
    outlook.otherwiseFrom = otherwiseFrom(*package, bank, day);
    if (bank) outlook.bank = lineOf(*key, bank->statement, day);
    return outlook;
}

void BankService::remember(const QHash<ServiceUserId, BankOpening>& openings) const {
    if (openings.isEmpty()) return;
    m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        SumStore sums(m_workspace.database());
        for (auto each = openings.begin(); each != openings.end(); ++each)
            sums.keepOpening(each.key(), *each);
        return {};
    });
}

} // namespace aelwyd
