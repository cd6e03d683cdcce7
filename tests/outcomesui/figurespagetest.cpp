// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/figurespage.h"
#include "core/service/concernservice.h"
#include "core/service/demoservice.h"
#include "core/service/matchingservice.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/seen.h"
#include "ui/presentation/outcomes/figurepictures.h"
#include "ui/presentation/printing/madereport.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/barrows.h"
#include "ui/widgets/kit/tablebox.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/outcomes/behinddialog.h"
#include "ui/widgets/outcomes/elsewherecard.h"
#include "ui/widgets/outcomes/figurecard.h"

#include <QApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace aelwyd;

namespace {

/// A small made-up agency, and the page on it.
struct FigureOffice {
    test::TestAgency agency;
    Catalogues catalogues = Catalogues::load();
    DemoService demo{agency.people, agency.plans, agency.workforce, agency.agency, catalogues};
    MatchingService matching{agency.workspace};
    FiguresDesk desk{agency.workspace, matching, catalogues};
    std::unique_ptr<FiguresPage> page;
    FigureOffice() {
        REQUIRE(demo.make(14, 8, 6, 1));
        page = std::make_unique<FiguresPage>(desk);
        page->resize(1048, 900);
        page->show();
    }
    ~FigureOffice() { installLanguage(*qApp, ReaderLanguage::English); }
};

} // namespace

TEST_CASE("Every picture of the figures has a title, a sentence and a table of the same length as its bars") {
    FigureOffice office;
    for (const ReaderLanguage language : {ReaderLanguage::English, ReaderLanguage::Welsh}) {
        installLanguage(*qApp, language);
        QApplication::processEvents();
        CHECK(test::accessibilityFaults(*office.page) == QStringList());
        const auto pictures = office.desk.board().pictures;
        CHECK(pictures.size() == FiguresDesk::kPictures);
        for (const FigurePicture& picture : pictures) {
            INFO(picture.title.toStdString());
            CHECK_FALSE(picture.title.isEmpty());
            CHECK((picture.rows.isEmpty() || !picture.sentence.isEmpty()));
            for (const FigureRow& row : picture.rows) {
                CHECK(row.cells.size() == picture.heads.size());
                CHECK(row.part <= row.whole);
            }
        }
    }
}

TEST_CASE(
    "Headings stand in the order of their frameworks, on the screen as on paper, all of them in sight") {
    // given
    FigureOffice office;
    QStringList known;
    for (const OutcomeFramework& framework : office.catalogues.frameworks())
        for (const CatalogueEntry& heading : framework.headings)
            known.append(heading.name.en);
    // when
    const OutcomeReports reports(office.agency.workspace);
    const auto facts = outcomePaperFacts(reports, OutcomePaper::Outcomes, office.desk.scope());
    const Report paper = outcomePaper(facts, office.catalogues, ReaderLanguage::English);
    const FigurePicture screen = office.desk.board().pictures.at(1);
    QStringList onScreen, onPaper;
    for (const FigureRow& row : screen.rows)
        onScreen.append(row.label);
    for (const ReportRow& row : paper.parts.last().table->rows)
        onPaper.append(row.first().text);
    // then
    REQUIRE(onScreen.size() > 12);
    CHECK(onScreen == onPaper);
    QStringList inOrder = onScreen;
    std::sort(inOrder.begin(), inOrder.end(),
              [&](const auto& a, const auto& b) { return known.indexOf(a) < known.indexOf(b); });
    CHECK(onScreen == inOrder);
    for (const TableBox* table : office.page->findChildren<TableBox*>())
        CHECK(table->sizeHint().height() >= table->verticalHeader()->length());
}

TEST_CASE("A heading tells how many outcomes it had when the period began, on the screen as on paper") {
    // given
    FigureOffice office;
    office.desk.setPeriod(FigurePeriod::Year);
    const OutcomeReports reports(office.agency.workspace);
    const OutcomePoint first = reports.outcomes(office.desk.scope()).points.first();
    QMap<QString, qint64> began;
    for (const HeadingFigures& heading : first.headings)
        for (const Figure& figure : heading.byStatus)
            began[office.catalogues.headingName(heading.link.framework, heading.link.heading).en] +=
                figure.value;
    // when
    const FigurePicture screen = office.desk.board().pictures.at(1);
    const auto facts = outcomePaperFacts(reports, OutcomePaper::Outcomes, office.desk.scope());
    const Report paper = outcomePaper(facts, office.catalogues, ReaderLanguage::English);
    // then
    const auto& printed = paper.parts.last().table->rows;
    REQUIRE(printed.size() == screen.rows.size());
    for (qsizetype row = 0; row < screen.rows.size(); ++row) {
        CHECK(screen.rows[row].cells.at(1) == QString::number(began.value(screen.rows[row].label)));
        CHECK(printed[row].at(1).text == screen.rows[row].cells.at(1));
    }
}

TEST_CASE("Where only the longest waits are shown it is told, and whose they are") {
    WaitingFigures figures;
    for (int days = 1; days <= 14; ++days)
        figures.lines.append({{.what = {{}, QStringLiteral("A rail")}}, QStringLiteral("P-7"), days, true});
    const FigurePicture picture = figures::waiting(figures);
    CHECK(picture.rows.size() == 12);
    CHECK(picture.rows.first().cells.at(1) == u"P-7");
    CHECK(picture.sentence.contains(QStringLiteral("12 of 14")));
    figures.lines.resize(12);
    CHECK_FALSE(figures::waiting(figures).sentence.contains(QStringLiteral("12 of")));
}

TEST_CASE("The row that the keys are on stays in sight, however long the table is") {
    // given
    FigureOffice office;
    office.page->resize(1048, 400);
    QApplication::processEvents();
    auto* table = office.page->findChildren<FigureCard*>().at(1)->findChild<TableBox*>();
    auto* area = office.page->findChild<QScrollArea*>();
    table->setFocus();
    REQUIRE(table->model()->rowCount() > 12);
    // when
    table->setCurrentIndex(table->model()->index(0, 0));
    for (int row = 1; row < table->model()->rowCount(); ++row)
        QTest::keyClick(table, Qt::Key_Down);
    QApplication::processEvents();
    // then
    const QRect row = table->visualRect(table->currentIndex());
    const QPoint middle = table->viewport()->mapTo(area->viewport(), row.center());
    CHECK(table->currentIndex().row() == table->model()->rowCount() - 1);
    CHECK(area->viewport()->rect().contains(middle));
}

TEST_CASE("Every bar of the figures leads to the people behind it") {
    FigureOffice office;
    office.desk.setPeriod(FigurePeriod::Year);
    int bars = 0;
    for (const FigurePicture& picture : office.desk.board().pictures)
        for (const FigureRow& row : picture.rows) {
            if (row.rows.isEmpty()) continue;
            INFO(picture.title.toStdString() << ": " << row.label.toStdString());
            CHECK_FALSE(office.desk.behind(row).isEmpty());
            ++bars;
        }
    CHECK(bars > 10);
}

TEST_CASE("A place that nobody lives in has no figures in any picture, and everywhere has them again") {
    FigureOffice office;
    const auto sums = [&] {
        QList<double> sums;
        for (const FigurePicture& picture : office.desk.board().pictures) {
            double sum = 0;
            for (const FigureRow& row : picture.rows)
                sum += row.whole;
            sums.append(sum);
        }
        return sums;
    };
    const auto everywhere = sums();
    CHECK(everywhere.at(4) > 0);
    CHECK(everywhere.last() > 0);
    office.desk.setLocality(QStringLiteral("Nowhere"));
    CHECK(sums() == QList<double>(FiguresDesk::kPictures, 0));
    CHECK(office.desk.board().pictures.first().rows.isEmpty());
    CHECK(office.desk.board().elsewhere.last().meaning.endsWith(u'0'));
    office.desk.setLocality({});
    CHECK(sums() == everywhere);
}

TEST_CASE(
    "Who is better off is drawn as long on the screen as on paper: what was rated once went nowhere yet") {
    FigureOffice office;
    office.desk.setPeriod(FigurePeriod::Year);
    const OutcomeReports reports(office.agency.workspace);
    const auto facts = outcomePaperFacts(reports, OutcomePaper::Outcomes, office.desk.scope());
    const Report paper = outcomePaper(facts, office.catalogues, ReaderLanguage::English);
    const FigurePicture screen = office.desk.board().pictures.at(2);
    double onScreen = 0, onPaper = 0;
    for (const FigureRow& row : screen.rows) {
        CHECK(double(row.rows.size()) == row.whole);
        onScreen += row.whole;
    }
    for (const ReportBar& bar : paper.parts.first().bars)
        onPaper += bar.whole;
    CHECK(onScreen > 0);
    CHECK(onScreen == onPaper);
}

TEST_CASE("The people of a place against the staff are printed in both languages, and add up to everywhere") {
    FigureOffice office;
    const auto counted = [&] {
        qsizetype people = 0;
        for (const CapacityLine& line : office.desk.capacity().lines)
            people += line.people.size();
        return people;
    };
    const qsizetype everywhere = counted();
    qsizetype together = 0;
    const QStringList places = office.desk.localities();
    REQUIRE_FALSE(places.isEmpty());
    for (const QString& place : places) {
        office.desk.setLocality(place);
        together += counted();
    }
    CHECK(together == everywhere);
    const MadeReport paper = made(office.desk.capacity());
    const Report english = paper.paper(ReaderLanguage::English);
    CHECK(english.subject == places.last());
    REQUIRE(english.parts.size() == 1);
    CHECK(english.parts.first().table->rows.size() == 3);
    CHECK(english.parts.first().table->rows.first().first().text == u"Red");
    // Of each colour the people, and the workers beside them.
    REQUIRE(english.parts.first().bars.size() == 6);
    CHECK(english.parts.first().bars.at(1).label == u"Red: workers who may go");
    CHECK(paper.rows(ReaderLanguage::Welsh).size() == 4);
    CHECK(paper.paper(ReaderLanguage::Welsh).parts.first().table->rows.first().first().text != u"Red");
}

namespace {

/// Two places, of which the second may be without people.
FigurePicture twoPlaces(int inSecond) {
    FigurePicture picture{.title = QStringLiteral("Places"),
                          .sentence = QStringLiteral("Two places."),
                          .heads = {QStringLiteral("Place"), QStringLiteral("People")}};
    for (const auto& [place, count] : {std::pair("Bala", 3), std::pair("Corwen", inSecond)})
        picture.rows.append({.label = QLatin1String(place),
                             .whole = double(count),
                             .words = QString::number(count),
                             .cells = {QLatin1String(place), QString::number(count)},
                             .rows = QList<QUuid>(count, newUuidV7())});
    return picture;
}

} // namespace

TEST_CASE("A click on a bar asks for the same as a click on its line of the table") {
    FigureCard card;
    card.setPicture(twoPlaces(3));
    card.resize(900, 600);
    card.show();
    QApplication::processEvents();
    QSignalSpy asked(&card, &FigureCard::asked);
    auto* bars = card.findChild<BarRows*>();
    QTest::mouseClick(bars, Qt::LeftButton, {}, QPoint(20, bars->height() * 3 / 4));
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<FigureRow>().label == u"Corwen");
    QTest::mouseClick(bars, Qt::RightButton, {}, QPoint(20, bars->height() / 4));
    CHECK(asked.size() == 1);
    auto* table = card.findChild<TableBox*>();
    emit table->activated(table->model()->index(0, 0));
    REQUIRE(asked.size() == 2);
    CHECK(asked.last().first().value<FigureRow>().label == u"Bala");
}

TEST_CASE("A bar of 0 leads nowhere, and its line of the table says that there is nobody behind it") {
    // given
    FigureCard card;
    card.setPicture(twoPlaces(0));
    card.resize(900, 600);
    card.show();
    QApplication::processEvents();
    QSignalSpy asked(&card, &FigureCard::asked);
    auto* bars = card.findChild<BarRows*>();
    const QPoint some(20, bars->height() / 4), none(20, bars->height() * 3 / 4);
    // when
    QTest::mouseClick(bars, Qt::LeftButton, {}, none);
    // then
    CHECK(asked.isEmpty());
    QMouseEvent over(QEvent::MouseMove, some, bars->mapToGlobal(some), Qt::NoButton, {}, {});
    QApplication::sendEvent(bars, &over);
    CHECK(bars->cursor().shape() == Qt::PointingHandCursor);
    QMouseEvent away(QEvent::MouseMove, none, bars->mapToGlobal(none), Qt::NoButton, {}, {});
    QApplication::sendEvent(bars, &away);
    CHECK(bars->cursor().shape() != Qt::PointingHandCursor);
    BehindDialog nobody(QStringLiteral("Corwen"), {});
    nobody.show();
    CHECK(test::visibleText(nobody).contains(QStringLiteral("There is nobody behind this figure.")));
    CHECK_FALSE(nobody.findChild<QListWidget*>()->isVisible());
    CHECK(test::accessibilityFaults(nobody) == QStringList());
    REQUIRE(nobody.findChildren<QPushButton*>().size() == 1);
}

TEST_CASE("A line of a table shows who is behind it, and one of them is opened") {
    FigureOffice office;
    QSignalSpy asked(office.page.get(), &FiguresPage::placeAsked);
    const auto cards = office.page->findChildren<FigureCard*>();
    REQUIRE(cards.size() == FiguresDesk::kPictures);
    auto* table = cards.last()->findChild<TableBox*>();
    REQUIRE(table);
    for (int row = 0; row < table->model()->rowCount() && asked.isEmpty(); ++row) {
        QTimer::singleShot(0, [] {
            auto* dialog = qobject_cast<BehindDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            CHECK(test::accessibilityFaults(*dialog) == QStringList());
            auto* list = dialog->findChild<QListWidget*>();
            if (list->count() == 0) return dialog->reject();
            emit list->activated(list->model()->index(0, 0));
        });
        emit table->activated(table->model()->index(row, 0));
    }
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString().startsWith(QStringLiteral("people:person/")));
}

TEST_CASE(
    "Those who wait for an answer are opened where their requests stand, and others where more is told") {
    FigureOffice office;
    office.desk.setPeriod(FigurePeriod::Year);
    const auto pictures = office.desk.board().pictures;
    const QStringList places{QStringLiteral("outcomes"), QStringLiteral("outcomes"),
                             QStringLiteral("outcomes"), QStringLiteral("visits"),
                             QStringLiteral("about"),    QStringLiteral("outcomes/concerns"),
                             QStringLiteral("overview")};
    REQUIRE(pictures.size() == places.size());
    for (qsizetype at = 0; at < places.size(); ++at)
        for (const FigureRow& row : pictures.at(at).rows)
            CHECK(row.place == places.at(at));
    // given
    const auto person = office.agency.people.rows(office.agency.people.search({}, {}, 1).ids).first().id;
    ConcernService concerns(office.agency.workspace);
    REQUIRE(concerns.save({.person = person,
                           .what = {{}, QStringLiteral("A rail for the stairs")},
                           .raisedOn = office.agency.workspace.clock().today().addDays(-300)}));
    office.desk.setPeriod(FigurePeriod::Year);
    auto* table = office.page->findChildren<FigureCard*>().at(5)->findChild<TableBox*>();
    REQUIRE(table->model()->index(0, 0).data().toString() == u"A rail for the stairs");
    // when
    QSignalSpy asked(office.page.get(), &FiguresPage::placeAsked);
    QTimer::singleShot(0, [] {
        auto* dialog = qobject_cast<BehindDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto* list = dialog->findChild<QListWidget*>();
        emit list->activated(list->model()->index(0, 0));
    });
    emit table->activated(table->model()->index(0, 0));
    // then
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString() ==
          QStringLiteral("people:person/%1/outcomes/concerns").arg(person.toString()));
}

TEST_CASE("The people behind a figure stand as wide apart as in any other list") {
    // given
    Theme theme{*qApp};
    BehindDialog dialog(QStringLiteral("Waiting"),
                        {{ServiceUserId::create(), QStringLiteral("P-1"), QStringLiteral("Mair")},
                         {ServiceUserId::create(), QStringLiteral("P-2"), QStringLiteral("Huw")}});
    // when
    dialog.show();
    QApplication::processEvents();
    // then
    const auto* list = dialog.findChild<QListWidget*>();
    constexpr int kPadding = 6;
    CHECK(list->visualItemRect(list->item(0)).height() >= list->fontMetrics().height() + 2 * kPadding);
}

TEST_CASE("The ways to pictures on other pages stand at one height, however long the words above them are") {
    Theme theme{*qApp};
    FigureOffice office;
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        test::settleAll();
        QList<int> heights;
        for (const ElsewhereCard* card : office.page->findChildren<ElsewhereCard*>())
            heights.append(card->findChild<QPushButton*>()->mapTo(office.page.get(), QPoint()).y());
        REQUIRE(heights.size() == FiguresDesk::kElsewhere);
        CHECK(heights == QList<int>(heights.size(), heights.first()));
    }
}
