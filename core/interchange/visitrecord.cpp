// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/visitrecord.h"

#include "core/interchange/rowreader.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Stands in while the person is not known, so that the rest of the row can be read and told.
ServiceUserId personNotKnown() {
    static const ServiceUserId id = ServiceUserId::create();
    return id;
}

void readPersonOf(RowReader& row, Visit& visit, bool isNew, const VisitReferences& references) {
    const auto reference = row.cell("person");
    if (!reference && isNew && !row.isRefused(QStringLiteral("person")))
        row.refuse("person", ErrorCode::Required);
    if (!reference) return;
    const auto person = reference->isEmpty() ? std::nullopt : references.person(*reference);
    if (reference->isEmpty())
        row.refuse("person", ErrorCode::Required);
    else if (!person)
        row.refuse("person", ErrorCode::UnknownReference, {*reference});
    else
        visit.person = *person;
}

void readWorkersOf(RowReader& row, Visit& visit, const VisitReferences& references) {
    const auto cell = row.cell("worker");
    if (!cell) return;
    QList<CareWorkerId> workers;
    for (const QString& reference : entriesOfCell(*cell)) {
        const auto worker = references.worker(reference);
        if (!worker) return row.refuse("worker", ErrorCode::UnknownReference, {reference});
        if (!workers.contains(*worker)) workers.append(*worker);
    }
    std::sort(workers.begin(), workers.end());
    visit.workers = workers;
}

template <class E>
void readChoice(RowReader& row, const char* column, E& into) {
    std::optional<E> choice = into;
    row.choice(column, choice);
    into = choice.value_or(E::Planned);
}

void readTimes(RowReader& row, Visit& visit) {
    row.value("planned_start", ErrorCode::Date, visit.plannedStart, momentFromCell);
    row.value("planned_minutes", ErrorCode::Number, visit.plannedMinutes, wholeNumberFromCell);
    row.value("actual_start", ErrorCode::Date, visit.actualStart, momentFromCell);
    row.value("actual_minutes", ErrorCode::Number, visit.actualMinutes, wholeNumberFromCell);
    row.value("cancelled_at", ErrorCode::Date, visit.cancelledAt, momentFromCell);
}

} // namespace

VisitReading readVisit(const SheetRow& row, const std::optional<Visit>& known,
                       const VisitReferences& references, QDate today) {
    VisitReading reading{known ? *known : Visit{.person = personNotKnown()}, row.problems};
    if (!row.problems.isEmpty()) return reading;
    RowReader reader(visitColumns(), row);
    Visit& visit = reading.visit;
    reader.text("reference", visit.reference);
    readPersonOf(reader, visit, !known, references);
    readWorkersOf(reader, visit, references);
    readChoice(reader, "kind", visit.kind);
    readChoice(reader, "state", visit.state);
    readTimes(reader, visit);
    reader.yesNo("agreed_short", visit.agreedShort);
    reader.text("note", visit.note);
    reader.addRules(problemsOf(visit, today));
    reading.problems = reader.problems();
    return reading;
}

} // namespace aelwyd
