// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/reportsource.h"
#include "core/service/catalogues.h"
#include "tests/support/catch.h"
#include "tests/visitsui/visitoffice.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

struct ReportingOffice : VisitOffice {
    Catalogues catalogues = Catalogues::load({});
    ReportSource source{bank, visits, people, plans, workforce, matching, catalogues};

    Visit popIn(QDate day, const std::optional<QUuid>& outcome = {}) {
        Visit visit{.reference = visits.nextReference(),
                    .person = eirlys.id,
                    .workers = {mair.id},
                    .kind = VisitKind::PopIn,
                    .state = VisitState::Delivered};
        visit.actualStart = at(day, 9);
        visit.actualMinutes = 45;
        visit.outcome = outcome;
        REQUIRE(visits.record(visit));
        return visit;
    }
};

} // namespace

TEST_CASE("Who was put away since counts in the reports of the time in which visits were made") {
    // given
    ReportingOffice office;
    office.popIn(QDate(2026, 11, 16));
    // when
    REQUIRE(office.people.setArchived(office.eirlys.id, true));
    // then
    const QDate from(2026, 11, 1), to(2026, 11, 22);
    const auto statement = office.source.commissioner(from, to);
    REQUIRE(statement.localities.size() == 1);
    CHECK(statement.localities.first().second.delivered == 45);
    CHECK(statement.bought.size() == 1);
    REQUIRE(office.source.continuity(from, to).people.size() == 1);
    CHECK(office.source.continuity(from, to).people.first().name == QStringLiteral("Eirlys Prydderch"));
    CHECK(office.source.commissioner(QDate(2026, 10, 5), QDate(2026, 10, 25)).localities.isEmpty());
}

TEST_CASE("An outcome that no plan names any more keeps its words in the statements of its time") {
    // given
    ReportingOffice office;
    SupportPlan first = fullDraft(office, office.eirlys.id);
    REQUIRE(office.plans.agree(first.id, meeting(office)));
    const QUuid outcome = first.outcomes.first().id.uuid();
    office.popIn(QDate(2026, 11, 16), outcome);
    // when
    const auto next = office.plans.startDraft(office.eirlys.id);
    REQUIRE(next);
    SupportPlan second = *office.plans.plan(next.value());
    second.outcomes = {{.wish = {QStringLiteral("Garddio"), QStringLiteral("I want to garden")}}};
    REQUIRE(office.plans.saveDraft(second));
    REQUIRE(office.plans.agree(second.id, meeting(office)));
    // then
    const auto facts = office.source.statement(office.eirlys.id, QDate(2026, 11, 16));
    REQUIRE(facts);
    CHECK(facts.value().outcomes.value(outcome).en == QStringLiteral("I want to walk to the shop"));
    const auto bought = office.source.commissioner(QDate(2026, 11, 1), QDate(2026, 11, 22)).bought;
    REQUIRE(bought.size() == 1);
    CHECK((bought.first().visits == 1 && bought.first().minutes == 45));
    CHECK_FALSE(bought.first().outcome.en.isEmpty()); // that an outcome was named is known
}
