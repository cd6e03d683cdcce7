// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/testwindow.h"
#include "tests/support/catch.h"

#include <QAction>
#include <QCloseEvent>
#include <stdexcept>

using namespace aelwyd;

namespace {

/// A page with one step to undo, that says what happened to it.
class TrialPage final : public Page {
  public:
    QString title() const override { return QStringLiteral("Trial"); }
    const char* iconName() const override { return "target"; }
    QUuid undoScope() const override { return scope; }
    bool flush() override {
        if (isDiskFull) throw std::runtime_error("the disk is full");
        return ++flushed, mayLeave;
    }
    QUuid scope;
    bool isDiskFull = false;
    int flushed = 0;
    bool mayLeave = true;
};

} // namespace

TEST_CASE("Undo takes back the latest step of the page in front, after writing what is being typed") {
    test::TestWindow given;
    MainWindow& window = given.open();
    auto* page = new TrialPage;
    ServiceUser person = given.first();
    page->scope = person.id.uuid();
    window.addPage(QStringLiteral("trial"), page);
    window.goTo(QStringLiteral("trial:"));
    person.knownAs = QStringLiteral("Sioned");
    REQUIRE(given.agency.people.save(person));
    CHECK(window.actions().undo->text().startsWith(QStringLiteral("Undo: ")));
    window.actions().undo->trigger();
    CHECK(given.first().knownAs.isEmpty());
    window.actions().redo->trigger();
    CHECK(given.first().knownAs == QStringLiteral("Sioned"));
    CHECK(page->flushed >= 2);
}

TEST_CASE("The window does not close while a page cannot keep what was typed") {
    test::TestWindow given;
    MainWindow& window = given.open();
    auto* page = new TrialPage;
    page->mayLeave = false;
    window.addPage(QStringLiteral("trial"), page);
    CHECK_FALSE(window.close());
    page->mayLeave = true;
    CHECK(window.close());
}

TEST_CASE("The window does not close when a fault keeps what was typed from being written") {
    test::TestWindow given;
    MainWindow& window = given.open();
    auto* page = new TrialPage;
    window.addPage(QStringLiteral("trial"), page);
    page->isDiskFull = true;
    QCloseEvent close;
    CHECK_THROWS(QApplication::sendEvent(&window, &close));
    CHECK_FALSE(close.isAccepted());
    page->isDiskFull = false;
    CHECK(window.close());
}

TEST_CASE("The window does not close while the file is written to, and says goodbye when it does") {
    test::TestWindow given;
    MainWindow& window = given.open();
    int goodbyes = 0;
    window.setFarewell([&] { ++goodbyes; });
    window.setAtWork(true);
    CHECK_FALSE(window.close());
    CHECK(goodbyes == 0);
    window.setAtWork(false);
    CHECK(window.close());
    CHECK(goodbyes == 1);
}
