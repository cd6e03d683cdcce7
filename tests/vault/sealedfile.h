// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/scratch.h"
#include "tests/vault/connection.h"

#include <QFile>

namespace aelwyd::test {

/// Words that nobody may find on the disk.
inline constexpr char kCanary[] = "Gwenllian Prydderch takes her tea at four";

inline QByteArray manyRows(int rows) {
    return "CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, body TEXT); BEGIN;"
           "INSERT INTO note (body) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i "
           "< " +
           QByteArray::number(rows) + ") SELECT '" + kCanary + "' || hex(randomblob(200)) FROM n; COMMIT";
}

inline QByteArrayList contentOf(Connection& connection) {
    return connection.values("SELECT id, body FROM note ORDER BY id");
}

/// A sealed database on the real disk.
struct SealedFile {
    explicit SealedFile(int rows = 200, unsigned char key = 1)
        : vault(sampleKey(key)) {
        Connection connection = open();
        REQUIRE(connection.run(manyRows(rows)));
        content = contentOf(connection);
    }
    QByteArray encoded() const { return QFile::encodeName(scratch.path()); }
    Connection open() const { return Connection::sealed(encoded(), vault); }
    QString path() const { return scratch.path(); }

    Scratch scratch;
    VaultVfs vault;
    QByteArrayList content;
};

/// Whether SQLite reads all of the file and finds it whole.
inline bool readsWell(const SealedFile& file) {
    Connection connection = file.open();
    return connection.result() == SQLITE_OK && connection.value("PRAGMA integrity_check") == "ok" &&
           contentOf(connection) == file.content;
}

} // namespace aelwyd::test
