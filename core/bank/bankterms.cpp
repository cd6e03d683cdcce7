// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankterms.h"

namespace aelwyd {

namespace {

void dropFrom(QList<BankTerms>& terms, QDate day) {
    terms.removeIf([day](const BankTerms& each) { return each.from >= day; });
}

bool sayTheSame(const BankTerms& a, const BankTerms& b) {
    return a.period == b.period && a.carryOverLimitMinutes == b.carryOverLimitMinutes;
}

Package withFirstTerms(Package package, const BankTerms& terms) {
    package.bankPeriod = terms.period;
    package.carryOverLimitMinutes = terms.carryOverLimitMinutes;
    package.laterTerms.clear();
    return package;
}

bool isTheSamePeriod(const Package& before, const Package& after, int number) {
    const BankSpan span = bankSpan(before, number);
    return bankSpan(after, number) == span && termsOn(before, span.from).carryOverLimitMinutes ==
                                                  termsOn(after, span.from).carryOverLimitMinutes;
}

bool onlyTheStartMoved(const Package& before, const Package& after) {
    return before.startsOn != after.startsOn && before.bankStartsOn == after.bankStartsOn;
}

} // namespace

std::optional<QDate> lastClosedDay(const Package& package, QDate today) {
    const auto number = bankNumber(package, today);
    if (!number || *number == 0) return std::nullopt;
    return bankSpan(package, *number - 1).to;
}

BankTerms latestTerms(const Package& package) {
    if (!package.laterTerms.isEmpty()) return package.laterTerms.last();
    return {bankStart(package).value_or(QDate()), package.bankPeriod, package.carryOverLimitMinutes};
}

std::optional<QDate> usualTermsDay(const Package& package, QDate today) {
    if (!lastClosedDay(package, today)) return bankStart(package);
    return bankSpan(package, *bankNumber(package, today)).to.addDays(1);
}

QDate firstDayOfTerms(const Package& package, QDate day) {
    const auto number = bankNumber(package, day);
    if (!number) return *bankStart(package);
    const BankSpan span = bankSpan(package, *number);
    return span.from == day ? day : span.to.addDays(1);
}

Package withTerms(Package package, const BankTerms& terms) {
    const auto start = bankStart(package);
    if (!start || !terms.from.isValid() || terms.from <= *start) return withFirstTerms(package, terms);
    const QDate from = firstDayOfTerms(package, terms.from);
    dropFrom(package.laterTerms, from);
    // A day on which a period would not begin anyway is kept: the one before it ends there.
    if (!sayTheSame(latestTerms(package), terms) || firstDayOfTerms(package, from) != from)
        package.laterTerms.append({from, terms.period, terms.carryOverLimitMinutes});
    return package;
}

Package withFirstDay(Package package, const std::optional<QDate>& day, QDate today) {
    if (day == countedFrom(package)) return package;
    if (!day || !lastClosedDay(package, today) || *day <= *bankStart(package)) {
        package.bankStartsOn = day;
        return package;
    }
    if (firstDayOfTerms(package, *day) == *day) return package;
    BankTerms terms = termsOn(package, *day);
    terms.from = *day;
    dropFrom(package.laterTerms, *day);
    package.laterTerms.append(terms);
    return package;
}

Problems problemsOfTerms(const Package& before, const Package& after, QDate today) {
    const auto closed = lastClosedDay(before, today);
    if (!closed || onlyTheStartMoved(before, after)) return {};
    const int last = *bankNumber(before, *closed);
    for (int number = 0; number <= last; ++number)
        if (!bankStart(after) || !isTheSamePeriod(before, after, number))
            return {
                {QStringLiteral("bank_starts_on"), ErrorCode::PeriodClosed, {closed->toString(Qt::ISODate)}}};
    return {};
}

} // namespace aelwyd
