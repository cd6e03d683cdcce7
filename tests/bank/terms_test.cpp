// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankterms.h"
#include "core/service/bankservice.h"
#include "tests/bank/life.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

const QDate kTermsStart(2026, 1, 31);
const QDate kTermsToday(2026, 4, 15);

/// Months from the 31st; the one that runs on kTermsToday is 31 March to 29 April.
Package monthly() {
    return packageFrom(kTermsStart, 600, BankPeriod::Month);
}

BankTerms terms(QDate from, BankPeriod period, std::optional<int> limit = {}) {
    return {from, period, limit};
}

QList<BankSpan> spansOf(const Package& package, int count) {
    QList<BankSpan> spans;
    for (int number = 0; number < count; ++number)
        spans.append(bankSpan(package, number));
    return spans;
}

/// One after another without a gap, and every day in the period of its number.
void checkIsWhole(const Package& package, int count) {
    const auto spans = spansOf(package, count);
    CHECK(spans.first().from == *bankStart(package));
    for (qsizetype i = 0; i < spans.size(); ++i) {
        CHECK(spans[i].from <= spans[i].to);
        if (i > 0) CHECK(spans[i].from == spans[i - 1].to.addDays(1));
        CHECK(bankNumber(package, spans[i].from) == i);
        CHECK(bankNumber(package, spans[i].to) == i);
    }
}

/// What was told of the periods that were over on `today`: days, figures, entries and terms.
QStringList closedPages(const BankFacts& facts, QDate today) {
    QStringList pages;
    for (const BankStatement& statement : bankStatements(facts, today, today)) {
        if (!statement.closed) continue;
        const PlainBank page = inPlain(statement);
        QStringList lines{page.from.toString(Qt::ISODate), page.to.toString(Qt::ISODate),
                          toCode(statement.terms.period),
                          QString::number(statement.terms.carryOverLimitMinutes.value_or(-1))};
        for (auto figure = page.figures.begin(); figure != page.figures.end(); ++figure)
            lines.append(figure.key() + u'=' + QString::number(figure.value()));
        pages.append((lines + page.entries).join(u'\n'));
    }
    return pages;
}

} // namespace

TEST_CASE("Terms that change in the middle of a period hold from the next one") {
    const Package weekly = withTerms(monthly(), terms(kTermsToday, BankPeriod::Week, 30));
    CHECK(weekly.laterTerms == QList<BankTerms>{terms(QDate(2026, 4, 30), BankPeriod::Week, 30)});
    CHECK(spansOf(weekly, 5) == QList<BankSpan>{{kTermsStart, QDate(2026, 2, 27)},
                                                {QDate(2026, 2, 28), QDate(2026, 3, 30)},
                                                {QDate(2026, 3, 31), QDate(2026, 4, 29)},
                                                {QDate(2026, 4, 30), QDate(2026, 5, 6)},
                                                {QDate(2026, 5, 7), QDate(2026, 5, 13)}});
    CHECK(termsOn(weekly, QDate(2026, 4, 29)).period == BankPeriod::Month);
    CHECK(termsOn(weekly, QDate(2026, 4, 30)).carryOverLimitMinutes == 30);
    checkIsWhole(weekly, 20);
}

TEST_CASE("Terms that change on the first day of a period hold from that day") {
    const QDate first(2026, 3, 31);
    const Package changed = withTerms(monthly(), terms(first, BankPeriod::FourWeeks));
    CHECK(changed.laterTerms.first().from == first);
    CHECK(bankSpan(changed, 2) == BankSpan{first, QDate(2026, 4, 27)});
    CHECK(firstDayOfTerms(monthly(), first.addDays(1)) == QDate(2026, 4, 30));
}

TEST_CASE("A limit alone leaves months on the days on which they began") {
    const Package changed = withTerms(monthly(), terms(QDate(2026, 2, 10), BankPeriod::Month, 60));
    CHECK(changed.laterTerms.first().from == QDate(2026, 2, 28));
    CHECK(spansOf(changed, 8) == spansOf(monthly(), 8));
    CHECK(countedFrom(changed) == kTermsStart);
}

TEST_CASE("Terms of the bank's first day or earlier are the first ones") {
    for (const QDate& day : {kTermsStart, kTermsStart.addDays(-1), QDate()}) {
        const Package changed = withTerms(monthly(), terms(day, BankPeriod::Week, 15));
        CHECK(changed.laterTerms.isEmpty());
        CHECK((changed.bankPeriod == BankPeriod::Week && changed.carryOverLimitMinutes == 15));
    }
    Package early = monthly();
    early.laterTerms = {terms(kTermsStart.addDays(-3), BankPeriod::Week, 5)};
    CHECK(bankSpan(early, 0) == BankSpan{kTermsStart, kTermsStart.addDays(6)});
    CHECK(termsOn(early, kTermsStart).carryOverLimitMinutes == 5);
    checkIsWhole(early, 10);
}

TEST_CASE("Terms that change twice give way to the later decision, and to nothing new not at all") {
    const Package first = monthly();
    const Package once = withTerms(first, terms(kTermsToday, BankPeriod::Week));
    const Package twice = withTerms(once, terms(QDate(2026, 5, 9), BankPeriod::FourWeeks));
    CHECK(twice.laterTerms.size() == 2);
    CHECK(twice.laterTerms.last().from == QDate(2026, 5, 14));
    checkIsWhole(twice, 12);
    CHECK(withTerms(twice, terms(kTermsToday, BankPeriod::Week)) == once);
    CHECK(withTerms(twice, terms(kTermsToday, BankPeriod::Month)) == first);
    CHECK(withTerms(first, terms(kTermsToday, BankPeriod::Month)) == first);
}

TEST_CASE("Terms that were agreed apart stand side by side, and a period may be cut short") {
    Package merged = monthly();
    merged.laterTerms = {terms(QDate(2026, 4, 30), BankPeriod::Month, 60),
                         terms(QDate(2026, 5, 20), BankPeriod::Week, 30)};
    CHECK(bankSpan(merged, 3) == BankSpan{QDate(2026, 4, 30), QDate(2026, 5, 19)});
    CHECK(bankSpan(merged, 4) == BankSpan{QDate(2026, 5, 20), QDate(2026, 5, 26)});
    CHECK(blockOf(merged, bankSpan(merged, 3)) == 1714); // twenty days: 1714.28…
}

TEST_CASE("Another first day ends the period that runs, and leaves what is over alone") {
    const QDate moved(2026, 4, 20);
    const Package changed = withFirstDay(monthly(), moved, kTermsToday);
    CHECK(spansOf(changed, 2) == spansOf(monthly(), 2));
    CHECK(bankSpan(changed, 2) == BankSpan{QDate(2026, 3, 31), QDate(2026, 4, 19)});
    CHECK(bankSpan(changed, 3) == BankSpan{moved, QDate(2026, 5, 19)});
    CHECK(countedFrom(changed) == moved);
    CHECK(problemsOfTerms(monthly(), changed, kTermsToday).isEmpty());
    CHECK(withFirstDay(changed, moved, kTermsToday) == changed);
    CHECK(withTerms(changed, terms(moved, BankPeriod::Month)) == changed); // the old period stays short
    CHECK(withFirstDay(monthly(), QDate(2026, 2, 5), QDate(2026, 2, 10)).bankStartsOn ==
          QDate(2026, 2, 5)); // nothing is over yet
}

TEST_CASE("What would reach into a period that is over is refused") {
    const Problems closed{
        {QStringLiteral("bank_starts_on"), ErrorCode::PeriodClosed, {QStringLiteral("2026-03-30")}}};
    Package shorter = monthly();
    shorter.bankPeriod = BankPeriod::Week;
    CHECK(problemsOfTerms(monthly(), shorter, kTermsToday) == closed);
    Package richer = monthly();
    richer.carryOverLimitMinutes = 60;
    CHECK(problemsOfTerms(monthly(), richer, kTermsToday) == closed);
    CHECK(problemsOfTerms(monthly(), richer, QDate(2026, 2, 27)).isEmpty()); // its last day
    CHECK(problemsOfTerms(monthly(), richer, QDate(2026, 2, 28)).size() == 1);
    CHECK(problemsOfTerms(monthly(), withFirstDay(monthly(), QDate(2026, 3, 30), kTermsToday), kTermsToday) ==
          closed);
    CHECK(problemsOfTerms(monthly(), withFirstDay(monthly(), kTermsStart.addDays(-1), kTermsToday),
                          kTermsToday) == closed);
    Package begun = monthly();
    begun.startsOn = kTermsStart.addDays(1);
    CHECK(problemsOfTerms(monthly(), begun, kTermsToday).isEmpty()); // a fact put right
}

TEST_CASE("A period is closed under the limit that it began with") {
    Package package = packageFrom(QDate(2026, 1, 5), 600, BankPeriod::Week);
    package = withTerms(package, terms(QDate(2026, 1, 12), BankPeriod::Week, 20));
    QList<Visit> visits;
    for (int week = 0; week < 2; ++week) {
        visits.append(
            deliveredVisit(package, week ? "V-2" : "V-1", at(QDate(2026, 1, 5).addDays(7 * week)), 60, 30));
        visits.last().agreedShort = true;
    }
    const auto all = bankStatements({.package = package, .visits = visits}, QDate(2026, 1, 19), kTermsToday);
    CHECK((all[0].carried == 0 && all[0].lapsed == 30 && !all[0].terms.carryOverLimitMinutes));
    CHECK((all[1].carried == 20 && all[1].lapsed == 10 && all[1].terms.carryOverLimitMinutes == 20));
    CHECK(all[2].carriedIn == 20);
}

TEST_CASE("Whatever is agreed from day to day, what was told of a period that is over stays") {
    Chance chance;
    INFO("seed " << chance.seed());
    for (int life = 0; life < 40; ++life) {
        BankFacts facts = randomLife(chance, kTermsStart);
        QDate today = kTermsStart;
        for (int change = 0; change < 8; ++change) {
            today = today.addDays(chance.between(1, 50));
            const QStringList before = closedPages(facts, today);
            const QDate open = lastClosedDay(facts.package, today).value_or(today.addDays(-1)).addDays(1);
            const QDate day = open.addDays(chance.below(60));
            const Package known = facts.package;
            const std::optional<int> limit = chance.coin() ? std::optional(chance.below(200)) : std::nullopt;
            if (chance.below(4) == 0)
                facts.package = withFirstDay(known, day, today);
            else
                facts.package = withTerms(known, terms(day, chance.oneOf(allOf<BankPeriod>()), limit));
            REQUIRE(problemsOf(facts.package) == problemsOf(known));
            REQUIRE(problemsOfTerms(known, facts.package, today).isEmpty());
            const QStringList after = closedPages(facts, today);
            REQUIRE(after.size() >= before.size());
            REQUIRE(after.mid(0, before.size()) == before);
            checkIsWhole(facts.package, 12);
        }
    }
}

TEST_CASE("The service refuses to reach back, keeps what is agreed for later, and takes it back") {
    TestAgency agency;
    const ServiceUserId person = takeOn(agency, QStringLiteral("Eirlys"), QStringLiteral("Prydderch")).id;
    Package package = packageFrom(QDate(2026, 8, 10), 600, BankPeriod::FourWeeks);
    package.serviceUser = person;
    REQUIRE(agency.people.savePackage(package));
    Package shorter = package;
    shorter.bankPeriod = BankPeriod::Week;
    const auto refused = agency.people.savePackage(shorter);
    REQUIRE_FALSE(refused);
    CHECK(refused.problems().first().code == ErrorCode::PeriodClosed);
    CHECK(agency.people.package(person) == package);
    const QDate today = agency.clock.today();
    const Package later = withTerms(package, terms(today, BankPeriod::Month, 90));
    REQUIRE(agency.people.savePackage(later));
    CHECK(agency.people.package(person) == later);
    const QDate next = *usualTermsDay(package, today);
    const auto statement = BankService(agency.workspace).statement(person, next);
    REQUIRE(statement);
    CHECK(statement.value().period == BankSpan{next, next.addMonths(1).addDays(-1)});
    CHECK(statement.value().terms == terms(next, BankPeriod::Month, 90));
    REQUIRE(agency.workspace.undo(person.uuid()));
    CHECK(agency.people.package(person) == package);
}
