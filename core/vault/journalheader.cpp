// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journalheader.h"

#include <QtEndian>
#include <algorithm>
#include <sodium.h>
#include <string_view>

namespace aelwyd {

namespace {

constexpr int kRecordCount = 8;
constexpr int kChecksumStart = 12;
constexpr int kPagesBefore = 16;

} // namespace

JournalMark markOf(const JournalHead& head) {
    JournalMark mark;
    std::copy_n(head.begin() + kJournalFieldsSize, mark.size(), mark.begin());
    return mark;
}

VaultSalt saltOf(const JournalHead& head) {
    VaultSalt salt;
    std::copy_n(head.end() - kVaultSaltSize, salt.size(), salt.begin());
    return salt;
}

JournalFields fieldsIn(const JournalHead& head) {
    JournalFields fields;
    std::copy_n(head.begin(), fields.size(), fields.begin());
    return fields;
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

quint32 pagesBefore(const JournalFields& fields) {
    return qFromBigEndian<quint32>(fields.data() + kPagesBefore);
}

std::array<unsigned char, 8> journalTag(const PageSealer& sealer, const JournalFields& fields,
                                        const JournalMark& journal, qint64 offset) {
    constexpr std::string_view purpose = "aelwyd journal header 1";
    std::array<unsigned char, purpose.size() + std::tuple_size_v<JournalMark> + sizeof offset +
                                  kJournalFieldsSize - kJournalMagic.size()>
        said;
    auto* end = std::copy(purpose.begin(), purpose.end(), said.data());
    end = std::copy(journal.begin(), journal.end(), end);
    qToBigEndian(offset, end);
    std::copy(fields.begin() + kJournalMagic.size(), fields.end(), end + sizeof offset);
    return sealer.tagOf(said);
}

std::optional<JournalFields> openedHeader(const PageSealer& sealer, const JournalHead& head,
                                          const JournalMark& journal, qint64 offset) {
    JournalFields fields = fieldsIn(head);
    const auto tag = journalTag(sealer, fields, journal, offset);
    if (sodium_memcmp(tag.data(), head.data(), tag.size()) != 0) return std::nullopt;
    std::copy(kJournalMagic.begin(), kJournalMagic.end(), fields.begin());
    return fields;
}

} // namespace aelwyd
