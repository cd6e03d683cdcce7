// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/findingrules.h"

namespace aelwyd {

RowKey topOf(const RowKey& key, RowHistories& histories) {
    for (const RowParent& parent : histories.of(key).allParents())
        if (!parent.row.isNull()) return topOf({parent.table, parent.row}, histories);
    return key;
}

namespace {

bool isAboutOneRow(FindingRule rule) {
    return rule == FindingRule::Conflict || rule == FindingRule::KeptRow ||
           rule == FindingRule::AgreedApart || rule == FindingRule::NotAllowed;
}

QUuid visitOf(const RowKey& key, RowHistories& histories) {
    if (key.table == loggedTable("visit").number) return key.row;
    for (const RowParent& parent : histories.of(key).allParents())
        if (parent.table == loggedTable("visit").number) return parent.row;
    return {};
}

} // namespace

void FindingCandidates::add(const RowKey& key, RowHistories& histories) {
    if (const QUuid visit = visitOf(key, histories); !visit.isNull()) visits.insert(visit);
    const RowKey top = topOf(key, histories);
    const bool decides = key.table == loggedTable("complexity_decision").number ||
                         key.table == loggedTable("experience_decision").number;
    const bool isTop = key == top;
    if (top.table == loggedTable("service_user").number && (decides || isTop)) people.insert(top.row);
    if (top.table == loggedTable("care_worker").number && (decides || isTop)) workers.insert(top.row);
}

void FindingCandidates::addBank(const RowKey& key, RowHistories& histories) {
    static const QSet<quint16> facts{
        loggedTable("visit").number,         loggedTable("bank_adjustment").number,
        loggedTable("package").number,       loggedTable("package_hours").number,
        loggedTable("package_stage").number, loggedTable("package_terms").number};
    if (facts.contains(key.table)) banks.insert(topOf(key, histories).row);
}

void FindingCandidates::addFindings(const QList<Finding>& findings, const QList<RowKey>& touched,
                                    RowHistories& histories) {
    QSet<QUuid> about;
    for (const RowKey& key : touched)
        about += QSet<QUuid>{key.row, visitOf(key, histories), topOf(key, histories).row};
    about.remove(QUuid());
    for (const Finding& each : findings) {
        if (isAboutOneRow(each.rule)) continue;
        if (!about.contains(each.row.row) && !about.contains(each.other) && !about.contains(each.subject))
            continue;
        dropped.insert(each.id);
        add(each.row, histories);
        if (each.rule == FindingRule::SamePerson) people.insert(each.other);
        if (each.rule == FindingRule::Overdrawn) banks.insert(each.subject);
    }
}

} // namespace aelwyd
