// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/agencylog.h"
#include "tests/support/agency.h"
#include "tests/support/answers.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"
#include "ui/presentation/sync/exchangedesk.h"
#include "ui/presentation/sync/folderdesk.h"
#include "ui/presentation/sync/inboxdesk.h"
#include "ui/presentation/sync/pairingdesk.h"

#include <QDir>

namespace aelwyd::test {

/// An office with a real file, on a disk and a computer of its own.
struct RealOffice {
    explicit RealOffice(const QString& called)
        : name(called) {
        pairing.identity().setLabel(called);
        desk.refresh();
    }
    QString path(const char* file) const { return scratch.path(file); }
    ServiceUser person(const ServiceUserId& id) { return *agency.people.person(id); }

    QString name;
    Scratch scratch;
    TestAgency agency{scratch.path()};
    AgencyLog log{agency.workspace};
    PairingService pairing{agency.workspace, log, scratch.path("identities")};
    BackupService backups{agency.workspace};
    ExchangeService exchange{agency.workspace, log, pairing, backups};
    PairingDesk desk{agency.workspace, pairing};
    ExchangeDesk files{agency.workspace, exchange, pairing};
    FolderDesk folder{agency.workspace, exchange, pairing};
    InboxDesk inbox{agency.workspace};
};

/// Bangor has records; Caernarfon is empty and is let in, as two people with a telephone do it.
struct TwoOffices {
    void pairUp() {
        const QString theirs = caernarfon.path("caernarfon.key"), ours = bangor.path("bangor.key");
        REQUIRE(caernarfon.desk.writeKey(theirs, caernarfon.name, false) == Problems());
        REQUIRE(bangor.desk.writeKey(ours, bangor.name, true) == Problems());
        const auto number = caernarfon.desk.join(ours);
        REQUIRE(number);
        const auto seen = bangor.desk.look(theirs);
        REQUIRE(seen);
        REQUIRE(seen.value().number == number.value());
        REQUIRE(bangor.desk.admit(theirs, seen.value(), Role::Manager, {}) == Problems());
    }
    /// A file with what is new in the first, for the second.
    static QString fileFrom(RealOffice& office) {
        static int number = 0;
        const QString path = office.scratch.folder() + QStringLiteral("/out-%1.bundle").arg(++number);
        REQUIRE(office.files.writeTo(path));
        return path;
    }
    static void send(RealOffice& from, RealOffice& to) { REQUIRE(to.files.take(fileFrom(from))); }

    RealOffice bangor{QStringLiteral("Bangor")};
    RealOffice caernarfon{QStringLiteral("Caernarfon")};
    ServiceUser mair =
        takeOn(bangor.agency, QStringLiteral("Mair"), QStringLiteral("Owen"), QStringLiteral("P-1"));
};

/// Two offices that have met once.
struct MetOffices : TwoOffices {
    MetOffices() {
        pairUp();
        send(bangor, caernarfon);
        send(caernarfon, bangor);
    }
};

} // namespace aelwyd::test
