// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ranking.h"
#include "tests/benchmarks/stopwatch.h"

#include <QTextStream>
#include <algorithm>
#include <random>

using namespace aelwyd;

namespace {

constexpr int kRounds = 15;

/// A made-up workforce with the visits of five weeks.
struct MadeUp {
    MadeUp(int workers, int people)
        : chance(1) {
        for (int i = 0; i < people; ++i)
            persons.append(somebody(i));
        for (int i = 0; i < workers; ++i)
            members.append(someone(i));
        for (const StaffMember& member : members)
            addVisits(member);
    }
    int below(int most) { return static_cast<int>(chance() % static_cast<unsigned>(most)); }
    QStringList some(const QStringList& from) {
        QStringList chosen;
        for (const QString& each : from)
            if (below(2)) chosen.append(each);
        return chosen;
    }
    MatchPerson somebody(int number) {
        MatchPerson made;
        made.person.reference = QStringLiteral("P-%1").arg(number);
        made.person.language = below(3) ? LanguageCode::english() : LanguageCode::welsh();
        made.person.competences = {"HSC218", "HSC221"};
        made.person.qualities = some({"listening", "smiling", "on time", "respect"});
        made.person.interests = some({"singing", "rugby", "dogs", "chapel", "garden"});
        made.person.locality = QStringLiteral("Patch %1").arg(below(20));
        made.complexity = {{static_cast<Rag>(below(3)), QDate(2026, 1, 1), {}, {}}};
        facts[made.person.id] = {true, made.complexity};
        return made;
    }
    StaffMember someone(int number) {
        StaffMember made;
        CareWorker& worker = made.worker;
        worker.reference = QStringLiteral("W-%1").arg(number, 5, 10, QLatin1Char('0'));
        worker.startDate = worker.trainedOn = QDate(2024, 1, 1);
        worker.dbsDate = QDate(2025, 1, 1);
        worker.registrationNumber = QStringLiteral("W/1");
        worker.contractMaximumMinutes = 40 * 60;
        worker.employment = below(10) ? Employment::Employed : Employment::MicroEnterprise;
        worker.languages = {{LanguageCode::english(), LanguageLevel::Fluent}};
        if (below(3) == 0) worker.languages.append({LanguageCode::welsh(), LanguageLevel::Good});
        for (const char* unit : {"HSC218", "HSC221", "HSC223"})
            worker.competences.append({QLatin1String(unit), QDate(2024, 1, 1), {}});
        worker.qualities = some({"listening", "smiling", "on time", "respect"});
        worker.interests = some({"singing", "rugby", "dogs", "chapel", "garden"});
        worker.locality = QStringLiteral("Patch %1").arg(below(20));
        for (int weekday = 1; weekday <= 7; ++weekday)
            worker.availability.append({weekday, QTime(6, 0), QTime(23, 0)});
        made.experience.append(
            ExperienceDecision{{below(5) ? Rag::Green : Rag::Amber, QDate(2024, 2, 1), {}, {}}});
        return made;
    }
    /// Twenty a week for five weeks.
    void addVisits(const StaffMember& member) {
        for (int day = -28; day < 7; ++day)
            for (int visit = 0; visit < 3; ++visit) {
                Visit made{.person = persons[below(static_cast<int>(persons.size()))].person.id,
                           .workers = {member.worker.id}};
                made.plannedStart =
                    LocalMoment::at(QDate(2026, 11, 23).addDays(day), QTime(12 + 3 * visit, 0));
                made.plannedMinutes = 45;
                visits.append(made);
            }
    }
    std::mt19937 chance;
    QList<MatchPerson> persons;
    QList<StaffMember> members;
    QList<Visit> visits;
    PeopleFacts facts;
};

/// The middle of several rankings, each with all its reasons, in milliseconds of the processor.
double rankingTime(const MadeUp& made, int& eligible) {
    const MatchStaff staff = staffForMatching(made.members);
    const VisitIndex index(made.visits, made.facts);
    const AskedVisit asked{*LocalMoment::at(QDate(2026, 11, 23), QTime(9, 0)), 45};
    const MatchLimits limits;
    QList<double> times;
    for (int round = 0; round < kRounds; ++round) {
        const benchmarks::Stopwatch timer;
        const MatchDay day(made.persons[round], asked, index, limits);
        const Ranking ranking = rank(staff, day, MatchWeights{});
        times.append(timer.elapsed());
        eligible = ranking.eligible;
    }
    std::sort(times.begin(), times.end());
    return times[kRounds / 2];
}

} // namespace

/// Ranking everybody for one visit, with reasons: a large agency, and all the home-care workers of Wales in
/// 2008–09 (Care at Home 2010, 1.2.3).
int main() {
    QTextStream out(stdout);
    for (const auto& [workers, people, goal] : {std::tuple(500, 1000, 5), {15'584, 25'685, 50}}) {
        const MadeUp made(workers, people);
        int eligible = 0;
        const double time = rankingTime(made, eligible);
        out << QStringLiteral("%1 workers, %2 visits, %3 eligible: %4 ms (goal %5 ms)\n")
                   .arg(workers)
                   .arg(made.visits.size())
                   .arg(eligible)
                   .arg(time, 0, 'f', 2)
                   .arg(goal);
        out.flush();
    }
    return 0;
}
