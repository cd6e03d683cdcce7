// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/decisionstore.h"

#include "core/storage/children.h"

namespace aelwyd {

namespace {

struct DecisionRow {
    QUuid id;
    RagDecision decision;
};

} // namespace

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, DecisionRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("status", row.decision.status);
    io("decided_on", row.decision.decidedOn);
    io("decided_by", row.decision.decidedBy);
    io("reason", row.decision.reason);
}

QList<RagDecision> readDecisions(Database& database, const QByteArray& table, const QByteArray& ownerColumn,
                                 const QUuid& owner) {
    QList<RagDecision> decisions;
    for (const auto& row : childrenOf(database, table, ownerColumn, owner, DecisionRow{}, kDecisionOrder))
        decisions.append(row.decision);
    return decisions;
}

void addDecision(Database& database, const QByteArray& table, const QByteArray& ownerColumn,
                 const QUuid& owner, const RagDecision& decision) {
    const auto place = readDecisions(database, table, ownerColumn, owner).size();
    const QString day = decision.decidedOn ? decision.decidedOn->toString(Qt::ISODate) : QString();
    const QByteArray name = QStringLiteral("%1/%2/%3").arg(place).arg(toCode(decision.status), day).toUtf8();
    Query query(database,
                "INSERT INTO " + table + " (id, " + ownerColumn +
                    ", place, status, decided_on, decided_by, reason) VALUES (?, ?, ?, ?, ?, ?, ?)");
    query.bind(derivedUuid(owner, name).toRfc4122()).bind(owner.toRfc4122()).bind(qint64(place));
    query.bind(toCode(decision.status));
    if (decision.decidedOn)
        query.bind(day);
    else
        query.bindNull();
    query.bind(decision.decidedBy).bind(decision.reason).run();
}

} // namespace aelwyd
