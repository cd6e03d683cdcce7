// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/exchangeservice.h"

namespace aelwyd::wording {

/// What a problem of files between copies of one agency means; empty if the problem is none of these.
QString syncMessage(const Problem& problem);

/// "This copy", "Paired", "Shut out".
QString word(const PairedDevice& device);
/// The stable name: "admitted", "revoked", "unknown".
QString codeOf(DeviceStatus status);

/// "Up to date with Caernarfon as of 14:05.", "Nothing from Y Barri since Tuesday."
QString sentence(const PeerState& peer, const QDateTime& now);

/// The same of all the others in a line or two: where there are many, how many are up to date, and who has
/// been silent for longest. Empty for a copy that has no others.
QString standing(const QList<PeerState>& peers, const QDateTime& now);

/// What a file brought, would bring, or waits for; a sentence a line.
QStringList importLines(const ImportOutcome& outcome, bool isPreview);

} // namespace aelwyd::wording
