// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/serviceuser.h"
#include "core/storage/schema.h"

#include <QJsonObject>

namespace aelwyd {

class Database;

/// The SQL condition that finds the rows of a table which belong to the person, by the records that they
/// belong to; empty for a table that holds nothing of anybody.
QByteArray rowsOfPerson(Database& database, const TableInfo& table, const ServiceUserId& person);

/// Every row of the person in every table but those that the file keeps about itself: tables by name, ids and
/// seals in hexadecimal. `leftOut`: nouns that are not to be told.
QJsonObject recordOfPerson(Database& database, const ServiceUserId& person, const QList<Noun>& leftOut);

} // namespace aelwyd
