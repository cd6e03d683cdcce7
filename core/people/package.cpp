// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/package.h"

#include "core/base/hours.h"
#include "core/base/text.h"

#include <algorithm>

namespace aelwyd {

namespace {

template <class Dated>
void putInOrder(QList<Dated>& entries, const Dated& entry) {
    entries.removeIf([&](const Dated& e) { return e.from == entry.from; });
    const auto later =
        std::find_if(entries.begin(), entries.end(), [&](const Dated& e) { return e.from > entry.from; });
    entries.insert(later, entry);
}

/// An entry a day, earliest first.
template <class Dated>
void addOrderProblems(Problems& problems, const char* field, const QList<Dated>& entries) {
    for (int i = 1; i < entries.size(); ++i)
        if (entries[i].from <= entries[i - 1].from)
            problems.append({QLatin1String(field), ErrorCode::DateOrder});
}

void addHoursProblems(Problems& problems, const AgreedHours& hours) {
    const QString most = QStringLiteral("168");
    if (!hours.from.isValid()) problems.append({QStringLiteral("hours_from"), ErrorCode::Date});
    if (hours.minimumMinutes < 0 || hours.minimumMinutes > kMinutesOfWeek)
        problems.append({QStringLiteral("agreed_hours_min"), ErrorCode::Range, {QStringLiteral("0"), most}});
    if (hours.maximumMinutes > kMinutesOfWeek || hours.maximumMinutes < hours.minimumMinutes)
        problems.append({QStringLiteral("agreed_hours_max"),
                         ErrorCode::Range,
                         {leastOfGreatest(hours.minimumMinutes), most}});
}

void addStageProblems(Problems& problems, const Package& package) {
    PackageStage stage = PackageStage::Enquiry;
    for (const StageChange& change : package.stages) {
        if (!change.from.isValid()) problems.append({QStringLiteral("stage_from"), ErrorCode::Date});
        const bool beginsPaused = change.stage == PackageStage::Paused && change.from == package.startsOn;
        if (change.stage != stage && !beginsPaused && !nextStages(stage).contains(change.stage))
            problems.append(
                {QStringLiteral("stage"), ErrorCode::DateOrder, {toCode(stage), toCode(change.stage)}});
        if (auto problem = textProblem(QStringLiteral("stage_reason"), change.reason, TextSort::Name))
            problems.append(*problem);
        stage = change.stage;
    }
}

void addMoneyProblems(Problems& problems, const Package& package) {
    const std::pair<const char*, std::optional<int>> figures[] = {
        {"carry_over_limit_hours", package.carryOverLimitMinutes},
        {"hourly_rate", package.hourlyRatePence},
        {"max_weekly_charge", package.maxWeeklyChargePence}};
    for (const auto& [field, figure] : figures)
        if (figure && *figure < 0) problems.append({QLatin1String(field), ErrorCode::Range});
}

void addTermsProblems(Problems& problems, const Package& package) {
    addOrderProblems(problems, "terms_from", package.laterTerms);
    for (const BankTerms& terms : package.laterTerms) {
        if (!terms.from.isValid()) problems.append({QStringLiteral("terms_from"), ErrorCode::Date});
        if (terms.carryOverLimitMinutes && *terms.carryOverLimitMinutes < 0)
            problems.append({QStringLiteral("carry_over_limit_hours"), ErrorCode::Range});
    }
}

void addDateProblems(Problems& problems, const Package& package) {
    if (package.startsOn && !package.startsOn->isValid())
        problems.append({QStringLiteral("start_date"), ErrorCode::Date});
    if (package.bankStartsOn && !package.bankStartsOn->isValid())
        problems.append({QStringLiteral("bank_starts_on"), ErrorCode::Date});
    const bool ended = !package.stages.isEmpty() && package.stages.last().stage == PackageStage::Ended;
    if (ended && package.startsOn && package.stages.last().from < *package.startsOn)
        problems.append({QStringLiteral("start_date"), ErrorCode::DateOrder});
    addOrderProblems(problems, "stage_from", package.stages);
    addOrderProblems(problems, "hours_from", package.hours);
}

} // namespace

PackageStage stageOn(const QList<StageChange>& stages, QDate day) {
    PackageStage stage = PackageStage::Enquiry;
    for (const StageChange& change : stages)
        if (change.from <= day) stage = change.stage;
    return stage;
}

PackageStage stageOn(const Package& package, QDate day) {
    return stageOn(package.stages, day);
}

std::optional<AgreedHours> hoursOn(const Package& package, QDate day) {
    if (package.hours.isEmpty()) return std::nullopt;
    AgreedHours inForce = package.hours.first();
    for (const AgreedHours& hours : package.hours)
        if (hours.from <= day) inForce = hours;
    return inForce;
}

QList<PackageStage> nextStages(PackageStage stage) {
    switch (stage) {
    case PackageStage::Enquiry:
        return {PackageStage::Assessment, PackageStage::Active, PackageStage::Ended};
    case PackageStage::Assessment:
        return {PackageStage::Active, PackageStage::Ended};
    case PackageStage::Active:
        return {PackageStage::Paused, PackageStage::Ended};
    case PackageStage::Paused:
        return {PackageStage::Active, PackageStage::Ended};
    case PackageStage::Ended:
        return {PackageStage::Active};
    }
    return {};
}

Package withStage(Package package, const StageChange& change) {
    putInOrder(package.stages, change);
    return package;
}

Package withHours(Package package, const AgreedHours& hours) {
    const auto before = hoursOn(package, hours.from);
    const bool same = before && before->from <= hours.from &&
                      before->minimumMinutes == hours.minimumMinutes &&
                      before->maximumMinutes == hours.maximumMinutes;
    if (!same) putInOrder(package.hours, hours);
    return package;
}

Problems problemsOf(const Package& package) {
    Problems problems;
    for (const AgreedHours& hours : package.hours)
        addHoursProblems(problems, hours);
    addStageProblems(problems, package);
    addMoneyProblems(problems, package);
    addDateProblems(problems, package);
    addTermsProblems(problems, package);
    return problems;
}

} // namespace aelwyd
