// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/forms.h"
#include "tests/support/seen.h"
#include "tests/syncui/twooffices.h"
#include "ui/presentation/people/peopledesk.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/syncwords.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/sync/exchangetab.h"
#include "ui/widgets/sync/importdialog.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

void setPhone(RealOffice& office, const ServiceUserId& id, const char* phone) {
    ServiceUser person = office.person(id);
    person.phone = QLatin1String(phone);
    REQUIRE(office.agency.people.save(person));
}

void decideStatus(RealOffice& office, const ServiceUserId& id) {
    REQUIRE(office.agency.people.decideComplexity(
        id, {Rag::Amber, office.agency.clock.today(), QStringLiteral("Nia"), QStringLiteral("A fall")}));
}

} // namespace

TEST_CASE("A file says in words what it would bring, changes nothing, and brings just that") {
    MetOffices offices;
    setPhone(offices.bangor, offices.mair.id, "01248 111111");
    decideStatus(offices.bangor, offices.mair.id);
    const QString file = TwoOffices::fileFrom(offices.bangor);
    const QByteArray before = bytesOf(file);
    ImportDialog dialog(offices.caernarfon.files, file);
    dialog.show();
    QApplication::processEvents();
    CHECK(visibleText(dialog).contains("From: Bangor"));
    CHECK(visibleText(dialog).contains("Mair Owen: RAG status, personal details"));
    CHECK(offices.caernarfon.person(offices.mair.id).phone.isEmpty());
    auto* take = buttonSaying(dialog, "Take it in");
    REQUIRE(take->isEnabled());
    take->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.outcome().contains("Mair Owen: RAG status"));
    CHECK(dialog.outcome().contains(". New edits: ")); // the lines end as sentences do
    CHECK(offices.caernarfon.person(offices.mair.id).phone == "01248 111111");
    CHECK(bytesOf(file) == before);
}

TEST_CASE("A file that is left stays where it is and may come in later") {
    MetOffices offices;
    setPhone(offices.bangor, offices.mair.id, "01248 111111");
    const QString file = TwoOffices::fileFrom(offices.bangor);
    {
        ImportDialog dialog(offices.caernarfon.files, file);
        dialog.show();
        QApplication::processEvents();
        buttonSaying(dialog, "Leave it")->click();
    }
    CHECK(QFile::exists(file));
    CHECK(offices.caernarfon.person(offices.mair.id).phone.isEmpty());
    REQUIRE(offices.caernarfon.files.take(file));
    CHECK(offices.caernarfon.person(offices.mair.id).phone == "01248 111111");
}

TEST_CASE("What is refused says why beside the file's name, in both languages, and the file is kept") {
    MetOffices offices;
    const QString strange = offices.caernarfon.path("minutes.bundle");
    const QString cut = offices.caernarfon.path("cut.bundle");
    writeBytes(strange, "The minutes of the meeting");
    setPhone(offices.bangor, offices.mair.id, "01248 111111");
    const QByteArray whole = bytesOf(TwoOffices::fileFrom(offices.bangor));
    writeBytes(cut, whole.left(whole.size() - 40));
    const QString own = TwoOffices::fileFrom(offices.caernarfon);
    const std::pair<QString, QString> refused[]{
        {strange, "not made by Aelwyd"}, {cut, "end of this file is missing"}, {own, "was written here"}};
    for (const auto& [file, reason] : refused) {
        ImportDialog dialog(offices.caernarfon.files, file);
        dialog.show();
        QApplication::processEvents();
        INFO(file.toStdString());
        CHECK(visibleText(dialog).contains(QFileInfo(file).fileName()));
        CHECK(visibleText(dialog).contains(reason));
        CHECK(visibleText(dialog).contains("Nothing was changed"));
        CHECK_FALSE(buttonSaying(dialog, "Take it in")->isEnabled());
        CHECK(QFile::exists(file));
    }
    installLanguage(*qApp, ReaderLanguage::Welsh);
    ImportDialog dialog(offices.caernarfon.files, cut);
    dialog.show();
    QApplication::processEvents();
    CHECK_FALSE(visibleText(dialog).contains("end of this file"));
    installLanguage(*qApp, ReaderLanguage::English);
    CHECK(offices.caernarfon.person(offices.mair.id).phone.isEmpty());
}

TEST_CASE("What two offices wrote apart is announced with the file that brings it") {
    MetOffices offices;
    setPhone(offices.bangor, offices.mair.id, "01248 111111");
    setPhone(offices.caernarfon, offices.mair.id, "01286 222222");
    const auto words = offices.caernarfon.files.look(TwoOffices::fileFrom(offices.bangor));
    REQUIRE(words);
    CHECK(words.value().remarks.join(u' ').contains("To resolve because of it: 1"));
    CHECK(offices.caernarfon.inbox.count() == 0);
}

TEST_CASE("Stopping a look or an import leaves everything as it was") {
    MetOffices offices;
    setPhone(offices.bangor, offices.mair.id, "01248 111111");
    const QString file = TwoOffices::fileFrom(offices.bangor);
    const auto stop = [](int, int) { return false; };
    const auto taken = offices.caernarfon.files.take(file, stop);
    REQUIRE_FALSE(taken);
    CHECK(taken.problems().first().code == ErrorCode::Cancelled);
    CHECK_FALSE(offices.caernarfon.files.isBusy());
    CHECK(offices.caernarfon.person(offices.mair.id).phone.isEmpty());
    CHECK(offices.caernarfon.files.look(file));
}

TEST_CASE("Two offices meet in a folder by themselves and say what came in") {
    MetOffices offices;
    const Scratch shared;
    REQUIRE(offices.bangor.folder.setFolder(shared.folder()) == Problems());
    REQUIRE(offices.caernarfon.folder.setFolder(shared.folder()) == Problems());
    QSignalSpy said(&offices.caernarfon.folder, &FolderDesk::cameIn);
    setPhone(offices.bangor, offices.mair.id, "01248 111111");
    offices.bangor.folder.meet();
    offices.caernarfon.folder.meet();
    CHECK(offices.caernarfon.person(offices.mair.id).phone == "01248 111111");
    REQUIRE(said.size() == 1);
    CHECK(said.first().first().toString() == "From Bangor: Mair Owen (personal details).");
    CHECK(offices.caernarfon.folder.standing() == "Up to date with Bangor as of 09:00.");
    CHECK(offices.caernarfon.folder.refused().isEmpty());
    // Chosen once, kept with the file.
    FolderDesk again(offices.caernarfon.agency.workspace, offices.caernarfon.exchange,
                     offices.caernarfon.pairing);
    CHECK(again.folder() == shared.folder());
}

TEST_CASE("A round waits until nobody types, and a change in the folder begins one") {
    MetOffices offices;
    const Scratch shared;
    REQUIRE(offices.caernarfon.folder.setFolder(shared.folder()) == Problems());
    bool isQuiet = false;
    offices.caernarfon.folder.setQuiet([&] { return isQuiet; });
    offices.caernarfon.folder.begin();
    setPhone(offices.bangor, offices.mair.id, "01248 111111");
    REQUIRE(offices.bangor.folder.setFolder(shared.folder()) == Problems());
    const auto arrived = [&] { return offices.caernarfon.person(offices.mair.id).phone == "01248 111111"; };
    QTest::qWait(FolderDesk::kSettledMilliseconds + 500);
    CHECK_FALSE(arrived());
    isQuiet = true;
    CHECK(QTest::qWaitFor(arrived, 10'000));
}

TEST_CASE("A folder that has gone is told quietly, and what is strange in it stands beside its name") {
    MetOffices offices;
    {
        const Scratch shared;
        REQUIRE(offices.bangor.folder.setFolder(shared.folder()) == Problems());
        setPhone(offices.bangor, offices.mair.id, "01248 111111");
        offices.bangor.folder.meet();
        const QString name = QDir(shared.folder()).entryList({"*.bundle"}).value(0);
        REQUIRE_FALSE(name.isEmpty());
        QByteArray bytes = bytesOf(shared.folder() + u'/' + name);
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
        writeBytes(shared.folder() + u'/' + name, bytes);
        REQUIRE(offices.caernarfon.folder.setFolder(shared.folder()) == Problems());
        REQUIRE(offices.caernarfon.folder.refused().size() == 1);
        CHECK(offices.caernarfon.folder.refused().first().startsWith(name));
        CHECK(QFile::exists(shared.folder() + u'/' + name));
    }
    offices.bangor.folder.meet();
    CHECK(offices.bangor.folder.problems().size() == 1);
    CHECK(offices.bangor.folder.standing().contains("cannot be used now"));
    CHECK(offices.bangor.folder.setFolder("/nowhere/at/all").first().code == ErrorCode::NotFound);
}

TEST_CASE("Saying goodbye tells the others what was written, and is no matter for a file that is alone") {
    MetOffices offices;
    const Scratch shared;
    REQUIRE(offices.bangor.folder.setFolder(shared.folder()) == Problems());
    setPhone(offices.bangor, offices.mair.id, "01248 111111");
    bool told = false;
    offices.bangor.folder.sayGoodbye([&] { told = true; });
    REQUIRE(offices.caernarfon.folder.setFolder(shared.folder()) == Problems());
    CHECK(offices.caernarfon.person(offices.mair.id).phone == "01248 111111");
    RealOffice alone("Rhyl");
    alone.folder.sayGoodbye([&] { told = true; });
    alone.folder.meet();
    CHECK(alone.folder.lastRound().isEmpty());
    CHECK(alone.folder.standing().isEmpty());
}

TEST_CASE("Nothing that is being typed is lost when a change comes in meanwhile") {
    MetOffices offices;
    const Scratch shared;
    REQUIRE(offices.bangor.folder.setFolder(shared.folder()) == Problems());
    RealOffice& here = offices.caernarfon;
    PeopleDesk people(here.agency.people, here.agency.plans, here.agency.agency);
    PersonForm form(here.agency.people, here.agency.agency);
    REQUIRE(form.open(offices.mair.id));
    form.edit("known_as", [](PersonEntry& entry) { entry.person.knownAs = "Mai"; });
    setPhone(offices.bangor, offices.mair.id, "01248 111111");
    offices.bangor.folder.meet();
    REQUIRE(here.folder.setFolder(shared.folder()) == Problems());
    CHECK(form.entry().person.knownAs == "Mai");
    CHECK(form.entry().person.phone == "01248 111111");
    REQUIRE(form.save());
    CHECK(here.person(offices.mair.id).knownAs == "Mai");
    CHECK(here.person(offices.mair.id).phone == "01248 111111");
}

TEST_CASE("Where the others stand is told in a line, with the one who has been silent longest") {
    const QDateTime now(QDate(2026, 11, 25), QTime(14, 30));
    const PeerState caernarfon{"Caernarfon", QDateTime(now.date(), QTime(14, 5)), true};
    const PeerState barry{"Barry", QDateTime(QDate(2026, 11, 24), QTime(9, 0)), true};
    const PeerState rhyl{"Rhyl", {}, false};
    CHECK(wording::standing({}, now).isEmpty());
    CHECK(wording::standing({{QStringLiteral("Rhyl\u202e"), {}, false}}, now) ==
          QStringLiteral("Nothing from Rhyl\ufffd yet."));
    CHECK(wording::standing({caernarfon, barry}, now) ==
          "Up to date with Caernarfon as of 14:05. Nothing from Barry since Tuesday.");
    CHECK(wording::standing({caernarfon, caernarfon, caernarfon}, now) ==
          "Up to date with all other computers as of 14:05.");
    CHECK(wording::standing({caernarfon, barry, rhyl}, now) ==
          "Nothing from Rhyl yet. Other computers up to date: 1 of 3.");
    installLanguage(*qApp, ReaderLanguage::Welsh);
    const QString two = wording::standing({caernarfon, barry}, now);
    const QString all = wording::standing({caernarfon, caernarfon, caernarfon}, now);
    const QString three = wording::standing({caernarfon, barry, rhyl}, now);
    installLanguage(*qApp, ReaderLanguage::English);
    for (const QString& named :
         {QStringLiteral("Caernarfon"), QStringLiteral("14:05"), QStringLiteral("Barry")})
        CHECK(two.contains(named));
    CHECK(all.contains(QStringLiteral("14:05")));
    CHECK(three.contains(QStringLiteral("Rhyl")));
    for (const QString& words : {two, all, three}) {
        CHECK_FALSE(words.contains(QStringLiteral("to date")));
        CHECK_FALSE(words.contains(QStringLiteral("Nothing")));
    }
}

TEST_CASE("The page of files and the dialog have a name for every control in both languages") {
    MetOffices offices;
    Answers answers;
    setPhone(offices.bangor, offices.mair.id, "01248 111111");
    ExchangeTab tab(offices.caernarfon.files, offices.caernarfon.folder, answers);
    ImportDialog dialog(offices.caernarfon.files, TwoOffices::fileFrom(offices.bangor));
    RealOffice alone("Rhyl");
    ExchangeTab empty(alone.files, alone.folder, answers);
    for (QWidget* widget : QList<QWidget*>{&tab, &dialog, &empty})
        widget->show();
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        QApplication::processEvents();
        for (QWidget* widget : QList<QWidget*>{&tab, &dialog, &empty})
            CHECK(accessibilityFaults(*widget) == QStringList());
    }
}
