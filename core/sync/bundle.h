// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/sync/identity.h"

namespace aelwyd {

/// No bundle is larger: more was never written, and less than an office computer has memory for.
inline constexpr qint64 kLargestBundle = qint64(256) << 20;

/// One file from one device to others. What is in it can be read by those whom it is written for, and by
/// nobody else; and nobody but the sender can have written it.
///
///     magic 16 | version 2 | length of the head 4 | length of the body 8 |
///     head: agency 16 | sender 16 | header of the stream 24 | how many 2 | (device 16 | sealed key 80)… |
///     hash of all before it 32 |
///     body: pieces of 64 KiB and 17 bytes more, with the hash as additional data, the last one marked |
///     signature 64 over everything before it
///
/// The content key is sealed to each device with crypto_box_seal; the body is a crypto_secretstream
/// (XChaCha20-Poly1305), the signature Ed25519 over BLAKE2b-512.
QByteArray sealedBundle(const QByteArray& content, const QUuid& agency, const Identity& sender,
                        const QList<DeviceCard>& recipients);

/// What anybody can read in a bundle.
struct BundleFront {
    QUuid agency;
    QUuid sender;
    QList<QUuid> recipients;
};
/// Checks the form alone. Errors: NotOurs, NewerVersion, CutShort, Altered, TooLarge.
Result<BundleFront> bundleFrontOf(const QByteArray& bytes);

/// The content, for a recipient. `senderKey` is the sender's key for signatures. Errors: those of
/// bundleFrontOf, NotForThisCopy.
Result<QByteArray> openedBundle(const QByteArray& bytes, const QByteArray& senderKey, const Identity& reader);
/// The content before it is known whether the sender wrote it: only to find in it who the sender is. The same
/// errors.
Result<QByteArray> unverifiedContentOf(const QByteArray& bytes, const Identity& reader);

} // namespace aelwyd
