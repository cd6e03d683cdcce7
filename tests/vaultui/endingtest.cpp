// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vaultui/morning.h"

#include <QEvent>
#include <QSignalSpy>
#include <csignal>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Somebody is at the file, and has typed into a form that is not kept yet.
struct Typing : Morning {
    Typing() {
        come(kPassphrase);
        REQUIRE(comesIn());
        form = std::make_unique<NoteForm>(program.window());
        form->open();
        QTest::keyClicks(form->note, kTypedLast);
    }
    bool hasEnded() {
        return waitUntil([&] { return !ended.isEmpty(); });
    }
    /// Whether the words stand in the form when it is opened the next time.
    bool areWordsKept() {
        form->reject();
        NoteForm again(program.window());
        again.show();
        QTest::qWait(50);
        return again.note->text() == kTypedLast;
    }
    std::unique_ptr<NoteForm> form;
    QSignalSpy ended{&program, &WindowedProgram::ended};
};

} // namespace

TEST_CASE("A signal that ends the program keeps what is half typed first") {
    for (int signal : {SIGTERM, SIGHUP, SIGINT}) {
        INFO(signal);
        // given
        Typing typing;
        // when
        raise(signal);
        // then
        CHECK(typing.hasEnded());
        CHECK(typing.areWordsKept());
    }
}

TEST_CASE("A desktop that ends the session does not make dialogs forget what is in them") {
    // given
    Typing typing;
    // when
    QEvent quit(QEvent::Quit);
    QApplication::sendEvent(qApp, &quit);
    // then
    CHECK(typing.hasEnded());
    CHECK(typing.areWordsKept());
}

TEST_CASE("Where what is half typed cannot be written, the program waits with it instead of ending") {
    // given
    Typing typing;
    typing.disk.setFull(true);
    // when
    raise(SIGTERM);
    // then
    CHECK(waitUntil([&] { return typing.program.isWaitingToClose(); }));
    CHECK(typing.ended.isEmpty());
    // when
    // It goes with the window.
    typing.form.release();
    typing.disk.setFull(false);
    typing.program.tryToClose();
    REQUIRE_FALSE(typing.program.window());
    typing.come(kPassphrase);
    // then
    REQUIRE(typing.comesIn());
    NoteForm again(typing.program.window());
    again.show();
    CHECK(waitUntil([&] { return again.note->text() == kTypedLast; }));
    again.reject();
}

TEST_CASE("In front of a file that is locked, a signal ends the program at once") {
    Morning morning;
    QSignalSpy ended(&morning.program, &WindowedProgram::ended);
    raise(SIGTERM);
    CHECK(waitUntil([&] { return !ended.isEmpty(); }));
}
