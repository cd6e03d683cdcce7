// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/headcheck.h"

#include "core/sync/identity.h"

#include <algorithm>

namespace aelwyd {

namespace {

bool isSignedIn(const SyncBatch& batch, const ChainPlace& end, const DeviceLedger& devices) {
    const KnownDevice* device = devices.find(end.device);
    return device && std::any_of(batch.heads.begin(), batch.heads.end(), [&](const SyncHead& head) {
               return head.device == end.device && head.number == end.number && head.hash == end.hash &&
                      isHeadSigned(device->card.signKey, batch.agency, end, head.signature);
           });
}

} // namespace

std::optional<Problem> problemOfHeads(const DecodedBatch& decoded, const DeviceLedger& devices) {
    for (auto each = decoded.ends.begin(); each != decoded.ends.end(); ++each) {
        const ChainPlace end{each.key(), decoded.batch.to.value(each.key()), *each};
        if (!isSignedIn(decoded.batch, end, devices) && !devices.isVouchedFor(end))
            return Problem{{}, ErrorCode::Altered, {end.device.toString(QUuid::WithoutBraces)}};
    }
    return std::nullopt;
}

} // namespace aelwyd
