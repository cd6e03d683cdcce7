// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ragtable.h"
#include "core/storage/findingrules.h"
#include "core/storage/query.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// In the order in which histories of colour codes are read; what was decided apart stands last.
const QByteArray kLatestDecision =
    " ORDER BY id IN (SELECT decision FROM rag_hold) DESC, decided_on DESC, place DESC, id DESC LIMIT 1";

} // namespace

/// The decision that holds among some that were made apart; there is at least one.
FindingRules::Decision FindingRules::mostCautious(const QList<Decision>& decisions) {
    static const QStringList caution{toCode(Rag::Green), toCode(Rag::Amber), toCode(Rag::Red)};
    return *std::max_element(decisions.begin(), decisions.end(), [](const Decision& a, const Decision& b) {
        return std::pair(caution.indexOf(a.status), a.row) < std::pair(caution.indexOf(b.status), b.row);
    });
}

/// The earliest first, as in histories of colour codes.
QList<FindingRules::Decision> FindingRules::decisionsOf(const SyncTable& table, const QUuid& owner) {
    QList<Decision> all;
    {
        Query query(m_database, "SELECT id, status FROM " + table.name + " WHERE " +
                                    table.registers.first().columns.first() +
                                    " = ? ORDER BY decided_on, place, id");
        query.bind(owner.toRfc4122());
        while (query.next()) {
            const QUuid row = QUuid::fromRfc4122(query.blob());
            all.append({row, query.text(), {}});
        }
    }
    for (Decision& each : all)
        each.marks = marks({table.number, each.row}, {});
    return all;
}

/// Somebody who had seen all of the decision has made another. What was written in one go was not written
/// apart: there the later one answers.
bool FindingRules::isAnswered(const Decision& one, const QList<Decision>& all) {
    const auto hasSeen = [&](const CommitMark& mark) { return hasSeenAll(mark, one.marks); };
    bool isLater = false;
    for (const Decision& other : all) {
        const bool isApart = other.marks != one.marks;
        if (isApart ? std::any_of(other.marks.begin(), other.marks.end(), hasSeen) : isLater) return true;
        isLater = isLater || other.row == one.row;
    }
    return false;
}

void FindingRules::ragApart(const SyncTable& decisions, const QUuid& owner) {
    Query(m_database, "DELETE FROM rag_hold WHERE owner = ?").bind(owner.toRfc4122()).run();
    const QList<Decision> all = decisionsOf(decisions, owner);
    QList<Decision> last;
    for (const Decision& each : all)
        if (!isAnswered(each, all)) last.append(each);
    if (std::all_of(last.begin(), last.end(),
                    [&](const Decision& each) { return each.status == last.first().status; }))
        return;
    const Decision holds = mostCautious(last);
    Query(m_database, "INSERT INTO rag_hold (decision, owner) VALUES (?, ?)")
        .bind(holds.row.toRfc4122())
        .bind(owner.toRfc4122())
        .run();
    CommitMarks marks;
    for (const Decision& each : last)
        marks = joined(marks, each.marks);
    tell(FindingRule::RagApart, owner.toRfc4122(), owner, {decisions.number, holds.row}, {}, marks);
}

/// Whom a planned visit is to, if the colours of its workers matter: not for shadowing, nor where a reason
/// was given.
std::optional<QUuid> FindingRules::personToMatch(const QUuid& visit) {
    Query query(m_database, "SELECT service_user_id FROM visit WHERE id = ? AND state = 'planned' AND "
                            "override_reason = '' AND kind <> 'shadowing'");
    query.bind(visit.toRfc4122());
    return query.next() ? std::optional(QUuid::fromRfc4122(query.blob())) : std::nullopt;
}

FindingRules::Colour FindingRules::colourOf(const char* table, const QByteArray& column, const QUuid& owner) {
    Query query(m_database, QByteArray("SELECT status, id FROM ") + table + " WHERE " + column + " = ?" +
                                kLatestDecision);
    query.bind(owner.toRfc4122());
    if (!query.next()) return {};
    const auto status = fromCode<Rag>(query.text());
    const QUuid row = QUuid::fromRfc4122(query.blob());
    return {status, marks({loggedTable(table).number, row}, {})};
}

/// An Amber worker who is confirmed for everybody counts as Green.
FindingRules::Colour FindingRules::colourOfWorker(const QUuid& worker) {
    Colour colour = colourOf("experience_decision", "care_worker_id", worker);
    Query confirmed(m_database, "SELECT confirmed_for_all FROM care_worker WHERE id = ?");
    confirmed.bind(worker.toRfc4122());
    if (colour.status == Rag::Amber && confirmed.next() && confirmed.integer() != 0)
        colour.status = Rag::Green;
    return colour;
}

void FindingRules::visitRag(const QUuid& visit) {
    static const SyncTable& workers = loggedTable("care_worker");
    const auto person = personToMatch(visit);
    if (!person) return;
    const Colour asked = colourOf("complexity_decision", "service_user_id", *person);
    for (const Assignment& each : assignments(visit)) {
        const Colour held = colourOfWorker(each.worker);
        if (!held.status || ragVerdict(*held.status, asked.status.value_or(Rag::Red)) == RagVerdict::MayWork)
            continue;
        const CommitMarks own = visitMarks(visit, each.row);
        const CommitMarks theirs =
            joined(joined(asked.marks, held.marks),
                   marks({workers.number, each.worker}, registersOf(workers, {"confirmed_for_all"})));
        if (nobodyKnew(own, theirs))
            tell(FindingRule::VisitRag, visit.toRfc4122() + each.worker.toRfc4122(), each.worker,
                 {loggedTable("visit").number, visit}, *person, joined(own, theirs));
    }
}

} // namespace aelwyd
