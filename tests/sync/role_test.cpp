// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/service/inboxservice.h"
#include "core/storage/dump.h"
#include "core/storage/mergeshowing.h"
#include "core/storage/query.h"
#include "tests/sync/copies.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// A manager's office, another one, and a laptop that was let in with a role.
struct Roles {
    explicit Roles(Role role) {
        takeOn(bangor->agency, "Gwenllian", "Prydderch");
        pairUp(*bangor, barry);
        pairUp(*bangor, laptop, role);
        const QString file = bangor->exported();
        for (WholeCopy* copy : {&barry, &laptop})
            if (!copy->exchange.importFrom(file)) throw std::runtime_error("not taken in");
    }
    /// What no window of the laptop would write: straight into its file.
    void forge(const QByteArray& sql) {
        laptop.agency.database->execute(sql);
        laptop.agency.workspace.sealLog();
    }
    std::unique_ptr<WholeCopy> bangor = foundedCopy<WholeCopy>("Bangor");
    WholeCopy barry{"Y Barri"}, laptop{"laptop"};
};

const QByteArray kRed =
    "INSERT INTO complexity_decision (id, service_user_id, place, status, decided_on, decided_by, "
    "reason) SELECT x'00112233445566778899aabbccddeeff', id, 9, 'red', '2026-11-23', 'x', 'y' "
    "FROM service_user LIMIT 1";

} // namespace

TEST_CASE(
    "What a viewer's copy wrote is no part of the records on any other copy, and is listed on each of them") {
    Roles roles(Role::Viewer);
    roles.forge(kRed);
    const QString file = roles.laptop.exported();
    const QJsonObject before = dumpOf(*roles.barry.agency.database);
    const auto taken = roles.barry.exchange.importFrom(file);
    REQUIRE(taken);
    CHECK(taken.value().taken.notAllowed == 1);
    CHECK(dumpOf(*roles.barry.agency.database) == before);
    CHECK(tablesUnlikeLog(*roles.barry.agency.database).isEmpty());
    // It goes on its way all the same, and means the same there.
    REQUIRE(roles.bangor->exchange.importFrom(roles.barry.exported()));
    CHECK(dumpOf(*roles.bangor->agency.database) == before);
    for (WholeCopy* copy : {roles.bangor.get(), &roles.barry}) {
        InboxService inbox(copy->agency.workspace);
        REQUIRE(inbox.count() == 1);
        const InboxItem item = inbox.items().first();
        CHECK(item.rule == FindingRule::NotAllowed);
        CHECK(item.subjectName == "Gwenllian Prydderch");
        REQUIRE(item.sides.size() == 1);
        CHECK(item.sides.first().device == roles.laptop.log.device());
    }
    InboxService inbox(roles.bangor->agency.workspace);
    REQUIRE(inbox.accept(inbox.items().first().id, "spoken to", "Nia"));
    CHECK(inbox.count() == 0);
}

TEST_CASE("A supervisor's copy writes records, but nothing that is a manager's alone") {
    Roles roles(Role::Supervisor);
    takeOn(roles.laptop.agency, "Eirlys", "Rees");
    REQUIRE(roles.barry.exchange.importFrom(roles.laptop.exported()));
    CHECK(dumpOf(*roles.barry.agency.database)["service_user"].toArray().size() == 2);
    roles.forge(
        "INSERT INTO bank_adjustment SELECT x'00112233445566778899aabbccddeeff', id, '2026-11-23', 600, 'x', "
        "'y' FROM service_user LIMIT 1");
    CHECK(roles.barry.exchange.importFrom(roles.laptop.exported()).value().taken.notAllowed == 1);
    CHECK(dumpOf(*roles.barry.agency.database)["bank_adjustment"].toArray().isEmpty());
    CHECK(dumpOf(*roles.barry.agency.database)["service_user"].toArray().size() == 2);
}

TEST_CASE("A copy does not let its own people write what would count nowhere else") {
    Roles roles(Role::Viewer);
    CHECK_FALSE(roles.laptop.agency.workspace.may(Operation::EditPerson));
    CHECK(roles.laptop.agency.workspace.may(Operation::TakeIn));
    CHECK(roles.barry.agency.workspace.may(Operation::ManageAccounts));
    Roles others(Role::Supervisor);
    CHECK(others.laptop.agency.workspace.may(Operation::EditPerson));
    CHECK_FALSE(others.laptop.agency.workspace.may(Operation::AdjustBank));
}
