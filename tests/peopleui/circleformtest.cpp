// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/circleform.h"
#include "tests/peopleui/office.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using aelwyd::test::Office;

namespace {

ServiceUserId eirlys(Office& office) {
    return office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Rhŷs"));
}

Result<void> add(Office& office, const ServiceUserId& person, const QString& name,
                 std::optional<int> callOrder) {
    CircleForm form(office.people, office.agency);
    form.startNew(person);
    form.edit(QStringLiteral("name"), [&](CircleMember& m) { m.name = name; });
    form.edit(QStringLiteral("call_order"), [&](CircleMember& m) { m.callOrder = callOrder; });
    return form.save();
}

QStringList names(const QList<CircleMember>& circle) {
    QStringList names;
    for (const CircleMember& member : circle)
        names.append(member.name);
    return names;
}

} // namespace

TEST_CASE("Somebody called first moves the others down") {
    // given
    Office office;
    const ServiceUserId id = eirlys(office);
    REQUIRE(add(office, id, QStringLiteral("Gwen"), 1));
    REQUIRE(add(office, id, QStringLiteral("Doctor Rees"), std::nullopt));
    // when
    REQUIRE(add(office, id, QStringLiteral("Aled"), 1));
    // then
    CHECK(names(office.people.circle(id)).mid(0, 2) ==
          QStringList{QStringLiteral("Aled"), QStringLiteral("Gwen")});
    CHECK(office.people.circle(id).at(1).callOrder == 2);
    // when
    REQUIRE(office.workspace.undo(id.uuid()));
    // then
    CHECK(names(office.people.circle(id)) ==
          QStringList{QStringLiteral("Gwen"), QStringLiteral("Doctor Rees")});
    CHECK(office.people.circle(id).first().callOrder == 1);
}

TEST_CASE("Somebody without a name is not added, and what was typed stays") {
    // given
    Office office;
    const ServiceUserId id = eirlys(office);
    CircleForm form(office.people, office.agency);
    form.startNew(id);
    form.edit(QStringLiteral("does"),
              [](CircleMember& m) { m.does.cy = QStringLiteral("Siopa ar ddydd Gwener"); });
    CHECK(form.shownProblems().isEmpty());
    // when
    const Result<void> saved = form.save();
    // then
    REQUIRE_FALSE(saved);
    CHECK(form.shownProblems().first().field == QStringLiteral("name"));
    CHECK(form.entry().does.cy == QStringLiteral("Siopa ar ddydd Gwener"));
    CHECK(office.people.circle(id).isEmpty());
}

TEST_CASE("Somebody half typed is offered again, and forgotten once saved") {
    // given
    Office office;
    const ServiceUserId id = eirlys(office);
    {
        CircleForm form(office.people, office.agency);
        form.startNew(id);
        form.edit(QStringLiteral("name"), [](CircleMember& m) { m.name = QStringLiteral("Gwen"); });
        form.edit(QStringLiteral("partner_in_plan"), [](CircleMember& m) { m.partnerInPlan = true; });
    }
    CircleForm form(office.people, office.agency);
    REQUIRE(form.hasUnfinishedNew(id));
    // when
    form.startNew(id);
    // then
    CHECK(form.entry().name == QStringLiteral("Gwen"));
    CHECK(form.entry().partnerInPlan);
    REQUIRE(form.save());
    CHECK_FALSE(form.hasUnfinishedNew(id));
}

TEST_CASE("Taking somebody out of the circle can be undone") {
    // given
    Office office;
    const ServiceUserId id = eirlys(office);
    REQUIRE(add(office, id, QStringLiteral("Gwen"), 1));
    CircleForm form(office.people, office.agency);
    form.open(office.people.circle(id).first());
    // when
    REQUIRE(form.remove());
    // then
    CHECK(office.people.circle(id).isEmpty());
    REQUIRE(office.workspace.undo(id.uuid()));
    CHECK(names(office.people.circle(id)) == QStringList{QStringLiteral("Gwen")});
}
