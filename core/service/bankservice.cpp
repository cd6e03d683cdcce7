// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankservice.h"

#include "core/base/text.h"
#include "core/people/packagechange.h"
#include "core/service/charges.h"
#include "core/storage/bankstore.h"
#include "core/storage/peoplestore.h"
#include "core/storage/visitlookout.h"
#include "core/storage/visitstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

Problems problemsOfAdjustment(const BankAdjustment& adjustment) {
    Problems problems;
    if (adjustment.minutes == 0)
        problems.append({QStringLiteral("minutes"), ErrorCode::Range, {QStringLiteral("0")}});
    if (!adjustment.on.isValid()) problems.append({QStringLiteral("on"), ErrorCode::Date});
    const std::pair<const char*, const QString&> texts[] = {{"reason", adjustment.reason},
                                                            {"approved_by", adjustment.approvedBy}};
    for (const auto& [field, text] : texts) {
        if (text.isEmpty()) problems.append({QLatin1String(field), ErrorCode::Required});
        if (auto problem = textProblem(QLatin1String(field), text, TextSort::Name)) problems.append(*problem);
    }
    return problems;
}

} // namespace

std::optional<BankFacts> BankService::facts(const ServiceUserId& person) const {
    const auto package = PeopleStore(m_workspace.database()).package(person);
    if (!package) return std::nullopt;
    const VisitStore visits(m_workspace.database());
    return BankFacts{*package, bankVisits(m_workspace.database(), person), visits.superseded(person),
                     BankStore(m_workspace.database()).adjustments(person)};
}

Result<QList<BankStatement>> BankService::statements(const ServiceUserId& person, QDate day) const {
    const auto known = facts(person);
    auto all = known ? bankStatements(*known, day, m_workspace.clock().today()) : QList<BankStatement>();
    if (all.isEmpty()) return Problem{{}, ErrorCode::NoBank, {day.toString(Qt::ISODate)}};
    return all;
}

Result<BankStatement> BankService::statement(const ServiceUserId& person, QDate day) const {
    const auto all = statements(person, day);
    if (!all) return all.problems();
    return all.value().last();
}

Result<void> BankService::adjust(const BankAdjustment& adjustment) {
    BankAdjustment tidy = adjustment;
    tidy.reason = tidied(tidy.reason, TextSort::Name);
    tidy.approvedBy = tidied(tidy.approvedBy, TextSort::Name);
    if (tidy.id.isNull()) tidy.id = newUuidV7();
    if (Problems problems = problemsOfAdjustment(tidy); !problems.isEmpty()) return problems;
    return m_workspace.transact({Operation::AdjustBank}, [&]() -> Result<void> {
        BankStore(m_workspace.database()).add(tidy);
        return {};
    });
}

WeeklyCharge BankService::charge(const ServiceUserId& person, QDate day) const {
    return weeklyCharge(packageOf(person), day, nationalMaxima());
}

Result<void> BankService::changeHours(const ServiceUserId& person, const AgreedHours& hours) {
    const Package package = packageOf(person);
    AgreedHours told = hours;
    if (package.startsOn) told.from = std::max(told.from, *package.startsOn);
    return save(withHours(package, told));
}

Result<void> BankService::pause(const ServiceUserId& person, QDate from, QDate to) {
    return save(withPause(packageOf(person), from, to));
}

Result<void> BankService::end(const ServiceUserId& person, QDate on) {
    return save(withEnd(packageOf(person), on));
}

Package BankService::packageOf(const ServiceUserId& person) const {
    return PeopleStore(m_workspace.database()).package(person).value_or(Package{.serviceUser = person});
}

Result<void> BankService::save(const Result<Package>& package) {
    if (!package) return package.problems();
    if (Problems problems = problemsOf(package.value()); !problems.isEmpty()) return problems;
    const Step step{Operation::EditPackage, package.value().serviceUser.uuid()};
    return m_workspace.transact(step, [&]() -> Result<void> {
        PeopleStore(m_workspace.database()).write(package.value());
        return {};
    });
}

} // namespace aelwyd
