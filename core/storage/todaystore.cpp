// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/todaystore.h"

#include "core/storage/children.h"
#include "core/storage/daynumbers.h"

namespace aelwyd {

namespace {

const QByteArray kNoteFacts = "kind, on_day, subject, person, detail, amount, begins, ends, new_until";

template <class E>
const char* codeOf(E value) {
    return CodeList<E>::codes.at(static_cast<size_t>(value));
}

void bindDay(Query& query, QDate day) {
    day.isValid() ? query.bind(dayNumber(day)) : query.bindNull();
}

void bindMoment(Query& query, const std::optional<LocalMoment>& moment) {
    moment ? query.bind(moment->minutes()) : query.bindNull();
}

void bindId(Query& query, const QUuid& id) {
    id.isNull() ? query.bindNull() : query.bind(id);
}

/// Reads a value that may be missing; `read` moves on.
template <class Value, class Read>
void readIf(Query& query, Value& value, Read read) {
    if (query.isNull())
        query.skip();
    else
        value = read();
}

/// From `kind` on.
TodayNote readNote(Query& query) {
    TodayNote note;
    const auto day = [&query] { return dayOfNumber(query.integer()); };
    const auto id = [&query] { return query.uuid(); };
    const auto moment = [&query] { return LocalMoment::fromMinutes(query.integer()); };
    RowReader reader(query);
    reader("kind", note.kind);
    readIf(query, note.on, day);
    readIf(query, note.subject, id);
    readIf(query, note.person, id);
    note.detail = query.text();
    note.amount = static_cast<int>(query.integer());
    readIf(query, note.begins, moment);
    readIf(query, note.ends, moment);
    readIf(query, note.newUntil, day);
    return note;
}

void addNote(Database& database, const char* part, const QUuid& owner, int place, const TodayNote& note) {
    Query query(database, "INSERT INTO today_note (part, owner, place, " + kNoteFacts +
                              ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bindCode(part).bind(owner).bind(qint64(place)).bindCode(codeOf(note.kind));
    bindDay(query, note.on);
    bindId(query, note.subject);
    bindId(query, note.person);
    query.bind(note.detail).bind(qint64(note.amount));
    bindMoment(query, note.begins);
    bindMoment(query, note.ends);
    bindDay(query, note.newUntil);
    query.run();
}

} // namespace

bool TodayStore::isKept(TodayPart part, QDate today) const {
    Query query(m_database, "SELECT 1 FROM today_part WHERE part = ? AND day <= ?");
    return query.bindCode(codeOf(part)).bind(dayNumber(today)).next();
}

QList<QUuid> TodayStore::endedBy(TodayPart part, QDate day) const {
    Query query(m_database, "SELECT owner FROM today_owner WHERE part = ? AND until <= ?");
    query.bindCode(codeOf(part)).bind(dayNumber(day));
    QList<QUuid> owners;
    while (query.next())
        owners.append(query.uuid());
    return owners;
}

qsizetype TodayStore::count(TodayPart part) const {
    Query query(m_database, "SELECT count(*) FROM today_owner WHERE part = ?");
    query.bindCode(codeOf(part)).next();
    return query.integer();
}

QList<ServiceUserId> TodayStore::changedPeople() const {
    Query query(m_database, "SELECT service_user_id FROM today_changed");
    QList<ServiceUserId> people;
    while (query.next())
        people.append(query.id<ServiceUserId>());
    return people;
}

void TodayStore::changesTaken() {
    m_database.execute("DELETE FROM today_changed");
}

QList<OwnedNote> TodayStore::notes(TodayPart part, QDate until) const {
    Query query(m_database, "SELECT owner, " + kNoteFacts +
                                " FROM today_note WHERE part = ? AND (on_day IS NULL OR on_day <= ?)");
    query.bindCode(codeOf(part)).bind(dayNumber(until));
    QList<OwnedNote> notes;
    while (query.next()) {
        const QUuid owner = query.uuid();
        notes.append({owner, readNote(query)});
    }
    return notes;
}

std::optional<TodayNotes> TodayStore::notesOf(TodayPart part, const QUuid& owner) const {
    Query known(m_database, "SELECT until FROM today_owner WHERE owner = ? AND part = ?");
    if (!known.bind(owner).bindCode(codeOf(part)).next()) return std::nullopt;
    TodayNotes all{owner, dayOfNumber(known.integer())};
    Query query(m_database,
                "SELECT " + kNoteFacts + " FROM today_note WHERE part = ? AND owner = ? ORDER BY place");
    query.bindCode(codeOf(part)).bind(owner);
    while (query.next())
        all.notes.append(readNote(query));
    return all;
}

QHash<QDate, OpenVisits> TodayStore::openDays(QDate from, QDate until) const {
    Query query(m_database, "SELECT day, visits, first_visit FROM today_open WHERE day >= ? AND day < ?");
    query.bind(dayNumber(from)).bind(dayNumber(until));
    QHash<QDate, OpenVisits> days;
    while (query.next()) {
        OpenVisits& open = days[dayOfNumber(query.integer())];
        open.count = static_cast<int>(query.integer());
        if (open.count > 0) open.first = query.id<VisitId>();
    }
    return days;
}

void TodayStore::keepOpen(const QHash<QDate, OpenVisits>& days) {
    for (auto each = days.begin(); each != days.end(); ++each) {
        Query query(m_database, "INSERT INTO today_open (day, visits, first_visit) VALUES (?, ?, ?)");
        query.bind(dayNumber(each.key())).bind(qint64(each->count));
        each->first ? query.bind(each->first->bytes()) : query.bindNull();
        query.run();
    }
}

void TodayStore::keepAll(TodayPart part, QDate today, const QList<TodayNotes>& all) {
    const char* code = codeOf(part);
    for (const char* table : {"today_owner", "today_note", "today_part"})
        Query(m_database, QByteArray("DELETE FROM ") + table + " WHERE part = ?").bindCode(code).run();
    for (const TodayNotes& each : all)
        add(code, each);
    keepDay(code, today);
}

void TodayStore::keep(TodayPart part, QDate today, const QList<TodayNotes>& some) {
    const char* code = codeOf(part);
    for (const TodayNotes& each : some) {
        for (const char* table : {"today_owner", "today_note"})
            Query(m_database, QByteArray("DELETE FROM ") + table + " WHERE part = ? AND owner = ?")
                .bindCode(code)
                .bind(each.owner)
                .run();
        add(code, each);
    }
    keepDay(code, today);
}

void TodayStore::forget() {
    m_database.execute("DELETE FROM today_part; DELETE FROM today_open");
}

void TodayStore::add(const char* part, const TodayNotes& notes) {
    Query(m_database, "INSERT INTO today_owner (part, owner, until) VALUES (?, ?, ?)")
        .bindCode(part)
        .bind(notes.owner)
        .bind(dayNumber(notes.until))
        .run();
    for (int place = 0; place < notes.notes.size(); ++place)
        addNote(m_database, part, notes.owner, place, notes.notes[place]);
}

void TodayStore::keepDay(const char* part, QDate today) {
    Query(m_database, "INSERT INTO today_part (part, day) VALUES (?, ?) ON CONFLICT (part) DO UPDATE SET "
                      "day = max(day, excluded.day)")
        .bindCode(part)
        .bind(dayNumber(today))
        .run();
}

} // namespace aelwyd
