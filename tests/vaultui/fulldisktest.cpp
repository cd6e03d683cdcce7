// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/peopleservice.h"
#include "tests/vaultui/morning.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <stdexcept>

using namespace aelwyd;
using test::kTypedLast;
using test::Morning;

namespace {

/// The last name of somebody who is being taken on.
QLineEdit* lastNameField(MainWindow& window) {
    window.goTo(QStringLiteral("people:person/new"));
    for (const FieldForm* form : window.findChildren<FieldForm*>())
        if (QWidget* field = form->isVisible() ? form->control(QStringLiteral("last_name")) : nullptr)
            return qobject_cast<QLineEdit*>(field);
    return nullptr;
}

/// Takes somebody on before the file is opened in the window: the place of their page.
QString placeOfSomebody(const QString& path, const QString& reference) {
    const auto opened = openFile({path, OpenMode::MustExist, Credentials{test::kManager, test::kPassphrase}},
                                 std::make_shared<SystemClock>());
    REQUIRE(opened);
    const SystemClock clock;
    Workspace workspace(*opened.value().database, clock, opened.value().session);
    ServiceUser person;
    person.reference = reference;
    person.lastName = QStringLiteral("Evans");
    REQUIRE(PeopleService(workspace).save(person));
    return QStringLiteral("people:person/") + person.id.uuid().toString(QUuid::WithoutBraces);
}

bool saysUnnoted(const MainWindow& window) {
    for (const PlainLabel* label : window.findChildren<PlainLabel*>())
        if (label->text().contains(QStringLiteral("could not be noted"))) return true;
    return false;
}

/// Somebody types, and the disk is full when the file is locked.
struct FullEvening : Morning {
    FullEvening() {
        come(test::kPassphrase);
        REQUIRE(comesIn());
        QLineEdit* field = lastNameField(*program.window());
        REQUIRE(field);
        disk.setFull(true);
        QTest::keyClicks(field, kTypedLast);
        program.lock();
    }
    /// Whether the words are there for whoever opens the file again.
    bool isKept() {
        come(test::kPassphrase);
        REQUIRE(comesIn());
        return lastNameField(*program.window())->text() == kTypedLast;
    }
};

/// A page of a program that has a mistake in it.
class MistakenPage final : public Page {
  public:
    QString title() const override { return QStringLiteral("Trial"); }
    const char* iconName() const override { return "target"; }
    bool flush() override {
        if (isMistaken) throw std::logic_error("a mistake");
        return true;
    }
    bool isMistaken = true;
};

} // namespace

TEST_CASE("A mistake in the program that keeps words from being written is not told as a full disk") {
    Morning evening;
    evening.come(test::kPassphrase);
    REQUIRE(evening.comesIn());
    auto* page = new MistakenPage;
    evening.program.window()->addPage(QStringLiteral("trial"), page);
    QLineEdit* field = lastNameField(*evening.program.window());
    REQUIRE(field);
    QTest::keyClicks(field, kTypedLast);
    evening.program.lock();
    CHECK_THROWS_AS(QCoreApplication::sendPostedEvents(qApp, QEvent::MetaCall), std::logic_error);
    REQUIRE(evening.program.isWaitingToClose());
    CHECK(evening.told().contains(QStringLiteral("not saved yet")));
    CHECK_FALSE(evening.told().contains(QStringLiteral("disk")));
    evening.program.tryToClose();
    QCoreApplication::sendPostedEvents(qApp, QEvent::MetaCall); // it is told once
    CHECK(evening.program.isWaitingToClose());
    page->isMistaken = false;
    evening.program.tryToClose();
    REQUIRE_FALSE(evening.program.window());
    evening.come(test::kPassphrase);
    REQUIRE(evening.comesIn());
    CHECK(lastNameField(*evening.program.window())->text() == kTypedLast);
}

TEST_CASE(
    "On a full disk a locked window is seen by nobody, and its words are there for whoever typed them") {
    FullEvening evening;
    REQUIRE(evening.program.isWaitingToClose());
    REQUIRE(evening.program.unlockWindow());
    CHECK_FALSE(evening.program.window()->isVisible());
    CHECK(evening.told().contains(QStringLiteral("not saved yet")));
    CHECK(evening.told().contains(QStringLiteral("no room left on the disk")));
    evening.program.tryToClose();
    CHECK(evening.program.isWaitingToClose());
    evening.come(QStringLiteral("nid hwn yw e"));
    REQUIRE(test::waitUntil([&] { return evening.told().contains(QStringLiteral("does not open")); }));
    CHECK_FALSE(evening.program.window()->isVisible());
    QTest::qWait(1100);
    evening.come(test::kPassphrase);
    REQUIRE(evening.comesIn());
    CHECK_FALSE(evening.program.isWaitingToClose());
    CHECK(evening.program.window()->isVisible());
    CHECK(lastNameField(*evening.program.window())->text() == kTypedLast);
    evening.disk.setFull(false);
    evening.program.lock();
    CHECK_FALSE(evening.program.window());
    CHECK(evening.isKept());
}

TEST_CASE("Once there is room, what waited behind the way in is saved and the file closed without anybody") {
    FullEvening evening;
    REQUIRE(evening.program.isWaitingToClose());
    evening.disk.setFull(false);
    evening.program.tryToClose();
    CHECK_FALSE(evening.program.isWaitingToClose());
    CHECK_FALSE(evening.program.window());
    CHECK_FALSE(evening.told().contains(QStringLiteral("not saved yet")));
    CHECK(evening.isKept());
}

TEST_CASE("What waits behind the way in is not closed inside the loop of a dialog, but after it") {
    FullEvening evening;
    REQUIRE(evening.program.isWaitingToClose());
    evening.disk.setFull(false);
    QEventLoop loop;
    QTimer::singleShot(0, &loop, [&] {
        evening.program.tryToClose();
        loop.quit();
    });
    loop.exec();
    CHECK(evening.program.window());
    evening.program.tryToClose();
    CHECK_FALSE(evening.program.window());
    CHECK(evening.isKept());
}

TEST_CASE("What is half typed in a form when the disk is full waits behind the way in, too") {
    Morning evening;
    evening.come(test::kPassphrase);
    REQUIRE(evening.comesIn());
    {
        test::NoteForm form(evening.program.window());
        QTimer::singleShot(50, &form, [&] {
            evening.disk.setFull(true);
            QTest::keyClicks(form.note, kTypedLast);
        });
        QTimer::singleShot(100, &evening.program, &WindowedProgram::lock);
        form.exec();
    }
    REQUIRE(test::waitUntil([&] { return evening.program.isWaitingToClose(); }));
    evening.disk.setFull(false);
    evening.program.tryToClose();
    REQUIRE_FALSE(evening.program.window());
    evening.come(test::kPassphrase);
    REQUIRE(evening.comesIn());
    test::NoteForm again(evening.program.window());
    again.show();
    CHECK(test::waitUntil([&] { return again.note->text() == kTypedLast; }));
    again.reject();
}

TEST_CASE("What waits behind the way in is told without squeezing the fields") {
    FullEvening evening;
    REQUIRE(evening.told().contains(QStringLiteral("not saved yet")));
    QApplication::processEvents();
    for (const QLineEdit* field : evening.door().findChildren<QLineEdit*>())
        if (field->isVisible()) CHECK(field->height() >= field->sizeHint().height());
    evening.disk.setFull(false);
}

TEST_CASE("Closing the way in with words behind it that are not saved asks back") {
    FullEvening evening;
    bool asked = false;
    QTimer::singleShot(100, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        asked = true;
        dialog->reject();
    });
    CHECK_FALSE(evening.program.unlockWindow()->close());
    CHECK(asked);
    CHECK(evening.program.unlockWindow()->isVisible());
    evening.disk.setFull(false);
}

TEST_CASE(
    "When the disk fills up a record is shown all the same, and the foot says once that it is not noted") {
    Morning morning;
    const QString one = placeOfSomebody(morning.agency.scratch.path(), QStringLiteral("P-1"));
    const QString other = placeOfSomebody(morning.agency.scratch.path(), QStringLiteral("P-2"));
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    MainWindow& window = *morning.program.window();
    morning.disk.setFull(true);
    window.goTo(one);
    CHECK(window.place().startsWith(one));
    CHECK(saysUnnoted(window));
    window.say({});
    window.goTo(other);
    CHECK(window.place().startsWith(other));
    CHECK_FALSE(saysUnnoted(window));
    morning.disk.setFull(false);
    window.goTo(one);
    morning.disk.setFull(true);
    window.goTo(other);
    CHECK(saysUnnoted(window));
    morning.disk.setFull(false);
}

TEST_CASE("On a full disk a protected file is read, and the window says why nothing is kept and what helps") {
    Morning morning;
    morning.disk.setFull(true);
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    QStringList told;
    for (const Remark* remark : morning.program.window()->findChildren<Remark*>())
        told.append(remark->text());
    CHECK(told.join(u' ').contains(QStringLiteral("Make room on the disk")));
    morning.disk.setFull(false);
    morning.program.lock();
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    told.clear();
    for (const Remark* remark : morning.program.window()->findChildren<Remark*>())
        told.append(remark->text());
    CHECK_FALSE(told.join(u' ').contains(QStringLiteral("Make room on the disk")));
}
