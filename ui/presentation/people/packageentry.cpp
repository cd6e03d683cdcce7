// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/packageentry.h"

#include "core/bank/bankterms.h"
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

/// The terms agreed last hold from a day still to come: they may be moved.
bool isToCome(const Package& package, QDate today) {
    return !package.laterTerms.isEmpty() && package.laterTerms.last().from > today;
}

/// The terms of the bank as typed, from the day typed.
BankTerms termsTyped(const PackageEntry& entry) {
    BankTerms terms = latestTerms(entry.package);
    const auto limit = readHours(entry.carryOverHours);
    if (limit || !typedtext::isFilled(entry.carryOverHours)) terms.carryOverLimitMinutes = limit;
    terms.period = entry.bankPeriod;
    const auto usual = usualTermsDay(entry.package, entry.today);
    terms.from = readDate(entry.termsFrom).value_or(usual.value_or(QDate()));
    return terms;
}

bool changesTerms(const PackageEntry& entry) {
    const BankTerms known = latestTerms(entry.package);
    const BankTerms typed = termsTyped(entry);
    const bool isMoved = isToCome(entry.package, entry.today) && typed.from != known.from;
    return isMoved || typed.period != known.period ||
           typed.carryOverLimitMinutes != known.carryOverLimitMinutes;
}

/// While no period is over, the day does not matter: the whole bank follows.
bool reachesBack(const PackageEntry& entry, const QDate& day) {
    const auto closed = lastClosedDay(entry.package, entry.today);
    return closed && day.isValid() && day <= *closed;
}

Package withTypedTerms(Package package, const PackageEntry& entry) {
    BankTerms terms = termsTyped(entry);
    if (!changesTerms(entry) || reachesBack(entry, terms.from)) return package;
    if (!lastClosedDay(package, entry.today)) terms.from = bankStart(package).value_or(QDate());
    if (isToCome(package, entry.today)) package.laterTerms.removeLast();
    return withTerms(package, terms);
}

Package withBank(const Package& package, const PackageEntry& entry) {
    const Package changed = withTypedTerms(package, entry);
    const auto first = readDate(entry.bankStartsOn);
    if (!first && typedtext::isFilled(entry.bankStartsOn)) return changed;
    if (first == countedFrom(entry.package)) return changed;
    const Package moved = withFirstDay(changed, first, entry.today);
    return problemsOfTerms(package, moved, entry.today).isEmpty() ? moved : changed;
}

void needOpenPeriods(Problems& problems, const PackageEntry& entry) {
    const auto closed = lastClosedDay(entry.package, entry.today);
    if (!closed) return;
    const auto add = [&](const char* field) {
        problems.append({QLatin1String(field), ErrorCode::PeriodClosed, {closed->toString(Qt::ISODate)}});
    };
    if (changesTerms(entry) && reachesBack(entry, termsTyped(entry).from)) add("terms_from");
    const auto first = readDate(entry.bankStartsOn);
    const bool isCleared = !typedtext::isFilled(entry.bankStartsOn);
    if ((!first && !isCleared) || first == countedFrom(entry.package)) return;
    const Package moved = withFirstDay(entry.package, first, entry.today);
    if (!problemsOfTerms(entry.package, moved, entry.today).isEmpty()) add("bank_starts_on");
}

} // namespace

std::optional<TermsOutlook> termsOutlook(const PackageEntry& entry) {
    if (!lastClosedDay(entry.package, entry.today)) return std::nullopt;
    const BankTerms terms = termsTyped(entry);
    if (reachesBack(entry, terms.from)) return std::nullopt;
    Package package = entry.package;
    if (isToCome(package, entry.today)) package.laterTerms.removeLast();
    const QDate from = firstDayOfTerms(package, terms.from);
    return TermsOutlook{from.addDays(-1), from};
}

PackageEntry entryOf(const Package& package, QDate today) {
    PackageEntry entry{.package = package, .today = today};
    entry.startsOn = typedtext::shownDate(package.startsOn);
    for (const Funding source : package.funding)
        entry.funding.insert(int(source));
    const BankTerms terms = latestTerms(package);
    entry.bankPeriod = terms.period;
    entry.bankStartsOn = typedtext::shownDate(countedFrom(package));
    entry.carryOverHours = typedtext::shownHours(terms.carryOverLimitMinutes);
    entry.termsFrom =
        typedtext::shownDate(isToCome(package, today) ? terms.from : usualTermsDay(package, today));
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
            {QStringLiteral("terms_from"), typedtext::keptDate(entry.termsFrom)},
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
    base.termsFrom = typedtext::shownDate(text("terms_from"));
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
    keep(package.hourlyRatePence, entry.hourlyRate, readPounds(entry.hourlyRate));
    keep(package.maxWeeklyChargePence, entry.maxWeeklyCharge, readPounds(entry.maxWeeklyCharge));
    package = withBank(package, entry);
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
    needDate(problems, "terms_from", entry.termsFrom, false);
    needOpenPeriods(problems, entry);
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
