// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/pagecipher.h"

#include <sqlite3.h>

namespace aelwyd {

/// The header of a journal and its next record on their way to the disk. SQLite writes a record in three
/// parts; kept back until it is whole, it goes with one call of the system. None is kept back longer: what
/// SQLite takes for written is with the system, but for a header without any record.
class GatheredWrites {
  public:
    /// A header, and a record: number, page, checksum.
    static constexpr int kMost = kVaultJournalHeader + 4 + kVaultPageSize + 4;

    bool isEmpty() const { return m_size == 0; }
    sqlite3_int64 begin() const { return m_begin; }
    sqlite3_int64 end() const { return m_begin + m_size; }
    const unsigned char* bytes() const { return m_bytes.data(); }
    int size() const { return m_size; }
    void drop() { m_size = 0; }
    /// Forgets what stands at `offset` or behind it.
    void cut(sqlite3_int64 offset);
    /// Room at the end for `amount` bytes at `offset`, for the caller to fill; nothing where they do not
    /// follow what is here, or are more than there may be.
    unsigned char* add(int amount, sqlite3_int64 offset);

  private:
    sqlite3_int64 m_begin = 0;
    int m_size = 0;
    alignas(16) std::array<unsigned char, kMost> m_bytes;
};

} // namespace aelwyd
