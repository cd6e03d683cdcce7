// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/roleledger.h"

#include <QByteArrayView>
#include <QUuid>

namespace aelwyd {

class Database;

bool belongsToAgency(Database& database);

/// The most that the people at a device may be, as managers' devices have stated and signed. A branch has the
/// role of its device, a device that nobody let in the role of whoever was let in and stands for it. Nothing
/// for any other. In a file that belongs to no agency, and for the open copy before it is let in: Manager.
std::optional<Role> roleOfDevice(Database& database, const QUuid& device);

/// Whether a commit of that device counts: its device's own signature ties the commit to the device, the
/// signed statements tie the device to its role, and what is in the commit says what it needed, not what it
/// calls itself. A manager's counts whatever it is. Of a supervisor's, one counts that writes nothing of what
/// is a manager's alone: the agency's own data, weights, time given or taken by hand, a rule set aside, a
/// record erased. Of a viewer's and of a device unknown, one that adds to the audit trail alone. A commit
/// counts whole or not at all. One that does not is kept and passed on, for the chain of its device holds
/// only so, is no part of the records on any copy, and is listed for people to see.
bool mayHaveWritten(std::optional<Role> role, QByteArrayView packedOps);

} // namespace aelwyd
