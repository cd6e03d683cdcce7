// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bank/life.h"
#include "tests/support/catch.h"

#include <QHash>
#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

const QDate kStart(2026, 1, 5);
const QDate kToday(2026, 2, 10);

QStringList entriesOf(const BankFacts& facts, QDate day, QDate today = kToday) {
    return inPlain(*bankStatement(facts, day, today)).entries;
}

int sumOf(const BankStatement& statement, EntryKind kind) {
    int sum = 0;
    for (const LedgerEntry& entry : statement.entries)
        if (entry.kind == kind) sum += entry.minutes;
    return sum;
}

/// A correction of `before` to `after`, with everything that was recorded in between.
BankFacts corrected(const Package& package, const QList<Visit>& tellings) {
    BankFacts facts{.package = package};
    for (qsizetype i = 0; i + 1 < tellings.size(); ++i)
        facts.superseded.append({tellings[i], static_cast<int>(i), kStart});
    facts.visits.append(tellings.last());
    return facts;
}

/// The entries without each one that a reversal takes back, in the order of the text.
QStringList netOf(const BankStatement& statement) {
    QHash<QString, int> net;
    for (const LedgerEntry& e : statement.entries)
        net[QStringLiteral("%1 %2 %3").arg(e.on.toString(Qt::ISODate), toCode(e.kind), e.visitReference)] +=
            e.minutes;
    QStringList lines;
    for (auto line = net.cbegin(); line != net.cend(); ++line)
        if (*line != 0) lines.append(QStringLiteral("%1 %2").arg(line.key()).arg(*line));
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("A visit brings what really happened, on its day") {
    const Package package = packageFrom(kStart, 600, BankPeriod::FourWeeks);
    const LocalMoment nine = at(QDate(2026, 1, 12));
    Visit visit = deliveredVisit(package, "V-1", nine, 60, 45);
    const auto brought = [&] {
        return entriesOf({.package = package, .visits = {visit}}, kStart).mid(1).join(QStringLiteral(" | "));
    };

    CHECK(brought() == QStringLiteral("2026-01-12 delivered 45 V-1 | 2026-01-12 owed 15 V-1"));
    visit.agreedShort = true;
    CHECK(brought() ==
          QStringLiteral("2026-01-12 delivered 45 V-1 | 2026-01-12 banked 15 V-1 | 2026-02-01 lapsed 15"));
    visit.actualMinutes = 75;
    CHECK(brought() == QStringLiteral("2026-01-12 delivered 75 V-1"));
    visit.state = VisitState::Missed;
    CHECK(brought() == QStringLiteral("2026-01-12 owed 60 V-1"));
    visit.state = VisitState::Refused;
    CHECK(brought() == QStringLiteral("2026-01-12 forfeited 60 V-1"));
    visit.state = VisitState::Cancelled;
    CHECK(brought() == QStringLiteral("2026-01-12 forfeited 60 V-1"));
    visit.cancelledAt = nine.plus(-1440);
    CHECK(brought() == QStringLiteral("2026-01-12 banked 60 V-1 | 2026-02-01 lapsed 60"));
    visit.cancelledAt = nine.plus(-1439);
    CHECK(brought() == QStringLiteral("2026-01-12 forfeited 60 V-1"));
    visit.kind = GENERATE(VisitKind::Review, VisitKind::Shadowing);
    visit.state = VisitState::Delivered;
    CHECK(brought().isEmpty());
}

TEST_CASE("Twenty-four hours of notice are elapsed hours, also when the clocks change") {
    const Package package = packageFrom(QDate(2026, 3, 2), 600, BankPeriod::ThreeMonths);
    Visit visit = plannedVisit(package, "V-1", at(QDate(2026, 3, 29), 9), 60);
    visit.state = VisitState::Cancelled;
    visit.cancelledAt = at(QDate(2026, 3, 28), 9); // 23 elapsed hours
    const QDate today(2026, 4, 1);
    CHECK(bankStatement({.package = package, .visits = {visit}}, today, today)->forfeited == 60);
    visit.cancelledAt = at(QDate(2026, 3, 28), 8);
    CHECK(bankStatement({.package = package, .visits = {visit}}, today, today)->banked == 60);
}

TEST_CASE("Flexible time repays what is owed before it takes from the bank, across periods too") {
    const Package package = packageFrom(kStart, 600, BankPeriod::Week);
    Visit missed = plannedVisit(package, "V-1", at(kStart), 40);
    missed.state = VisitState::Missed;
    const Visit first = flexibleVisit(package, "V-2", at(kStart.addDays(7)), 30);
    Visit second = flexibleVisit(package, "V-3", at(kStart.addDays(8)), 30);
    second.kind = VisitKind::PopIn;
    second.plannedStart.reset();
    second.plannedMinutes.reset();
    const BankFacts facts{.package = package, .visits = {second, missed, first}};
    const auto week = bankStatement(facts, kStart.addDays(7), kStart.addDays(9));
    CHECK((week->repaid == 40 && week->used == 20 && week->owed == 0 && week->balance == -20));
    CHECK(week->flags == QList<FlaggedVisit>{{second.id, second.reference, VisitFlag::OverBank, {20}}});
    const auto before = bankStatement(facts, kStart, kStart.addDays(9));
    CHECK((before->owed == 40 && before->balance == 0 && before->closed));
    const auto after = bankStatement(facts, kStart.addDays(14), kStart.addDays(15));
    CHECK((after->carriedIn == -20 && after->balance == -20));
    CHECK(inPlain(*after).entries.contains(QStringLiteral("2026-01-19 carried_in -20")));
}

TEST_CASE(
    "What is left goes over up to the limit, the rest lapses, and nothing before the last day is past") {
    Package package = packageFrom(kStart, 600, BankPeriod::Week);
    package.carryOverLimitMinutes = 20;
    Visit visit = deliveredVisit(package, "V-1", at(kStart), 60, 30);
    visit.agreedShort = true;
    const BankFacts facts{.package = package, .visits = {visit}};
    const auto open = bankStatement(facts, kStart, kStart.addDays(6));
    CHECK((open->balance == 30 && open->carried == 0 && open->lapsed == 0 && !open->closed));
    const auto closed = bankStatement(facts, kStart, kStart.addDays(7));
    CHECK((closed->balance == 0 && closed->carried == 20 && closed->lapsed == 10));
    CHECK(inPlain(*closed).entries.mid(3) ==
          QStringList{QStringLiteral("2026-01-11 carried 20"), QStringLiteral("2026-01-11 lapsed 10")});
    CHECK(bankStatement(facts, kStart.addDays(7), kStart.addDays(7))->carriedIn == 20);
}

TEST_CASE("Still planned goes by the state alone") {
    const Package package = packageFrom(kStart, 60, BankPeriod::Week);
    QList<Visit> visits;
    for (VisitKind kind : allOf<VisitKind>()) {
        visits.append(plannedVisit(package, "V", at(kStart.addDays(1)), 30));
        visits.last().kind = kind;
    }
    const auto week = bankStatement({.package = package, .visits = visits}, kStart, kToday.addDays(-40));
    CHECK((week->planned == 90 && week->flexiblePlanned == 60 && week->forecast() == -60));
    CHECK((week->overBlock() && week->remaining() == -30));
}

TEST_CASE("A visit outside the package makes no entry and is flagged, one in a pause is inside") {
    Package package = packageFrom(kStart, 600, BankPeriod::FourWeeks);
    package.bankStartsOn = kStart.addDays(-7);
    package.stages.append({kStart.addDays(2), PackageStage::Paused, {}});
    package.stages.append({kStart.addDays(4), PackageStage::Ended, {}});
    const QList<Visit> visits{deliveredVisit(package, "V-1", at(kStart.addDays(-1)), 30, 30),
                              deliveredVisit(package, "V-2", at(kStart.addDays(2)), 30, 30),
                              deliveredVisit(package, "V-3", at(kStart.addDays(4)), 30, 30)};
    const auto period = bankStatement({.package = package, .visits = visits}, kStart, kStart.addDays(5));
    CHECK(period->delivered == 30);
    const QList<QDate> counted{kStart, kStart.addDays(3)};
    CHECK(period->flags ==
          QList<FlaggedVisit>{{visits[0].id, visits[0].reference, VisitFlag::OutsidePackage, {}, counted},
                              {visits[2].id, visits[2].reference, VisitFlag::OutsidePackage, {}, counted}});
    CHECK(period->block == 171); // two days of 600 / 7
}

TEST_CASE("A visit over the night when the clocks change counts as it really was, on the day it began") {
    const Package package = packageFrom(QDate(2026, 10, 5), 600, BankPeriod::Week);
    Visit night = deliveredVisit(package, "V-1", at(QDate(2026, 10, 25), 0, 30), 60, 60);
    CHECK(spanOf(night)->end().toIso() == "2026-10-25T01:30");
    CHECK(spanOf(night)->end().plus(60).toIso() == "2026-10-25T01:30");
    const auto week =
        bankStatement({.package = package, .visits = {night}}, QDate(2026, 10, 25), QDate(2026, 10, 26));
    CHECK((week->delivered == 60 && week->period.to == QDate(2026, 10, 25)));
}

TEST_CASE("A corrected record shows beside its reversal, and the sums are as if it had been right at once") {
    const Package package = packageFrom(kStart, 600, BankPeriod::ThreeMonths);
    const Visit wrong = deliveredVisit(package, "V-1", at(kStart), 60, 60);
    Visit right = wrong;
    right.actualMinutes = 45;
    right.agreedShort = true;
    const BankFacts facts = corrected(package, {wrong, right});
    CHECK(entriesOf(facts, kStart).mid(1) == QStringList{QStringLiteral("2026-01-05 delivered 60 V-1"),
                                                         QStringLiteral("2026-01-05 delivered -60 V-1"),
                                                         QStringLiteral("2026-01-05 delivered 45 V-1"),
                                                         QStringLiteral("2026-01-05 banked 15 V-1")});
    const auto statement = bankStatement(facts, kStart, kToday);
    CHECK((statement->delivered == 45 && statement->balance == 15));
    CHECK(statement->entries[2].reason == EntryReason::Correction);
    Visit again = right;
    again.note = QStringLiteral("a word");
    CHECK(entriesOf(corrected(package, {right, again}), kStart).size() == 3);
}

TEST_CASE("A correction that moves a visit into another period leaves a pair behind") {
    const Package package = packageFrom(kStart, 600, BankPeriod::Week);
    const Visit wrong = flexibleVisit(package, "V-1", at(kStart), 30);
    Visit right = wrong;
    right.actualStart = at(kStart.addDays(7));
    const BankFacts facts = corrected(package, {wrong, right});
    CHECK(netOf(*bankStatement(facts, kStart, kStart)) ==
          QStringList{QStringLiteral("2026-01-05 allocation  600")});
    CHECK(entriesOf(facts, kStart, kStart).size() == 5);
    CHECK(bankStatement(facts, kStart.addDays(7), kStart)->used == 30);
    right.person = ServiceUserId::create();
    CHECK(bankStatement(corrected(package, {wrong, right}), kStart, kStart)->used == 0);
}

TEST_CASE("Whatever happens, in whatever order it is recorded, the ledger is what the rules say") {
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < 400; ++i) {
        const QDate start =
            chance.oneOf(QList<QDate>{{2023, 10, 31}, {2024, 1, 31}, {2025, 12, 29}, {2026, 3, 1}});
        BankFacts life = randomLife(chance, start);
        const QDate today = start.addDays(chance.between(-5, 300));
        for (int day = -25; day < 260; day += chance.between(1, 40)) {
            const QDate asked = start.addDays(day);
            INFO("life " << i << ", " << asked.toString(Qt::ISODate).toStdString());
            const auto wanted = plainBank(life, asked, today);
            std::shuffle(life.visits.begin(), life.visits.end(), std::mt19937(chance.seed()));
            const auto found = bankStatement(life, asked, today);
            REQUIRE(wanted.has_value() == found.has_value());
            if (!found) continue;
            const PlainBank plain = inPlain(*found);
            REQUIRE((plain.from == wanted->from && plain.to == wanted->to));
            REQUIRE(plain.entries == wanted->entries);
            for (auto figure = plain.figures.cbegin(); figure != plain.figures.cend(); ++figure) {
                INFO(figure.key().toStdString());
                REQUIRE(*figure == wanted->figures.value(figure.key()));
            }
            using enum EntryKind;
            REQUIRE(sumOf(*found, CarriedIn) + sumOf(*found, Banked) - sumOf(*found, Used) +
                        sumOf(*found, Adjustment) - sumOf(*found, Carried) - sumOf(*found, Lapsed) ==
                    found->balance);
        }
    }
}

TEST_CASE("However often records are put right, the figures and what remains of the entries are the same") {
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < 200; ++i) {
        BankFacts right = randomLife(chance, QDate(2026, 1, 31));
        BankFacts history = right;
        for (const Visit& visit : right.visits) {
            if (chance.below(3) != 0) continue;
            for (int wrong = chance.between(1, 3), place = 0; wrong > 0; --wrong, ++place) {
                Visit before = chance.oneOf(right.visits);
                before.id = visit.id;
                before.reference = visit.reference;
                if (before.state != VisitState::Planned) history.superseded.append({before, place, {}});
            }
        }
        const QDate today = QDate(2026, 1, 31).addDays(chance.below(300));
        const auto a = bankStatements(right, QDate(2026, 8, 1), today);
        const auto b = bankStatements(history, QDate(2026, 8, 1), today);
        REQUIRE(a.size() == b.size());
        for (qsizetype p = 0; p < a.size(); ++p) {
            REQUIRE(inPlain(a[p]).figures == inPlain(b[p]).figures);
            REQUIRE(netOf(a[p]) == netOf(b[p]));
        }
    }
}

TEST_CASE("An adjustment changes the balance and what may be spent, with who approved it") {
    const Package package = packageFrom(kStart, 600, BankPeriod::Week);
    BankFacts facts{.package = package};
    facts.adjustments.append({QUuid::createUuid(), package.serviceUser, kStart.addDays(2), -15,
                              QStringLiteral("agreed by phone"), QStringLiteral("Nia Prys")});
    const auto week = bankStatement(facts, kStart, kStart);
    CHECK((week->adjusted == -15 && week->balance == -15 && week->remaining() == 585));
    CHECK(week->entries.last().note == QStringLiteral("agreed by phone"));
}

TEST_CASE(
    "Planning past the block, or past what the bank holds after repaying, is refused with the figures") {
    const Package package = packageFrom(kStart, 100, BankPeriod::Week);
    Visit missed = plannedVisit(package, "V-1", at(kStart), 20);
    missed.state = VisitState::Missed;
    const BankFacts facts{.package = package, .visits = {missed}};
    const auto week = bankStatement(facts, kStart, kStart);
    Visit flexible = plannedVisit(package, "V-2", at(kStart.addDays(1)), 20);
    flexible.kind = VisitKind::Flexible;
    CHECK(problemsOfPlanning(flexible, *week).isEmpty());
    flexible.plannedMinutes = 21;
    CHECK(problemsOfPlanning(flexible, *week) ==
          Problems{{{}, ErrorCode::OverBank, {QStringLiteral("1"), QStringLiteral("0")}}});
    Visit planned = plannedVisit(package, "V-3", at(kStart.addDays(1)), 100);
    CHECK(problemsOfPlanning(planned, *week).isEmpty());
    planned.plannedMinutes = 101;
    CHECK(problemsOfPlanning(planned, *week) ==
          Problems{{{}, ErrorCode::OverBlock, {QStringLiteral("101"), QStringLiteral("100")}}});
}
