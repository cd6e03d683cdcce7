// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/personrecord.h"

#include "core/bank/bankterms.h"
#include "core/interchange/rowreader.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kHoursOfAWeek = 7 * 24;
constexpr int kMostCarriedHours = 10000;
constexpr int kMostPounds = 100000;

void readSelf(RowReader& row, ServiceUser& person) {
    row.text("reference", person.reference);
    row.text("first_name", person.firstName);
    row.text("last_name", person.lastName);
    row.text("known_as", person.knownAs);
    row.date("date_of_birth", person.dateOfBirth);
    row.text("address", person.address);
    row.text("postcode", person.postcode);
    row.text("locality", person.locality);
    row.text("phone", person.phone);
    row.value("language", ErrorCode::Choice, person.language, LanguageCode::tryFromString);
    row.value("nhs_number", ErrorCode::NhsNumber, person.nhsNumber, NhsNumber::tryFromString);
}

void readWishes(RowReader& row, ServiceUser& person) {
    std::optional<GenderPreference> gender = person.workerGender;
    row.choice("worker_gender", gender);
    person.workerGender = gender.value_or(GenderPreference::Any);
    row.entries("competences", person.competences);
    row.entries("qualities", person.qualities);
    row.entries("interests", person.interests);
    row.entries("do_not_send", person.doNotSend);
}

/// What a file changes holds from the next period on, once one is over.
void readTerms(RowReader& row, Package& package, QDate today) {
    const BankTerms known = latestTerms(package);
    std::optional<BankPeriod> period = known.period;
    row.choice("bank_period", period);
    BankTerms told{usualTermsDay(package, today).value_or(QDate()), period.value_or(BankPeriod::ThreeMonths),
                   known.carryOverLimitMinutes};
    row.minutes("carry_over_limit_hours", told.carryOverLimitMinutes, kMostCarriedHours);
    if (told.period != known.period || told.carryOverLimitMinutes != known.carryOverLimitMinutes)
        package = withTerms(package, told);
    std::optional<QDate> first = countedFrom(package);
    row.date("bank_starts_on", first);
    package = withFirstDay(package, first, today);
}

void readMoney(RowReader& row, Package& package) {
    row.pence("hourly_rate", package.hourlyRatePence, kMostPounds);
    row.pence("max_weekly_charge", package.maxWeeklyChargePence, kMostPounds);
    row.list("funding", ErrorCode::Choice, package.funding,
             [](const QString& entry, ErrorCode&) { return choiceFromCell<Funding>(entry); });
    std::sort(package.funding.begin(), package.funding.end());
}

/// What began with the old start begins with the new one, unless something later had taken its place by then.
template <class Dated>
void moveBeginning(QList<Dated>& entries, QDate from, QDate to) {
    const auto beginning = [&](const Dated& e) { return e.from == from; };
    const auto replaced = [&](const Dated& e) { return e.from > from && e.from <= to; };
    const auto first = std::find_if(entries.begin(), entries.end(), beginning);
    if (first == entries.end()) return;
    if (std::any_of(entries.begin(), entries.end(), replaced))
        entries.erase(first);
    else
        first->from = to;
    std::sort(entries.begin(), entries.end(), [](const Dated& a, const Dated& b) { return a.from < b.from; });
}

void readStart(RowReader& row, Package& package) {
    std::optional<QDate> start;
    row.date("start_date", start);
    if (!start || start == package.startsOn) return;
    if (package.startsOn) {
        moveBeginning(package.stages, *package.startsOn, *start);
        moveBeginning(package.hours, *package.startsOn, *start);
    }
    package.startsOn = start;
    if (stageOn(package, *start) == PackageStage::Enquiry ||
        stageOn(package, *start) == PackageStage::Assessment)
        package = withStage(package, {*start, PackageStage::Active, {}});
}

void readHours(RowReader& row, Package& package, QDate today) {
    std::optional<int> least;
    std::optional<int> most;
    row.minutes("agreed_hours_min", least, kHoursOfAWeek);
    row.minutes("agreed_hours_max", most, kHoursOfAWeek);
    if (row.isRefused(QStringLiteral("agreed_hours_min")) ||
        row.isRefused(QStringLiteral("agreed_hours_max")))
        return;
    if (!least && !most) return;
    const QDate start = package.startsOn.value_or(today);
    const QDate from = package.hours.isEmpty() ? start : std::max(start, today);
    const AgreedHours told{from, least.value_or(most.value_or(0)), most.value_or(least.value_or(0))};
    const auto known = hoursOn(package, from);
    const bool same =
        known && known->minimumMinutes == told.minimumMinutes && known->maximumMinutes == told.maximumMinutes;
    if (!same) package = withHours(package, told);
}

Package readPackage(RowReader& row, const PersonRecord& known, QDate today) {
    Package package = known.package.value_or(Package{.serviceUser = known.person.id});
    readTerms(row, package, today);
    readMoney(row, package);
    readStart(row, package);
    readHours(row, package, today);
    return package;
}

bool saysSomething(const Package& package) {
    return package != Package{.id = package.id, .serviceUser = package.serviceUser};
}

} // namespace

PersonReading readPerson(const SheetRow& row, const PersonRecord& known, QDate today) {
    PersonReading reading{.record = known, .problems = row.problems};
    if (!row.problems.isEmpty()) return reading;
    RowReader reader(peopleColumns(), row);
    readSelf(reader, reading.record.person);
    readWishes(reader, reading.record.person);
    reading.record.person = tidied(reading.record.person);
    reading.decision =
        reader.newDecision("complexity", "complexity_decided_on", "complexity_reason", known.complexity);
    const Package package = readPackage(reader, known, today);
    if (known.package || saysSomething(package)) reading.record.package = package;
    reader.addRules(problemsOf(reading.record.person, today));
    reader.addRules(problemsOf(package));
    if (known.package) reader.addRules(problemsOfTerms(*known.package, package, today));
    reading.problems = reader.problems();
    return reading;
}

} // namespace aelwyd
