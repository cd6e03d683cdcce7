// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulkwork.h"

#include "core/storage/query.h"

#include <exception>

namespace aelwyd {

namespace {

/// As SQLite counts it: below 0 kibibytes, here 96 MiB.
constexpr qint64 kBulkCache = -96 * 1024;

qint64 cacheOf(Database& database) {
    Query query(database, "PRAGMA cache_size");
    return query.next() ? query.integer() : 0;
}

} // namespace

BulkWork::BulkWork(Database& database)
    : m_database(database)
    , m_before(cacheOf(database)) {
    setCache(kBulkCache);
}

BulkWork::~BulkWork() {
    setCache(m_before);
}

/// How much memory is used is no promise of the file: a fault here changes nothing.
void BulkWork::setCache(qint64 size) {
    try {
        m_database.execute("PRAGMA cache_size = " + QByteArray::number(size));
    } catch (const std::exception&) {
    }
}

} // namespace aelwyd
