// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/packageentry.h"

#include "core/base/text.h"
#include "ui/presentation/forms/typedtext.h"

namespace aelwyd {

namespace {

using typedtext::readDate;
using typedtext::readHours;
using typedtext::readPounds;

constexpr int kMinutesOfAWeek = 7 * 24 * 60;
const QString kNextStage = QStringLiteral("next_stage");

QString fundingCodes(const QSet<int>& funding) {
    QStringList codes;
    for (const Funding source : allOf<Funding>())
        if (funding.contains(int(source))) codes.append(toCode(source));
    return codes.join(u';');
}

QSet<int> fundingOf(const QString& codes) {
    QSet<int> funding;
    for (const QString& code : codes.split(u';', Qt::SkipEmptyParts))
        if (const auto source = fromCode<Funding>(code)) funding.insert(int(*source));
    return funding;
}

Problem rangeOfHours(const char* field, int fromMinutes) {
    return {
        QLatin1String(field), ErrorCode::Range, {typedtext::shownHours(fromMinutes), QStringLiteral("168")}};
}

void needDate(Problems& problems, const char* field, const QString& typed, bool required) {
    if (!typedtext::isFilled(typed)) {
        if (required) problems.append({QLatin1String(field), ErrorCode::Required});
    } else if (!readDate(typed)) {
        problems.append({QLatin1String(field), ErrorCode::Date});
    }
}

void needNumber(Problems& problems, const char* field, const QString& typed, std::optional<int> read) {
    if (typedtext::isFilled(typed) && !read) problems.append({QLatin1String(field), ErrorCode::Number});
}

} // namespace

PackageEntry entryOf(const Package& package, QDate today) {
    PackageEntry entry{.package = package};
    entry.startsOn = typedtext::shownDate(package.startsOn);
    for (const Funding source : package.funding)
        entry.funding.insert(int(source));
    entry.bankPeriod = package.bankPeriod;
    entry.bankStartsOn = typedtext::shownDate(package.bankStartsOn);
    entry.carryOverHours = typedtext::shownHours(package.carryOverLimitMinutes);
    entry.hourlyRate = typedtext::shownPounds(package.hourlyRatePence);
    entry.maxWeeklyCharge = typedtext::shownPounds(package.maxWeeklyChargePence);
    entry.hoursFrom = entry.stageFrom = typedtext::shownDate(today);
    return entry;
}

QJsonObject toJson(const PackageEntry& entry) {
    return {{QStringLiteral("start_date"), typedtext::keptDate(entry.startsOn)},
            {QStringLiteral("funding"), fundingCodes(entry.funding)},
            {QStringLiteral("bank_period"), toCode(entry.bankPeriod)},
            {QStringLiteral("bank_starts_on"), typedtext::keptDate(entry.bankStartsOn)},
            {QStringLiteral("carry_over_limit_hours"), entry.carryOverHours},
            {QStringLiteral("hourly_rate"), entry.hourlyRate},
            {QStringLiteral("max_weekly_charge"), entry.maxWeeklyCharge},
            {QStringLiteral("agreed_hours_min"), entry.hoursMinimum},
            {QStringLiteral("agreed_hours_max"), entry.hoursMaximum},
            {QStringLiteral("hours_from"), typedtext::keptDate(entry.hoursFrom)},
            {QStringLiteral("next_stage"), entry.stage ? toCode(*entry.stage) : QString()},
            {QStringLiteral("stage_from"), typedtext::keptDate(entry.stageFrom)},
            {QStringLiteral("stage_reason"), entry.stageReason}};
}

PackageEntry fromJson(const QJsonObject& fields, PackageEntry base) {
    const auto text = [&](const char* name) { return fields.value(QLatin1String(name)).toString(); };
    base.startsOn = typedtext::shownDate(text("start_date"));
    base.funding = fundingOf(text("funding"));
    base.bankPeriod = fromCode<BankPeriod>(text("bank_period")).value_or(BankPeriod::ThreeMonths);
    base.bankStartsOn = typedtext::shownDate(text("bank_starts_on"));
    base.carryOverHours = text("carry_over_limit_hours");
    base.hourlyRate = text("hourly_rate");
    base.maxWeeklyCharge = text("max_weekly_charge");
    base.hoursMinimum = text("agreed_hours_min");
    base.hoursMaximum = text("agreed_hours_max");
    base.hoursFrom = typedtext::shownDate(text("hours_from"));
    base.stage = fromCode<PackageStage>(text("next_stage"));
    base.stageFrom = typedtext::shownDate(text("stage_from"));
    base.stageReason = text("stage_reason");
    return base;
}

Package withTerms(const PackageEntry& entry) {
    Package package = entry.package;
    const auto keep = [](auto& stored, const QString& typed, auto read) {
        if (!typedtext::isFilled(typed) || read) stored = read;
    };
    keep(package.startsOn, entry.startsOn, readDate(entry.startsOn));
    keep(package.bankStartsOn, entry.bankStartsOn, readDate(entry.bankStartsOn));
    keep(package.carryOverLimitMinutes, entry.carryOverHours, readHours(entry.carryOverHours));
    keep(package.hourlyRatePence, entry.hourlyRate, readPounds(entry.hourlyRate));
    keep(package.maxWeeklyChargePence, entry.maxWeeklyCharge, readPounds(entry.maxWeeklyCharge));
    package.bankPeriod = entry.bankPeriod;
    package.funding.clear();
    for (const Funding source : allOf<Funding>())
        if (entry.funding.contains(int(source))) package.funding.append(source);
    return package;
}

Package withNextHours(const PackageEntry& entry) {
    const auto minimum = readHours(entry.hoursMinimum);
    const auto maximum = typedtext::isFilled(entry.hoursMaximum) ? readHours(entry.hoursMaximum) : minimum;
    const auto from = readDate(entry.hoursFrom);
    if (!minimum || !maximum || !from) return entry.package;
    return withHours(entry.package, {*from, *minimum, *maximum});
}

Package withNextStage(const PackageEntry& entry) {
    const auto from = readDate(entry.stageFrom);
    if (!entry.stage || !from) return entry.package;
    const StageChange change{*from, *entry.stage, tidied(entry.stageReason, TextSort::Name)};
    Package package = withStage(entry.package, change);
    if (*entry.stage == PackageStage::Active && !package.startsOn) package.startsOn = from;
    return package;
}

Problems problemsOfTerms(const PackageEntry& entry) {
    Problems problems;
    needDate(problems, "start_date", entry.startsOn, false);
    needDate(problems, "bank_starts_on", entry.bankStartsOn, false);
    needNumber(problems, "carry_over_limit_hours", entry.carryOverHours, readHours(entry.carryOverHours));
    needNumber(problems, "hourly_rate", entry.hourlyRate, readPounds(entry.hourlyRate));
    needNumber(problems, "max_weekly_charge", entry.maxWeeklyCharge, readPounds(entry.maxWeeklyCharge));
    return problems;
}

Problems problemsOfNextHours(const PackageEntry& entry) {
    Problems problems;
    const auto minimum = readHours(entry.hoursMinimum);
    const auto maximum = readHours(entry.hoursMaximum);
    if (!typedtext::isFilled(entry.hoursMinimum))
        problems.append({QStringLiteral("agreed_hours_min"), ErrorCode::Required});
    needNumber(problems, "agreed_hours_min", entry.hoursMinimum, minimum);
    needNumber(problems, "agreed_hours_max", entry.hoursMaximum, maximum);
    needDate(problems, "hours_from", entry.hoursFrom, true);
    if (minimum && *minimum > kMinutesOfAWeek) problems.append(rangeOfHours("agreed_hours_min", 0));
    if (maximum && (*maximum > kMinutesOfAWeek || *maximum < minimum.value_or(0)))
        problems.append(rangeOfHours("agreed_hours_max", minimum.value_or(0)));
    return problems;
}

Problems problemsOfNextStage(const PackageEntry& entry) {
    Problems problems;
    if (!entry.stage) problems.append({kNextStage, ErrorCode::Required});
    needDate(problems, "stage_from", entry.stageFrom, true);
    const Problems before = problemsOf(entry.package);
    for (Problem problem : problemsOf(withNextStage(entry))) {
        if (before.contains(problem)) continue;
        if (problem.field == QLatin1String("stage")) problem.field = kNextStage;
        problems.append(problem);
    }
    if (auto problem = textProblem(QStringLiteral("stage_reason"), entry.stageReason, TextSort::Name))
        if (!problems.contains(*problem)) problems.append(*problem);
    return problems;
}

} // namespace aelwyd
