// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/accountservice.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/forms.h"
#include "tests/syncui/twooffices.h"
#include "tests/vaultui/foundedagency.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/sync/computerstab.h"
#include "ui/widgets/sync/pairingassistant.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// One side of pairing, at the desk.
struct Side {
    Side(RealOffice& office, bool isLettingIn)
        : assistant(office.desk, answers, isLettingIn) {
        assistant.show();
    }
    QPushButton* button(const QString& words) { return test::buttonSaying(assistant, words); }
    void click(const QString& words) { button(words)->click(); }
    QString number() {
        for (const QLabel* label : assistant.findChildren<QLabel*>())
            if (label->text().size() == 29 && label->text().at(5) == u' ') return label->text();
        return {};
    }
    /// None is squeezed by what was remarked.
    void seeFields() {
        QApplication::processEvents();
        for (const QLineEdit* field : assistant.findChildren<QLineEdit*>())
            if (field->isVisible()) CHECK(field->height() >= field->sizeHint().height());
    }
    QCheckBox* same() { return assistant.findChild<QCheckBox*>(); }
    QString refusal() {
        QStringList texts;
        for (const Remark* remark : assistant.findChildren<Remark*>())
            if (remark->isVisible()) texts.append(remark->text());
        return texts.join(u'\n');
    }
    Answers answers;
    PairingAssistant assistant;
};

} // namespace

TEST_CASE("Two offices are paired at their desks with two files, one number and a tick") {
    TwoOffices offices;
    Side bangor(offices.bangor, true), caernarfon(offices.caernarfon, false);
    const QString ours = offices.bangor.path("bangor.aelwyd-key");
    const QString theirs = offices.caernarfon.path("caernarfon.aelwyd-key");
    bangor.answers.paths = {ours, theirs};
    caernarfon.answers.paths = {theirs, ours};
    for (Side* side : {&bangor, &caernarfon}) {
        CHECK_FALSE(side->button("Go on")->isEnabled());
        side->click("1. Write this computer's key file…");
        side->seeFields();
    }
    CHECK(QFile::exists(ours));
    CHECK(QFile::exists(theirs));
    for (Side* side : {&caernarfon, &bangor}) {
        side->click("2. Choose the other's key file…");
        side->click("Go on");
    }
    REQUIRE_FALSE(bangor.number().isEmpty());
    CHECK(bangor.number() == caernarfon.number());
    // Nobody is let in before somebody says that the numbers are the same.
    CHECK_FALSE(bangor.button("Let it in")->isEnabled());
    CHECK_FALSE(caernarfon.button("Join")->isEnabled());
    for (Side* side : {&caernarfon, &bangor})
        side->same()->setChecked(true);
    caernarfon.click("Join");
    bangor.click("Let it in");
    CHECK(bangor.assistant.result() == QDialog::Accepted);
    CHECK(bangor.assistant.otherName() == "Caernarfon");
    CHECK(offices.caernarfon.desk.isWaitingToBeLetIn());
    TwoOffices::send(offices.bangor, offices.caernarfon);
    offices.caernarfon.desk.refresh();
    CHECK_FALSE(offices.caernarfon.desk.isWaitingToBeLetIn());
    CHECK(offices.caernarfon.desk.rowCount() == 2);
    CHECK(offices.caernarfon.person(offices.mair.id).lastName == "Owen");
}

TEST_CASE("Who joins and hears another number has not joined") {
    TwoOffices offices;
    REQUIRE(offices.bangor.desk.writeKey(offices.bangor.path("b.aelwyd-key"), "Bangor", true) == Problems());
    Side caernarfon(offices.caernarfon, false);
    caernarfon.answers.paths = {offices.caernarfon.path("c.aelwyd-key"), offices.bangor.path("b.aelwyd-key")};
    caernarfon.click("1. Write this computer's key file…");
    caernarfon.click("2. Choose the other's key file…");
    caernarfon.click("Go on");
    CHECK(offices.caernarfon.desk.isInAgency());
    SECTION("because the numbers differ") {
        caernarfon.click("The numbers differ");
        CHECK(caernarfon.refusal().contains("Do not go on"));
    }
    SECTION("because the dialog was closed") {
        caernarfon.assistant.reject();
    }
    CHECK_FALSE(offices.caernarfon.desk.isInAgency());
    CHECK(offices.caernarfon.desk.canJoin());
}

TEST_CASE("What is no key file is refused in words, and so is joining with records of one's own") {
    TwoOffices offices;
    writeBytes(offices.bangor.path("minutes.txt"), "The minutes of the meeting");
    Side bangor(offices.bangor, true);
    bangor.answers.paths = {offices.bangor.path("b.aelwyd-key"), offices.bangor.path("minutes.txt")};
    bangor.click("1. Write this computer's key file…");
    bangor.click("2. Choose the other's key file…");
    bangor.click("Go on");
    CHECK(bangor.refusal().contains("not made by Aelwyd"));
    CHECK(bangor.button("Go on")->isVisible());
    CHECK_FALSE(offices.bangor.desk.canJoin());
}

TEST_CASE("The computers are listed, renamed and shut out, with a warning that it is for good") {
    MetOffices offices;
    Answers answers;
    ComputersTab tab(offices.bangor.desk, answers);
    tab.resize(900, 700);
    tab.show();
    PairingDesk& desk = offices.bangor.desk;
    REQUIRE(desk.rowCount() == 2);
    CHECK(desk.index(0, PairingDesk::Standing).data() == "This copy");
    CHECK(desk.index(1, PairingDesk::Name).data() == "Caernarfon");
    CHECK(desk.index(1, PairingDesk::Lacks).data() == "0");
    const auto button = [&](const char* words) { return test::buttonSaying(tab, words); };
    auto* table = tab.findChild<QTableView*>();
    CHECK_FALSE(button("Shut out…")->isEnabled());
    table->selectRow(1);
    answers.typed = "Porthmadog";
    button("Rename…")->click();
    CHECK(desk.index(1, PairingDesk::Name).data() == "Porthmadog");
    table->selectRow(1);
    answers.sure = false;
    button("Shut out…")->click();
    CHECK(desk.at(1).status == DeviceStatus::Admitted);
    REQUIRE(answers.asked.size() == 1);
    CHECK(answers.asked.first().contains("for good"));
    answers.sure = true;
    button("Shut out…")->click();
    CHECK(desk.at(1).status == DeviceStatus::Revoked);
    CHECK(desk.index(1, PairingDesk::Standing).data() == "Shut out");
}

TEST_CASE("A computer that was let in as a supervisor's is told that it lets nobody in") {
    TwoOffices offices;
    const QString theirs = offices.caernarfon.path("c.key"), ours = offices.bangor.path("b.key");
    REQUIRE(offices.caernarfon.desk.writeKey(theirs, "Caernarfon", false) == Problems());
    REQUIRE(offices.bangor.desk.writeKey(ours, "Bangor", true) == Problems());
    REQUIRE(offices.caernarfon.desk.join(ours));
    REQUIRE(offices.bangor.desk.admit(theirs, offices.bangor.desk.look(theirs).value(), Role::Supervisor,
                                      "Laptop") == Problems());
    TwoOffices::send(offices.bangor, offices.caernarfon);
    CHECK_FALSE(offices.caernarfon.desk.mayLetIn());
    Answers answers;
    ComputersTab tab(offices.caernarfon.desk, answers);
    tab.show();
    QString remarks;
    for (const Remark* remark : tab.findChildren<Remark*>())
        remarks += remark->text();
    CHECK(remarks.contains("not let in as a manager's"));
    CHECK(offices.caernarfon.desk.ownName() == "Laptop");
}

TEST_CASE("A viewer sees the computers and is told who may let others in") {
    const FoundedAgency founded;
    const QString passphrase = QStringLiteral("chwech gair arall eto nawr");
    const auto open = [&](const QString& user, const QString& with) {
        auto opened = openFile({founded.scratch.path(), OpenMode::MustExist, Credentials{user, with}},
                               std::make_shared<SystemClock>());
        REQUIRE(opened);
        return opened.value();
    };
    {
        const OpenedFile file = open(kManager, kPassphrase);
        Workspace workspace(*file.database, *file.session->clock, file.session);
        REQUIRE(AccountService(workspace, kLeastCost).add(QStringLiteral("Huw"), Role::Viewer, passphrase));
    }
    const OpenedFile file = open(QStringLiteral("Huw"), passphrase);
    Workspace workspace(*file.database, *file.session->clock, file.session);
    AgencyLog log(workspace);
    PairingService pairing(workspace, log, founded.scratch.path("identities"));
    PairingDesk desk(workspace, pairing);
    Answers answers;
    ComputersTab tab(desk, answers);
    tab.show();
    QString remarks;
    for (const Remark* remark : tab.findChildren<Remark*>())
        remarks += remark->text();
    CHECK(remarks.contains("Only a manager"));
    for (const QPushButton* button : tab.findChildren<QPushButton*>())
        CHECK_FALSE((button->isVisible() && button->isEnabled()));
    const Problems refused = desk.writeKey(founded.scratch.path("huw.aelwyd-key"), "Huw", true);
    REQUIRE(refused.size() == 1);
    CHECK(refused.first().code == ErrorCode::NotAllowed);
}

TEST_CASE("Every control of pairing has a name in both languages") {
    MetOffices offices;
    Answers answers;
    ComputersTab tab(offices.bangor.desk, answers);
    PairingAssistant first(offices.bangor.desk, answers, true),
        second(offices.caernarfon.desk, answers, false);
    for (QWidget* widget : QList<QWidget*>{&tab, &first, &second})
        widget->show();
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        QApplication::processEvents();
        for (QWidget* widget : QList<QWidget*>{&tab, &first, &second})
            CHECK(accessibilityFaults(*widget) == QStringList());
    }
}
