// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/vault/keyslots.h"

#include <memory>

namespace aelwyd {

/// Who is at an open sealed file, and with which keys; wiped when the last holder lets go.
struct Session {
    VaultSession vault;
    /// The file of keys as it was read or last saved.
    KeyFile keys;
    /// Empty for the recovery key.
    QString name;
    /// This computer's own clock: a day chosen for a trial is not what an audit trail may say.
    std::shared_ptr<const Clock> clock;
};

} // namespace aelwyd
