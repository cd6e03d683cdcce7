// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bankstore.h"

#include "core/storage/children.h"

namespace aelwyd {

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, BankAdjustment>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("service_user_id", row.person);
    io("on_day", row.on);
    io("minutes", row.minutes);
    io("reason", row.reason);
    io("approved_by", row.approvedBy);
}

QList<BankAdjustment> BankStore::adjustments(const ServiceUserId& person) const {
    return childrenOf(m_database, "bank_adjustment", "service_user_id", person.uuid(),
                      BankAdjustment{.id = {}, .person = person}, "on_day, id");
}

QHash<ServiceUserId, QList<BankAdjustment>> BankStore::allAdjustments() const {
    const BankAdjustment sample{.id = {}, .person = ServiceUserId::create()};
    QHash<ServiceUserId, QList<BankAdjustment>> all;
    Query query(m_database, selectSql("bank_adjustment", columnsOf(sample)) + "ORDER BY on_day, id");
    for (const BankAdjustment& adjustment : readRows(query, sample))
        all[adjustment.person].append(adjustment);
    return all;
}

void BankStore::add(const BankAdjustment& adjustment) {
    upsert(m_database, "bank_adjustment", adjustment);
}

} // namespace aelwyd
