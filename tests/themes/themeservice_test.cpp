// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/concernservice.h"
#include "core/service/reviewservice.h"
#include "core/service/themeservice.h"
#include "core/service/todayservice.h"
#include "core/storage/erasure.h"
#include "core/storage/verification.h"
#include "tests/service/protectedagency.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QSet>

using namespace aelwyd;
using test::Chance;
using test::TestAgency;

namespace {

/// Two people whose reviews were held today: what they said names them, a neighbour and a worker.
struct Workshop : TestAgency {
    ServiceUser mari = test::takeOn(*this, QStringLiteral("Mari"), QStringLiteral("Tudor"));
    ServiceUser gwilym = test::takeOn(*this, QStringLiteral("Gwilym"), QStringLiteral("Pugh"));
    ReviewService reviews{workspace};
    ThemeService themes{workspace};
    QDate today = clock.today();

    Workshop() {
        CareWorker worker;
        worker.reference = QStringLiteral("W-1");
        worker.firstName = QStringLiteral("Lowri");
        worker.lastName = QStringLiteral("Rees");
        worker.startDate = today.addYears(-1);
        REQUIRE(workforce.save(worker));
        say(mari, {QStringLiteral("Mari needs Lowri in the morning"), QStringLiteral("Too much rush")});
        say(gwilym, {QStringLiteral("Bore da gan Gwilym")});
    }
    Review say(const ServiceUser& person, const QStringList& words) {
        Review review{.person = person.id, .kind = ReviewKind::FirstWeek, .on = today};
        review.participants = {{{}, Voice::Person, {}, {}}};
        for (const QString& each : words)
            review.cards.append({{}, CardKind::NotWorking, {{}, each}});
        REQUIRE(reviews.save(review));
        return *reviews.review(review.id);
    }
    ThemeRoundId begin(int year = 2026) {
        const auto begun = themes.begin(year, today.addYears(-1), today);
        REQUIRE(begun);
        return begun.value();
    }
    ThemeRound round(const ThemeRoundId& id) const { return *themes.round(id); }
    QStringList words(const ThemeRoundId& id) const {
        QStringList all;
        for (const ThemeCard& card : round(id).cards)
            all.append(card.words.en);
        return all;
    }
    QList<QUuid> ids(const ThemeRoundId& id) const {
        QList<QUuid> all;
        for (const ThemeCard& card : round(id).cards)
            all.append(card.id);
        return all;
    }
};

ChangeTheme wish(const char* name) {
    return {
        .id = newUuidV7(), .name = {{}, QString::fromUtf8(name)}, .success = {}, .whys = {}, .actions = {}};
}

} // namespace

TEST_CASE("A round gathers the cards of the reviews of its days, without names") {
    Workshop desk;
    const ThemeRoundId id = desk.begin();
    CHECK(desk.words(id) == QStringList{QStringLiteral("Bore da gan […]"), QStringLiteral("Too much rush"),
                                        QStringLiteral("[…] needs […] in the morning")});
    CHECK(desk.themes.rounds() == QList<ThemeRoundLine>{{id, 2026, desk.today.addYears(-1), desk.today}});
    const auto empty = desk.themes.begin(2020, QDate(2020, 1, 1), QDate(2020, 12, 31));
    REQUIRE(empty);
    CHECK(desk.round(empty.value()).cards.isEmpty());
    CHECK(desk.themes.begin(2026, desk.today, desk.today.addDays(-1)).problems().first().code ==
          ErrorCode::DateOrder);
    CHECK(verify(*desk.database).problems.isEmpty());
}

TEST_CASE("Gathering again adds only what was said since, and leaves what was laid") {
    Workshop desk;
    const ThemeRoundId id = desk.begin();
    REQUIRE(desk.themes.lay(id, {desk.ids(id).first()}, std::nullopt, true));
    CHECK(desk.themes.gather(id).value() == 0);
    desk.say(desk.mari, {QStringLiteral("More walks")});
    CHECK(desk.themes.countSaid(desk.today, desk.today) == 4);
    CHECK(desk.themes.gather(id).value() == 1);
    CHECK(cardsIn(desk.round(id), std::nullopt, true).size() == 1);
    CHECK(desk.words(id).size() == 4);
    CHECK(desk.themes.gather(ThemeRoundId::create()).problems().first().code == ErrorCode::NotFound);
}

TEST_CASE("Cards are laid to themes, put aside and taken back again, and each step can be undone") {
    Workshop desk;
    const ThemeRoundId id = desk.begin();
    const auto cards = desk.ids(id);
    const ChangeTheme theme = wish("I want time");
    REQUIRE(desk.themes.save(id, theme, {cards.at(1), cards.at(2)}));
    CHECK(cardsIn(desk.round(id), theme.id).size() == 2);
    desk.clock.forward(5000);
    REQUIRE(desk.themes.lay(id, {cards.at(0)}, theme.id));
    CHECK(cardsIn(desk.round(id), theme.id).size() == 3);
    REQUIRE(desk.workspace.undo(id.uuid()));
    CHECK(cardsIn(desk.round(id), theme.id).size() == 2);
    REQUIRE(desk.themes.removeTheme(id, theme.id));
    CHECK(desk.round(id).themes.isEmpty());
    CHECK(cardsIn(desk.round(id), std::nullopt).size() == 3);
    REQUIRE(desk.workspace.undo(id.uuid()));
    CHECK(desk.round(id).themes == QList{theme});
    CHECK(cardsIn(desk.round(id), theme.id).size() == 2);
    CHECK(verify(*desk.database).problems.isEmpty());
}

TEST_CASE("Cards and themes of another round are not there for this one") {
    Workshop desk;
    const ThemeRoundId id = desk.begin(), other = desk.begin(2025);
    const ChangeTheme theme = wish("I want time");
    REQUIRE(desk.themes.save(other, theme));
    CHECK(desk.themes.lay(id, desk.ids(id), theme.id).problems().first().code == ErrorCode::NotFound);
    CHECK(desk.themes.lay(id, desk.ids(other), std::nullopt).problems().first().code == ErrorCode::NotFound);
    CHECK(desk.themes.removeTheme(id, theme.id).problems().first().code == ErrorCode::NotFound);
    CHECK(desk.themes.save(id, wish("")).problems().first().field == u"name");
    CHECK(desk.themes.before(desk.round(id))->id == other);
    CHECK_FALSE(desk.themes.before(desk.round(other)));
    REQUIRE(desk.themes.setArchived(other, true));
    CHECK_FALSE(desk.themes.before(desk.round(id)));
}

TEST_CASE("More of a card is hidden by hand, and a card comes in from paper") {
    Workshop desk;
    const ThemeRoundId id = desk.begin();
    REQUIRE(desk.themes.reword(id, desk.ids(id).at(1), {{}, QStringLiteral("The rush")}));
    REQUIRE(desk.themes.addCard(id, CardKind::Important, {QStringLiteral("Mynd i’r capel"), {}}));
    CHECK(desk.words(id).contains(QStringLiteral("The rush")));
    CHECK(desk.round(id).cards.first().words.cy == u"Mynd i’r capel");
    CHECK(desk.themes.addCard(id, CardKind::Important, {}).problems().first().field == u"words");
    CHECK(desk.themes.reword(id, newUuidV7(), {{}, QStringLiteral("x")}).problems().first().code ==
          ErrorCode::NotFound);
    CHECK(desk.themes.trace(desk.round(id).cards.first().id).problems().first().code == ErrorCode::NotFound);
}

TEST_CASE("What was promised is on the first screen until it is done") {
    Workshop desk;
    const ThemeRoundId id = desk.begin();
    ChangeTheme theme = wish("I want time");
    theme.actions = {{newUuidV7(), QStringLiteral("Look at the rota"), QStringLiteral("Nia Prys"),
                      desk.today.addDays(3), std::nullopt}};
    const BankService bank(desk.workspace);
    const MatchingService matching(desk.workspace);
    const ConcernService concerns(desk.workspace);
    const TodayService board(desk.workspace, desk.workforce, bank, matching, desk.reviews, concerns);
    const auto lines = [&] {
        QList<TodayItem> own = board.board();
        own.removeIf([](const TodayItem& item) { return item.kind != TodayKind::ThemeAction; });
        return own;
    };
    CHECK(lines().isEmpty());
    REQUIRE(desk.themes.save(id, theme));
    REQUIRE(lines().size() == 1);
    CHECK(lines().first().subject == id.uuid());
    CHECK(lines().first().words.en == u"Look at the rota");
    CHECK(lines().first().state == DueState::Coming);
    REQUIRE(desk.themes.setActionDone(id, theme.actions.first().id, desk.today));
    CHECK(lines().isEmpty());
    CHECK(desk.themes.setActionDone(id, newUuidV7(), desk.today).problems().first().code ==
          ErrorCode::NotFound);
}

TEST_CASE("The day on which people were told is not in the future") {
    Workshop desk;
    const ThemeRoundId id = desk.begin();
    CHECK(desk.themes.setShared(id, desk.today.addDays(1)).problems().first().code ==
          ErrorCode::DateInFuture);
    REQUIRE(desk.themes.setShared(id, desk.today));
    CHECK(desk.round(id).sharedOn == desk.today);
}

TEST_CASE("Erasing a person takes their cards from every board, and nobody else's") {
    Workshop desk;
    const ThemeRoundId id = desk.begin();
    REQUIRE(desk.workspace.transact({Operation::ErasePerson}, [&]() -> Result<void> {
        erasePerson(*desk.database, desk.mari.id);
        return {};
    }));
    CHECK(desk.words(id) == QStringList{QStringLiteral("Bore da gan […]")});
}

TEST_CASE("Only a manager looks up whose card it is, and that is written into the trail") {
    const test::ProtectedAgency office;
    office.admitHuw(Role::Supervisor);
    const QDate today = office.clock->today();
    QUuid card;
    {
        const auto huw = office.huw();
        const ServiceUser mari = huw->takeOn(QStringLiteral("Tudor"), QStringLiteral("P-1"));
        Review review{.person = mari.id, .kind = ReviewKind::FirstWeek, .on = today};
        review.participants = {{{}, Voice::Person, {}, {}}};
        review.cards = {{{}, CardKind::Working, {{}, QStringLiteral("Tea")}}};
        test::mustBeDone(ReviewService(huw->workspace).save(review));
        ThemeService themes(huw->workspace);
        const auto id = test::mustBe(themes.begin(2026, today, today));
        card = themes.round(id)->cards.first().id;
        CHECK_FALSE(themes.mayTrace());
        CHECK(test::codeOfResult(themes.trace(card)) == ErrorCode::NotAllowed);
    }
    const auto mair = office.mair();
    const auto person = mair->people.byReference(QStringLiteral("P-1"));
    const auto views = [&] {
        auto lines = mair->audit.lines({.entity = person->uuid()});
        lines.removeIf([](const AuditLine& line) { return line.action != AuditAction::Viewed; });
        return lines.size();
    };
    const auto before = views();
    const auto origin = ThemeService(mair->workspace).trace(card);
    REQUIRE(origin);
    CHECK(origin.value().person == *person);
    CHECK(origin.value().reference == u"P-1");
    CHECK(views() == before + 1);
}

TEST_CASE("However cards are moved about, none is lost and each lies in one place") {
    const quint32 seed = GENERATE(take(8, random(1, 1'000'000)));
    INFO("seed " << seed);
    Chance chance(seed);
    Workshop desk;
    const ThemeRoundId id = desk.begin();
    const auto cards = desk.ids(id);
    for (int step = 0; step < 40; ++step) {
        const ThemeRound round = desk.round(id);
        const QUuid card = cards.at(chance.below(int(cards.size())));
        const int what = chance.below(6);
        desk.clock.forward(3000);
        if (what == 0) REQUIRE(desk.themes.save(id, wish("I want"), {card}));
        if (what == 1 && !round.themes.isEmpty())
            REQUIRE(desk.themes.removeTheme(id, round.themes.at(chance.below(int(round.themes.size()))).id));
        if (what == 2 && !round.themes.isEmpty())
            REQUIRE(desk.themes.lay(id, {card}, round.themes.at(chance.below(int(round.themes.size()))).id));
        if (what == 3) REQUIRE(desk.themes.lay(id, {card}, std::nullopt, chance.below(2) == 0));
        if (what == 4 && desk.workspace.canUndo(id.uuid()) && step > 0) (void)desk.themes.gather(id);
        qsizetype laid =
            cardsIn(desk.round(id), std::nullopt).size() + cardsIn(desk.round(id), std::nullopt, true).size();
        for (const ChangeTheme& theme : desk.round(id).themes)
            laid += cardsIn(desk.round(id), theme.id).size();
        CHECK(laid == cards.size());
    }
    CHECK(verify(*desk.database).problems.isEmpty());
}
