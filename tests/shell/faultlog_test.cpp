// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/errors/faultlog.h"

#include <QFile>
#include <stdexcept>

using namespace aelwyd;

TEST_CASE("A fault is written to the log, one line each") {
    QFile::remove(faultLogPath());
    logFault(std::runtime_error("first"));
    logFault(std::runtime_error("second"));
    QFile log(faultLogPath());
    REQUIRE(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).endsWith(" first"));
    CHECK(lines.at(1).endsWith(" second"));
}

TEST_CASE("The log of faults is for its owner alone") {
    QFile::remove(faultLogPath());
    logFault(std::runtime_error("first"));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK(QFile::exists(faultLogPath()));
    CHECK((QFile::permissions(faultLogPath()) & others) == QFile::Permissions());
}
