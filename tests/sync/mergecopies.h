// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/mergeshowing.h"
#include "core/storage/query.h"
#include "tests/support/catch.h"
#include "tests/sync/schedule.h"

namespace aelwyd::test {

inline constexpr qint64 kMonday = 1'795'424'400'000;

/// A copy for one test.
struct Copy : Replica {
    explicit Copy(const char* device, qint64 clock = kMonday) { begin(QUuid(QLatin1String(device)), clock); }
    ~Copy() { end(); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    QString text(const QByteArray& sql) {
        Query query(database(), sql);
        return query.next() ? query.text() : QStringLiteral("nothing");
    }
    /// Takes in all that the other has.
    MergeReport hear(Copy& other) {
        const auto report = merge(other.since(held()));
        REQUIRE(report);
        return report.value();
    }
};

inline constexpr const char* kA = "{00000000-0000-4000-8000-00000000000a}";
inline constexpr const char* kB = "{00000000-0000-4000-8000-00000000000b}";
inline constexpr const char* kC = "{00000000-0000-4000-8000-00000000000c}";

inline const QByteArray kMair = "x'00000000000070008000000000000001'";
inline const QByteArray kAddMair =
    "INSERT INTO service_user (id, reference, last_name) VALUES (" + kMair + ", 'P-1', 'Owen')";
inline const QByteArray kNia = "x'00000000000070008000000000000002'";
inline const QByteArray kAddNia =
    "INSERT INTO circle_member (id, service_user_id, name, relationship) VALUES (" + kNia + ", " + kMair +
    ", 'Nia', 'kin')";

inline QByteArray setMair(const QByteArray& fields) {
    return "UPDATE service_user SET " + fields + " WHERE id = " + kMair;
}

inline const QByteArray kPhone = "SELECT phone FROM service_user";

/// Two copies that both know Mair.
struct PairOfCopies {
    Copy a{kA};
    Copy b{kB};
    PairOfCopies() {
        a.write(kAddMair);
        b.hear(a);
    }
    void meet() {
        b.hear(a);
        a.hear(b);
        REQUIRE(a.content() == b.content());
        REQUIRE(a.histories() == b.histories());
        REQUIRE(a.findings() == b.findings());
        REQUIRE(tablesUnlikeLog(a.database()).isEmpty());
    }
};

} // namespace aelwyd::test
