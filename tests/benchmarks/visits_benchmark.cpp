// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/service/bankservice.h"
#include "core/service/interchangeservice.h"
#include "core/storage/database.h"
#include "core/storage/peoplestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <ctime>

using namespace aelwyd;

namespace {

constexpr int kPeople = 1000;
constexpr int kWorkers = 250;
/// Of one week of a large agency.
constexpr int kVisitsAWeek = 12'000;
constexpr int kRounds = 5;

/// Of the processor, which does not count what other programs took meanwhile.
double processorSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

QByteArray number(int value) {
    return QByteArray::number(value);
}

QByteArray peopleFile() {
    QByteArray rows = "reference,last_name,agreed_hours_max,start_date,bank_period,carry_over_limit_hours\n";
    for (int i = 0; i < kPeople; ++i)
        rows += "P-" + number(i) + ",Rees,20,2025-01-06,month,2\n";
    return rows;
}

QByteArray staffFile() {
    QByteArray rows = "reference,last_name\n";
    for (int i = 0; i < kWorkers; ++i)
        rows += "W-" + number(i) + ",Prys\n";
    return rows;
}

/// The visits of week `week` after 6 January 2025, all delivered.
QByteArray visitsFile(int week) {
    QByteArray rows =
        "reference,person,worker,kind,planned_start,planned_minutes,actual_start,actual_minutes,"
        "state,cancelled_at,agreed_short,note\n";
    const QDate monday = QDate(2025, 1, 6).addDays(7 * week);
    for (int i = 0; i < kVisitsAWeek; ++i) {
        const QByteArray start = monday.addDays(i % 7).toString(Qt::ISODate).toUtf8() + 'T' +
                                 number(7 + i / 7 % 14).rightJustified(2, '0') + ":15";
        rows += "V-" + number(week) + '-' + number(i) + ",P-" + number(i % kPeople) + ",W-" +
                number(i % kWorkers) + ",planned," + start + ",45," + start + ',' + number(30 + i % 20) +
                ",delivered,,yes,\n";
    }
    return rows;
}

void tellImport(QTextStream& out, InterchangeService& interchange, const char* what, const QByteArray& file,
                bool dryRun) {
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    const auto report = interchange.importVisits(file, dryRun);
    const double worked = processorSeconds() - before;
    out << what << ": " << kVisitsAWeek << " rows, " << report.problems.size() << " problems, "
        << timer.elapsed() << " ms, rows a second of work: " << qint64(kVisitsAWeek / worked) << Qt::endl;
}

void tellLedgers(QTextStream& out, Workspace& workspace, const ServiceUserId& person) {
    BankService bank(workspace);
    const QDate last(2025, 12, 31);
    for (int i = 0; i < kRounds; ++i) {
        double before = processorSeconds();
        const auto facts = bank.facts(person);
        const double read = processorSeconds() - before;
        before = processorSeconds();
        const auto all = bankStatements(*facts, last, last);
        out << "a year's ledger: " << facts->visits.size() << " visits, read " << 1000 * read << " ms, kept "
            << 1000 * (processorSeconds() - before) << " ms, balance " << all.last().balance << Qt::endl;
    }
}

/// Who has unused time about to lapse, who is over: of everybody, first with no opening remembered.
void tellOverview(QTextStream& out, Workspace& workspace, QDate day) {
    BankService bank(workspace);
    for (int i = 0; i < kRounds; ++i) {
        const double before = processorSeconds();
        const auto lines = bank.overview(day);
        const double worked = processorSeconds() - before;
        out << (i == 0 ? "overview, first: " : "overview: ") << lines.size() << " people, " << 1000 * worked
            << " ms (goal 100 ms)" << Qt::endl;
    }
}

} // namespace

/// The one argument is how many weeks of visits come in, 52 if it is not given.
int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto database =
        Database::open(folder.filePath(QStringLiteral("b.aelwyd")), OpenMode::CreateIfMissing);
    Workspace workspace(*database.value(), clock);
    InterchangeService interchange(workspace);
    interchange.importPeople(peopleFile(), false);
    interchange.importStaff(staffFile(), false);
    tellImport(out, interchange, "trial", visitsFile(0), true);
    const int weeks = argc > 1 ? QByteArray(argv[1]).toInt() : 52;
    for (int week = 0; week < weeks; ++week)
        week % 17 == 0 ? tellImport(out, interchange, "new", visitsFile(week), false)
                       : void(interchange.importVisits(visitsFile(week), false));
    tellImport(out, interchange, "again, unchanged", visitsFile(weeks - 1), false);
    tellOverview(out, workspace, QDate(2025, 1, 6).addDays(7 * weeks - 1));
    tellLedgers(out, workspace, *PeopleStore(*database.value()).byReference(QStringLiteral("P-7")));
    return 0;
}
