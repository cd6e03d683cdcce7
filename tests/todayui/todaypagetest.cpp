// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/today/todaypage.h"
#include "core/storage/todaystore.h"
#include "tests/shell/testwindow.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "tests/support/seen.h"
#include "ui/presentation/today/todaymodel.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/today/todaydelegate.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace aelwyd;

namespace {

/// A person whose support began seven weeks ago, and has had no review.
struct Waiting {
    test::TestWindow given;
    ServiceUserId person = *given.agency.people.byReference(QStringLiteral("P-0001"));
    TodayModel model{given.today, given.reviews, given.concerns};

    Waiting() {
        Package package{.serviceUser = person};
        package.startsOn = given.agency.clock.today().addDays(-49);
        package.stages = {{*package.startsOn, PackageStage::Active}};
        REQUIRE(given.agency.people.savePackage(package));
        model.refresh();
    }
    int rowOf(const QString& words) const {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row).data(Qt::AccessibleTextRole).toString().contains(words)) return row;
        return -1;
    }
};

/// The board; what is chosen from has a list as well.
QListView* listOf(const QWidget& page) {
    for (auto* each : page.findChildren<QListView*>())
        if (qobject_cast<TodayModel*>(each->model())) return each;
    return nullptr;
}

/// Whether lines were drawn before all had been read.
struct Drawn : QObject {
    explicit Drawn(const TodayModel& of)
        : model(of) {}
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && model.rowCount() > 0 && !model.isRead()) isDrawnBefore = true;
        return false;
    }
    const TodayModel& model;
    bool isDrawnBefore = false;
};

} // namespace

TEST_CASE("A review that is late stands on the board and opens where reviews are held") {
    Waiting waiting;
    const int row = waiting.rowOf(QStringLiteral("Rhydderch"));
    REQUIRE(row >= 0);
    const QModelIndex line = waiting.model.index(row);
    CHECK(line.data(TodayModel::StateRole).toInt() == static_cast<int>(DueState::Late));
    CHECK(line.data(TodayModel::PlaceRole).toString() ==
          QStringLiteral("people:person/%1/outcomes/reviews").arg(waiting.person.toString()));
    CHECK(waiting.model.late() >= 1);
}

TEST_CASE("The board narrows to one theme and says so when it holds nothing") {
    Waiting waiting;
    const int all = waiting.model.rowCount();
    waiting.model.setTheme(TodayTheme::Reviews);
    CHECK(waiting.model.rowCount() >= 1);
    waiting.model.setTheme(TodayTheme::Bank);
    CHECK(waiting.model.rowCount() < all);
    waiting.model.setTheme(TodayTheme::Everything);
    CHECK(waiting.model.rowCount() == all);
}

TEST_CASE("Today is the first page, every control of it has a name, and a click goes to the record") {
    Waiting waiting;
    MainWindow& window = waiting.given.open();
    CHECK(window.place().startsWith(QStringLiteral("today")));
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        QApplication::processEvents();
        CHECK(test::accessibilityFaults(window) == QStringList());
    }
    auto* page = window.page(QStringLiteral("today"));
    auto* list = listOf(*page);
    REQUIRE(list);
    const int row = waiting.rowOf(QStringLiteral("Rhydderch"));
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() > row; }));
    emit list->clicked(list->model()->index(row, 0));
    CHECK(window.place() == QStringLiteral("people:person/%1/outcomes").arg(waiting.person.toString()));
    CHECK(QTest::qWaitFor([&] {
        const auto* focus = qobject_cast<QPushButton*>(window.focusWidget());
        return focus && focus->text() == QString::fromUtf8("Hold a review…");
    }));
}

TEST_CASE("What waits for nobody in particular opens where it is answered, from the board and by its place") {
    // given
    Waiting waiting;
    REQUIRE(waiting.given.concerns.save({.what = {{}, QStringLiteral("The gate")},
                                         .raisedOn = waiting.given.agency.clock.today().addDays(-30)}));
    waiting.model.refresh();
    const int row = waiting.rowOf(QStringLiteral("The gate"));
    REQUIRE(row >= 0);
    const QString place = waiting.model.index(row).data(TodayModel::PlaceRole).toString();
    CHECK(place == QStringLiteral("today:agency"));
    // when
    TodayPage page(waiting.model);
    QSignalSpy asked(&page, &TodayPage::agencyAsked);
    page.goTo(place.section(u':', 1));
    // then
    CHECK(QTest::qWaitFor([&] { return asked.count() == 1; }));
    REQUIRE(page.errands().size() == 1);
    page.errands().first()->trigger();
    CHECK(asked.count() == 2);
}

TEST_CASE("The day of a line stands in full where there is room for it") {
    const QString when = QStringLiteral("Yn hwyr ers 23 Rhagfyr 2024");
    QStandardItemModel lines(1, 1);
    lines.setData(lines.index(0, 0), when, TodayModel::DayRole);
    lines.setData(lines.index(0, 0), static_cast<int>(DueState::Coming), TodayModel::StateRole);
    QImage picture(700, 60, QImage::Format_RGB32);
    QStyleOptionViewItem option;
    option.rect = picture.rect();
    option.font = QApplication::font();
    option.palette = QApplication::palette();
    const Tokens& tokens = tokensOf(option.palette);
    picture.fill(tokens.card);
    QPainter painter(&picture);
    TodayDelegate().paint(&painter, option, lines.index(0, 0));
    painter.end();
    int left = picture.width();
    for (int x = 20; x < picture.width() - 20; ++x)
        for (int y = 12; y < 48; ++y)
            if (picture.pixelColor(x, y) != tokens.card) left = std::min(left, x);
    const QFontMetrics metrics(fontFor(TextRole::Strong, option.font));
    CHECK(picture.width() - 16 - left >= metrics.horizontalAdvance(when) - metrics.averageCharWidth());
}

TEST_CASE("Every theme of the board can be read in full where it is chosen, in either language") {
    Waiting waiting;
    MainWindow& window = waiting.given.open();
    const auto* box = window.page(QStringLiteral("today"))->findChild<QComboBox*>();
    REQUIRE(box);
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        QApplication::processEvents();
        for (int entry = 0; entry < box->count(); ++entry)
            CHECK(box->sizeHint().width() > box->fontMetrics().horizontalAdvance(box->itemText(entry)));
    }
}

namespace {

/// A page in front, of a board whose reading takes longer than it has patience for, and which was read once.
struct SlowBoard : Waiting {
    TodayPage page{model, nullptr, std::chrono::milliseconds(0)};
    QListView* list = listOf(page);

    SlowBoard() {
        page.resize(800, 300);
        page.show();
        REQUIRE(QTest::qWaitFor([&] { return !isReading(); }));
    }
    bool isReading() const {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(TodayPage::tr("Looking again…"));
        });
    }
    void ask(const QString& what, int daysAgo) {
        Concern concern{.what = {{}, what}};
        concern.raisedOn = given.agency.clock.today().addDays(-daysAgo);
        REQUIRE(given.concerns.save(concern));
    }
    /// What changes some kinds of line, so that there is more than one part to read.
    void goAwayAndAsk(const QString& what, int daysAgo) {
        page.hide();
        ServiceUser person = *given.agency.people.person(this->person);
        person.locality = what;
        REQUIRE(given.agency.people.save(person));
        ask(what, daysAgo);
    }
};

} // namespace

TEST_CASE("Who comes back to a large board sees the lines that were there until it is read part by part") {
    // given
    SlowBoard board;
    const int lines = board.model.rowCount();
    board.goAwayAndAsk(QStringLiteral("The gate"), 30);
    // when
    board.page.show();
    // then
    CHECK(board.isReading());
    CHECK(board.model.rowCount() == lines);
    CHECK(board.rowOf(QStringLiteral("The gate")) < 0);
    CHECK(QTest::qWaitFor([&] { return board.rowOf(QStringLiteral("The gate")) >= 0; }));
    CHECK(!board.isReading());
    CHECK(board.model.rowCount() == lines + 1);
}

TEST_CASE("A board that is read while one has gone to another page does not hold that page up") {
    SlowBoard board;
    board.goAwayAndAsk(QStringLiteral("The gate"), 30);
    board.page.show();
    board.page.hide();
    test::settleAll(); // more rounds than there are parts
    CHECK(board.rowOf(QStringLiteral("The gate")) < 0);
    board.page.show();
    CHECK(QTest::qWaitFor([&] { return board.rowOf(QStringLiteral("The gate")) >= 0; }));
}

TEST_CASE("A small board shows what has changed at once, and is left alone where nothing has") {
    // given
    Waiting waiting;
    TodayPage page(waiting.model, nullptr, std::chrono::hours(1));
    page.show();
    page.hide();
    QSignalSpy begunAnew(&waiting.model, &QAbstractItemModel::modelReset);
    // when
    page.show();
    // then
    CHECK(begunAnew.isEmpty());
    page.hide();
    REQUIRE(waiting.given.concerns.save({.what = {{}, QStringLiteral("The gate")},
                                         .raisedOn = waiting.given.agency.clock.today().addDays(-30)}));
    page.show();
    CHECK(waiting.rowOf(QStringLiteral("The gate")) >= 0);
    CHECK(begunAnew.count() == 1);
}

TEST_CASE("A board that stays in front through midnight is read again on the new day") {
    // given
    Waiting waiting;
    const QDate day = waiting.given.agency.clock.today();
    Review review{.person = waiting.person, .kind = ReviewKind::FirstDay, .on = day};
    review.participants = {{{}, Voice::Person, {}, {}}};
    review.actions = {{{}, QStringLiteral("Ring the daughter"), QStringLiteral("Nia"), day.addDays(1), {}}};
    REQUIRE(waiting.given.reviews.save(review));
    TodayPage page(waiting.model, nullptr, std::chrono::hours(1));
    page.show();
    const auto isDueToday = [&] {
        const int row = waiting.rowOf(QStringLiteral("Ring the daughter"));
        REQUIRE(row >= 0);
        return waiting.model.index(row).data(TodayModel::DayRole) == QStringLiteral("Today");
    };
    QSignalSpy begunAnew(&waiting.model, &QAbstractItemModel::modelReset);
    // when
    page.lookAtDay();
    CHECK(begunAnew.isEmpty());
    waiting.given.agency.clock.setDay(day.addDays(1));
    CHECK_FALSE(isDueToday());
    page.lookAtDay();
    // then
    CHECK(isDueToday());
    CHECK(begunAnew.count() == 1);
}

TEST_CASE("The day is looked at once a minute, and only while the board is in front") {
    Waiting waiting;
    TodayPage page(waiting.model, nullptr, std::chrono::hours(1));
    const auto isLooking = [&] {
        const auto timers = page.findChildren<QTimer*>();
        return std::any_of(timers.begin(), timers.end(), [](const QTimer* timer) {
            return timer->isActive() && timer->intervalAsDuration() == std::chrono::minutes(1);
        });
    };
    CHECK_FALSE(isLooking());
    page.show();
    CHECK(isLooking());
    page.hide();
    CHECK_FALSE(isLooking());
}

TEST_CASE("A board in front writes down what it had to work out, so that it is read the next time") {
    Waiting waiting;
    const TodayStore store(*waiting.given.agency.database);
    const QDate today = waiting.given.agency.clock.today();
    const auto isKept = [&] {
        const auto parts = allOf<TodayPart>();
        return std::all_of(parts.begin(), parts.end(),
                           [&](TodayPart part) { return store.isKept(part, today); });
    };
    CHECK_FALSE(isKept());
    TodayPage page(waiting.model);
    page.show();
    CHECK(QTest::qWaitFor(isKept));
}

TEST_CASE("Whoever went down the board while it was read anew stays at their line") {
    // given
    SlowBoard board;
    for (int asked = 0; asked < 40; ++asked)
        board.ask(QStringLiteral("Number %1.").arg(asked), 20);
    board.model.refresh();
    board.goAwayAndAsk(QStringLiteral("The gate"), 60);
    board.page.show();
    REQUIRE(board.isReading());
    // when
    const int row = board.rowOf(QStringLiteral("Number 30."));
    REQUIRE(row > 0);
    board.list->doItemsLayout();
    board.list->setCurrentIndex(board.model.index(row));
    REQUIRE(board.list->indexAt(QPoint(40, 40)).row() > 0);
    REQUIRE(QTest::qWaitFor([&] { return !board.isReading(); }));
    // then
    const QModelIndex now = board.list->currentIndex();
    CHECK(now.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Number 30.")));
    CHECK(now.row() == row + 1);
    CHECK(board.list->viewport()->rect().intersects(board.list->visualRect(now)));
}

TEST_CASE("A board in front follows what is written elsewhere, once for all that comes together") {
    // given
    SlowBoard board;
    board.page.activateWindow();
    board.list->setFocus();
    board.list->setCurrentIndex(board.model.index(0));
    const QString line = board.list->currentIndex().data(Qt::AccessibleTextRole).toString();
    QSignalSpy begunAnew(&board.model, &QAbstractItemModel::modelReset);
    // when
    for (const char* what : {"The gate", "The lane", "The lamp"})
        board.ask(QString::fromLatin1(what), 400);
    // then
    CHECK(board.rowOf(QStringLiteral("The gate")) < 0);
    REQUIRE(QTest::qWaitFor([&] { return board.rowOf(QStringLiteral("The gate")) >= 0; }));
    CHECK(board.rowOf(QStringLiteral("The lamp")) >= 0);
    CHECK(begunAnew.count() == 1);
    CHECK(board.page.focusWidget() == board.list);
    CHECK(board.list->currentIndex().row() == 3);
    CHECK(board.list->currentIndex().data(Qt::AccessibleTextRole).toString() == line);
}

TEST_CASE(
    "What is seen of the board stays in sight while it follows, and who was at its top sees what is new") {
    // given
    SlowBoard board;
    for (int asked = 0; asked < 40; ++asked)
        board.ask(QStringLiteral("Number %1.").arg(asked), 20);
    REQUIRE(QTest::qWaitFor([&] { return board.model.rowCount() > 40; }));
    board.list->doItemsLayout();
    const auto uppermost = [&] {
        return board.list->indexAt(QPoint(1, 1)).data(Qt::AccessibleTextRole).toString();
    };
    board.ask(QStringLiteral("The gate"), 60);
    REQUIRE(QTest::qWaitFor([&] { return board.rowOf(QStringLiteral("The gate")) == 0; }));
    CHECK(uppermost().contains(QStringLiteral("The gate")));
    // when
    board.list->verticalScrollBar()->setValue(20);
    const QString seen = uppermost();
    board.ask(QStringLiteral("The lane"), 70);
    // then
    REQUIRE(QTest::qWaitFor([&] { return board.rowOf(QStringLiteral("The lane")) == 0; }));
    CHECK(board.list->verticalScrollBar()->value() > 0);
    CHECK(uppermost() == seen);
}

TEST_CASE("Who stands at a line that somebody else deals with goes on from its place") {
    // given
    SlowBoard board;
    Concern gate{.what = {{}, QStringLiteral("The gate")}};
    gate.raisedOn = board.given.agency.clock.today().addDays(-400);
    REQUIRE(board.given.concerns.save(gate));
    board.ask(QStringLiteral("The lane"), 390);
    REQUIRE(QTest::qWaitFor([&] { return board.rowOf(QStringLiteral("The lane")) == 1; }));
    board.list->setCurrentIndex(board.model.index(0));
    board.list->selectionModel()->clearSelection();
    // when
    REQUIRE(board.given.concerns.answer(gate.id, board.given.agency.clock.today(),
                                        {{}, QStringLiteral("Mended")}));
    // then
    REQUIRE(QTest::qWaitFor([&] { return board.rowOf(QStringLiteral("The gate")) < 0; }));
    CHECK_FALSE(board.list->selectionModel()->hasSelection());
    CHECK(board.list->currentIndex().row() == 0);
    CHECK(board.list->currentIndex()
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("The lane")));
}

TEST_CASE("A large board shows whom nobody comes to before the rest of it has been read") {
    // given
    Waiting waiting;
    test::ManualClock& clock = waiting.given.agency.clock;
    clock.setDay(clock.today().addDays(1));
    Visit visit{.reference = QStringLiteral("V-LATE"), .person = waiting.person, .carers = 1};
    visit.plannedStart = LocalMoment::at(clock.today(), QTime(23, 0));
    visit.plannedMinutes = 30;
    REQUIRE(waiting.given.visits.plan(visit, QStringLiteral("Nia Prys")));
    TodayModel model(waiting.given.today, waiting.given.reviews, waiting.given.concerns);
    TodayPage page(model, nullptr, std::chrono::milliseconds(0));
    Drawn drawn(model);
    listOf(page)->viewport()->installEventFilter(&drawn);
    std::optional<int> first;
    QObject::connect(&model, &TodayModel::modelReset, &page, [&] {
        if (!first && !model.isRead()) first = model.rowCount();
    });
    // when
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return model.isRead(); }));
    // then
    CHECK(first == 1);
    CHECK(drawn.isDrawnBefore);
    CHECK(model.rowCount() > 1);
    CHECK(
        model.index(0).data(TodayModel::PlaceRole).toString().startsWith(QStringLiteral("matching:visit/")));
}
