// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret.h"

#include <QString>
#include <chrono>

namespace aelwyd {

/// How hard a new passphrase is to guess, for the meter beside the field. The first two are refused.
enum class PassphraseHint {
    /// Fewer than four words and fewer than twelve characters.
    TooShort,
    /// Long, but of few different words or characters.
    TooRepetitive,
    Enough,
    Strong,
};

PassphraseHint hintFor(const QString& passphrase);
inline bool isAllowed(PassphraseHint hint) {
    return hint == PassphraseHint::Enough || hint == PassphraseHint::Strong;
}

/// What a guess costs: passes and memory of Argon2id.
struct Argon2Cost {
    quint32 passes = 3;
    quint32 memoryKiB = 256 * 1024;
    friend bool operator==(const Argon2Cost&, const Argon2Cost&) = default;
};

inline constexpr Argon2Cost kLeastCost{3, 64 * 1024};
/// A file that asks for more was made to stop the program.
inline constexpr Argon2Cost kMostCost{10, 1024 * 1024};
bool isWithinLimits(const Argon2Cost& cost);

/// The cost that takes about `target` on a computer where kLeastCost takes `least`; never less than
/// kLeastCost, and no more memory than 256 MiB.
Argon2Cost costFor(std::chrono::milliseconds least, std::chrono::milliseconds target);
/// The same, measured here: takes as long as kLeastCost does.
Argon2Cost calibratedCost(std::chrono::milliseconds target = std::chrono::milliseconds(1000));

inline constexpr int kPassphraseSaltSize = 16;
/// 32 bytes. Differences of Unicode composition and of white space do not matter. `salt` has
/// kPassphraseSaltSize bytes. Throws std::bad_alloc where the memory is not to be had.
SecretBytes stretched(const QString& passphrase, const QByteArray& salt, const Argon2Cost& cost);

/// How long to wait after so many failed attempts in a row: 1 s doubling to 60 s; nothing after none.
std::chrono::seconds delayAfterFailures(int failures);

} // namespace aelwyd
