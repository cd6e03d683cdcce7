// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workforce/careworker.h"

#include "core/base/hours.h"
#include "core/base/text.h"

#include <algorithm>

namespace aelwyd {

namespace {

void addTextProblems(Problems& problems, const CareWorker& worker) {
    const std::pair<const char*, const QString*> names[] = {
        {"reference", &worker.reference}, {"first_name", &worker.firstName},
        {"last_name", &worker.lastName},  {"leave_reason", &worker.leaveReason},
        {"locality", &worker.locality},   {"registration_number", &worker.registrationNumber}};
    for (const auto& [field, text] : names)
        if (auto problem = textProblem(QLatin1String(field), *text, TextSort::Name))
            problems.append(*problem);
    const std::pair<const char*, const QStringList*> sets[] = {{"qualities", &worker.qualities},
                                                               {"interests", &worker.interests},
                                                               {"do_not_send", &worker.doNotSend}};
    for (const auto& [field, set] : sets)
        for (const QString& entry : *set)
            if (auto problem = textProblem(QLatin1String(field), entry, TextSort::Name))
                problems.append(*problem);
    for (const Competence& competence : worker.competences)
        if (auto problem = textProblem(QStringLiteral("competences"), competence.unit, TextSort::Name))
            problems.append(*problem);
}

void addExperienceProblems(Problems& problems, const RagDecision& decision) {
    if (auto problem = textProblem(QStringLiteral("decided_by"), decision.decidedBy, TextSort::Name))
        problems.append(*problem);
    if (auto problem = textProblem(QStringLiteral("experience_reason"), decision.reason, TextSort::Note))
        problems.append(*problem);
}

int minuteWithin(QTime time) {
    return time.hour() * 60 + time.minute();
}

/// Two windows of one weekday that share a minute; those that touch do not.
bool overlap(const AvailabilityWindow& a, const AvailabilityWindow& b) {
    const auto endOf = [](const AvailabilityWindow& window) {
        return window.end == QTime(0, 0) ? 24 * 60 : minuteWithin(window.end);
    };
    return a.weekday == b.weekday && minuteWithin(a.start) < endOf(b) && minuteWithin(b.start) < endOf(a);
}

void addAvailabilityProblems(Problems& problems, const CareWorker& worker) {
    const auto& windows = worker.availability;
    for (qsizetype i = 0; i < windows.size(); ++i)
        for (qsizetype j = i + 1; j < windows.size(); ++j)
            if (overlap(windows[i], windows[j]))
                return problems.append({QStringLiteral("availability"),
                                        ErrorCode::Availability,
                                        {QString::number(windows[i].weekday)}});
}

void addHoursProblems(Problems& problems, const CareWorker& worker) {
    const QString most = QStringLiteral("168");
    const int minimum = worker.contractMinimumMinutes.value_or(0);
    if (minimum < 0 || minimum > kMinutesOfWeek)
        problems.append(
            {QStringLiteral("contract_hours_min"), ErrorCode::Range, {QStringLiteral("0"), most}});
    if (!worker.contractMaximumMinutes) return;
    if (*worker.contractMaximumMinutes < minimum || *worker.contractMaximumMinutes > kMinutesOfWeek)
        problems.append(
            {QStringLiteral("contract_hours_max"), ErrorCode::Range, {leastOfGreatest(minimum), most}});
}

void addDateProblems(Problems& problems, const CareWorker& worker) {
    if (worker.leaveDate && worker.startDate && *worker.leaveDate < *worker.startDate)
        problems.append(
            {QStringLiteral("leave_date"), ErrorCode::DateOrder, {worker.startDate->toString(Qt::ISODate)}});
    for (const Competence& competence : worker.competences)
        if (competence.until && *competence.until < competence.from)
            problems.append({QStringLiteral("competences"), ErrorCode::DateOrder, {competence.unit}});
}

} // namespace

QString fullName(const CareWorker& worker) {
    return fullName(worker.firstName, worker.lastName);
}

CareWorker tidied(CareWorker worker) {
    for (QString* text : {&worker.reference, &worker.firstName, &worker.lastName, &worker.leaveReason,
                          &worker.locality, &worker.registrationNumber})
        *text = tidied(*text, TextSort::Name);
    for (QStringList* set : {&worker.qualities, &worker.interests, &worker.doNotSend})
        *set = tidiedSet(*set);
    std::sort(worker.competences.begin(), worker.competences.end(),
              [](const Competence& a, const Competence& b) {
                  return std::tie(a.unit, a.from, a.until) < std::tie(b.unit, b.from, b.until);
              });
    std::sort(worker.availability.begin(), worker.availability.end(),
              [](const AvailabilityWindow& a, const AvailabilityWindow& b) {
                  return std::tie(a.weekday, a.start, a.end) < std::tie(b.weekday, b.start, b.end);
              });
    std::sort(worker.languages.begin(), worker.languages.end(),
              [](const SpokenLanguage& a, const SpokenLanguage& b) {
                  return std::pair(a.language.code(), toCode(a.level)) <
                         std::pair(b.language.code(), toCode(b.level));
              });
    return worker;
}

std::optional<Problem> inductionProblem(const CareWorker& worker, const std::optional<QDate>& decidedOn) {
    if (!decidedOn || !worker.trainedOn || *decidedOn >= *worker.trainedOn) return std::nullopt;
    return Problem{QStringLiteral("experience_decided_on"),
                   ErrorCode::DateOrder,
                   {worker.trainedOn->toString(Qt::ISODate)}};
}

Problems problemsOf(const CareWorker& worker) {
    Problems problems;
    if (worker.reference.trimmed().isEmpty())
        problems.append({QStringLiteral("reference"), ErrorCode::Required});
    if (worker.lastName.trimmed().isEmpty())
        problems.append({QStringLiteral("last_name"), ErrorCode::Required});
    addTextProblems(problems, worker);
    addHoursProblems(problems, worker);
    addDateProblems(problems, worker);
    addAvailabilityProblems(problems, worker);
    if (worker.experience) addExperienceProblems(problems, *worker.experience);
    return problems;
}

} // namespace aelwyd
