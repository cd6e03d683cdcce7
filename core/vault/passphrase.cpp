// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase.h"

#include <QElapsedTimer>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <new>
#include <sodium.h>

namespace aelwyd {

namespace {

constexpr int kFewestWords = 4;
constexpr int kFewestCharacters = 12;
constexpr int kFewestDifferent = 6;
/// Shorter ones add little: "a b c d" is not four words.
constexpr int kShortestWord = 3;

QString normalised(const QString& passphrase) {
    return passphrase.normalized(QString::NormalizationForm_C).simplified();
}

int wordsIn(const QString& text) {
    QSet<QString> words;
    for (const QString& word : text.toCaseFolded().split(u' '))
        if (word.size() >= kShortestWord) words.insert(word);
    return static_cast<int>(words.size());
}

} // namespace

PassphraseHint hintFor(const QString& passphrase) {
    const QString text = normalised(passphrase);
    const auto written = text.split(u' ', Qt::SkipEmptyParts);
    const int words = wordsIn(text);
    const auto different = QSet<QChar>(text.begin(), text.end()).size();
    if (written.size() < kFewestWords && text.size() < kFewestCharacters) return PassphraseHint::TooShort;
    if (different < kFewestDifferent || (words < kFewestWords && text.size() < kFewestCharacters))
        return PassphraseHint::TooRepetitive;
    return words > kFewestWords || text.size() >= 2 * kFewestCharacters ? PassphraseHint::Strong
                                                                        : PassphraseHint::Enough;
}

bool isWithinLimits(const Argon2Cost& cost) {
    return cost.passes >= kLeastCost.passes && cost.passes <= kMostCost.passes &&
           cost.memoryKiB >= kLeastCost.memoryKiB && cost.memoryKiB <= kMostCost.memoryKiB;
}

Argon2Cost costFor(std::chrono::milliseconds least, std::chrono::milliseconds target) {
    Argon2Cost cost = kLeastCost;
    auto takes = std::max<qint64>(least.count(), 1);
    for (; cost.memoryKiB < Argon2Cost{}.memoryKiB && takes * 2 <= target.count(); takes *= 2)
        cost.memoryKiB *= 2;
    cost.passes = static_cast<quint32>(
        std::clamp<qint64>(cost.passes * target.count() / takes, kLeastCost.passes, kMostCost.passes));
    return cost;
}

Argon2Cost calibratedCost(std::chrono::milliseconds target) {
    QElapsedTimer timer;
    timer.start();
    stretched(QStringLiteral("measure"), QByteArray(kPassphraseSaltSize, '\0'), kLeastCost);
    return costFor(std::chrono::milliseconds(timer.elapsed()), target);
}

SecretBytes stretched(const QString& passphrase, const QByteArray& salt, const Argon2Cost& cost) {
    QByteArray text = normalised(passphrase).toUtf8();
    SecretBytes key = SecretBytes::zeros(32);
    const int failed = crypto_pwhash(key.data(), 32, text.constData(),
                                     static_cast<unsigned long long>(text.size()), bytesIn(salt), cost.passes,
                                     size_t{cost.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    if (failed) throw std::bad_alloc();
    return key;
}

std::chrono::seconds delayAfterFailures(int failures) {
    constexpr int kLongest = 60;
    if (failures < 1) return std::chrono::seconds(0);
    return std::chrono::seconds(failures > 6 ? kLongest : std::min(kLongest, 1 << (failures - 1)));
}

} // namespace aelwyd
