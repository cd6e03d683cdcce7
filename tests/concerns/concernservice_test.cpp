// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/concernservice.h"
#include "core/storage/verification.h"
#include "tests/service/listener.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using test::TestAgency;

namespace {

struct Desk : TestAgency {
    ServiceUser person = test::takeOn(*this, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    ConcernService concerns{workspace};
    SafeguardingService safeguarding{workspace};
    QDate today = clock.today();

    Concern raised(int daysAgo, ConcernKind kind = ConcernKind::Request) {
        Concern concern{.person = person.id,
                        .kind = kind,
                        .topic = ConcernTopic::Equipment,
                        .what = {{}, QStringLiteral("A frame to walk with")},
                        .raisedOn = today.addDays(-daysAgo),
                        .raisedBy = QStringLiteral("Mair Ellis")};
        REQUIRE(concerns.save(concern));
        return *concerns.concern(concern.id);
    }
};

} // namespace

TEST_CASE("A request is raised, sent, chased and answered, and waits until then") {
    Desk desk;
    Concern concern = desk.raised(21);
    CHECK(desk.concerns.waiting(desk.today) == QList{concern});
    concern.sentTo = QStringLiteral("Occupational therapy");
    concern.sentOn = desk.today.addDays(-20);
    REQUIRE(desk.concerns.save(concern));
    REQUIRE(desk.concerns.chase(concern.id, {{}, desk.today.addDays(-3), QStringLiteral("Nia"), {}}));
    CHECK(desk.concerns.concern(concern.id)->chases.size() == 1);
    REQUIRE(desk.concerns.answer(concern.id, desk.today, {{}, QStringLiteral("It comes on Friday")}));
    CHECK(desk.concerns.waiting(desk.today).isEmpty());
    CHECK(desk.concerns.waiting(desk.today.addDays(-1)).size() == 1);
    CHECK(daysWaiting(*desk.concerns.concern(concern.id), desk.today) == 21);
    CHECK(verify(*desk.database).problems.isEmpty());
}

TEST_CASE("What waits longest comes first") {
    Desk desk;
    const Concern later = desk.raised(2);
    const Concern earlier = desk.raised(9, ConcernKind::Complaint);
    desk.raised(5, ConcernKind::Compliment);
    CHECK(desk.concerns.waiting(desk.today) == QList{earlier, later});
    CHECK(desk.concerns.concerns(desk.person.id).size() == 3);
}

TEST_CASE("A concern may be about nobody in particular, but not about somebody who is not there") {
    Desk desk;
    Concern concern = desk.raised(1);
    concern.person.reset();
    REQUIRE(desk.concerns.save(concern));
    CHECK_FALSE(desk.concerns.concern(concern.id)->person);
    concern.person = ServiceUserId::create();
    CHECK(desk.concerns.save(concern).problems().first().field == u"person");
}

TEST_CASE("Chasing and answering can be taken back") {
    Desk desk;
    const Concern concern = desk.raised(4);
    REQUIRE(desk.concerns.chase(concern.id, {{}, desk.today, {}, {}}));
    REQUIRE(desk.concerns.answer(concern.id, desk.today, {{}, QStringLiteral("Yes")}));
    const QUuid scope = desk.person.id.uuid();
    REQUIRE(desk.workspace.undo(scope));
    CHECK_FALSE(desk.concerns.concern(concern.id)->answeredOn);
    REQUIRE(desk.workspace.undo(scope));
    CHECK(desk.concerns.concern(concern.id) == concern);
}

TEST_CASE("What does not exist cannot be chased or answered, and what is put away waits no more") {
    Desk desk;
    const auto nobody = ConcernId::create();
    CHECK_FALSE(desk.concerns.chase(nobody, {}));
    CHECK_FALSE(desk.concerns.answer(nobody, desk.today, {}));
    Concern concern = desk.raised(1);
    CHECK_FALSE(desk.concerns.answer(concern.id, desk.today, {}));
    concern.archived = true;
    REQUIRE(desk.concerns.save(concern));
    CHECK(desk.concerns.waiting(desk.today).isEmpty());
}

TEST_CASE("A safeguarding concern is announced as a noun of its own and stands in no other list") {
    Desk desk;
    test::Listener listener(desk.workspace);
    SafeguardingConcern concern{.person = desk.person.id,
                                .harms = {Harm::Neglect, Harm::Financial},
                                .what = QStringLiteral("Money is missing"),
                                .raisedOn = desk.today};
    REQUIRE(desk.safeguarding.save(concern));
    CHECK(desk.safeguarding.concern(concern.id) == tidied(concern));
    CHECK(desk.safeguarding.concerns(desk.person.id).size() == 1);
    CHECK((desk.concerns.concerns(desk.person.id).isEmpty() && desk.concerns.ofNobody().isEmpty()));
    CHECK(desk.concerns.waiting(desk.today.addYears(1)).isEmpty());
    REQUIRE(listener.sets.size() == 1);
    CHECK(listener.sets.first().touches(Noun::Safeguarding));
    CHECK_FALSE(listener.sets.first().touches(Noun::Concern));
    concern.person = ServiceUserId::create();
    CHECK_FALSE(desk.safeguarding.save(concern));
}
