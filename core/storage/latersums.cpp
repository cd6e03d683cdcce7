// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/latersums.h"

#include "core/storage/changelog.h"
#include "core/storage/daysums.h"
#include "core/storage/query.h"
#include "core/storage/sumsql.h"
#include "core/storage/sumtotals.h"

namespace aelwyd {

namespace {

/// What a visit counted for, or counts for now, is noted when this happens to it.
struct LaterNote {
    const char* event;
    const char* row;
    const char* sign;
};
constexpr LaterNote kLaterNotes[]{{"UPDATE", "OLD", "-1"}, {"UPDATE", "NEW", "1"}};

QByteArray nameOf(const LaterNote& note) {
    return "later_" + (QByteArray(note.event) + '_' + note.row).toLower();
}

QByteArray triggerOf(const LaterNote& note) {
    const QByteArray row(note.row);
    return "CREATE TEMP TRIGGER " + nameOf(note) + " AFTER " + note.event + " ON main.visit WHEN " +
           hasMoment(row) + " BEGIN INSERT INTO sum_change VALUES (" + note.sign + ", " + row +
           ".service_user_id, " + dayAndSumsOfVisit(row) + "); END";
}

const SyncTable& visitTable() {
    return *syncTableNamed("visit");
}

QList<Guard> triggersOfVisits() {
    QList<Guard> list = sumTriggers();
    list.removeIf([](const Guard& guard) { return !guard.name.startsWith("visit_"); });
    return list;
}

} // namespace

LaterSums::LaterSums(Database& database)
    : m_database(database)
    , m_since(ChangeLog(database).lastEvent()) {
    database.execute("CREATE TEMP TABLE IF NOT EXISTS sum_change (sign INTEGER, service_user_id BLOB, "
                     "day INTEGER, " +
                     sumColumns().join(" INTEGER, ") + " INTEGER)");
    for (const Guard& guard : triggersOfVisits())
        database.execute("DROP TRIGGER main." + guard.name);
    for (const LaterNote& note : kLaterNotes)
        database.execute(triggerOf(note));
}

/// The notes do not say what visits counted for that went, or that were written again after they were added.
/// No import does either.
bool LaterSums::mustSumAnew() const {
    const QByteArray events = "SELECT 1 FROM sync_event WHERE seq > " + QByteArray::number(m_since) +
                              " AND tbl = " + QByteArray::number(visitTable().number);
    const auto any = [&](const QByteArray& which) {
        return Query(m_database, events + which + " LIMIT 1").next();
    };
    if (any(" AND mask < 0")) return true;
    return any(" AND mask > 0") && any(" GROUP BY row HAVING count(*) > 1 AND min(mask) = 0");
}

void LaterSums::addNotes() {
    SumTotals totals(m_database);
    totals.gather("SELECT 1, v.service_user_id, " + dayAndSumsOfVisit("v") + ' ' +
                  addedSince(visitTable(), m_since, "v") + " AND " + hasMoment("v"));
    totals.gather("SELECT sign, service_user_id, day, " + kSums + " FROM temp.sum_change");
    totals.write();
}

void LaterSums::settle() {
    if (mustSumAnew())
        rebuildSums(m_database);
    else
        addNotes();
    for (const LaterNote& note : kLaterNotes)
        m_database.execute("DROP TRIGGER temp." + nameOf(note));
    m_database.execute("DELETE FROM temp.sum_change");
    for (const Guard& guard : triggersOfVisits())
        m_database.execute(guard.sql);
}

} // namespace aelwyd
