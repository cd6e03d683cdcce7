// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/exchangeservice.h"

namespace aelwyd {

QList<PeerState> ExchangeService::peers() const {
    QList<PeerState> states;
    for (const PairedDevice& device : m_pairing.devices())
        if (!device.isOwn && device.status == DeviceStatus::Admitted)
            states.append({device.label, device.lastSeen, device.behind == 0});
    return states;
}

QList<ImportOutcome> ExchangeService::waiting() const {
    QList<ImportOutcome> all;
    for (const ParkedBatch& parked : DeviceStore(m_workspace.database()).parked()) {
        const auto decoded = decodeBatch(parked.content);
        if (!decoded) continue;
        ImportOutcome outcome;
        outcome.sender = labelOf(parked.sender);
        outcome.writtenAt = QDateTime::fromMSecsSinceEpoch(parked.writtenAt);
        outcome.missing = missingFor(decoded.value().batch);
        all.append(outcome);
    }
    return all;
}

int ExchangeService::waitingCount() const {
    return DeviceStore(m_workspace.database()).parkedCount();
}

} // namespace aelwyd
