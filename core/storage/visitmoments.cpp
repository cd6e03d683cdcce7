// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/visitmoments.h"

#include "core/storage/changelog.h"
#include "core/storage/query.h"
#include "core/storage/triggersql.h"

namespace aelwyd {

namespace {

const QByteArrayList kFacts{
    "service_user_id", "kind",         "state",        "planned_start",   "planned_minutes", "actual_start",
    "actual_minutes",  "cancelled_at", "agreed_short", "outcome_item_id", "carers"};

/// Rows of visit_moment as they follow from the visits `v`.
QByteArray truth(const QByteArray& from = "visit v") {
    return "SELECT " + momentOfVisit("v") + ", v.id, coalesce(w.care_worker_id, x''), v." +
           kFacts.join(", v.") + " FROM " + from + " LEFT JOIN visit_worker w ON w.visit_id = v.id WHERE " +
           momentOfVisit("v") + " IS NOT NULL";
}

QByteArray added(const QByteArray& rows) {
    return "INSERT INTO visit_moment (moment, visit_id, care_worker_id, " + kFacts.join(", ") + ") " + rows +
           " ON CONFLICT DO NOTHING; ";
}

QByteArray addedFor(const QByteArray& visit) {
    return added(truth() + " AND v.id = " + visit);
}

QByteArray gone(const QByteArray& moment, const QByteArray& visit) {
    return "DELETE FROM visit_moment WHERE moment = " + moment + " AND visit_id = " + visit + "; ";
}

/// What follows from one visit, told anew after its workers changed.
QByteArray renewed(const QByteArray& visit) {
    return gone("(SELECT " + momentOfVisit("v") + " FROM visit v WHERE v.id = " + visit + ")", visit) +
           addedFor(visit);
}

Guard momentTrigger(const QByteArray& table, const QByteArray& event, const QByteArray& body,
                    const QByteArray& when = {}) {
    return triggerAfter(event, table, "moments", body, when);
}

/// Where the rows of a visit stood before it changed, for LaterMoments.
QList<Guard> notesOfMoments() {
    const auto note = [](const QByteArray& name, const QByteArray& onWhat, const QByteArray& row) {
        return Guard{name, "CREATE TEMP TRIGGER " + name + " AFTER " + onWhat +
                               " BEGIN INSERT INTO moment_change VALUES (" + row + "); END"};
    };
    const QByteArray old = momentOfVisit("OLD") + ", OLD.id";
    return {note("later_moments_update", "UPDATE ON main.visit WHEN " + anyDiffers(kFacts), old),
            note("later_moments_delete", "DELETE ON main.visit", old),
            note("later_workers_update", "UPDATE ON main.visit_worker", "NULL, OLD.visit_id"),
            note("later_workers_moved", "UPDATE ON main.visit_worker", "NULL, NEW.visit_id"),
            note("later_workers_delete", "DELETE ON main.visit_worker", "NULL, OLD.visit_id")};
}

} // namespace

std::optional<CareWorkerId> workerIn(Query& row) {
    const QByteArrayView bytes = row.bytes();
    return bytes.isEmpty() ? std::nullopt : CareWorkerId::tryFromUuid(QUuid::fromRfc4122(bytes));
}

QByteArray momentOfVisit(const QByteArray& row) {
    return "CASE WHEN " + row + ".state = 'delivered' THEN coalesce(" + row + ".actual_start, " + row +
           ".planned_start) ELSE " + row + ".planned_start END";
}

QList<Guard> momentTriggers() {
    const QByteArray old = gone(momentOfVisit("OLD"), "OLD.id");
    return {momentTrigger("visit", "INSERT", addedFor("NEW.id")),
            momentTrigger("visit", "UPDATE", old + addedFor("NEW.id"), anyDiffers(kFacts)),
            momentTrigger("visit", "DELETE", old),
            momentTrigger("visit_worker", "INSERT", renewed("NEW.visit_id")),
            momentTrigger("visit_worker", "UPDATE", renewed("OLD.visit_id") + renewed("NEW.visit_id")),
            momentTrigger("visit_worker", "DELETE", renewed("OLD.visit_id"))};
}

void rebuildMoments(Database& database) {
    database.execute("DELETE FROM visit_moment");
    database.execute(added(truth() + " ORDER BY 1, 2, 3"));
}

bool areMomentsWrong(Database& database) {
    const QByteArray kept =
        "SELECT moment, visit_id, care_worker_id, " + kFacts.join(", ") + " FROM visit_moment";
    const auto any = [&](const QByteArray& sql) { return Query(database, sql + " LIMIT 1").next(); };
    return any(truth() + " EXCEPT " + kept) || any(kept + " EXCEPT " + truth());
}

LaterMoments::LaterMoments(Database& database)
    : m_database(database)
    , m_since(ChangeLog(database).lastEvent()) {
    database.execute("CREATE TEMP TABLE IF NOT EXISTS moment_change (moment INTEGER, visit_id BLOB)");
    database.execute("CREATE TEMP TABLE IF NOT EXISTS moment_touched (id BLOB PRIMARY KEY) WITHOUT ROWID");
    for (const Guard& guard : momentTriggers())
        database.execute("DROP TRIGGER main." + guard.name);
    for (const Guard& note : notesOfMoments())
        database.execute(note.sql);
}

/// The visits that were there before and whose rows may be other now.
void LaterMoments::findTouched() {
    const auto touched = [this](const QByteArray& ids) {
        m_database.execute("INSERT OR IGNORE INTO temp.moment_touched SELECT " + ids);
    };
    touched("visit_id FROM temp.moment_change");
    touched("w.visit_id " + addedSince(*syncTableNamed("visit_worker"), m_since, "w") +
            " AND EXISTS (SELECT 1 FROM visit v JOIN visit_moment m ON m.moment = " + momentOfVisit("v") +
            " AND m.visit_id = v.id WHERE v.id = w.visit_id)");
}

void LaterMoments::renewTouched() {
    m_database.execute("INSERT INTO temp.moment_change SELECT " + momentOfVisit("v") +
                       ", v.id FROM temp.moment_touched t JOIN visit v ON v.id = t.id");
    // Asked for the moment alone, too, because only that is looked up instead of read through.
    m_database.execute("DELETE FROM visit_moment WHERE moment IN (SELECT moment FROM temp.moment_change) AND "
                       "(moment, visit_id) IN (SELECT moment, visit_id FROM temp.moment_change)");
    m_database.execute(added(truth("temp.moment_touched t CROSS JOIN visit v ON v.id = t.id")));
}

void LaterMoments::settle() {
    findTouched();
    renewTouched();
    const QByteArray isNew = "(SELECT a.* " + addedSince(*syncTableNamed("visit"), m_since, "a") + ") v";
    m_database.execute(added(truth(isNew) + " ORDER BY 1, 2, 3"));
    for (const char* noted : {"moment_change", "moment_touched"})
        m_database.execute(QByteArray("DELETE FROM temp.") + noted);
    for (const Guard& note : notesOfMoments())
        m_database.execute("DROP TRIGGER temp." + note.name);
    for (const Guard& guard : momentTriggers())
        m_database.execute(guard.sql);
}

} // namespace aelwyd
