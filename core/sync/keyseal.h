// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/identity.h"

#include <vector>

namespace aelwyd {

/// Secret keys of 32 bytes each for one device: whoever else reads the file does not read these.
QByteArray keysSealedFor(const DeviceCard& device, const std::vector<SecretBytes>& keys);
/// Nothing unless they were sealed for this device.
std::vector<SecretBytes> keysOpenedBy(const Identity& reader, const QByteArray& sealed);

} // namespace aelwyd
