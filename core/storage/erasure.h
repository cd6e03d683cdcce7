// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/serviceuser.h"

namespace aelwyd {

class Database;

/// Takes a person out of every table that belongs to the person, ledgers and agreed plans included: the
/// guards stand aside for it and are back at the end. Also the wishes of workers not to be sent there,
/// everything that is only being typed, and the key and notes of the audit trail. Belongs into a transaction;
/// the number of rows that are gone.
qint64 erasePerson(Database& database, const ServiceUserId& person);

/// Writes the file again without what deleted rows have left in it. Not inside a transaction.
void compact(Database& database);

/// People whose record nothing was written into since `before`: neither a visit nor an agreement, decision,
/// adjustment of the bank or change of the package; who are archived, or whose package has ended.
QList<std::pair<ServiceUserId, QDate>> untouchedSince(Database& database, QDate before);

} // namespace aelwyd
