// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seal.h"

#include <sodium.h>

namespace aelwyd {

QByteArray sealOf(const QByteArray& content) {
    QByteArray seal(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(seal.data()), static_cast<size_t>(seal.size()),
                       reinterpret_cast<const unsigned char*>(content.constData()),
                       static_cast<unsigned long long>(content.size()), nullptr, 0);
    return seal;
}

} // namespace aelwyd
