// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/safeguardingring.h"

#include "core/storage/localsettings.h"
#include "core/vault/sealedtext.h"

#include <QStringList>
#include <algorithm>

namespace aelwyd {

namespace {

const QString kRing = QStringLiteral("safeguarding.ring");
const QByteArray kPlace = QByteArrayLiteral("safeguarding ring");

QString base64Of(const SecretBytes& secret) {
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char*>(secret.data()), secret.size()).toBase64());
}

bool holds(const std::vector<SecretBytes>& keys, const SecretBytes& wanted) {
    return std::any_of(keys.begin(), keys.end(), [&](const SecretBytes& each) { return each == wanted; });
}

} // namespace

std::vector<SecretBytes> otherSafeguardingKeys(Database& database, const SecretBytes& own) {
    std::vector<SecretBytes> keys;
    const auto words = openedText(LocalSettings(database).value(kRing), own, kPlace);
    for (const QString& word : words.value_or(QString()).split(u' ', Qt::SkipEmptyParts))
        keys.push_back(secretFrom(QByteArray::fromBase64(word.toLatin1())));
    return keys;
}

void addSafeguardingKeys(Database& database, const SecretBytes& own, const std::vector<SecretBytes>& keys) {
    std::vector<SecretBytes> all = otherSafeguardingKeys(database, own);
    const size_t before = all.size();
    for (const SecretBytes& each : keys)
        if (!(each == own) && !holds(all, each)) all.push_back(each.copy());
    if (all.size() == before) return;
    QStringList words;
    for (const SecretBytes& each : all)
        words.append(base64Of(each));
    LocalSettings(database).keep(kRing, sealedText(words.join(u' '), own, kPlace));
}

} // namespace aelwyd
