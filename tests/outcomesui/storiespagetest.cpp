// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stories/storiespage.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/forms.h"
#include "ui/presentation/printing/madereport.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/searchfield.h"
#include "ui/widgets/kit/tablebox.h"
#include "ui/widgets/matching/personpicker.h"
#include "ui/widgets/stories/whosestorydialog.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace aelwyd;

namespace {

/// A story for each consent, told on one day after another, and the page of all of them.
struct StoryOffice {
    test::TestAgency agency;
    OutcomeService outcomes{agency.workspace};
    ReviewService reviews{agency.workspace};
    StoryService stories{agency.workspace};
    ConcernService concerns{agency.workspace};
    SafeguardingService safeguarding{agency.workspace};
    ServiceUserId person = test::takeOn(agency, QStringLiteral("Siân"), QStringLiteral("Rhydderch")).id;
    StoriesDesk desk{{outcomes, reviews, stories, concerns, agency.plans, safeguarding, agency.people}};
    StoriesPage page{desk};
    QDate today = agency.clock.today();

    StoryOffice() {
        int days = 40;
        for (const StoryConsent consent : allOf<StoryConsent>())
            tell(consent, today.addDays(-(days -= 10)));
        page.resize(1040, 800);
        page.show();
    }
    ~StoryOffice() { installLanguage(*qApp, ReaderLanguage::English); }
    void tell(StoryConsent consent, QDate on) {
        Story story{.person = person,
                    .title = {{}, QStringLiteral("Seen by %1").arg(toCode(consent))},
                    .story = {{}, QStringLiteral("The words for %1 alone").arg(toCode(consent))}};
        story.on = on;
        story.namesChanged = consent == StoryConsent::Public;
        story.tellerName = QStringLiteral("Nia Prys");
        REQUIRE(stories.save(story));
        if (consent == StoryConsent::Nobody) return;
        REQUIRE(stories.agree({.id = {},
                               .story = story.id,
                               .on = today,
                               .consent = consent,
                               .givenBy = QStringLiteral("Siân"),
                               .note = {}}));
    }
    QString shown() {
        QApplication::processEvents();
        QStringList words;
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible()) words.append(label->text());
        return words.join(u'\n');
    }
    QString onPaper() {
        QStringList words;
        for (const ReportPart& part : made(desk.paper()).paper(ReaderLanguage::English).parts)
            words << part.heading << part.sentences << part.remark;
        return words.join(u'\n');
    }
};

} // namespace

TEST_CASE("Stories are found again by their words, latest first, and the chosen one is read in full") {
    StoryOffice office;
    REQUIRE(office.desk.lines().size() == 4);
    CHECK(office.desk.lines().first().consent == StoryConsent::Public);
    CHECK(office.shown().contains(QStringLiteral("The words for public alone")));
    auto* table = office.page.findChild<TableBox*>();
    REQUIRE(table);
    CHECK(table->currentIndex().row() == 0);
    table->setCurrentIndex(table->model()->index(3, 0));
    CHECK(office.shown().contains(QStringLiteral("The words for nobody alone")));
    CHECK(office.shown().contains(QStringLiteral("Siân Rhydderch")));
    office.page.findChild<SearchField*>()->replaceText(QStringLiteral("TEAM words"));
    REQUIRE(office.desk.lines().size() == 1);
    CHECK(office.shown().contains(QStringLiteral("The words for team alone")));
    office.page.findChild<SearchField*>()->replaceText(QStringLiteral("nothing like it"));
    CHECK(office.desk.lines().isEmpty());
    CHECK(office.shown().contains(QStringLiteral("No story was found")));
}

TEST_CASE("Stories are found by whose they are, too, and what is written meanwhile is found as it is then") {
    StoryOffice office;
    office.agency.people.save({.reference = QStringLiteral("P-0009"),
                               .firstName = QStringLiteral("Tŵm"),
                               .lastName = QStringLiteral("Vaughan")});
    auto* search = office.page.findChild<SearchField*>();
    search->replaceText(QStringLiteral("sian public"));
    CHECK(office.desk.lines().size() == 1);
    search->replaceText(QStringLiteral("twm"));
    CHECK(office.desk.lines().isEmpty());
    office.tell(StoryConsent::Team, office.today);
    CHECK(office.desk.lines().isEmpty());
    search->replaceText(QStringLiteral("sian"));
    CHECK(office.desk.lines().size() == 5);
    REQUIRE(office.desk.putAway(office.desk.lines().first().story).isEmpty());
    CHECK(office.desk.lines().size() == 4);
}

TEST_CASE("A page of stories for somebody holds those that consent lets them see, and counts the others") {
    StoryOffice office;
    const auto allowed = [&](const std::optional<StoryAudience>& audience) {
        office.desk.setAudience(audience);
        office.desk.refresh();
        return office.desk.paper().stories.size();
    };
    CHECK(allowed(StoryAudience::Public) == 1);
    CHECK(office.desk.paper().withheld == 3);
    CHECK(allowed(StoryAudience::Team) == 3);
    // Without an audience the paper is the team's, and what nobody agreed to share stays behind.
    CHECK(allowed(std::nullopt) == 3);
    CHECK(office.desk.paper().withheld == 1);
    CHECK(office.desk.lines().size() == 4);
    CHECK(allowed(StoryAudience::Commissioner) == 2);
    const QString paper = office.onPaper();
    for (const char* words : {"The words for nobody", "The words for team", "Nia Prys", "Rhydderch"})
        CHECK_FALSE(paper.contains(QString::fromUtf8(words)));
    CHECK(paper.contains(QStringLiteral("The words for commissioner")));
    CHECK(paper.contains(QStringLiteral("kept back because nobody agreed to share them: 2")));
    // The earliest first.
    CHECK(office.desk.paper().stories.first().title.en == u"Seen by commissioner");
}

TEST_CASE("The time narrows the stories, and the paper tells which time it is") {
    StoryOffice office;
    office.desk.setPeriod(FigurePeriod::Month);
    office.desk.refresh();
    // Told 30, 20, 10 and 0 days ago.
    CHECK(office.desk.lines().size() == 4);
    CHECK(office.desk.paper().from == office.today.addMonths(-1).addDays(1));
    office.tell(StoryConsent::Team, office.today.addMonths(-1));
    office.desk.refresh();
    CHECK(office.desk.lines().size() == 4);
    office.desk.setPeriod(std::nullopt);
    office.desk.refresh();
    CHECK(office.desk.lines().size() == 5);
    CHECK(office.desk.paper().from == office.today.addMonths(-1));
}

TEST_CASE("A story is begun from the page of stories by saying whose it is, and Find leads there") {
    StoryOffice office;
    REQUIRE(office.page.errands().size() == 1);
    CHECK(office.page.errands().first()->text() == QStringLiteral("Write a story…"));
    WhoseStoryDialog whose(office.desk.people());
    whose.show();
    CHECK(test::accessibilityFaults(whose) == QStringList());
    test::keep(whose);
    CHECK(whose.isVisible());
    auto* line = whose.findChild<PersonPicker*>();
    REQUIRE(line);
    QTest::keyClicks(line, QStringLiteral("rhydd"));
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    CHECK_FALSE(whose.isVisible());
    REQUIRE(whose.person() == office.person);
    CHECK(office.desk.openFor(*whose.person()).person() == office.person);
}

TEST_CASE("Every control of the page of stories has a name in either language, and its paper is asked for") {
    StoryOffice office;
    QSignalSpy asked(&office.page, &StoriesPage::paperAsked);
    for (const ReaderLanguage language : {ReaderLanguage::English, ReaderLanguage::Welsh}) {
        installLanguage(*qApp, language);
        QApplication::processEvents();
        CHECK(test::accessibilityFaults(office.page) == QStringList());
    }
    for (QPushButton* button : office.page.findChildren<QPushButton*>())
        if (!button->text().isEmpty() && button->isVisible()) {
            button->click();
            break;
        }
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<StoriesPaperFacts>().stories.size() == 3);
}
