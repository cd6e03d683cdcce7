// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/headcheck.h"

#include "core/sync/identity.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// `as`: the same place under the name under which it was signed.
bool isSignedIn(const SyncBatch& batch, const ChainPlace& end, const ChainPlace& as,
                const DeviceLedger& devices) {
    const KnownDevice* device = devices.find(as.device);
    return device && std::any_of(batch.heads.begin(), batch.heads.end(), [&](const SyncHead& head) {
               return head.device == end.device && head.number == end.number && head.hash == end.hash &&
                      isHeadSigned(device->card.signKey, batch.agency, as, head.signature);
           });
}

bool isStoodFor(const DecodedBatch& decoded, const ChainPlace& end, const DeviceLedger& devices) {
    const ChainPlace branch = decoded.branches.value(end.device);
    const ChainPlace as =
        branch.device.isNull() ? end : ChainPlace{branch.device, branch.number + end.number, end.hash};
    return isSignedIn(decoded.batch, end, as, devices) || devices.isVouchedFor(end) ||
           devices.isVouchedFor(as);
}

/// Who signs a branch signs what lies before it.
bool isBeforeBranch(const DecodedBatch& decoded, const ChainPlace& end, const DeviceLedger& devices) {
    for (auto each = decoded.branches.begin(); each != decoded.branches.end(); ++each)
        if (*each == end && decoded.batch.from.value(each.key()) == 0 &&
            isStoodFor(decoded, {each.key(), decoded.batch.to.value(each.key()), decoded.ends[each.key()]},
                       devices))
            return true;
    return false;
}

} // namespace

std::optional<Problem> problemOfHeads(const DecodedBatch& decoded, const DeviceLedger& devices) {
    for (auto each = decoded.ends.begin(); each != decoded.ends.end(); ++each) {
        const ChainPlace end{each.key(), decoded.batch.to.value(each.key()), *each};
        if (!isStoodFor(decoded, end, devices) && !isBeforeBranch(decoded, end, devices))
            return Problem{{}, ErrorCode::Altered, {end.device.toString(QUuid::WithoutBraces)}};
    }
    return std::nullopt;
}

} // namespace aelwyd
