// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/vault/secret.h"

#include <QStringList>

namespace aelwyd {

/// 256 bits that open the vault when every passphrase is lost, printed as eight groups of eight letters and
/// digits (Crockford's base 32, without I, L, O and U). Each group ends in a check of its own that also
/// counts its place: any one sign misread, or two groups exchanged, is told by the number of the group.
inline constexpr int kRecoveryKeySize = 32;
inline constexpr int kRecoveryGroups = 8;

QStringList recoveryGroups(const SecretBytes& key);
/// As typed back: spaces, hyphens and case do not matter, nor O for 0, I and L for 1. Error:
/// WrongRecoveryKey, with the number of the group (from 1) that does not check, or without where signs are
/// missing or too many.
Result<SecretBytes> recoveryKeyFrom(const QString& typed);

} // namespace aelwyd
