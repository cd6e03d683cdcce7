// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/service/peopleservice.h"
#include "core/storage/database.h"
#include "core/storage/peoplestore.h"
#include "tests/benchmarks/stopwatch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <random>

using namespace aelwyd;

namespace {

/// Everybody who had home care in Wales in 2008–09 (Care at Home 2010, 1.2.3).
constexpr int kPeople = 25'685;
constexpr int kPage = 50;
constexpr int kRounds = 7;

const QStringList kFirst{"Siân", "Eirlys",   "Mair",  "Gwenllian", "Huw",  "Tŵm",      "Ann",
                         "John", "Margaret", "Ffion", "Rhys",      "Dewi", "Patricia", "Idris"};
const QStringList kLast{"Davies", "Jones",  "Williams", "Evans",     "Llwyd",     "Ŵynn",
                        "Rhys",   "Thomas", "O'Connor", "ap Gwilym", "Prydderch", "Owen"};
const QStringList kPatches{"Llanelli", "Caernarfon", "Y Bala", "Tredegar", "Aberystwyth"};

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

ServiceUser madeUp(int number, std::mt19937& chance) {
    const auto oneOf = [&](const QStringList& list) {
        return list[static_cast<int>(chance() % list.size())];
    };
    ServiceUser person;
    person.reference = QStringLiteral("P-%1").arg(number, 5, 10, QLatin1Char('0'));
    person.firstName = oneOf(kFirst);
    person.lastName = oneOf(kLast) + (number % 3 ? QString() : QStringLiteral("-") + oneOf(kLast));
    person.locality = oneOf(kPatches);
    person.postcode = QStringLiteral("SA%1 %2AB").arg(number % 70 + 1).arg(number % 10);
    person.interests = {QStringLiteral("canu"), QStringLiteral("rygbi")};
    return person;
}

void fill(Database& database, const Clock& clock) {
    Workspace workspace(database, clock);
    std::mt19937 chance(1);
    const auto result = workspace.transact({Operation::MakeDemo}, [&]() -> Result<void> {
        PeopleStore store(database);
        for (int i = 1; i <= kPeople; ++i) {
            const ServiceUser person = madeUp(i, chance);
            store.write(person);
            store.write(withStage({.serviceUser = person.id}, {clock.today(), PackageStage::Active, {}}));
        }
        return {};
    });
    if (!result) qFatal("the people could not be written");
}

/// One key pressed: the first page of ids and the lines that it shows.
double timeOf(const PeopleService& people, const QString& typed) {
    QElapsedTimer timer;
    timer.start();
    const PeoplePage page = people.search({.text = typed}, {}, kPage);
    const auto rows = people.rows(page.ids);
    const double taken = milliseconds(timer);
    if (rows.size() != page.ids.size()) qFatal("lines are missing");
    return taken;
}

double at(QList<double> times, double share) {
    std::sort(times.begin(), times.end());
    return times[static_cast<qsizetype>(share * static_cast<double>(times.size() - 1))];
}

QList<double> typeEverything(const PeopleService& people, QTextStream& out) {
    QList<double> all;
    for (const char* word : {"", "davies", "ŵynn", "sian dav", "p-0123", "SA15 3AB", "oconnor", "zzz"})
        for (QString typed = QString::fromUtf8(word);; typed.chop(1)) {
            QList<double> times;
            for (int i = 0; i < kRounds; ++i)
                times.append(timeOf(people, typed));
            out << QStringLiteral("%1 %2 ms (p95 %3)\n")
                       .arg(u'"' + typed + u'"', -12)
                       .arg(at(times, 0.5), 7, 'f', 2)
                       .arg(at(times, 0.95), 7, 'f', 2);
            all += times;
            if (typed.isEmpty()) break;
        }
    return all;
}

} // namespace

/// Search as one types among everybody in Wales, and the time until the file is open and the first page
/// there.
int main(int argc, char* argv[]) {
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wales.aelwyd"));
    const SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    fill(*Database::open(path, OpenMode::CreateIfMissing).value(), clock);
    out << QStringLiteral("%1 people written in %2 ms\n").arg(kPeople).arg(milliseconds(timer), 0, 'f', 0);

    timer.restart();
    const auto database = Database::open(path, OpenMode::MustExist).value();
    const double opened = milliseconds(timer);
    Workspace workspace(*database, clock);
    const PeopleService people(workspace);
    const double ready = milliseconds(timer);
    timeOf(people, {});
    const double shown = milliseconds(timer);
    out << QStringLiteral("file opened %1 ms, services %2 ms, first page %3 ms (together %4 ms)\n")
               .arg(opened, 0, 'f', 1)
               .arg(ready - opened, 0, 'f', 1)
               .arg(shown - ready, 0, 'f', 1)
               .arg(shown, 0, 'f', 1);

    const benchmarks::Stopwatch processor;
    const QList<double> all = typeEverything(people, out);
    const double ofProcessor = processor.elapsed() / static_cast<double>(all.size());
    out << QStringLiteral("all keys: median %1 ms, p95 %2 ms (goal 10 ms); processor %3 ms a key\n")
               .arg(at(all, 0.5), 0, 'f', 2)
               .arg(at(all, 0.95), 0, 'f', 2)
               .arg(ofProcessor, 0, 'f', 2);
    return 0;
}
