// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/workforce/workerentry.h"

#include "ui/presentation/forms/typedtext.h"
#include "ui/presentation/wording/dates.h"

#include <QJsonArray>

namespace aelwyd {

namespace {

struct WorkerText {
    const char* name;
    QString& (*in)(WorkerEntry&);
};

constexpr WorkerText kWorkerTexts[] = {
    {"reference", [](WorkerEntry& e) -> QString& { return e.worker.reference; }},
    {"first_name", [](WorkerEntry& e) -> QString& { return e.worker.firstName; }},
    {"last_name", [](WorkerEntry& e) -> QString& { return e.worker.lastName; }},
    {"locality", [](WorkerEntry& e) -> QString& { return e.worker.locality; }},
    {"registration_number", [](WorkerEntry& e) -> QString& { return e.worker.registrationNumber; }},
    {"contract_hours_min", [](WorkerEntry& e) -> QString& { return e.hoursMinimum; }},
    {"contract_hours_max", [](WorkerEntry& e) -> QString& { return e.hoursMaximum; }},
    {"qualities", [](WorkerEntry& e) -> QString& { return e.qualities; }},
    {"interests", [](WorkerEntry& e) -> QString& { return e.interests; }},
    {"do_not_send", [](WorkerEntry& e) -> QString& { return e.doNotSend; }},
};

constexpr WorkerText kWorkerDates[] = {
    {"start_date", [](WorkerEntry& e) -> QString& { return e.startDate; }},
    {"trained_on", [](WorkerEntry& e) -> QString& { return e.trainedOn; }},
    {"registration_expires", [](WorkerEntry& e) -> QString& { return e.registrationExpires; }},
    {"dbs_date", [](WorkerEntry& e) -> QString& { return e.dbsDate; }},
};

const QString kAvailabilityField = QStringLiteral("availability");
const QString kCompetencesField = QStringLiteral("competences");

QString keptClock(const QString& typed) {
    const auto time = wording::readTime(typed);
    return time ? time->toString(QStringLiteral("HH:mm")) : typed;
}

QString shownClock(const QString& kept) {
    const auto time = wording::readTime(kept);
    return time ? wording::time(*time) : kept;
}

bool isBlank(const TypedWindow& window) {
    return !typedtext::isFilled(window.start) && !typedtext::isFilled(window.end);
}

void addTypingProblems(Problems& problems, const TypedWindow& window) {
    if (isBlank(window)) return;
    const QString day = QString::number(window.weekday);
    const auto start = wording::readTime(window.start), end = wording::readTime(window.end);
    const bool half = !typedtext::isFilled(window.start) || !typedtext::isFilled(window.end);
    if (half)
        problems.append({kAvailabilityField, ErrorCode::Required, {day}});
    else if (!start || !end)
        problems.append({kAvailabilityField, ErrorCode::Time, {day}});
    else if (*end != QTime(0, 0) && *end <= *start)
        problems.append({kAvailabilityField, ErrorCode::Availability, {day, wording::time(*start)}});
}

void addTypingProblems(Problems& problems, const TypedCompetence& held) {
    if (!typedtext::isFilled(held.from))
        problems.append({kCompetencesField, ErrorCode::Required, {held.unit}});
    else if (!typedtext::readDate(held.from))
        problems.append({kCompetencesField, ErrorCode::Date, {held.unit}});
    if (typedtext::isFilled(held.until) && !typedtext::readDate(held.until))
        problems.append({kCompetencesField, ErrorCode::Date, {held.unit}});
}

void addHoursTyping(Problems& problems, const char* field, const QString& typed) {
    if (typedtext::isFilled(typed) && !typedtext::readHours(typed))
        problems.append({QLatin1String(field), ErrorCode::Number});
}

QJsonArray jsonOf(const QList<TypedWindow>& windows) {
    QJsonArray array;
    for (const TypedWindow& window : windows)
        if (!isBlank(window))
            array.append(QJsonArray{window.weekday, keptClock(window.start), keptClock(window.end)});
    return array;
}

QJsonArray jsonOf(const QList<TypedCompetence>& competences) {
    QJsonArray array;
    for (const TypedCompetence& held : competences)
        array.append(QJsonArray{held.unit, typedtext::keptDate(held.from), typedtext::keptDate(held.until)});
    return array;
}

QJsonArray jsonOf(const QList<SpokenLanguage>& languages) {
    QJsonArray array;
    for (const SpokenLanguage& spoken : languages)
        array.append(QJsonArray{spoken.language.code(), toCode(spoken.level)});
    return array;
}

QList<TypedWindow> windowsFrom(const QJsonArray& array) {
    QList<TypedWindow> windows;
    for (const QJsonValue& value : array)
        windows.append({value[0].toInt(1), shownClock(value[1].toString()), shownClock(value[2].toString())});
    return windows;
}

QList<TypedCompetence> competencesFrom(const QJsonArray& array) {
    QList<TypedCompetence> competences;
    for (const QJsonValue& value : array)
        competences.append({value[0].toString(), typedtext::shownDate(value[1].toString()),
                            typedtext::shownDate(value[2].toString())});
    return competences;
}

QList<SpokenLanguage> languagesFrom(const QJsonArray& array) {
    QList<SpokenLanguage> languages;
    for (const QJsonValue& value : array)
        if (const auto language = LanguageCode::tryFromString(value[0].toString()))
            languages.append(
                {*language, fromCode<LanguageLevel>(value[1].toString()).value_or(LanguageLevel::Some)});
    return languages;
}

void putTypedLists(CareWorker& worker, const WorkerEntry& entry) {
    worker.availability.clear();
    for (const TypedWindow& window : entry.availability) {
        const auto start = wording::readTime(window.start), end = wording::readTime(window.end);
        if (start && end) worker.availability.append({window.weekday, *start, *end});
    }
    worker.competences.clear();
    for (const TypedCompetence& held : entry.competences)
        if (const auto from = typedtext::readDate(held.from))
            worker.competences.append({held.unit, *from, typedtext::readDate(held.until)});
}

} // namespace

WorkerEntry entryOf(const CareWorker& worker) {
    WorkerEntry entry{.worker = worker,
                      .startDate = typedtext::shownDate(worker.startDate),
                      .trainedOn = typedtext::shownDate(worker.trainedOn),
                      .registrationExpires = typedtext::shownDate(worker.registrationExpires),
                      .dbsDate = typedtext::shownDate(worker.dbsDate),
                      .hoursMinimum = typedtext::shownHours(worker.contractMinimumMinutes),
                      .hoursMaximum = typedtext::shownHours(worker.contractMaximumMinutes),
                      .qualities = typedtext::shownSet(worker.qualities),
                      .interests = typedtext::shownSet(worker.interests),
                      .doNotSend = typedtext::shownSet(worker.doNotSend),
                      .availability = {},
                      .competences = {}};
    for (const AvailabilityWindow& window : worker.availability)
        entry.availability.append({window.weekday, wording::time(window.start), wording::time(window.end)});
    for (const Competence& held : worker.competences)
        entry.competences.append(
            {held.unit, typedtext::shownDate(held.from), typedtext::shownDate(held.until)});
    return entry;
}

CareWorker workerOf(const WorkerEntry& entry) {
    CareWorker worker = entry.worker;
    worker.startDate = typedtext::readDate(entry.startDate);
    worker.trainedOn = typedtext::readDate(entry.trainedOn);
    worker.registrationExpires = typedtext::readDate(entry.registrationExpires);
    worker.dbsDate = typedtext::readDate(entry.dbsDate);
    worker.contractMinimumMinutes = typedtext::readHours(entry.hoursMinimum);
    worker.contractMaximumMinutes = typedtext::readHours(entry.hoursMaximum);
    worker.qualities = typedtext::readSet(entry.qualities);
    worker.interests = typedtext::readSet(entry.interests);
    worker.doNotSend = typedtext::readSet(entry.doNotSend);
    putTypedLists(worker, entry);
    return worker;
}

Problems problemsOfTyping(const WorkerEntry& entry) {
    Problems problems;
    WorkerEntry copy = entry;
    for (const WorkerText& date : kWorkerDates)
        if (typedtext::isFilled(date.in(copy)) && !typedtext::readDate(date.in(copy)))
            problems.append({QLatin1String(date.name), ErrorCode::Date});
    addHoursTyping(problems, "contract_hours_min", entry.hoursMinimum);
    addHoursTyping(problems, "contract_hours_max", entry.hoursMaximum);
    for (const TypedWindow& window : entry.availability)
        addTypingProblems(problems, window);
    for (const TypedCompetence& held : entry.competences)
        addTypingProblems(problems, held);
    return problems;
}

QJsonObject toJson(const WorkerEntry& entry) {
    WorkerEntry copy = entry;
    QJsonObject fields;
    for (const WorkerText& text : kWorkerTexts)
        fields.insert(QLatin1String(text.name), text.in(copy));
    for (const WorkerText& date : kWorkerDates)
        fields.insert(QLatin1String(date.name), typedtext::keptDate(date.in(copy)));
    fields.insert(QStringLiteral("employment"), toCode(entry.worker.employment));
    fields.insert(QStringLiteral("gender"), entry.worker.gender ? toCode(*entry.worker.gender) : QString());
    fields.insert(QStringLiteral("languages"), jsonOf(entry.worker.languages));
    fields.insert(kAvailabilityField, jsonOf(entry.availability));
    fields.insert(kCompetencesField, jsonOf(entry.competences));
    return fields;
}

WorkerEntry fromJson(const QJsonObject& fields, WorkerEntry base) {
    for (const WorkerText& text : kWorkerTexts)
        text.in(base) = fields.value(QLatin1String(text.name)).toString();
    for (const WorkerText& date : kWorkerDates)
        date.in(base) = typedtext::shownDate(fields.value(QLatin1String(date.name)).toString());
    base.worker.employment = fromCode<Employment>(fields.value(QStringLiteral("employment")).toString())
                                 .value_or(Employment::Employed);
    base.worker.gender = fromCode<Gender>(fields.value(QStringLiteral("gender")).toString());
    base.worker.languages = languagesFrom(fields.value(QStringLiteral("languages")).toArray());
    base.availability = windowsFrom(fields.value(kAvailabilityField).toArray());
    base.competences = competencesFrom(fields.value(kCompetencesField).toArray());
    return base;
}

} // namespace aelwyd
