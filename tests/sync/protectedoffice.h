// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/agencylog.h"
#include "core/service/concernservice.h"
#include "core/service/exchangeservice.h"
#include "tests/service/protectedagency.h"

namespace aelwyd::test {

/// A protected file on a computer of its own, with Mair at it.
struct ProtectedOffice {
    ProtectedOffice()
        : mair(file.mair())
        , log(mair->workspace)
        , pairing(mair->workspace, log, file.scratch.path("identities"))
        , exchange(mair->workspace, log, pairing, mair->backups)
        , safeguarding(mair->workspace) {}
    QString written(const char* name) { return file.scratch.path(name); }
    QString key(bool isFirst) {
        const QString path = written(isFirst ? "first.key" : "own.key");
        QFile::remove(path);
        mustBe(pairing.offer(path, QStringLiteral("office"), isFirst));
        return path;
    }
    QString exported() {
        const QString path = written(("out" + std::to_string(++files)).c_str());
        mustBe(exchange.exportTo(path));
        return path;
    }
    ProtectedAgency file;
    std::unique_ptr<SeatedUser> mair;
    AgencyLog log;
    PairingService pairing;
    ExchangeService exchange;
    SafeguardingService safeguarding;
    int files = 0;
};

/// The first lets the other in, as two people with a telephone do it.
inline void pairUp(ProtectedOffice& first, ProtectedOffice& other, Role role = Role::Manager) {
    const QString ours = first.key(first.pairing.ledger().devices().isEmpty()), theirs = other.key(false);
    const auto number = mustBe(other.pairing.join(ours));
    mustBe(first.pairing.admit(theirs, number, role));
}

} // namespace aelwyd::test
