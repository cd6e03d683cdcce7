// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/founding.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

#include <QTest>

namespace aelwyd::test {

inline const QString kManager = QStringLiteral("Nia Prys");
inline const QString kPassphrase = QStringLiteral("pedwar gair go hir");

/// A protected agency's file on disk, closed, that is quick to open.
struct FoundedAgency {
    FoundedAgency() {
        auto made = found({scratch.path(), QStringLiteral("Gofal Bryn"), kManager, kPassphrase, kLeastCost},
                          std::make_shared<SystemClock>());
        REQUIRE(made);
        groups = made.value().recoveryGroups;
    }
    Scratch scratch;
    QStringList groups;
};

/// Lets the event loop run until `happened`; false after half a minute.
template <class Condition>
bool waitUntil(const Condition& happened) {
    return QTest::qWaitFor(happened, 30'000);
}

} // namespace aelwyd::test
