// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/gatheredwrites.h"
#include "core/vault/journalheader.h"
#include "core/vault/vaultfile.h"

#include <vector>

namespace aelwyd {

/// The rollback journal: its pages are sealed where they stand, in their reserved tails, so that offsets and
/// lengths, and with them all that SQLite relies on after a crash, are as ever.
///
/// SQLite writes the records, has them flushed, and only then makes the header count them. So what is counted
/// and is not there as it was written is no trace of a power cut but damage: SQLITE_IOERR_DATA, where plain
/// SQLite takes a record that fails for the end of the journal. Each record is bound to its journal and its
/// place in it, and each header that counts has a tag. All of it is looked at before anything is played back.
class VaultJournalFile final : public VaultFile {
  public:
    using VaultFile::VaultFile;
    int read(unsigned char* buffer, int amount, sqlite3_int64 offset) override;
    int write(const unsigned char* bytes, int amount, sqlite3_int64 offset) override;
    int truncate(sqlite3_int64 size) override;
    int sync(int flags) override;
    int size(sqlite3_int64* size) override;

  private:
    struct Header {
        sqlite3_int64 offset;
        JournalFields fields;
    };
    int isNeeded(unsigned char* answer);
    int checkAll();
    int checkRecords(const Header& header, sqlite3_int64& end);
    int readMagic(unsigned char* buffer, int amount, sqlite3_int64 offset);
    int readNumber(unsigned char* buffer, sqlite3_int64 offset);
    int readPage(unsigned char* page, sqlite3_int64 offset);
    int writeNumber(const unsigned char* number, sqlite3_int64 offset);
    int writePage(const unsigned char* page, sqlite3_int64 offset);
    int writeChecksum(sqlite3_int64 offset);
    int writeHeader(const unsigned char* sector, sqlite3_int64 offset);
    int writeCount(const unsigned char* bytes, sqlite3_int64 offset);
    /// Has what was gathered written.
    int flush();

    /// Reads and remembers a header that somebody else wrote, if one that counts stands there.
    int meetHeader(sqlite3_int64 offset);
    int takeHeader(const JournalHead& head, sqlite3_int64 offset);
    void meetJournal(const JournalHead& head);
    int takeFormerHeader(const JournalHead& head, sqlite3_int64 offset);
    int begin();
    void forget();
    void putTag(const Header& header, unsigned char* head) const;
    void putMark(unsigned char* padding) const;
    /// The last one at or before `offset`; nothing where none is known.
    Header* headerBefore(sqlite3_int64 offset);
    /// The same if `offset` lies in its sector.
    Header* headerAround(sqlite3_int64 offset);
    PageSealer& sealer() const { return m_sealer ? *m_sealer : seal()->sealer(); }
    /// The place of the page at `offset`; by the number that stands before it.
    int placeAt(sqlite3_int64 offset, PagePlace& place);
    PagePlace placeOf(quint32 number, sqlite3_int64 offset) const;
    void remember(const unsigned char* page, sqlite3_int64 offset);

    /// In the order in which they stand.
    std::vector<Header> m_headers;
    JournalMark m_mark{};
    /// Of a database that was empty before, whose salt may never have reached it; otherwise it is the
    /// database's.
    std::unique_ptr<PageSealer> m_sealer;
    /// Left by a program from before headers had tags: played back by what it says, without knowing that it
    /// was not altered there.
    bool m_isFormer = false;
    /// Behind the last whole record or header of a journal that is being written; −1 otherwise.
    sqlite3_int64 m_end = -1;
    GatheredWrites m_gathered;
    /// The turn in which it was emptied, if nothing was written since.
    std::optional<quint64> m_emptyIn;
    /// Of the write that failed since this journal began.
    int m_failure = SQLITE_OK;
    /// The end of the page read or written last, where its checksum stands, and that checksum.
    sqlite3_int64 m_pageEnd = -1;
    quint32 m_checksum = 0;
};

} // namespace aelwyd
