// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reviewservice.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/agency.h"
#include "tests/support/answers.h"
#include "tests/support/forms.h"
#include "ui/presentation/printing/themespaper.h"
#include "ui/presentation/themes/cardlist.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/reviews/partakers.h"
#include "ui/widgets/themes/cardcolumn.h"
#include "ui/widgets/themes/promisestab.h"
#include "ui/widgets/themes/rounddialog.h"
#include "ui/widgets/themes/themeboard.h"
#include "ui/widgets/themes/themedialog.h"
#include "ui/widgets/themes/togetherpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace aelwyd;

namespace {

/// An agency with four cards of one person's review, and the page on it.
struct TogetherOffice {
    test::TestAgency agency;
    ServiceUser mari = test::takeOn(agency, QStringLiteral("Mari"), QStringLiteral("Tudor"));
    ReviewService reviews{agency.workspace};
    ThemeService themes{agency.workspace};
    QDate today = agency.clock.today();
    test::Answers answers;
    std::unique_ptr<ThemesDesk> desk;
    std::unique_ptr<TogetherPage> page;

    explicit TogetherOffice(bool begun = true) {
        Review review{.person = mari.id, .kind = ReviewKind::FirstWeek, .on = today};
        review.participants = {{{}, Voice::Person, {}, {}}};
        for (const CardKind kind :
             {CardKind::Working, CardKind::NotWorking, CardKind::NotWorking, CardKind::Important})
            review.cards.append({{}, kind, {{}, QStringLiteral("Card %1").arg(review.cards.size())}});
        REQUIRE(reviews.save(review));
        if (begun) REQUIRE(themes.begin(2026, today.addYears(-1), today));
        desk = std::make_unique<ThemesDesk>(themes);
        page = std::make_unique<TogetherPage>(*desk, answers);
        page->resize(1048, 800);
        page->show();
        QApplication::processEvents();
    }
    ~TogetherOffice() { installLanguage(*qApp, ReaderLanguage::English); }
    ThemeBoard& board() const { return *page->findChild<ThemeBoard*>(); }
    CardColumn& column(int number) const { return *board().columns().at(number); }
    int cards(int number) const { return column(number).list().model()->rowCount(); }
    ChangeTheme addTheme(const char* name, const QList<QUuid>& cards = {}) {
        const ChangeTheme theme{.id = newUuidV7(),
                                .name = {{}, QString::fromUtf8(name)},
                                .success = {},
                                .whys = {},
                                .actions = {}};
        REQUIRE(desk->save(theme, cards).isEmpty());
        return theme;
    }
};

} // namespace

TEST_CASE("Without a round the page says what will be here and offers to begin one") {
    TogetherOffice office(false);
    CHECK(test::accessibilityFaults(*office.page) == QStringList());
    CHECK(office.page->place().isEmpty());
    CHECK(office.page->undoScope().isNull());
    CHECK(office.desk->begin(2026, office.today, office.today).isEmpty());
    CHECK(office.board().columns().size() == 2);
    CHECK(office.cards(0) == 4);
}

TEST_CASE("The page of a round can be read aloud and used in both languages, on each of its tabs") {
    TogetherOffice office;
    ChangeTheme theme = office.addTheme("I want to go out");
    theme.whys = {QStringLiteral("Nobody drives")};
    theme.actions = {{newUuidV7(), QStringLiteral("Ask the club"), QStringLiteral("Nia"), office.today, {}}};
    REQUIRE(office.desk->save(theme).isEmpty());
    for (const ReaderLanguage language : {ReaderLanguage::English, ReaderLanguage::Welsh}) {
        installLanguage(*qApp, language);
        for (const char* tab : {"board", "actions", "before"}) {
            office.page->goTo(
                QStringLiteral("round/%1/%2").arg(office.desk->round()->id.toString(), QLatin1String(tab)));
            QApplication::processEvents();
            INFO(tab);
            CHECK(office.page->place().endsWith(QLatin1String(tab)));
            CHECK(test::accessibilityFaults(*office.page) == QStringList());
        }
    }
}

TEST_CASE("Cards are dragged from one column and dropped on another") {
    TogetherOffice office;
    office.addTheme("I want to go out");
    REQUIRE(office.board().columns().size() == 3);
    auto* from = office.column(0).list().model();
    const std::unique_ptr<QMimeData> data(from->mimeData({from->index(0, 0), from->index(2, 0)}));
    auto* to = office.column(1).list().model();
    CHECK(to->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    CHECK(to->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QApplication::processEvents();
    CHECK(office.cards(0) == 2);
    CHECK(office.cards(1) == 2);
    const QMimeData text;
    CHECK_FALSE(to->canDropMimeData(&text, Qt::MoveAction, -1, -1, {}));
    REQUIRE(office.agency.workspace.undo(office.page->undoScope()));
    CHECK(office.cards(0) == 4);
}

TEST_CASE("A card that is dragged to the end of the board reaches the columns that were out of sight") {
    // given
    TogetherOffice office;
    for (const char* name : {"I want to go out", "I want to talk", "I want to rest", "I want to know"})
        office.addTheme(name);
    auto& area = *office.board().findChild<QScrollArea*>();
    QScrollBar& bar = *area.horizontalScrollBar();
    REQUIRE(QTest::qWaitFor([&] { return bar.maximum() > 0; }));
    const auto& cards = office.column(0).list();
    const std::unique_ptr<QMimeData> data(cards.model()->mimeData({cards.model()->index(0, 0)}));
    QWidget& target = *office.column(2).list().viewport();
    const QPoint end = target.mapFrom(area.viewport(), QPoint(area.viewport()->width() - 10, 300));
    // when
    QDragEnterEvent enter(end, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    REQUIRE(enter.isAccepted());
    // then
    REQUIRE(QTest::qWaitFor([&] { return bar.value() == bar.maximum(); }));
    const QPoint held = target.mapFrom(area.viewport(), QPoint(area.viewport()->width() - 60, 300));
    QDropEvent drop(held, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
    QApplication::processEvents();
    CHECK(office.cards(0) == 3);
    CHECK(office.cards(2) == 0);
    CHECK(office.cards(static_cast<int>(office.board().columns().size()) - 1) == 1);
}

TEST_CASE("The cards of all columns of the board begin in one line") {
    TogetherOffice office;
    office.addTheme("I want to go out");
    office.page->show();
    QApplication::processEvents();
    const auto top = [&](int place) {
        const QWidget& list = office.column(place).list();
        return list.mapTo(office.page.get(), QPoint()).y();
    };
    CHECK(top(0) == top(1));
}

TEST_CASE("By the keyboard cards move through a menu, and the next card is chosen") {
    TogetherOffice office;
    office.addTheme("I want R&R");
    office.column(0).choose(1);
    QMenu menu;
    office.board().fill(menu);
    QStringList words;
    for (const QAction* action : menu.actions())
        words.append(action->text());
    REQUIRE(words.first() == QStringLiteral("Move to: I want R&&R"));
    CHECK_FALSE(words.contains(QStringLiteral("Move to: ") + office.desk->name(office.column(0).place())));
    menu.actions().first()->trigger();
    CHECK(office.cards(1) == 1);
    CHECK(office.cards(0) == 3);
    CHECK(office.board().chosen().size() == 1);
    office.board().move({{}, true});
    CHECK(office.cards(2) == 1);
    // Choosing elsewhere leaves nothing chosen here.
    office.column(1).choose(0);
    CHECK(office.board().chosen().size() == 1);
    CHECK(office.column(0).chosen().isEmpty());
}

TEST_CASE(
    "Of several cards that move away the one after them is chosen, and a new theme leaves the keys there") {
    // given
    TogetherOffice office;
    office.column(0).choose(0);
    auto& list = office.column(0).list();
    list.selectionModel()->setCurrentIndex(list.model()->index(1, 0), QItemSelectionModel::Select);
    // when
    office.board().move({{}, true});
    // then
    CHECK(office.cards(0) == 2);
    CHECK(list.currentIndex().row() == 0);
    // when
    QTimer::singleShot(0, &office.board(), [&] {
        auto* dialog = office.board().findChild<ThemeDialog*>();
        dialog->findChild<BilingualField*>()->setText({{}, QStringLiteral("I want to go out")});
        test::keep(*dialog);
    });
    QMenu menu;
    office.board().fill(menu);
    for (QAction* action : menu.actions())
        if (action->text() == QString::fromUtf8("Move to a new theme…")) action->trigger();
    QApplication::processEvents();
    // then
    CHECK(office.desk->round()->themes.size() == 1);
    CHECK(office.page->focusWidget() == &office.column(0).list());
    CHECK(office.board().chosen().size() == 1);
}

TEST_CASE("The board never shows whose a card is, and a manager who asks is told") {
    TogetherOffice office;
    for (const auto* label : office.page->findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(QStringLiteral("Tudor")));
    office.column(0).choose(0);
    QMenu menu;
    office.board().fill(menu);
    menu.actions().last()->trigger();
    REQUIRE(office.answers.told.size() == 1);
    CHECK(office.answers.told.first().startsWith(QStringLiteral("Mari Tudor")));
}

TEST_CASE("Only cards of the kind that is asked for are shown") {
    TogetherOffice office;
    office.desk->setKind(CardKind::NotWorking);
    CHECK(office.cards(0) == 2);
    office.desk->setKind(std::nullopt);
    CHECK(office.cards(0) == 4);
}

TEST_CASE("A theme without a name, or an action without its day, is told beside the field and stays typed") {
    TogetherOffice office;
    ThemeDialog dialog(*office.desk, {}, {});
    dialog.show();
    CHECK(test::accessibilityFaults(dialog) == QStringList());
    const auto told = [&] {
        QStringList all;
        for (const Remark* remark : dialog.findChildren<Remark*>())
            if (remark->isVisible()) all.append(remark->text());
        return all;
    };
    test::keep(dialog);
    CHECK(dialog.isVisible());
    CHECK_FALSE(told().isEmpty());
    dialog.findChild<BilingualField*>()->setText({QStringLiteral("Rydw i eisiau"), {}});
    auto* lines = dialog.findChild<ActionLines*>();
    lines->findChildren<TextField*>().first()->setText(QStringLiteral("Ask the club"));
    test::keep(dialog);
    CHECK(dialog.isVisible());
    CHECK(told().size() >= 1);
    lines->setActions({{newUuidV7(), QStringLiteral("Ask"), QStringLiteral("Nia"), office.today, {}}});
    test::keep(dialog);
    CHECK_FALSE(dialog.isVisible());
    REQUIRE(office.desk->round()->themes.size() == 1);
    CHECK(office.desk->round()->themes.first().actions.size() == 1);
}

TEST_CASE("What an action lacks is told right under its own line, and goes once it is typed there") {
    // given
    TogetherOffice office;
    ThemeDialog dialog(*office.desk, {}, {});
    dialog.show();
    dialog.findChild<BilingualField*>()->setText({QStringLiteral("Rydw i eisiau"), {}});
    auto* lines = dialog.findChild<ActionLines*>();
    const QList<TextField*> fields = lines->findChildren<TextField*>();
    constexpr int kInLine = 3;
    QTest::keyClicks(fields.at(0), QStringLiteral("Ask the club"));
    QTest::keyClicks(fields.at(1), QStringLiteral("Nia"));
    static_cast<DateField*>(fields.at(2))->setDate(office.today);
    QTest::keyClicks(fields.at(kInLine), QStringLiteral("Find a lift"));
    // when
    test::keep(dialog);
    QApplication::processEvents();
    // then
    const auto told = [&] {
        QList<const Remark*> seen;
        for (const Remark* remark : lines->findChildren<Remark*>())
            if (remark->isVisible()) seen.append(remark);
        return seen;
    };
    REQUIRE(told().size() == 2);
    for (int place = 0; place < 2; ++place) {
        const QRect field = fields.at(kInLine + 1 + place)->geometry();
        CHECK(told().at(place)->geometry().top() > field.bottom());
        CHECK(told().at(place)->geometry().left() == field.left());
        CHECK(told().at(place)->geometry().bottom() < fields.at(2 * kInLine)->geometry().top());
    }
    CHECK(dialog.focusWidget() == fields.at(kInLine + 1));
    QTest::keyClicks(fields.at(kInLine + 1), QStringLiteral("Owain"));
    REQUIRE(told().size() == 1);
    installLanguage(*qApp, ReaderLanguage::Welsh);
    QApplication::processEvents();
    CHECK(told().size() == 1);
    installLanguage(*qApp, ReaderLanguage::English);
}

TEST_CASE("A time without reviews is told before a round begins, and days in the wrong order are refused") {
    TogetherOffice office;
    RoundDialog dialog(*office.desk);
    dialog.show();
    CHECK(test::accessibilityFaults(dialog) == QStringList());
    const auto fields = dialog.findChildren<DateField*>();
    REQUIRE(fields.size() == 2);
    fields.at(0)->setDate(QDate(2001, 1, 1));
    fields.at(1)->setDate(QDate(2000, 1, 1));
    emit fields.at(0)->edited();
    test::keep(dialog);
    CHECK(dialog.isVisible());
    CHECK(office.desk->rounds().size() == 1);
    fields.at(1)->setDate(QDate(2001, 2, 1));
    emit fields.at(1)->edited();
    bool said = false;
    for (const auto* label : dialog.findChildren<QLabel*>())
        said = said || label->text() == u"No reviews with cards were held in this time.";
    CHECK(said);
}

TEST_CASE("A round is told of its year and of a day that cannot be read together") {
    TogetherOffice office;
    RoundDialog dialog(*office.desk);
    dialog.show();
    auto* year = test::fieldOf<TextField>(dialog, "year");
    year->setText(QStringLiteral("26"));
    auto* from = test::fieldOf<DateField>(dialog, "from");
    from->setText(QStringLiteral("31 Feb"));
    test::keep(dialog);
    CHECK(dialog.isVisible());
    for (const QWidget* field : QList<QWidget*>{year, from}) {
        const auto remarks = field->parentWidget()->findChildren<Remark*>();
        CHECK(std::any_of(remarks.begin(), remarks.end(),
                          [](const Remark* remark) { return remark->isVisible(); }));
    }
    CHECK(office.desk->rounds().size() == 1);
}

TEST_CASE("An action is ticked off on the plan, and the paper of the round tells it in both languages") {
    TogetherOffice office;
    ChangeTheme theme = office.addTheme("I want to go out");
    theme.actions = {{newUuidV7(), QStringLiteral("Ask the club"), QStringLiteral("Nia"), office.today, {}}};
    REQUIRE(office.desk->save(theme).isEmpty());
    auto* tick = office.page->findChild<PromisesTab*>()->findChild<QCheckBox*>();
    REQUIRE(tick);
    tick->click();
    CHECK(office.desk->round()->themes.first().actions.first().doneOn == office.today);
    const ThemesPaperFacts facts{*office.desk->round(), *office.desk->round()};
    for (const ReaderLanguage language : {ReaderLanguage::English, ReaderLanguage::Welsh}) {
        const Report report = themesReport(facts, language);
        CHECK(report.figure == u"4");
        QStringList headings;
        for (const ReportPart& part : report.parts)
            headings.append(part.heading);
        CHECK(headings.contains(QStringLiteral("I want to go out")));
        CHECK(report.parts.size() >= 4);
    }
    const auto rows = themesRows(facts, ReaderLanguage::English);
    REQUIRE(rows.size() == 6);
    for (const QStringList& row : rows)
        CHECK(row.size() == rows.first().size());
    CHECK(rows.last().at(2) == u"Ask the club");
}

TEST_CASE("What many people said in the same words stands once on the paper of a round, with their number") {
    const auto card = [](CardKind kind, const char* words) {
        return ThemeCard{.id = newUuidV7(), .kind = kind, .words = {{}, QString::fromUtf8(words)}};
    };
    ThemeRound round;
    round.cards = {card(CardKind::Working, "The mornings"), card(CardKind::Important, "Chapel"),
                   card(CardKind::Working, "The mornings"), card(CardKind::NotWorking, "The mornings")};
    const auto tableOf = [](const ThemeRound& of) {
        return *themesReport({of, {}}, ReaderLanguage::English).parts.first().table;
    };
    const ReportTable table = tableOf(round);
    REQUIRE(table.rows.size() == 3);
    REQUIRE(table.columns.size() == 3);
    CHECK(table.rows.first().first().text == u"The mornings");
    CHECK(table.rows.first().last().text == u"2");
    CHECK(table.rows.last().last().text == u"1");
    round.cards.removeAt(2);
    CHECK(tableOf(round).columns.size() == 2);
    CHECK(tableOf(round).rows.first().size() == 2);
}
