// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace aelwyd {

/// BLAKE2b-256 of `content` (32 bytes): the seal that an agreed plan carries, so that any later change is
/// found out.
QByteArray sealOf(const QByteArray& content);

} // namespace aelwyd
