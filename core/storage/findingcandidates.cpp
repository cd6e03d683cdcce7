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

const SyncTable& numbered(const char* name) {
    return *syncTableNamed(name);
}

bool isAboutOneRow(FindingRule rule) {
    return rule == FindingRule::Conflict || rule == FindingRule::KeptRow ||
           rule == FindingRule::AgreedApart || rule == FindingRule::NotAllowed;
}

QUuid visitOf(const RowKey& key, RowHistories& histories) {
    if (key.table == numbered("visit").number) return key.row;
    for (const RowParent& parent : histories.of(key).allParents())
        if (parent.table == numbered("visit").number) return parent.row;
    return {};
}

} // namespace

void FindingCandidates::add(const RowKey& key, RowHistories& histories) {
    if (const QUuid visit = visitOf(key, histories); !visit.isNull()) visits.insert(visit);
    const RowKey top = topOf(key, histories);
    const bool decides = key.table == numbered("complexity_decision").number ||
                         key.table == numbered("experience_decision").number;
    const bool isTop = key == top;
    if (top.table == numbered("service_user").number && (decides || isTop)) people.insert(top.row);
    if (top.table == numbered("care_worker").number && (decides || isTop)) workers.insert(top.row);
}

void FindingCandidates::addBank(const RowKey& key, RowHistories& histories) {
    static const QSet<quint16> facts{numbered("visit").number,         numbered("bank_adjustment").number,
                                     numbered("package").number,       numbered("package_hours").number,
                                     numbered("package_stage").number, numbered("package_terms").number};
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
