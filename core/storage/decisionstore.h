// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rag.h"

#include <QByteArray>
#include <QUuid>

namespace aelwyd {

class Database;

/// The decisions of one record, earliest first (by day, then in the order in which they were written down).
QList<RagDecision> readDecisions(Database& database, const QByteArray& table, const QByteArray& ownerColumn,
                                 const QUuid& owner);
/// The order of a history of colour codes: by day, then as they were written; of codes that were decided
/// apart on two copies, the more cautious holds until somebody decides again.
inline constexpr const char* kDecisionOrder = "id IN (SELECT decision FROM rag_hold), decided_on, place, id";
/// Adds to the history. The id follows from the decision and its place, so the same import on two copies
/// writes the same row.
void addDecision(Database& database, const QByteArray& table, const QByteArray& ownerColumn,
                 const QUuid& owner, const RagDecision& decision);

} // namespace aelwyd
