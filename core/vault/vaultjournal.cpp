// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultjournal.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace aelwyd {

namespace {

constexpr int kNumberSize = 4;

/// What is not there although it is counted was cut off.
int damagedIfShort(int result) {
    return result == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_DATA : result;
}

/// SQLite's checksum of a page: every two hundredth byte, from the end, added to the header's start.
quint32 checksumOf(const unsigned char* page, quint32 start) {
    for (int at = kVaultPageSize - 200; at > 0; at -= 200)
        start += page[at];
    return start;
}

} // namespace

int VaultJournalFile::read(unsigned char* buffer, int amount, sqlite3_int64 offset) {
    if (amount == kVaultPageSize) return readPage(buffer, offset);
    if (amount == 1 && offset == 0) return isNeeded(buffer);
    if (amount == kJournalMagic.size()) return readMagic(buffer, amount, offset);
    return amount == kNumberSize ? readNumber(buffer, offset) : SQLITE_IOERR_READ;
}

/// SQLite asks for the first byte to know whether there is anything to play back.
int VaultJournalFile::isNeeded(unsigned char* answer) {
    const int result = checkAll();
    sodium_memzero(scratch(), kVaultPageSize);
    *answer = m_headers.empty() ? 0 : m_headers.front().fields.front();
    return result;
}

/// Whether all that counts is there as it was written: a journal that is damaged changes nothing.
int VaultJournalFile::checkAll() {
    for (sqlite3_int64 at = 0;;) {
        if (const int result = meetHeader(at)) return result;
        const Header* header = headerBefore(at);
        if (!header || header->offset != at) return SQLITE_OK;
        if (const int result = checkRecords(*header, at)) return result;
    }
}

/// `end` becomes the place of the next header: that of a sector.
int VaultJournalFile::checkRecords(const Header& header, sqlite3_int64& end) {
    end = header.offset + kVaultJournalHeader;
    for (quint32 left = recordCount(header.fields); left > 0; --left) {
        if (const int result = readPage(scratch(), end + kNumberSize)) return result;
        end += kNumberSize + kVaultPageSize + kNumberSize;
    }
    end = (end + kVaultJournalHeader - 1) / kVaultJournalHeader * kVaultJournalHeader;
    return SQLITE_OK;
}

/// SQLite asks for eight bytes before it reads a header, and for eight elsewhere to find the name of a
/// journal over several files, of which there are none.
int VaultJournalFile::readMagic(unsigned char* buffer, int amount, sqlite3_int64 offset) {
    std::memset(buffer, 0, static_cast<size_t>(amount));
    if (offset % kVaultJournalHeader != 0) return SQLITE_OK;
    const int result = meetHeader(offset);
    const Header* header = headerBefore(offset);
    if (result == SQLITE_OK && header && header->offset == offset)
        std::copy_n(header->fields.begin(), amount, buffer);
    return result;
}

/// A field of a header, a checksum, or the number of a page. The checksum is worked out: the page's own tag
/// and that of the header say all that it could.
int VaultJournalFile::readNumber(unsigned char* buffer, sqlite3_int64 offset) {
    if (const Header* header = headerAround(offset)) {
        std::array<unsigned char, kVaultJournalHeader> sector{};
        std::copy(header->fields.begin(), header->fields.end(), sector.begin());
        std::copy_n(sector.begin() + (offset - header->offset), kNumberSize, buffer);
        return SQLITE_OK;
    }
    if (offset != m_pageEnd) return damagedIfShort(readBelow(buffer, kNumberSize, offset));
    qToBigEndian(m_checksum, buffer);
    return SQLITE_OK;
}

int VaultJournalFile::placeAt(sqlite3_int64 offset, PagePlace& place) {
    std::array<unsigned char, kNumberSize> number{};
    const int result = readBelow(number.data(), kNumberSize, offset - kNumberSize);
    place = placeOf(qFromBigEndian<quint32>(number.data()), offset);
    return result;
}

PagePlace VaultJournalFile::placeOf(quint32 number, sqlite3_int64 offset) const {
    if (m_isFormer) return {PageKind::FormerJournal, number};
    return {PageKind::Journal, number, m_mark, static_cast<quint64>(offset)};
}

void VaultJournalFile::remember(const unsigned char* page, sqlite3_int64 offset) {
    m_pageEnd = offset + kVaultPageSize;
    m_checksum = checksumOf(page, checksumStart(headerBefore(offset)->fields));
}

int VaultJournalFile::readPage(unsigned char* page, sqlite3_int64 offset) {
    PagePlace place{};
    if (!headerBefore(offset)) return SQLITE_IOERR_READ;
    if (const int result = placeAt(offset, place)) return damagedIfShort(result);
    if (const int result = readBelow(page, kVaultPageSize, offset)) return damagedIfShort(result);
    if (!sealer().open(page, place)) return SQLITE_IOERR_DATA;
    remember(page, offset);
    return SQLITE_OK;
}

int VaultJournalFile::write(const unsigned char* bytes, int amount, sqlite3_int64 offset) {
    const bool isReset = amount == kJournalFieldsSize && offset == 0;
    if (m_failure != SQLITE_OK && !isReset) return m_failure;
    if (amount == kVaultPageSize) return writePage(bytes, offset);
    if (amount == kVaultJournalHeader) return writeHeader(bytes, offset);
    if (amount == kJournalCountSize) return writeCount(bytes, offset);
    if (amount == kNumberSize)
        return offset == m_pageEnd ? writeChecksum(offset) : writeNumber(bytes, offset);
    if (!isReset) return SQLITE_IOERR_WRITE;
    forget(); // zeros: nothing counts any longer
    return writeBelow(bytes, amount, offset);
}

/// A record begins; one that was begun there before did not come to anything.
int VaultJournalFile::writeNumber(const unsigned char* number, sqlite3_int64 offset) {
    m_gathered.cut(offset);
    unsigned char* room = m_end < 0 ? nullptr : m_gathered.add(kNumberSize, offset);
    if (!room) return SQLITE_IOERR_WRITE;
    std::copy_n(number, kNumberSize, room);
    return SQLITE_OK;
}

int VaultJournalFile::writePage(const unsigned char* page, sqlite3_int64 offset) {
    const bool follows = !m_gathered.isEmpty() && m_gathered.end() == offset && m_end + kNumberSize == offset;
    unsigned char* room = follows ? m_gathered.add(kVaultPageSize, offset) : nullptr;
    if (!room || !isSealable(page)) return SQLITE_IOERR_WRITE;
    remember(page, offset);
    std::memcpy(room, page, kVaultPageSize);
    sealer().seal(room, placeOf(qFromBigEndian<quint32>(room - kNumberSize), offset));
    return SQLITE_OK;
}

/// Zeros in its place: it is a sum over what people wrote, and nobody needs it. The record is whole.
int VaultJournalFile::writeChecksum(sqlite3_int64 offset) {
    unsigned char* room = m_gathered.add(kNumberSize, offset);
    if (!room) return SQLITE_IOERR_WRITE;
    std::memset(room, 0, kNumberSize);
    const sqlite3_int64 before = std::exchange(m_end, offset + kNumberSize);
    const int result = flush();
    if (result != SQLITE_OK) m_end = before;
    return result;
}

int VaultJournalFile::writeHeader(const unsigned char* sector, sqlite3_int64 offset) {
    if (offset != 0 && m_end < 0) return SQLITE_IOERR_WRITE;
    if (const int result = offset == 0 ? begin() : flush()) return result;
    unsigned char* room = m_gathered.add(kVaultJournalHeader, offset);
    Header header{offset, {}};
    std::copy_n(sector, header.fields.size(), header.fields.begin());
    std::memcpy(room, sector, kVaultJournalHeader);
    if (offset == 0) putMark(room + kJournalFieldsSize);
    if (isCounted(header.fields)) putTag(header, room);
    m_headers.push_back(header);
    m_end = offset + kVaultJournalHeader;
    return SQLITE_OK;
}

/// SQLite would go on after a failure, and write the page whose record failed again as it was, which is
/// harmless where the same bytes are written. Here they are sealed anew, and a power cut meanwhile would
/// leave a page of which there is no record. So this journal never counts.
int VaultJournalFile::flush() {
    m_gathered.cut(m_end); // not what was begun
    if (m_failure != SQLITE_OK || m_gathered.isEmpty()) return m_failure;
    m_failure = writeBelow(m_gathered.bytes(), m_gathered.size(), m_gathered.begin());
    m_gathered.drop();
    return m_failure;
}

/// What is gathered is taken for written, but for a part of a record.
int VaultJournalFile::size(sqlite3_int64* size) {
    if (m_end < 0) return VaultFile::size(size);
    *size = m_end;
    return SQLITE_OK;
}

int VaultJournalFile::writeCount(const unsigned char* bytes, sqlite3_int64 offset) {
    Header* known = headerBefore(offset);
    if (const int result = flush()) return result;
    if (m_end < 0 || known->offset != offset) return SQLITE_IOERR_WRITE;
    Header header = *known;
    std::copy_n(bytes, kJournalCountSize, header.fields.begin());
    std::array<unsigned char, kJournalCountSize> count;
    std::copy_n(bytes, kJournalCountSize, count.begin());
    putTag(header, count.data());
    const int result = writeBelow(count.data(), kJournalCountSize, offset);
    if (result == SQLITE_OK) *known = header;
    return result;
}

void VaultJournalFile::putTag(const Header& header, unsigned char* head) const {
    const auto tag = journalTag(sealer(), header.fields, m_mark, header.offset);
    std::copy(tag.begin(), tag.end(), head);
}

void VaultJournalFile::putMark(unsigned char* padding) const {
    unsigned char* end = std::copy(m_mark.begin(), m_mark.end(), padding);
    std::copy(seal()->salt().begin(), seal()->salt().end(), end);
}

/// What an earlier journal may have left is none of the new one's. It is not looked for where this file
/// emptied it: asking for a file's size costs little, but makes the system keep its times exactly at the next
/// write.
int VaultJournalFile::begin() {
    sqlite3_int64 size = 0;
    const bool isEmpty = m_emptyIn == seal()->turn();
    if (const int result = isEmpty ? SQLITE_OK : VaultFile::size(&size)) return result;
    if (const int result = size > 0 ? VaultFile::truncate(0) : SQLITE_OK) return result;
    forget();
    randombytes_buf(m_mark.data(), m_mark.size());
    return SQLITE_OK;
}

void VaultJournalFile::forget() {
    m_headers.clear();
    m_sealer.reset();
    m_gathered.drop();
    m_emptyIn.reset();
    m_failure = SQLITE_OK;
    m_isFormer = false;
    m_end = m_pageEnd = -1;
}

int VaultJournalFile::truncate(sqlite3_int64 size) {
    if (size == 0) forget();
    const int result = VaultFile::truncate(size);
    if (size == 0 && result == SQLITE_OK) m_emptyIn = seal()->turn();
    return result;
}

int VaultJournalFile::sync(int flags) {
    const int result = flush();
    return result == SQLITE_OK ? VaultFile::sync(flags) : result;
}

VaultJournalFile::Header* VaultJournalFile::headerBefore(sqlite3_int64 offset) {
    const auto isBehind = [](sqlite3_int64 at, const Header& header) { return at < header.offset; };
    const auto next = std::upper_bound(m_headers.begin(), m_headers.end(), offset, isBehind);
    return next == m_headers.begin() ? nullptr : &*std::prev(next);
}

VaultJournalFile::Header* VaultJournalFile::headerAround(sqlite3_int64 offset) {
    Header* header = headerBefore(offset);
    return header && offset + kNumberSize <= header->offset + kVaultJournalHeader ? header : nullptr;
}

int VaultJournalFile::meetHeader(sqlite3_int64 offset) {
    const Header* known = headerBefore(offset);
    if (m_end >= 0 || (known && known->offset == offset)) return SQLITE_OK;
    JournalHead head{};
    const int result = readBelow(head.data(), head.size(), offset);
    if (result == SQLITE_IOERR_SHORT_READ) return SQLITE_OK; // SQLite, too, wants the whole of it
    if (result != SQLITE_OK || isUncounted(head)) return result;
    return takeHeader(head, offset);
}

int VaultJournalFile::takeHeader(const JournalHead& head, sqlite3_int64 offset) {
    if (offset == 0) meetJournal(head);
    if (m_isFormer) return takeFormerHeader(head, offset);
    const auto fields = openedHeader(sealer(), head, m_mark, offset);
    if (!fields) return SQLITE_IOERR_DATA;
    m_headers.push_back({offset, *fields});
    return SQLITE_OK;
}

void VaultJournalFile::meetJournal(const JournalHead& head) {
    m_isFormer = isFormerHeader(head);
    m_mark = markOf(head);
    const bool wasEmpty = pagesBefore(fieldsIn(head)) == 0;
    m_sealer = wasEmpty && !m_isFormer ? seal()->sealerFor(saltOf(head)) : nullptr;
}

/// Anything else there is the end, as SQLite has it.
int VaultJournalFile::takeFormerHeader(const JournalHead& head, sqlite3_int64 offset) {
    if (!isFormerHeader(head)) return SQLITE_OK;
    m_headers.push_back({offset, fieldsIn(head)});
    return SQLITE_OK;
}

} // namespace aelwyd
