// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/connection.h"

namespace aelwyd::test {

constexpr char kSettings[] =
    "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE;"
    "PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
    "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;";

Connection::Connection(const QByteArray& path, const char* vfs, bool reserve) {
    m_result = sqlite3_open_v2(path.constData(), &m_handle,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, vfs);
    if (m_result != SQLITE_OK) return;
    sqlite3_extended_result_codes(m_handle, 1);
    if (reserve) VaultVfs::reserve(m_handle);
    run(kSettings);
}

bool Connection::run(const QByteArray& sql) {
    const int result = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) m_result = sqlite3_extended_errcode(m_handle);
    return result == SQLITE_OK;
}

QByteArrayList Connection::values(const QByteArray& sql) {
    QByteArrayList values;
    const auto take = [](void* list, int columns, char** texts, char**) {
        for (int i = 0; i < columns; ++i)
            static_cast<QByteArrayList*>(list)->append(texts[i]);
        return 0;
    };
    const int result = sqlite3_exec(m_handle, sql.constData(), take, &values, nullptr);
    if (result == SQLITE_OK) return values;
    m_result = sqlite3_extended_errcode(m_handle);
    return {};
}

SecretBytes sampleKey(unsigned char first) {
    SecretBytes key = SecretBytes::zeros(32);
    for (int i = 0; i < 32; ++i)
        key.data()[i] = static_cast<unsigned char>(first + i);
    return key;
}

} // namespace aelwyd::test
