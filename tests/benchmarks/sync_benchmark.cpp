// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/interchangeservice.h"
#include "core/service/syncservice.h"
#include "core/storage/changelog.h"
#include "core/storage/database.h"
#include "core/storage/mergeshowing.h"
#include "core/storage/query.h"
#include "core/sync/batchcodec.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <ctime>
#include <random>

using namespace aelwyd;

namespace {

constexpr int kRecords = 10'000;
constexpr int kEdits = 100'000;
constexpr int kVisits = 20'000;

const QByteArrayList kFields{"phone",   "mobile",    "known_as",   "locality",   "first_name", "last_name",
                             "pronoun", "reference", "own_way_cy", "own_way_en", "culture_cy", "culture_en"};

/// Of the processor, which does not count what other programs took meanwhile.
double processorSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The most memory that this program ever held, in MiB.
qint64 peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    return 0;
}

std::shared_ptr<Database> opened(const QString& path) {
    return Database::open(path, OpenMode::CreateIfMissing).value();
}

void dropTriggers(Database& database, const QList<Guard>& triggers) {
    for (const Guard& each : triggers)
        database.execute("DROP TRIGGER IF EXISTS " + each.name);
}

QByteArray rowId(int record) {
    QByteArray id(16, '\x11');
    for (int i = 0; i < 4; ++i)
        id[12 + i] = static_cast<char>(record >> (8 * (3 - i)));
    return id;
}

void addRecords(Database& database) {
    for (int i = 0; i < kRecords; ++i)
        Query(database, "INSERT INTO service_user (id, reference, last_name) VALUES (?, ?, 'Rees')")
            .bind(rowId(i))
            .bind(QStringLiteral("P-%1").arg(i))
            .run();
}

void edit(Database& database, std::mt19937& chance) {
    const QByteArray& field =
        kFields[static_cast<qsizetype>(chance() % static_cast<unsigned>(kFields.size()))];
    Query(database, "UPDATE service_user SET " + field + " = ? WHERE id = ?")
        .bind(QStringLiteral("gwerth %1").arg(chance() % 100'000))
        .bind(rowId(static_cast<int>(chance() % kRecords)))
        .run();
}

LogStamp stamp() {
    return {QUuid(), QStringLiteral("edit_person"), QDateTime::currentMSecsSinceEpoch()};
}

/// Seconds of work for all edits, so many in a transaction; with the log or without.
double editing(const QString& path, int inOne, bool logged) {
    const auto database = opened(path);
    database->execute("PRAGMA synchronous = OFF");
    if (!logged) dropTriggers(*database, captureTriggers());
    ChangeLog log(*database);
    database->execute("BEGIN");
    addRecords(*database);
    log.seal(stamp());
    database->execute("COMMIT");
    std::mt19937 chance(1);
    const double before = processorSeconds();
    for (int i = 0; i < kEdits; i += inOne) {
        database->execute("BEGIN IMMEDIATE");
        for (int j = 0; j < inOne; ++j)
            edit(*database, chance);
        if (logged) log.seal(stamp());
        database->execute("COMMIT");
    }
    return processorSeconds() - before;
}

void tellCapture(QTextStream& out, const QString& folder, int inOne) {
    const double bare = editing(folder + QStringLiteral("/bare%1").arg(inOne), inOne, false);
    const double logged = editing(folder + QStringLiteral("/logged%1").arg(inOne), inOne, true);
    out << "capture, " << inOne << " edits a transaction: bare " << bare * 1e6 / kEdits
        << " us an edit, logged " << logged * 1e6 / kEdits << " us, ratio " << logged / bare << Qt::endl;
}

SyncBatch commits(const SyncBatch& whole, qsizetype from, qsizetype count = -1) {
    SyncBatch part = whole;
    part.commits = whole.commits.mid(from, count);
    if (from > 0) part.from.insert(whole.sender, static_cast<quint64>(from));
    return part;
}

/// Another copy that has the records, and a file with the edits that it has not.
void writeForMerge(const QString& folder, int inOne) {
    SystemClock clock;
    const auto from = opened(folder + QStringLiteral("/logged%1").arg(inOne)),
               to = opened(folder + QStringLiteral("/copy%1").arg(inOne));
    Workspace source(*from, clock), target(*to, clock);
    const SyncBatch whole = SyncService(source).since({});
    constexpr qsizetype kBaseline = 1 + kRecords * 3 / 20'000;
    SyncService(target).merge(commits(whole, 0, kBaseline));
    QFile file(folder + QStringLiteral("/edits%1").arg(inOne));
    if (file.open(QIODevice::WriteOnly)) file.write(encodeBatch(commits(whole, kBaseline)).value());
}

SyncBatch read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return decodeBatch(file.readAll()).value().batch;
}

/// In a program of its own, for the memory that reading and merging take.
void mergeHere(QTextStream& out, const QString& folder, int inOne) {
    SystemClock clock;
    const auto to = opened(folder + QStringLiteral("/copy%1").arg(inOne));
    Workspace target(*to, clock);
    SyncService receiver(target);
    const qint64 memory = peakMemory();
    const QString path = folder + QStringLiteral("/edits%1").arg(inOne);
    double before = processorSeconds();
    const auto report = receiver.merge(read(path));
    const double worked = processorSeconds() - before;
    out << "merge, " << inOne << " edits a commit: " << report.value().edits << " edits, "
        << qint64(double(report.value().edits) / worked) << " a second of work with the reading; peak memory "
        << peakMemory() << " MiB (" << memory << " before)" << Qt::endl;
    before = processorSeconds();
    receiver.merge(read(path));
    out << "the same again: " << (processorSeconds() - before) * 1000 << " ms" << Qt::endl;
    before = processorSeconds();
    const bool same = tablesUnlikeLog(*to).isEmpty();
    out << "rebuilding from the log: " << (processorSeconds() - before) * 1000 << " ms, "
        << (same ? "equal" : "NOT EQUAL") << Qt::endl;
}

void tellMerge(const QString& folder, int inOne) {
    writeForMerge(folder, inOne);
    QProcess::execute(QCoreApplication::applicationFilePath(), {folder, QString::number(inOne)});
}

QByteArray visitsFile() {
    QByteArray rows = "reference,person,worker,kind,planned_start,planned_minutes,state,note\n";
    for (int i = 0; i < kVisits; ++i)
        rows += "V-" + QByteArray::number(i) + ",P-" + QByteArray::number(i % 500) + ",W-" +
                QByteArray::number(i % 100) + ",planned," +
                QDate(2025, 1, 6).addDays(i / 100).toString(Qt::ISODate).toUtf8() + "T09:15,45,planned,\n";
    return rows;
}

void tellImport(QTextStream& out, const QString& path, bool logged) {
    SystemClock clock;
    const auto database = opened(path);
    if (!logged) dropTriggers(*database, captureTriggers());
    Workspace workspace(*database, clock);
    InterchangeService interchange(workspace);
    QByteArray people = "reference,last_name\n", staff = people;
    for (int i = 0; i < 500; ++i)
        people += "P-" + QByteArray::number(i) + ",Rees\n";
    for (int i = 0; i < 100; ++i)
        staff += "W-" + QByteArray::number(i) + ",Prys\n";
    interchange.importPeople(people, false);
    interchange.importStaff(staff, false);
    const QByteArray visits = visitsFile();
    const double before = processorSeconds();
    const auto report = interchange.importVisits(visits, false);
    out << "import of " << report.added << " visits " << (logged ? "with" : "without")
        << " the log: " << processorSeconds() - before << " s of work" << Qt::endl;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = app.arguments();
    if (arguments.size() > 2) {
        mergeHere(out, arguments[1], arguments[2].toInt());
        return 0;
    }
    const QTemporaryDir folder;
    for (const int inOne : {1, 100, kEdits})
        tellCapture(out, folder.path(), inOne);
    for (const int inOne : {1, 100})
        tellMerge(folder.path(), inOne);
    for (const bool logged : {false, true})
        tellImport(out, folder.filePath(logged ? QStringLiteral("with") : QStringLiteral("without")), logged);
    return 0;
}
