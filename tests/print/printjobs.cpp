// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/sampleplans.h"
#include "tests/support/catch.h"
#include "ui/presentation/printing/planfile.h"
#include "ui/presentation/printing/printjob.h"
#include "ui/print/pangoplanprinter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Writes the reference as the "PDF", or refuses those of its black list; remembers which threads it worked
/// in.
class FakePrinter final : public PlanPrinter {
  public:
    Result<QByteArray> pdf(const PlanDocument& document, PlanLayout, PrintLanguage) const override {
        if (QThread::currentThread() == owner) ++drawnByOwner;
        if (document.person.reference == refused)
            return Problem{.field = {}, .code = ErrorCode::CannotWrite, .arguments = {}};
        return document.person.reference.toUtf8();
    }
    QString refused;
    QThread* owner = QThread::currentThread();
    mutable std::atomic<int> drawnByOwner = 0;
};

PlanDocument numbered(int number) {
    PlanDocument document = markedPlan();
    document.person.reference = QStringLiteral("P-%1").arg(number, 4, 10, QLatin1Char('0'));
    return document;
}

QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("Printing many writes one whole file each, outside the window's thread") {
    const QTemporaryDir folder;
    const FakePrinter printer;
    PrintJob job(printer, {folder.filePath(QStringLiteral("new/plans"))}, 25,
                 [](int i) { return numbered(i); });
    QSignalSpy progress(&job, &PrintJob::progressed);
    QSignalSpy end(&job, &PrintJob::finished);
    job.start();
    REQUIRE(end.wait(20000));
    CHECK(job.written() == 25);
    CHECK(progress.size() == 25);
    CHECK(printer.drawnByOwner == 0);
    CHECK(QDir(folder.filePath(QStringLiteral("new/plans"))).entryList(QDir::Files).size() == 25);
}

TEST_CASE("Documents are asked for one at a time, not all at once") {
    const QTemporaryDir folder;
    const FakePrinter printer;
    int asked = 0;
    int furthestAhead = 0;
    PrintJob job(printer, {folder.path()}, 60, [&](int i) {
        ++asked;
        return numbered(i);
    });
    QObject::connect(&job, &PrintJob::progressed, &job,
                     [&](int done) { furthestAhead = qMax(furthestAhead, asked - done); });
    QSignalSpy end(&job, &PrintJob::finished);
    job.start();
    REQUIRE(end.wait(20000));
    CHECK(furthestAhead <= 6);
}

TEST_CASE("A job that is stopped writes no further file and leaves nothing half done") {
    const QTemporaryDir folder;
    const FakePrinter printer;
    PrintJob job(printer, {folder.path()}, 5000, [](int i) { return numbered(i); });
    QObject::connect(&job, &PrintJob::progressed, &job, [&](int done) {
        if (done == 10) job.stop();
    });
    QSignalSpy end(&job, &PrintJob::finished);
    job.start();
    REQUIRE(end.wait(20000));
    CHECK(job.wasStopped());
    CHECK(job.written() < 50);
    CHECK(filesIn(folder).size() == job.written());
}

TEST_CASE("One plan that can't be printed does not hold up the others") {
    const QTemporaryDir folder;
    FakePrinter printer;
    printer.refused = QStringLiteral("P-0003");
    PrintJob job(printer, {folder.path()}, 6,
                 [](int i) { return i == 4 ? std::nullopt : std::optional(numbered(i)); });
    QSignalSpy end(&job, &PrintJob::finished);
    job.start();
    REQUIRE(end.wait(20000));
    CHECK(job.written() == 4);
    CHECK(job.done() == 6);
    REQUIRE(job.failures().size() == 1);
    CHECK(job.failures().first().reference == QStringLiteral("P-0003"));
}

TEST_CASE("A folder that can't be made is told, and nothing is printed") {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const FakePrinter printer;
    PrintJob job(printer, {file.fileName() + QStringLiteral("/plans")}, 3, [](int i) { return numbered(i); });
    QSignalSpy end(&job, &PrintJob::finished);
    job.start();
    REQUIRE(end.wait(20000));
    CHECK(job.written() == 0);
    CHECK(job.failures().size() == 1);
}

TEST_CASE("Two people of the same name and reference get a file each") {
    const QTemporaryDir folder;
    const FakePrinter printer;
    PrintJob job(printer, {folder.path()}, 3, [](int) { return numbered(7); });
    QSignalSpy end(&job, &PrintJob::finished);
    job.start();
    REQUIRE(end.wait(20000));
    CHECK(filesIn(folder).size() == 3);
}

TEST_CASE("File names are safe whatever reference and name hold") {
    PlanDocument document = markedPlan();
    CHECK(planFileName(document, PlanLayout::OnePage, PrintLanguage::Welsh) ==
          QStringLiteral("P-0042_Tŵm-Rhŷs-Ŵyn_one-page_cy.pdf"));
    document.person.reference = QStringLiteral("../../etc/passwd:*?\"<>|\\");
    document.person.firstName = QStringLiteral("CON.\n\u202E/") + QString(300, u'x');
    const QString name = planFileName(document, PlanLayout::Full, PrintLanguage::Both);
    CHECK(name.startsWith(QStringLiteral("etc-passwd_CON-xxx")));
    CHECK(name.toUtf8().size() < 200);
    document.person.reference = QStringLiteral("///");
    document.person.firstName.clear();
    document.person.lastName.clear();
    CHECK(planFileName(document, PlanLayout::Full, PrintLanguage::Both) ==
          QStringLiteral("plan_full_both.pdf"));
}

TEST_CASE("Several threads may print at once, and print what one thread would") {
    const PangoPlanPrinter printer;
    const PlanDocument document = markedPlan();
    const QByteArray alone = printer.pdf(document, PlanLayout::Full, PrintLanguage::Both).value();
    QList<QByteArray> made(8);
    QThreadPool pool;
    for (QByteArray& bytes : made)
        pool.start([&printer, &document, &bytes] {
            for (int i = 0; i < 3; ++i)
                bytes = printer.pdf(document, PlanLayout::Full, PrintLanguage::Both).value();
        });
    pool.waitForDone();
    for (const QByteArray& bytes : made)
        CHECK(bytes == alone);
}

TEST_CASE("Layouts and languages have the codes of the command line") {
    CHECK(planLayoutFromCode(QStringLiteral("one-page")) == PlanLayout::OnePage);
    CHECK(planLayoutFromCode(QStringLiteral("LARGE_PRINT")) == PlanLayout::LargePrint);
    CHECK(printLanguageFromCode(QStringLiteral("both")) == PrintLanguage::Both);
    CHECK_FALSE(planLayoutFromCode(QStringLiteral("poster")));
    CHECK(toCode(PlanLayout::Home) == QStringLiteral("home"));
}
