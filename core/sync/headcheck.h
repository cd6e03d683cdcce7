// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/batchcodec.h"
#include "core/sync/device.h"

namespace aelwyd {

/// Whether the devices themselves stand for all commits of the batch: the end of each chain in it is signed
/// by its device, or vouched for by a successor that was let in. So whoever passes commits on cannot change
/// or make up any. Altered (argument: the device) otherwise.
std::optional<Problem> problemOfHeads(const DecodedBatch& decoded, const DeviceLedger& devices);

} // namespace aelwyd
