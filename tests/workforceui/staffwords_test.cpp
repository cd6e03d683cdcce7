// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "tests/workforceui/staffscreen.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/picklist.h"
#include "ui/widgets/people/peoplescreen.h"

#include <QPushButton>
#include <QTabBar>
#include <QTranslator>

using namespace aelwyd;
using aelwyd::test::accessibilityFaults;
using aelwyd::test::StaffOffice;
using aelwyd::test::StaffScreen;

namespace {

const QStringList kPlaces{"overview", "about", "availability", "competences", "experience", "supervision"};

/// A worker about whom everything is known.
CareWorker fullWorker(StaffOffice& office) {
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) {
        w.locality = "Y Bala";
        w.trainedOn = QDate(2026, 9, 5);
        w.dbsDate = QDate(2023, 12, 3);
        w.contractMinimumMinutes = 960;
        w.languages = {{LanguageCode::welsh(), LanguageLevel::Fluent}};
        w.qualities = {"on_time"};
        w.competences = {{"HSC218", QDate(2025, 1, 1), QDate(2026, 12, 1)}};
        w.availability = {{1, QTime(8, 0), QTime(14, 0)}};
        w.experience = RagDecision{Rag::Amber, QDate(2026, 9, 6), "Nia Prys", "Kind"};
    });
    REQUIRE(office.workforce.saveLeave(
        {.worker = mair.id, .from = QDate(2026, 12, 24), .until = QDate(2026, 12, 26)}));
    REQUIRE(office.workforce.saveException({.worker = mair.id, .day = QDate(2026, 12, 1)}));
    REQUIRE(office.workforce.saveMeeting({.worker = mair.id, .heldOn = QDate(2026, 11, 1)}));
    REQUIRE(office.workforce.saveObservation({.worker = mair.id,
                                              .on = QDate(2026, 10, 1),
                                              .assessor = "Huw Tomos",
                                              .complexity = Rag::Red,
                                              .seen = "Calm",
                                              .recommends = Rag::Green}));
    return mair;
}

QStringList faultsOfAllPages(StaffScreen& desk, const CareWorker& worker) {
    QStringList faults = accessibilityFaults(desk.screen);
    for (const QString& tab : kPlaces) {
        desk.show(worker, tab);
        faults += accessibilityFaults(desk.screen);
    }
    for (const char* place : {"worker/new", "training"}) {
        desk.screen.goTo(place);
        QCoreApplication::processEvents();
        faults += accessibilityFaults(desk.screen);
    }
    return faults;
}

/// Words everything with marks around it, so that what is not worded anew stands out.
struct MarkingTranslator final : QTranslator {
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        return QStringLiteral("«%1»").arg(QString::fromUtf8(source));
    }
};

/// What is read on the screen just now that carries no mark and is none of the data.
QStringList unmarked(const QWidget& screen, const QStringList& data) {
    QStringList left;
    const auto check = [&](const QString& text) {
        const bool words = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        const bool known =
            std::any_of(data.begin(), data.end(), [&](const QString& part) { return text.contains(part); });
        if (words && !known && !text.contains(u'«')) left.append(text);
    };
    for (const QLabel* label : screen.findChildren<QLabel*>())
        if (label->isVisible()) check(label->text());
    for (const QAbstractButton* button : screen.findChildren<QAbstractButton*>()) {
        if (!button->isVisible()) continue;
        check(button->text());
        check(button->accessibleName());
    }
    for (const QTabBar* bar : screen.findChildren<QTabBar*>())
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            check(bar->tabText(tab));
    for (const QComboBox* box : screen.findChildren<QComboBox*>())
        if (box->isVisible()) check(box->currentText());
    return left;
}

} // namespace

TEST_CASE("Every control of the staff page can be reached and has a name, in both languages") {
    // given
    StaffOffice office;
    const CareWorker mair = fullWorker(office);
    StaffScreen desk(office);
    // then
    CHECK(faultsOfAllPages(desk, mair) == QStringList());
    // when
    installLanguage(*qApp, ReaderLanguage::Welsh);
    // then
    CHECK(faultsOfAllPages(desk, mair) == QStringList());
    installLanguage(*qApp, ReaderLanguage::English);
}

TEST_CASE("Another language words every page of the staff anew while it is open") {
    // given
    StaffOffice office;
    const CareWorker mair = fullWorker(office);
    StaffScreen desk(office);
    const QStringList data{"Mair Puw", "Calm",    "W-0001",    "Y Bala", "HSC", "December",
                           "November", "October", "September", "Kind",   "day"};
    for (const QString& tab : kPlaces) {
        CAPTURE(tab.toStdString());
        desk.show(mair, tab);
        // when
        MarkingTranslator marking;
        qApp->installTranslator(&marking);
        QCoreApplication::processEvents();
        // then
        CHECK(unmarked(desk.screen, data) == QStringList());
        qApp->removeTranslator(&marking);
        QCoreApplication::processEvents();
    }
}

TEST_CASE("What is asked of a person's workers is chosen by name and kept by code") {
    // given
    StaffOffice office;
    const ServiceUser eirlys = test::takeOn(office, "Eirlys", "Prydderch", "P-0001");
    office.hire("Mair", "Puw", "W-0001");
    StaffDesk staff(office.workforce, office.people, office.catalogues, office.agency);
    PeopleDesk people(office.people, office.plans, office.agency);
    people.setChoices(staff.choicesForPeople());
    test::Answers answers;
    PeopleScreen screen(people, answers, {});
    screen.resize(1048, 900);
    screen.show();
    screen.goTo(QStringLiteral("person/%1/about").arg(eirlys.id.toString()));
    QCoreApplication::processEvents();
    const auto pick = [&](const QString& list, const QString& typed) {
        for (PickList* picks : screen.findChildren<PickList*>()) {
            if (picks->accessibleName() != list) continue;
            picks->findChild<QPushButton*>()->click();
            picks->findChild<QLineEdit*>()->setText(typed);
            for (QCheckBox* box : picks->findChildren<QCheckBox*>())
                if (box->isVisible() && !box->isChecked()) {
                    box->click();
                    break;
                }
        }
    };
    // when
    pick("Competences needed", "hsc218");
    pick("Qualities that matter in a worker", "on time");
    pick("Workers not to send", "mair");
    people.flush();
    // then
    const ServiceUser now = *office.people.person(eirlys.id);
    CHECK(now.competences == QStringList{"HSC218"});
    CHECK(now.qualities == QStringList{"on_time"});
    CHECK(now.doNotSend == QStringList{"W-0001"});
}

TEST_CASE("Of a spreadsheet's competences the one that ends before it begins is named") {
    const Problem told{
        QStringLiteral("competences"), ErrorCode::Range, {toCode(ErrorCode::DateOrder), "HSC221"}};
    CHECK(wording::message(told).startsWith("Competence: HSC221. It ends before it begins."));
}
