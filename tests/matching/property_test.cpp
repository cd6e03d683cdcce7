// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/office.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

const QStringList kUnits{"HSC218", "HSC221", "HSC223"};

/// A small made-up agency in which the edges of every rule are met often.
struct SmallAgency {
    explicit SmallAgency(unsigned seed)
        : chance(seed) {
        for (int i = 0; i < 9; ++i)
            people.append(somebody(i));
        for (int i = 0; i < 6; ++i)
            staff.append(someone(i));
        for (int i = chance.between(0, 60); i > 0; --i)
            visits.append(someVisit());
        for (const MatchPerson& person : people)
            facts[person.person.id] = {person.person.competences.contains("HSC218"), person.complexity};
    }

    QDate near() { return base.addDays(chance.between(-3, 3)); }
    std::optional<QDate> maybeNear() { return chance.coin() ? std::optional(near()) : std::nullopt; }
    Rag colour() { return chance.oneOf(allOf<Rag>()); }
    QStringList some(const QStringList& from) {
        QStringList chosen;
        for (const QString& each : from)
            if (chance.below(3) == 0) chosen.append(each);
        return chosen;
    }
    LocalMoment when() {
        const QDate day = base.addDays(chance.coin() ? chance.between(-2, 2) : chance.between(-30, 8));
        return *LocalMoment::at(day, QTime(chance.between(6, 22), 15 * chance.below(4)));
    }
    QList<RagDecision> decisions() {
        QList<RagDecision> list;
        for (int i = chance.below(3); i > 0; --i)
            list.append({colour(), chance.below(5) ? maybeNear() : std::nullopt, {}, {}});
        return list;
    }

    MatchPerson somebody(int number) {
        MatchPerson made = easyPerson(QStringLiteral("P-%1").arg(number));
        made.complexity = decisions();
        made.person.competences = some(kUnits);
        if (chance.coin()) made.person.competences = {"HSC218"};
        made.person.workerGender = chance.oneOf(allOf<GenderPreference>());
        made.person.doNotSend = some({"W-0", "W-1"});
        made.person.qualities = some({"smiling", "listening", "time"});
        made.person.interests = some({"singing", "rugby", "dogs", "chapel"});
        if (chance.coin()) made.person.language = LanguageCode::welsh();
        made.person.locality = chance.coin() ? QStringLiteral("Llanelli") : QString();
        return made;
    }

    StaffMember someone(int number) {
        StaffMember made = freeWorker(QStringLiteral("W-%1").arg(number));
        CareWorker& worker = made.worker;
        if (chance.coin()) worker.leaveDate = maybeNear();
        if (chance.coin()) worker.trainedOn = maybeNear();
        if (chance.coin()) worker.startDate = chance.coin() ? near() : near().addMonths(-6);
        if (chance.coin()) worker.gender = chance.oneOf(allOf<Gender>());
        if (chance.coin()) worker.registrationExpires = maybeNear();
        if (chance.below(3) == 0) worker.registrationNumber.clear();
        if (chance.coin()) worker.dbsDate = chance.coin() ? near() : near().addYears(-3);
        if (chance.coin()) worker.employment = chance.oneOf(allOf<Employment>());
        if (chance.coin()) worker.contractMaximumMinutes = chance.between(0, 30) * 60;
        worker.confirmedForAll = chance.coin();
        worker.availability.clear();
        for (int i = chance.between(2, 12); i > 0; --i)
            worker.availability.append(window());
        for (const QString& unit : kUnits)
            if (chance.below(3)) worker.competences.append({unit, near().addDays(-2), maybeNear()});
        worker.doNotSend = some({"P-0", "P-1"});
        worker.qualities = some({"smiling", "Listening", "time"});
        worker.interests = some({"singing", "rugby", "dogs", "chapel"});
        worker.languages = {{LanguageCode::welsh(), chance.oneOf(allOf<LanguageLevel>())}};
        worker.locality = chance.coin() ? QStringLiteral("LLANELLI") : QString();
        made.experience.clear();
        for (const RagDecision& decision : decisions())
            made.experience.append({decision});
        return made;
    }

    AvailabilityWindow window() {
        const int start = chance.between(5, 20);
        const int end = chance.between(start + 1, 24);
        return {chance.between(1, 7), QTime(start, 0), end == 24 ? QTime(0, 0) : QTime(end, 0)};
    }

    Visit someVisit() {
        Visit visit{.person = chance.oneOf(people).person.id};
        for (int i = chance.between(0, 2); i > 0; --i)
            if (const auto id = chance.oneOf(staff).worker.id; !visit.workers.contains(id))
                visit.workers.append(id);
        visit.kind = chance.oneOf(allOf<VisitKind>());
        visit.state = chance.oneOf(allOf<VisitState>());
        visit.plannedStart = when();
        visit.plannedMinutes = 15 * chance.between(1, 20);
        if (visit.state == VisitState::Delivered) {
            visit.actualStart = visit.plannedStart->plus(15 * chance.between(-120, 4));
            visit.actualMinutes = 15 * chance.between(1, 20);
        }
        return visit;
    }

    AskedVisit question() {
        if (!visits.isEmpty() && chance.coin())
            if (const auto asked = askedFrom(chance.oneOf(visits))) return *asked;
        return {when(), 15 * chance.between(1, 12), VisitKind::Planned, {}};
    }

    Chance chance;
    QDate base = QDate(2026, 11, 25);
    QList<MatchPerson> people;
    QList<StaffMember> staff;
    QList<Visit> visits;
    PeopleFacts facts;
};

} // namespace

TEST_CASE("Thousands of made-up pairs: the rules written twice say the same") {
    Chance seeds;
    int met = 0;
    QSet<QString> codes;
    const int rules = static_cast<int>(CodeList<MatchRule>::codes.size()) - 1; // leave is in no sheet
    // The rarest rule is met in a thousand rounds most times, not each time.
    for (int round = 0; round < 1000 || (codes.size() < rules && round < 20000); ++round) {
        SmallAgency agency(static_cast<unsigned>(seeds.below(1 << 30)));
        INFO("seed " << agency.chance.seed());
        const VisitIndex index(agency.visits, agency.facts);
        for (int i = 0; i < 5; ++i) {
            const MatchPerson person = agency.chance.oneOf(agency.people);
            const AskedVisit asked = agency.question();
            const MatchLimits limits;
            const MatchDay day(person, asked, index, limits);
            for (const StaffMember& member : agency.staff) {
                const auto found = codesOf(rulesAgainst(forMatching(member), day));
                REQUIRE(found == naiveRules(member, person, asked, agency.visits, agency.facts));
                codes += QSet<QString>(found.begin(), found.end());
                met += found.isEmpty();
            }
        }
    }
    CHECK(met > 100);
    CHECK(codes.size() == rules);
}

TEST_CASE("The points always add up to the score, each within its most, and the order never varies") {
    Chance seeds;
    for (int round = 0; round < 200; ++round) {
        SmallAgency agency(static_cast<unsigned>(seeds.below(1 << 30)));
        INFO("seed " << agency.chance.seed());
        const VisitIndex index(agency.visits, agency.facts);
        const MatchPerson person = agency.chance.oneOf(agency.people);
        const AskedVisit asked = agency.question();
        const MatchLimits limits;
        const MatchDay day(person, asked, index, limits);
        const Ranking ranking = rank(staffForMatching(agency.staff), day, MatchWeights{});
        QList<StaffMember> turned(agency.staff.rbegin(), agency.staff.rend());
        const Ranking again = rank(staffForMatching(turned), day, MatchWeights{});
        for (size_t i = 0; i < ranking.candidates.size(); ++i) {
            const Candidate& candidate = ranking.candidates[i];
            REQUIRE(candidate.worker == again.candidates[i].worker);
            REQUIRE(candidate.eligible() == (static_cast<int>(i) < ranking.eligible));
            int sum = 0;
            for (const MatchReason& reason : candidate.reasons) {
                REQUIRE((reason.points >= 0 && reason.points <= reason.most));
                sum += reason.points;
            }
            REQUIRE(sum == candidate.score);
            REQUIRE((candidate.score >= 0 && candidate.score <= 100));
            if (i > 0 && candidate.eligible()) REQUIRE(ranking.candidates[i - 1].score >= candidate.score);
        }
    }
}
