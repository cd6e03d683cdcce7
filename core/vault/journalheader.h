// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/pagecipher.h"

#include <optional>

namespace aelwyd {

/// A header of a rollback journal as SQLite gives it: magic (8 bytes), number of records, start of the
/// checksums, pages of the database before, size of a sector, size of a page (4 each). Magic and number are
/// zero until the records are on the disk; only then do pages of the database change. The rest of its sector
/// is zero.
inline constexpr int kJournalFieldsSize = 28;
using JournalFields = std::array<unsigned char, kJournalFieldsSize>;
inline constexpr std::array<unsigned char, 8> kJournalMagic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
/// Magic and number of records, which SQLite writes again to make a header count.
inline constexpr int kJournalCountSize = kJournalMagic.size() + 4;

/// The same on the disk: once it counts, a tag stands in place of the magic. Behind the fields of the first
/// header of a journal stand its mark, drawn at random, and the salt of the database.
using JournalHead =
    std::array<unsigned char, kJournalFieldsSize + std::tuple_size_v<JournalMark> + kVaultSaltSize>;
JournalMark markOf(const JournalHead& head);
VaultSalt saltOf(const JournalHead& head);
JournalFields fieldsIn(const JournalHead& head);

bool isCounted(const JournalFields& fields);
/// Nothing in this journal has to be played back from here on: its records may not have reached the disk.
bool isUncounted(const JournalHead& head);
/// Left by a program from before headers had tags.
bool isFormerHeader(const JournalHead& head);
quint32 recordCount(const JournalFields& fields);
/// The start of the checksums.
quint32 checksumStart(const JournalFields& fields);
/// How many pages the database had.
quint32 pagesBefore(const JournalFields& fields);

/// The tag of a header that counts. It binds what the header says to its journal, its place there, and the
/// database whose sealer this is.
std::array<unsigned char, 8> journalTag(const PageSealer& sealer, const JournalFields& fields,
                                        const JournalMark& journal, qint64 offset);

/// The fields of a header that counts, with their magic; nothing unless it is authentic.
std::optional<JournalFields> openedHeader(const PageSealer& sealer, const JournalHead& head,
                                          const JournalMark& journal, qint64 offset);

} // namespace aelwyd
