// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret.h"

#include <vector>

namespace aelwyd {

class Database;

/// The safeguarding keys of the agency's other files, kept sealed with this file's own (`own`): who may read
/// these notes here reads those that were written in other offices. Each file goes on sealing with its own.
std::vector<SecretBytes> otherSafeguardingKeys(Database& database, const SecretBytes& own);
/// Adds those that are not there. In a transaction.
void addSafeguardingKeys(Database& database, const SecretBytes& own, const std::vector<SecretBytes>& keys);

} // namespace aelwyd
