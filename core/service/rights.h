// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"
#include "core/vault/roleledger.h"

namespace aelwyd {

/// The least role that may do something. A viewer looks; a supervisor writes what belongs to people, their
/// plans and visits, and to staff; what binds the agency, sets a rule aside, lets people in and out or cannot
/// be brought back is a manager's.
Role leastRoleFor(Operation operation);

inline bool mayDo(Role role, Operation operation) {
    return role >= leastRoleFor(operation);
}

/// Whether the role may change any record at all.
inline bool mayWrite(Role role) {
    return role >= Role::Supervisor;
}

} // namespace aelwyd
