// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace aelwyd {

class Database;

/// Every record that is replicated or in a ledger (the audit trail and its keys are not), for comparing
/// copies: tables by name, rows by id, ids and seals in hexadecimal.
QJsonObject dumpOf(Database& database);

/// The rows of a table for which an SQL condition holds, in the order of their ids.
QJsonArray rowsAsJson(Database& database, const QByteArray& table, const QByteArray& rows);

} // namespace aelwyd
