// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journalheader.h"

#include <QByteArray>
#include <QtEndian>
#include <algorithm>
#include <sodium.h>

namespace aelwyd {

namespace {

constexpr int kRecordCount = 8;
constexpr int kChecksumStart = 12;
constexpr int kPagesBefore = 16;

JournalFields fieldsIn(const JournalHead& head) {
    JournalFields fields;
    std::copy_n(head.begin(), fields.size(), fields.begin());
    return fields;
}

} // namespace

VaultSalt saltOf(const JournalHead& head) {
    VaultSalt salt;
    std::copy(head.begin() + kJournalFieldsSize, head.end(), salt.begin());
    return salt;
}

bool isCounted(const JournalFields& fields) {
    return std::equal(kJournalMagic.begin(), kJournalMagic.end(), fields.begin());
}

bool isUncounted(const JournalHead& head) {
    return sodium_is_zero(head.data(), kJournalCountSize);
}

bool isFormerHeader(const JournalHead& head) {
    return isCounted(fieldsIn(head));
}

quint32 recordCount(const JournalFields& fields) {
    return qFromBigEndian<quint32>(fields.data() + kRecordCount);
}

quint32 checksumStart(const JournalFields& fields) {
    return qFromBigEndian<quint32>(fields.data() + kChecksumStart);
}

std::array<unsigned char, 8> journalTag(const PageSealer& sealer, const JournalFields& fields, qint64 offset,
                                        const VaultSalt& database) {
    const bool wasEmpty = qFromBigEndian<quint32>(fields.data() + kPagesBefore) == 0;
    const VaultSalt bound = wasEmpty ? VaultSalt{} : database;
    QByteArray said = "aelwyd journal header 1" + QByteArray(8, '\0');
    qToBigEndian(offset, said.data() + said.size() - 8);
    said.append(reinterpret_cast<const char*>(fields.data() + kJournalMagic.size()),
                kJournalFieldsSize - kJournalMagic.size());
    said.append(reinterpret_cast<const char*>(bound.data()), kVaultSaltSize);
    return sealer.tagOf(said);
}

std::optional<JournalFields> openedHeader(const PageSealer& sealer, const JournalHead& head, qint64 offset,
                                          const VaultSalt& database) {
    JournalFields fields = fieldsIn(head);
    const auto tag = journalTag(sealer, fields, offset, database);
    if (sodium_memcmp(tag.data(), head.data(), tag.size()) != 0) return std::nullopt;
    std::copy(kJournalMagic.begin(), kJournalMagic.end(), fields.begin());
    return fields;
}

} // namespace aelwyd
