// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/sampleplans.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "ui/print/pangoplanprinter.h"
#include "ui/widgets/printing/bulkprintdialog.h"
#include "ui/widgets/printing/printchoices.h"
#include "ui/widgets/printing/printwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("The print window shows the plan, and again when another layout is chosen") {
    const PangoPlanPrinter printer;
    PrintWindow window(printer, [] { return markedPlan(); });
    window.choices().choose(PlanLayout::Full, PrintLanguage::English);
    QSignalSpy shown(&window, &PrintWindow::shown);
    REQUIRE((window.pageCount() > 0 || shown.wait(20000)));
    const int pages = window.pageCount();
    CHECK(pages > 1);
    window.choices().choose(PlanLayout::OnePage, PrintLanguage::English);
    REQUIRE(shown.wait(20000));
    CHECK(window.pageCount() == 1);
}

TEST_CASE("What is saved is what is shown") {
    const PangoPlanPrinter printer;
    const QTemporaryDir folder;
    PrintWindow window(printer, [] { return markedPlan(); });
    QSignalSpy shown(&window, &PrintWindow::shown);
    REQUIRE(shown.wait(20000));
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    REQUIRE(window.saveTo(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == window.pdf());
    CHECK_FALSE(window.saveTo(folder.filePath(QStringLiteral("missing/plan.pdf"))));
}

TEST_CASE("The print window remembers what was chosen last") {
    QSettings().clear();
    {
        PrintChoices choices;
        CHECK(choices.planLayout() == PlanLayout::Full);
        choices.choose(PlanLayout::Home, PrintLanguage::Welsh);
    }
    const PrintChoices again;
    CHECK(again.planLayout() == PlanLayout::Home);
    CHECK(again.language() == PrintLanguage::Welsh);
}

TEST_CASE("The windows for printing can be used with a keyboard and a screen reader, and keep the choice "
          "when re-worded") {
    const PangoPlanPrinter printer;
    PrintWindow window(printer, [] { return markedPlan(); });
    BulkPrintDialog bulk(printer, 3, [](int) { return markedPlan(); });
    CHECK(accessibilityFaults(window) == QStringList());
    CHECK(accessibilityFaults(bulk) == QStringList());
    window.choices().choose(PlanLayout::LargePrint, PrintLanguage::Both);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&window, &change);
    CHECK(window.choices().planLayout() == PlanLayout::LargePrint);
}

TEST_CASE("Many plans are printed from the dialog into a folder") {
    const PangoPlanPrinter printer;
    const QTemporaryDir folder;
    BulkPrintDialog dialog(printer, 3, [](int) { return markedPlan(); });
    dialog.choices().choose(PlanLayout::OnePage, PrintLanguage::Welsh);
    dialog.setFolder(folder.path());
    QSignalSpy end(&dialog, &BulkPrintDialog::finished);
    dialog.start();
    REQUIRE(end.wait(20000));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 3);
}
