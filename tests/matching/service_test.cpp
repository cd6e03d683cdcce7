// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/matchingservice.h"
#include "core/storage/visitstore.h"
#include "tests/matching/office.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// An agency with two workers and one person, and a visit on Monday at nine for nobody yet.
struct MatchAgency : TestAgency {
    MatchAgency() {
        for (const char* reference : {"W-1", "W-2"})
            workers.append(employ(QString::fromLatin1(reference)));
        person = takeOn(*this, "Eirlys", "Rees", "P-1");
        REQUIRE(people.decideComplexity(person->id, {Rag::Amber, QDate(2026, 1, 1), {}, {}}));
        visit = keep(plannedVisit(person->id, {}, "2026-11-23T09:00", 45));
    }
    CareWorkerId employ(const QString& reference) {
        StaffMember member = freeWorker(reference);
        member.worker.experience = member.experience.first();
        REQUIRE(workforce.save(member.worker));
        return member.worker.id;
    }
    VisitId keep(const Visit& made) {
        REQUIRE(workspace.transact({Operation::EditVisit}, [&]() -> Result<void> {
            VisitStore(*database).write(made, clock.today());
            return {};
        }));
        return made.id;
    }
    void decide(const CareWorkerId& worker, Rag status) {
        REQUIRE(workforce.decideExperience(worker, {{status, clock.today(), "Mair", {}}}));
    }
    Visit stored() const { return *VisitStore(*database).visit(*visit); }
    QStringList eligible() const {
        const auto answer = matching.match(*visit);
        QStringList references;
        for (const Candidate& candidate : answer.value().ranking.candidates)
            if (candidate.eligible())
                references.append(answer.value().staff[candidate.place].worker().reference);
        return references;
    }
    MatchingService matching{workspace};
    QList<CareWorkerId> workers;
    std::optional<ServiceUser> person;
    std::optional<VisitId> visit;
};

} // namespace

TEST_CASE("What is asked is answered from what is kept, and a change is heard at once") {
    MatchAgency agency;
    CHECK(agency.eligible() == QStringList{"W-1", "W-2"});
    agency.decide(agency.workers[0], Rag::Red);
    CHECK(agency.eligible() == QStringList{"W-2"});
    REQUIRE(agency.people.decideComplexity(agency.person->id, {Rag::Green, QDate(2026, 11, 23), {}, {}}));
    CHECK(agency.eligible() == QStringList{"W-1", "W-2"});
    agency.keep(plannedVisit(agency.person->id, {agency.workers[1]}, "2026-11-23T09:30", 45));
    CHECK(agency.eligible() == QStringList{"W-1"});
}

TEST_CASE("Who was here before comes first, with visits of eight weeks ago still counted") {
    MatchAgency agency;
    agency.keep(plannedVisit(agency.person->id, {agency.workers[1]}, "2026-09-29T09:00", 45));
    CHECK(agency.eligible() == QStringList{"W-2", "W-1"});
}

TEST_CASE("A visit is given to a worker with the points they had, and taken back by undo") {
    MatchAgency agency;
    const auto given = agency.matching.assign(*agency.visit, agency.workers[0]);
    REQUIRE(given);
    CHECK(given.value().done);
    CHECK(agency.stored().workers == QList{agency.workers[0]});
    const auto made = agency.matching.allocations(*agency.visit);
    REQUIRE(made.size() == 1);
    CHECK(made[0].score.has_value());
    CHECK(made[0].weightsVersion == 2);
    REQUIRE(agency.matching.assign(*agency.visit, agency.workers[1]));
    CHECK(agency.stored().workers == QList{agency.workers[1]});
    REQUIRE(agency.workspace.undo(agency.visit->uuid()));
    CHECK(agency.stored().workers == QList{agency.workers[0]});
    CHECK(agency.matching.allocations(*agency.visit).size() == 1);
}

TEST_CASE("A rule refuses an allocation with its code, unless a reason is given, which is kept and counted") {
    MatchAgency agency;
    agency.decide(agency.workers[0], Rag::Red);
    const auto refused = agency.matching.assign(*agency.visit, agency.workers[0]);
    REQUIRE(refused);
    CHECK_FALSE(refused.value().done);
    CHECK(codesOf(refused.value().broken) == QStringList{"rag"});
    CHECK(agency.stored().workers.isEmpty());
    REQUIRE(agency.matching.assign(*agency.visit, agency.workers[0], {"Snow: nobody else can come", "Mair"}));
    CHECK(agency.stored().overrideReason == "Snow: nobody else can come");
    CHECK(agency.stored().overriddenBy == "Mair");
    const auto counted = agency.matching.overrides(QDate(2026, 11, 1), QDate(2026, 11, 30));
    REQUIRE(counted.size() == 1);
    CHECK(counted[0].rules == QStringList{"rag"});
    CHECK_FALSE(counted[0].score);
    CHECK(agency.matching.brokenRules(*agency.visit).size() == 1);
}

TEST_CASE("An override needs a reason and a name that can be read") {
    MatchAgency agency;
    agency.decide(agency.workers[0], Rag::Red);
    const auto nameless = agency.matching.assign(*agency.visit, agency.workers[0], {"Snow", " "});
    REQUIRE_FALSE(nameless);
    CHECK(nameless.problems().first().field == "overridden_by");
    CHECK(nameless.problems().first().code == ErrorCode::Required);
    const auto unreadable = agency.matching.assign(*agency.visit, agency.workers[0], {"Sn\x01ow", "Mair"});
    REQUIRE_FALSE(unreadable);
    CHECK(unreadable.problems().first().field == "override_reason");
    CHECK(agency.stored().workers.isEmpty());
}

TEST_CASE("A visit that is thought of at another time is not held against itself") {
    MatchAgency agency;
    REQUIRE(agency.matching.assign(*agency.visit, agency.workers[0]));
    const auto later = agency.matching.match(*agency.visit, moment("2026-11-23T09:15"));
    REQUIRE(later);
    for (const Candidate& candidate : later.value().ranking.candidates)
        CHECK(candidate.eligible());
    agency.keep(plannedVisit(agency.person->id, {agency.workers[0]}, "2026-11-24T09:00", 45));
    const auto taken = agency.matching.match(*agency.visit, moment("2026-11-24T09:15"));
    REQUIRE(taken);
    for (const Candidate& candidate : taken.value().ranking.candidates)
        CHECK(candidate.eligible() == (candidate.worker != agency.workers[0]));
}

TEST_CASE("In a double-handed visit it must be clear whose place is taken") {
    MatchAgency agency;
    const CareWorkerId third = agency.employ("W-3");
    REQUIRE(agency.matching.assign(*agency.visit, agency.workers[0]));
    REQUIRE(agency.matching.assign(*agency.visit, agency.workers[1], {.beside = true}));
    CHECK(agency.stored().workers.size() == 2);
    const auto unclear = agency.matching.assign(*agency.visit, third);
    REQUIRE_FALSE(unclear);
    CHECK(unclear.problems().first().code == ErrorCode::Required);
    REQUIRE(agency.matching.assign(*agency.visit, third, {.insteadOf = agency.workers[0]}));
    CHECK(agency.stored().workers.contains(third));
    CHECK_FALSE(agency.stored().workers.contains(agency.workers[0]));
    REQUIRE(agency.matching.unassign(*agency.visit, third));
    CHECK(agency.stored().workers == QList{agency.workers[1]});
}

TEST_CASE("A visit that was called off is given to nobody, and the refusal tells its state") {
    MatchAgency agency;
    Visit off = agency.stored();
    off.state = VisitState::Cancelled;
    agency.keep(off);
    const auto refused = agency.matching.assign(*agency.visit, agency.workers[0]);
    REQUIRE_FALSE(refused);
    CHECK(refused.problems() == Problems{{"state", ErrorCode::Choice, {"cancelled"}}});
}

TEST_CASE("A changed status flags the planned visits that it breaks, and leaves the past alone") {
    MatchAgency agency;
    REQUIRE(agency.matching.assign(*agency.visit, agency.workers[0]));
    agency.keep(plannedVisit(agency.person->id, {agency.workers[0]}, "2026-11-02T09:00", 45));
    CHECK(agency.matching.ragBreaksOf(agency.workers[0]).isEmpty());
    agency.decide(agency.workers[0], Rag::Red);
    const auto broken = agency.matching.ragBreaksOf(agency.workers[0]);
    REQUIRE(broken.size() == 1);
    CHECK(broken[0].visit.id == *agency.visit);
    CHECK(agency.matching.ragBreaksOf(agency.person->id).size() == 1);
    CHECK(agency.matching.brokenBetween(moment("2026-11-01T00:00"), moment("2026-12-01T00:00")).size() == 1);
}

TEST_CASE(
    "Rules that look back over weeks are found for a kept visit before and after anything else was read") {
    MatchAgency agency;
    CareWorker own = *agency.workforce.worker(agency.workers[0]);
    own.employment = Employment::MicroEnterprise;
    own.competences.append({kPersonalCareUnit, QDate(2020, 1, 1), {}});
    REQUIRE(agency.workforce.save(own));
    const auto helped = [&](const QString& reference) {
        ServiceUser person = takeOn(agency, "Eirlys", "Prys", reference);
        person.competences = {kPersonalCareUnit};
        REQUIRE(agency.people.save(person));
        return person.id;
    };
    const char* const days[]{"2026-10-27T09:00", "2026-11-10T09:00", "2026-11-21T09:00", "2026-11-22T23:30"};
    for (int i = 0; i < 4; ++i)
        agency.keep(plannedVisit(helped(QStringLiteral("P-1%1").arg(i)), {own.id}, days[i], 60));
    const VisitId fifth = agency.keep(plannedVisit(helped("P-20"), {own.id}, "2026-11-23T00:15", 30));
    const auto codes = [&] {
        const auto broken = agency.matching.brokenRules(fifth);
        return broken.isEmpty() ? QStringList{} : codesOf(broken.first().rules);
    };
    const QStringList first = codes();
    CHECK(first.contains("micro_limit"));
    CHECK(first.contains("overlap"));
    REQUIRE(agency.matching.match(fifth));
    CHECK(codes() == first);
}

TEST_CASE("A lower limit of people for own businesses is kept to where visits are looked at by themselves") {
    // given
    MatchAgency agency;
    CareWorker own = *agency.workforce.worker(agency.workers[0]);
    own.employment = Employment::PersonalAssistant;
    own.competences.append({kPersonalCareUnit, QDate(2020, 1, 1), {}});
    REQUIRE(agency.workforce.save(own));
    const char* const weekly[]{"2026-11-09T09:00", "2026-11-16T09:00", "2026-11-23T09:00"};
    QList<VisitId> visits;
    for (int i = 0; i < 3; ++i) {
        ServiceUser person = takeOn(agency, "Eirlys", "Prys", QStringLiteral("P-3%1").arg(i));
        person.competences = {kPersonalCareUnit};
        REQUIRE(agency.people.save(person));
        visits.append(agency.keep(plannedVisit(person.id, {own.id}, weekly[i], 60)));
    }
    const auto isOverLimit = [&](const VisitId& visit) {
        const auto broken = MatchingService(agency.workspace).brokenRules(visit);
        return !broken.isEmpty() && codesOf(broken.first().rules).contains("micro_limit");
    };
    CHECK_FALSE(isOverLimit(visits.last()));
    // when
    MatchWeights weights = agency.matching.weights();
    weights.limits.microPeople = 2;
    REQUIRE(agency.matching.setWeights(weights));
    // then
    CHECK(isOverLimit(visits.last()));
    CHECK_FALSE(isOverLimit(visits[1]));
}

TEST_CASE("The grid shows everybody by everybody") {
    MatchAgency agency;
    agency.decide(agency.workers[0], Rag::Red);
    const RagGrid grid = agency.matching.ragGrid(agency.clock.today());
    REQUIRE(grid.workers.size() == 2);
    REQUIRE(grid.people.size() == 1);
    CHECK(grid.at(0, 0) == RagVerdict::ShadowOnly);
    CHECK(grid.at(1, 0) == RagVerdict::MayWork);
}

TEST_CASE("Retention tells starters by whether their first weeks kept to the rules") {
    MatchAgency agency;
    StaffMember early = freeWorker("W-9");
    early.worker.startDate = QDate(2026, 9, 1);
    early.worker.trainedOn = QDate(2026, 9, 5);
    early.worker.leaveDate = QDate(2026, 10, 10);
    early.worker.leaveReason = "too hard";
    REQUIRE(agency.workforce.save(early.worker));
    agency.keep(plannedVisit(agency.person->id, {early.worker.id}, "2026-09-10T09:00", 45));
    const auto report = agency.matching.retention(QDate(2026, 1, 1), QDate(2026, 11, 23));
    CHECK(report.starters == 1);
    const auto& broken = report.byFirstWeeks[static_cast<size_t>(FirstWeeks::Broken)];
    REQUIRE(broken.size() == 2);
    CHECK(broken[1].left == 1);
    CHECK(report.leavers == QList<LeaversByReason>{{"too hard", 1}});
}

TEST_CASE("The Active Offer counts visits to those who chose Welsh") {
    MatchAgency agency;
    agency.person->language = LanguageCode::welsh();
    REQUIRE(agency.people.save(*agency.person));
    REQUIRE(agency.matching.assign(*agency.visit, agency.workers[0]));
    const auto offer = [&] { return agency.matching.languageOffer({agency.stored()}); };
    CHECK(offer().visits == 1);
    CHECK(offer().unmet() == 1);
    CHECK(agency.matching.match(*agency.visit).value().ranking.languageMet == false);
    const auto speaks = [&](LanguageLevel level) {
        CareWorker worker = *agency.workforce.worker(agency.workers[0]);
        worker.languages = {{LanguageCode::welsh(), level}};
        REQUIRE(agency.workforce.save(worker));
        return agency.matching.match(*agency.visit).value().ranking.languageMet;
    };
    CHECK(speaks(LanguageLevel::Some) == false);
    CHECK(offer().unmet() == 1);
    CHECK(speaks(LanguageLevel::Good) == true);
    CHECK(offer().unmet() == 0);
    REQUIRE(agency.matching.unassign(*agency.visit, agency.workers[0]));
    CHECK(offer().visits == 0);
}
