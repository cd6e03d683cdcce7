// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogreading.h"

#include <QMap>

namespace aelwyd {

class Database;

/// What came in about one person or worker.
struct Arrival {
    QUuid subject;
    /// The full name.
    QString name;
    /// How many rows came, changed or went, by table.
    QMap<QString, int> rows = {};
};

/// To whom rows belong that have just been written, by name; rows of nobody are left out. Nothing at all for
/// more than 2,000 rows: then numbers say more than names. The database is not owned.
QList<Arrival> arrivalsOf(Database& database, const QList<RowKey>& rows);

} // namespace aelwyd
