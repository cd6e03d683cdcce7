// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowedprogram.h"
#include "core/service/agencyservice.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/agency.h"
#include "tests/support/answers.h"
#include "tests/vaultui/foundedagency.h"
#include "ui/presentation/vault/beside.h"
#include "ui/presentation/vault/foundingdesk.h"
#include "ui/presentation/vault/restoredesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/vault/foundingassistant.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>
#include <stdexcept>

using namespace aelwyd;

namespace {

QStringList fieldsOf(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems)
        fields.append(problem.field);
    return fields;
}

QString keyShownBy(const QWidget& assistant) {
    static const QRegularExpression groups(QStringLiteral("^([A-Z0-9]+\\s+){7,}[A-Z0-9]+$"));
    for (const PlainLabel* label : assistant.findChildren<PlainLabel*>())
        if (groups.match(label->text().trimmed()).hasMatch()) return label->text();
    return {};
}

void typeInto(QWidget& assistant, const char* field, const QString& text) {
    for (FieldForm* form : assistant.findChildren<FieldForm*>())
        if (auto* control = qobject_cast<QLineEdit*>(form->control(QLatin1String(field))))
            control->setText(text);
}

void pressIn(QWidget& assistant, const QString& words) {
    for (QPushButton* button : assistant.findChildren<QPushButton*>())
        if (button->text() == words && button->isVisible() && button->isEnabled()) return button->click();
}

/// Somebody at the assistant that the program runs: the first step, then the key typed back.
void goThroughAssistant(const QString& path) {
    auto* assistant = qobject_cast<FoundingAssistant*>(QApplication::activeModalWidget());
    if (!assistant) return;
    if (const QString key = keyShownBy(*assistant); !key.isEmpty()) {
        typeInto(*assistant, "typed", key);
        return pressIn(*assistant, QStringLiteral("Done"));
    }
    typeInto(*assistant, "agency", QStringLiteral("Gofal Bryn"));
    typeInto(*assistant, "name", test::kManager);
    typeInto(*assistant, "passphrase", test::kPassphrase);
    typeInto(*assistant, "again", test::kPassphrase);
    typeInto(*assistant, "path", path);
    pressIn(*assistant, QStringLiteral("Start a new agency"));
}

/// Somebody starts a new agency.
struct Beginning {
    test::Scratch scratch;
    FoundingDesk desk{{}, std::make_shared<SystemClock>(), kLeastCost};
    test::Answers questions;
    FoundingAssistant assistant{desk, questions, scratch.path()};

    Beginning() { assistant.show(); }
    QLineEdit* line(const char* field) {
        for (FieldForm* form : assistant.findChildren<FieldForm*>())
            if (auto* line = qobject_cast<QLineEdit*>(form->control(QLatin1String(field)))) return line;
        FAIL("no field: " << field);
        return nullptr;
    }
    void type(const char* field, const QString& text) { line(field)->setText(text); }
    void press(const QString& words) {
        for (QPushButton* button : assistant.findChildren<QPushButton*>())
            if (button->text() == words && button->isVisible()) return button->click();
        FAIL("no button: " << words.toStdString());
    }
    void fillIn() {
        type("agency", QStringLiteral("Gofal Bryn"));
        type("name", test::kManager);
        type("passphrase", test::kPassphrase);
        type("again", test::kPassphrase);
    }
    void make() {
        fillIn();
        press(QStringLiteral("Start a new agency"));
        REQUIRE(test::waitUntil([&] { return !desk.recoveryGroups().isEmpty(); }));
    }
};

} // namespace

TEST_CASE("A new agency needs its name, the manager's, a passphrase twice and a place of its own") {
    test::Scratch scratch;
    const FoundingDesk desk({}, std::make_shared<SystemClock>(), kLeastCost);
    CHECK(fieldsOf(desk.check({})) == QStringList{"agency", "name", "passphrase", "path"});
    FoundingForm form{QStringLiteral("Gofal Bryn"), test::kManager, test::kPassphrase,
                      QStringLiteral("arall"), scratch.path()};
    CHECK(fieldsOf(desk.check(form)) == QStringList{"again"});
    form.again = form.passphrase;
    CHECK(desk.check(form).isEmpty());
    test::writeBytes(scratch.path(), "somebody's letters");
    CHECK(desk.check(form).value(0).code == ErrorCode::FileExists);
}

TEST_CASE("The assistant says what is missing beside the field and keeps what was typed") {
    Beginning beginning;
    CHECK(test::accessibilityFaults(beginning.assistant) == QStringList());
    beginning.type("agency", QStringLiteral("Gofal Bryn"));
    beginning.press(QStringLiteral("Start a new agency"));
    CHECK(beginning.assistant.isVisible());
    CHECK_FALSE(QFileInfo::exists(beginning.scratch.path()));
    CHECK(beginning.desk.recoveryGroups().isEmpty());
}

TEST_CASE("The assistant grows for what it says, and nothing of it has to be scrolled to") {
    Beginning beginning;
    const int before = beginning.assistant.height();
    beginning.press(QStringLiteral("Start a new agency"));
    QApplication::processEvents();
    CHECK(beginning.assistant.height() > before);
    for (const QScrollArea* area : beginning.assistant.findChildren<QScrollArea*>()) {
        if (!area->isVisible()) continue;
        CHECK(area->verticalScrollBar()->maximum() == 0);
        CHECK(area->widget()->heightForWidth(area->viewport()->width()) == area->viewport()->height());
    }
}

TEST_CASE("A passphrase that is typed anew after a refusal is told how strong it is") {
    Beginning beginning;
    beginning.type("passphrase", QStringLiteral("aaaa"));
    beginning.press(QStringLiteral("Start a new agency"));
    const auto told = [&beginning] {
        QStringList words;
        for (const PlainLabel* label : beginning.assistant.findChildren<PlainLabel*>())
            if (label->isVisible()) words.append(label->text());
        return words.join(u' ');
    };
    REQUIRE(told().contains(QStringLiteral("too easy to guess")));
    QTest::keyClicks(beginning.line("passphrase"), QStringLiteral("aaaaaaaa"));
    CHECK_FALSE(told().contains(QStringLiteral("too easy to guess")));
    CHECK(told().contains(QStringLiteral("Too much of it is the same")));
}

TEST_CASE("The agency is made only with its recovery key typed back, and opens with the passphrase") {
    Beginning beginning;
    beginning.make();
    beginning.type("typed", QStringLiteral("ABCDEFGH"));
    beginning.press(QStringLiteral("Done"));
    CHECK(beginning.assistant.isVisible());
    beginning.type("typed", beginning.desk.recoveryGroups().join(u'-'));
    CHECK(test::accessibilityFaults(beginning.assistant) == QStringList());
    beginning.press(QStringLiteral("Done"));
    CHECK(beginning.assistant.result() == QDialog::Accepted);
    REQUIRE(beginning.desk.opened().session);
    CHECK(beginning.desk.opened().session->name == test::kManager);
    CHECK(protectionOf(beginning.scratch.path()) == Protection::Sealed);
}

TEST_CASE("A slip in the key that is typed back is told beside the field, with the number of its group") {
    Beginning beginning;
    beginning.make();
    QStringList groups = beginning.desk.recoveryGroups();
    const Problems missing = beginning.desk.checkTypedBack(groups.mid(1).join(u' '));
    CHECK(missing == Problems{{QStringLiteral("typed"), ErrorCode::WrongRecoveryKey, {}}});
    // when
    QChar& sign = groups[2][0];
    sign = sign == u'A' ? u'B' : u'A';
    const Problems slip = beginning.desk.checkTypedBack(groups.join(u' '));
    // then
    CHECK(slip == Problems{{QStringLiteral("typed"), ErrorCode::WrongRecoveryKey, {QStringLiteral("3")}}});
    beginning.type("typed", groups.join(u' '));
    beginning.press(QStringLiteral("Done"));
    CHECK(beginning.assistant.isVisible());
    QStringList told;
    for (const Remark* remark : beginning.assistant.findChildren<Remark*>())
        told.append(remark->text());
    CHECK(told.join(u' ').contains(QStringLiteral("Group: 3 of 8")));
}

TEST_CASE(
    "The program goes on with the agency that was started, from the first window and from an open one") {
    const test::Scratch scratch;
    QSettings settings(scratch.path("settings.ini"), QSettings::IniFormat);
    const QString first = scratch.path("folder/that/is/not/there/agency.aelwyd");
    const QString second = scratch.path("second.aelwyd");
    WindowedProgram program({.database = scratch.path("none.aelwyd")}, *qApp, settings);
    program.begin();
    REQUIRE(program.startWindow());
    QTimer somebody;
    QString path = first;
    QObject::connect(&somebody, &QTimer::timeout, [&path] { goThroughAssistant(path); });
    somebody.start(50);
    // when
    emit program.startWindow()->newAgencyAsked();
    // then
    REQUIRE(test::waitUntil([&] { return program.window() != nullptr; }));
    CHECK(test::waitUntil([&] { return program.startWindow() == nullptr; }));
    CHECK(settings.value(QStringLiteral("file")).toString() == first);
    // when
    path = second;
    emit program.window()->newAgencyAsked();
    // then
    CHECK(test::waitUntil([&] { return settings.value(QStringLiteral("file")).toString() == second; }));
    CHECK(program.window()->isVisible());
}

TEST_CASE("The assistant says where backups go, and keeps a second place for them") {
    Beginning beginning;
    const QString second = beginning.scratch.path("stick");
    beginning.fillIn();
    beginning.type("path", beginning.scratch.path("gofal.aelwyd"));
    QStringList told;
    for (const PlainLabel* label : beginning.assistant.findChildren<PlainLabel*>())
        told.append(label->text());
    CHECK(told.join(u' ').contains(QStringLiteral("gofal-backups")));
    beginning.type("second", second);
    beginning.press(QStringLiteral("Start a new agency"));
    CHECK(beginning.desk.recoveryGroups().isEmpty());
    // when
    REQUIRE(QDir().mkpath(second));
    beginning.press(QStringLiteral("Start a new agency"));
    REQUIRE(test::waitUntil([&] { return !beginning.desk.recoveryGroups().isEmpty(); }));
    // then
    const SystemClock clock;
    const OpenedFile& opened = beginning.desk.opened();
    Workspace workspace(*opened.database, clock, opened.session);
    CHECK(BackupService(workspace).secondPlace() == second);
}

TEST_CASE("Leaving without typing the key back is asked about, for nobody will see it again") {
    Beginning beginning;
    beginning.make();
    beginning.assistant.reject();
    CHECK(beginning.questions.asked.size() == 1);
    CHECK(beginning.assistant.result() == QDialog::Accepted);
}

TEST_CASE("A backup comes back as a new file, never over one that is there") {
    test::FoundedAgency agency;
    const QString copy = agency.scratch.path("copy.aelwyd");
    {
        const auto opened = openFile(
            {agency.scratch.path(), OpenMode::MustExist, Credentials{test::kManager, test::kPassphrase}},
            std::make_shared<SystemClock>());
        REQUIRE(opened);
        const SystemClock clock;
        Workspace workspace(*opened.value().database, clock, opened.value().session);
        REQUIRE(BackupService(workspace).backUpTo(copy));
    }
    RestoreDesk desk(std::make_shared<SystemClock>());
    CHECK(desk.usersOf(copy) == QStringList{test::kManager});
    RestoreForm form{copy, test::kManager, test::kPassphrase, agency.scratch.path()};
    CHECK(desk.check(form).value(0).code == ErrorCode::FileExists);
    form.to = agency.scratch.path("back.aelwyd");
    REQUIRE(desk.check(form).isEmpty());
    bool restored = false;
    QObject::connect(&desk, &RestoreDesk::restored, [&] { restored = true; });
    desk.restore(form);
    CHECK(test::waitUntil([&] { return restored; }));
    CHECK(protectionOf(form.to) == Protection::Sealed);
}

TEST_CASE("Work beside the window that a fault stops still comes to its end, with a problem of the file") {
    QObject owner;
    Problems problems;
    runBeside<Result<int>>(
        &owner, QStringLiteral("a.aelwyd"),
        []() -> Result<int> { throw std::invalid_argument("a value that its type does not accept"); },
        [&problems](const Result<int>& outcome) { problems = outcome.problems(); });
    REQUIRE(test::waitUntil([&] { return !problems.isEmpty(); }));
    CHECK(problems.first() == Problem{{}, ErrorCode::Damaged, {QStringLiteral("a.aelwyd")}});
}
