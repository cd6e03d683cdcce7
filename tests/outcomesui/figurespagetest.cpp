// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/figurespage.h"
#include "core/service/concernservice.h"
#include "core/service/demoservice.h"
#include "core/service/matchingservice.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/tablebox.h"
#include "ui/widgets/outcomes/behinddialog.h"
#include "ui/widgets/outcomes/figurecard.h"

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
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
        const auto pictures = office.desk.pictures();
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

TEST_CASE("Every bar of the figures leads to the people behind it") {
    FigureOffice office;
    office.desk.setPeriod(FigurePeriod::Year);
    int bars = 0;
    for (const FigurePicture& picture : office.desk.pictures())
        for (const FigureRow& row : picture.rows) {
            if (row.rows.isEmpty()) continue;
            INFO(picture.title.toStdString() << ": " << row.label.toStdString());
            CHECK_FALSE(office.desk.behind(row).isEmpty());
            ++bars;
        }
    CHECK(bars > 10);
}

TEST_CASE("A place that nobody lives in has no figures, and everywhere has them again") {
    FigureOffice office;
    const auto people = [&] {
        double sum = 0;
        for (const FigureRow& row : office.desk.pictures().at(4).rows)
            sum += row.whole;
        return sum;
    };
    const double everywhere = people();
    CHECK(everywhere > 0);
    office.desk.setLocality(QStringLiteral("Nowhere"));
    CHECK(people() == 0);
    office.desk.setLocality({});
    CHECK(people() == everywhere);
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
