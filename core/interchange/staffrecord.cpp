// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/staffrecord.h"

#include "core/interchange/rowreader.h"

namespace aelwyd {

namespace {

constexpr int kContractHours = 7 * 24;

void readSelf(RowReader& row, CareWorker& worker) {
    row.text("reference", worker.reference);
    row.text("first_name", worker.firstName);
    row.text("last_name", worker.lastName);
    row.text("locality", worker.locality);
    row.choice("gender", worker.gender);
    row.entries("qualities", worker.qualities);
    row.entries("interests", worker.interests);
    row.entries("do_not_send", worker.doNotSend);
}

void readTime(RowReader& row, CareWorker& worker) {
    row.date("start_date", worker.startDate);
    row.date("leave_date", worker.leaveDate);
    row.text("leave_reason", worker.leaveReason);
    row.date("trained_on", worker.trainedOn);
    row.text("registration_number", worker.registrationNumber);
    row.date("registration_expires", worker.registrationExpires);
    row.date("dbs_date", worker.dbsDate);
}

void readContract(RowReader& row, CareWorker& worker) {
    std::optional<Employment> employment = worker.employment;
    row.choice("employment", employment);
    worker.employment = employment.value_or(Employment::Employed);
    std::optional<int> least = worker.contractMinimumMinutes;
    std::optional<int> most = worker.contractMaximumMinutes;
    row.minutes("contract_hours_min", least, kContractHours);
    row.minutes("contract_hours_max", most, kContractHours);
    if (row.isRefused(QStringLiteral("contract_hours_min")) ||
        row.isRefused(QStringLiteral("contract_hours_max")))
        return;
    worker.contractMinimumMinutes = least;
    worker.contractMaximumMinutes = most;
}

std::optional<AvailabilityWindow> windowOf(const QString& entry, ErrorCode&) {
    return availabilityFrom(entry);
}

std::optional<SpokenLanguage> languageOf(const QString& entry, ErrorCode&) {
    return spokenLanguageFrom(entry);
}

/// What this row tells, whether it is in the history already or not; a row that tells nothing of it must not
/// move the induction behind what is in the history.
void checkDecision(RowReader& row, const CareWorker& worker, const StaffRecord& known) {
    std::optional<Rag> status;
    std::optional<QDate> decidedOn;
    row.choice("experience", status);
    row.date("experience_decided_on", decidedOn);
    if (row.isRefused(QStringLiteral("trained_on"))) return;
    const bool moved = worker.trainedOn != known.worker.trainedOn;
    if (!status && moved && !known.experience.isEmpty() &&
        inductionProblem(worker, known.experience.last().decidedOn))
        row.addRules({Problem{QStringLiteral("trained_on"),
                              ErrorCode::DateOrder,
                              {known.experience.last().decidedOn->toString(Qt::ISODate)}}});
    if (!status) return;
    if (const auto problem = inductionProblem(worker, decidedOn)) row.addRules({*problem});
}

void checkUnits(RowReader& row, const CareWorker& worker, const UnitKnown& isKnown) {
    if (!isKnown || row.isRefused(QStringLiteral("competences"))) return;
    for (const Competence& held : worker.competences)
        if (!isKnown(held.unit)) return row.refuse("competences", ErrorCode::Choice, {held.unit});
}

bool saysALanguageTwice(const QList<SpokenLanguage>& languages) {
    QStringList codes;
    for (const SpokenLanguage& spoken : languages)
        codes.append(spoken.language.code());
    return codes.removeDuplicates() > 0;
}

void readSkills(RowReader& row, CareWorker& worker) {
    row.list("languages", ErrorCode::Choice, worker.languages, languageOf);
    if (saysALanguageTwice(worker.languages)) row.refuse("languages", ErrorCode::Choice);
    row.list("competences", ErrorCode::Choice, worker.competences, competenceFrom);
    row.list("availability", ErrorCode::Availability, worker.availability, windowOf);
}

} // namespace

StaffReading readStaff(const SheetRow& row, const StaffRecord& known, const UnitKnown& isKnown) {
    StaffReading reading{.record = known, .problems = row.problems};
    if (!row.problems.isEmpty()) return reading;
    RowReader reader(staffColumns(), row);
    CareWorker& worker = reading.record.worker;
    readSelf(reader, worker);
    readTime(reader, worker);
    readContract(reader, worker);
    readSkills(reader, worker);
    reader.yesNo("confirmed_for_all", worker.confirmedForAll);
    reading.decision = reader.newDecision("experience", "experience_decided_on", "", known.experience);
    worker = tidied(worker);
    checkDecision(reader, worker, known);
    if (worker.competences != known.worker.competences) checkUnits(reader, worker, isKnown);
    reader.addRules(problemsOf(worker));
    reading.problems = reader.problems();
    return reading;
}

} // namespace aelwyd
