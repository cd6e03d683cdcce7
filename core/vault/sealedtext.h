// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret.h"

#include <QString>
#include <optional>

namespace aelwyd {

/// The text under the key, as letters and digits that begin with "sealed:" (XChaCha20-Poly1305 with a random
/// nonce). It opens only where it belongs: `place` is the id of its record.
QString sealedText(const QString& text, const SecretBytes& key, const QByteArray& place);
bool isSealedText(const QString& text);
/// Nothing with another key, for another place, or where a letter was changed.
std::optional<QString> openedText(const QString& sealed, const SecretBytes& key, const QByteArray& place);

} // namespace aelwyd
