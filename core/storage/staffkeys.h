// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/careworker.h"

namespace aelwyd {

class Database;

/// What finding and ordering workers needs of each.
struct StaffKey {
    CareWorkerId id;
    QString reference;
    QString firstName;
    QString lastName;
    QString locality;
    std::optional<QDate> leaveDate;
    bool archived = false;
};

/// In one reading of the file; in no order.
QList<StaffKey> staffKeys(Database& database);
std::optional<StaffKey> staffKey(Database& database, const CareWorkerId& id);
/// Every competence unit that anybody holds or held, sorted.
QStringList competenceUnitsHeld(Database& database);

} // namespace aelwyd
