// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/packageform.h"
#include "tests/peopleui/office.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using aelwyd::test::fieldsOf;
using aelwyd::test::Office;

namespace {

void typeHours(PackageForm& form, const QString& minimum, const QString& maximum) {
    form.edit(QStringLiteral("agreed_hours_min"), [&](PackageEntry& e) { e.hoursMinimum = minimum; });
    form.edit(QStringLiteral("agreed_hours_max"), [&](PackageEntry& e) { e.hoursMaximum = maximum; });
}

void chooseStage(PackageForm& form, PackageStage stage, const QString& from, const QString& reason) {
    form.edit(QStringLiteral("next_stage"), [&](PackageEntry& e) { e.stage = stage; });
    form.edit(QStringLiteral("stage_from"), [&](PackageEntry& e) { e.stageFrom = from; });
    form.edit(QStringLiteral("stage_reason"), [&](PackageEntry& e) { e.stageReason = reason; });
}

} // namespace

TEST_CASE("Hours are agreed as a range or as one figure, from a day") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Rhŷs"));
    PackageForm form(office.people, office.agency);
    form.open(id);
    // when
    typeHours(form, QStringLiteral("6"), QStringLiteral("8"));
    // then
    REQUIRE(form.saveHours());
    CHECK(office.people.package(id)->hours == QList<AgreedHours>{{QDate(2026, 11, 23), 360, 480}});
    CHECK(form.entry().hoursMinimum.isEmpty());
    // when
    typeHours(form, QStringLiteral("7:30"), {});
    form.edit(QStringLiteral("hours_from"),
              [](PackageEntry& e) { e.hoursFrom = QStringLiteral("2026-12-01"); });
    // then
    REQUIRE(form.saveHours());
    CHECK(office.people.package(id)->hours.last() == AgreedHours{QDate(2026, 12, 1), 450, 450});
}

TEST_CASE("Hours that cannot be are told and stay as typed") {
    // given
    Office office;
    PackageForm form(office.people, office.agency);
    form.open(office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Rhŷs")));
    // when
    typeHours(form, QStringLiteral("8"), QStringLiteral("6"));
    const Result<void> saved = form.saveHours();
    // then
    REQUIRE_FALSE(saved);
    CHECK(saved.problems() == Problems{{QStringLiteral("agreed_hours_max"),
                                        ErrorCode::Range,
                                        {QStringLiteral("8"), QStringLiteral("168")}}});
    CHECK(form.entry().hoursMaximum == QStringLiteral("6"));
    // when
    typeHours(form, QStringLiteral("a few"), {});
    // then
    CHECK(fieldsOf(form.saveHours().problems()) == QStringList{QStringLiteral("agreed_hours_min")});
}

TEST_CASE("The life of a package goes on in dated steps, with a reason, and can be taken back") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Rhŷs"));
    PackageForm form(office.people, office.agency);
    form.open(id);
    chooseStage(form, PackageStage::Active, QStringLiteral("2026-11-02"), {});
    REQUIRE(form.saveStage());
    CHECK(form.package().startsOn == QDate(2026, 11, 2));
    // when
    chooseStage(form, PackageStage::Paused, QStringLiteral("2026-11-20"), QStringLiteral("In hospital"));
    REQUIRE(form.saveStage());
    // then
    CHECK(stageOn(*office.people.package(id), QDate(2026, 11, 23)) == PackageStage::Paused);
    CHECK(form.package().stages.last().reason == QStringLiteral("In hospital"));
    // when
    REQUIRE(office.workspace.undo(id.uuid()));
    // then
    CHECK(stageOn(form.package(), QDate(2026, 11, 23)) == PackageStage::Active);
}

TEST_CASE("A step that the life of a package does not allow is refused in words") {
    // given
    Office office;
    PackageForm form(office.people, office.agency);
    form.open(office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Rhŷs")));
    // when
    chooseStage(form, PackageStage::Paused, QStringLiteral("2026-11-20"), {});
    // then
    CHECK(fieldsOf(form.saveStage().problems()) == QStringList{QStringLiteral("next_stage")});
    CHECK(form.entry().stage == PackageStage::Paused);
}

TEST_CASE("Terms are stored as they are typed, and what cannot be read waits") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Rhŷs"));
    PackageForm form(office.people, office.agency);
    form.open(id);
    form.edit(QStringLiteral("funding"), [](PackageEntry& e) {
        e.funding = {int(Funding::LocalAuthority), int(Funding::TopUp)};
    });
    form.edit(QStringLiteral("hourly_rate"),
              [](PackageEntry& e) { e.hourlyRate = QStringLiteral("£21,40"); });
    form.edit(QStringLiteral("carry_over_limit_hours"),
              [](PackageEntry& e) { e.carryOverHours = QStringLiteral("lots"); });
    // when
    REQUIRE(form.saveTerms());
    // then
    const Package package = *office.people.package(id);
    CHECK(package.funding == QList<Funding>{Funding::LocalAuthority, Funding::TopUp});
    CHECK(package.hourlyRatePence == 2140);
    CHECK_FALSE(package.carryOverLimitMinutes);
    CHECK(form.entry().carryOverHours == QStringLiteral("lots"));
    CHECK(fieldsOf(form.shownProblems()) == QStringList{QStringLiteral("carry_over_limit_hours")});
}

TEST_CASE("A step half typed is there again when the page is opened again") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Rhŷs"));
    {
        PackageForm form(office.people, office.agency);
        form.open(id);
        form.edit(QStringLiteral("stage_reason"),
                  [](PackageEntry& e) { e.stageReason = QStringLiteral("Respite in Bro"); });
    }
    // when
    PackageForm form(office.people, office.agency);
    form.open(id);
    // then
    CHECK(form.wasRestored());
    CHECK(form.entry().stageReason == QStringLiteral("Respite in Bro"));
}
