// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase.h"
#include "core/vault/vaultvfs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <functional>
#include <stdexcept>

using namespace aelwyd;

namespace {

constexpr int kRows = 60'000;
constexpr int kRounds = 7;
/// One save takes as long as the disk likes: many, turn by turn, tell more than a few hundred in a row.
constexpr int kSaves = 1000;

/// Processor time, which does not count what other programs took meanwhile, and time on the wall.
struct Spent {
    double processor = 0, wall = 0;
};

class Bench {
  public:
    /// Sealed if there is a vault.
    Bench(QByteArray path, const VaultVfs* vault)
        : m_path(std::move(path))
        , m_vault(vault) {}
    ~Bench() { close(); }

    void open() {
        close();
        const char* vfs = m_vault ? m_vault->name().constData() : nullptr;
        sqlite3_open_v2(m_path.constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs);
        VaultVfs::reserve(m_handle);
        run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;"
            "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON;"
            "PRAGMA cache_size = -16384");
    }
    int nextSave() { return m_saves++; }
    void close() { sqlite3_close(std::exchange(m_handle, nullptr)); }
    void run(const QByteArray& sql) {
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
    }
    void removeFiles() {
        close();
        QFile::remove(QFile::decodeName(m_path));
        QFile::remove(QFile::decodeName(m_path) + QStringLiteral("-journal"));
    }

  private:
    QByteArray m_path;
    const VaultVfs* m_vault;
    sqlite3* m_handle = nullptr;
    int m_saves = 0;
};

QByteArray numbers(int count) {
    return "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
           QByteArray::number(count) + ") ";
}

void insertAll(Bench& bench) {
    bench.removeFiles();
    bench.open();
    bench.run("CREATE TABLE note (id INTEGER PRIMARY KEY, person INTEGER, body TEXT);"
              "CREATE INDEX by_person ON note (person)");
    for (int part = 0; part < 20; ++part)
        bench.run(
            "BEGIN;" + numbers(kRows / 20) +
            "INSERT INTO note (person, body) SELECT abs(i * 7919 % 5003), "
            "substr('She has had tea and toast and is in good spirits. ' || hex(i * 7919) || "
            "' The carer read to her and they sang together for a while; her daughter came by.', 1, 100 + "
            "i % 300) || hex(zeroblob(60)) FROM n; COMMIT");
}

void scan(Bench& bench) {
    bench.run("SELECT sum(length(body)), max(body) FROM note NOT INDEXED");
}

/// Rows far apart, by a number that no page of the last lookup holds.
void lookUp(Bench& bench, int count) {
    bench.run(numbers(count) + "SELECT sum((SELECT length(body) FROM note WHERE id = abs(i * 48271 % " +
              QByteArray::number(kRows) + "))) FROM n");
}

/// A transaction of its own, each of other words in one of a hundred rows.
void saveField(Bench& bench) {
    bench.run("UPDATE note SET body = 'She slept well. ' || hex(randomblob(20)) WHERE id = " +
              QByteArray::number(bench.nextSave() % 100 * 48271LL % kRows));
}

Spent spentOn(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    return {1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC,
            static_cast<double>(timer.nsecsElapsed()) / 1e6};
}

double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Work {
    QString name;
    double most;
    /// Before the clock starts.
    std::function<void(Bench&)> prepare;
    std::function<void(Bench&)> work;
    int rounds = kRounds;
};

/// Sealed against plain, turn by turn, so that both meet the same machine.
void measure(const Work& work, Bench& sealed, Bench& plain, QTextStream& out) {
    QList<double> sealedTimes, plainTimes, sealedWall, plainWall;
    for (int round = 0; round < work.rounds; ++round)
        for (Bench* bench : {&plain, &sealed}) {
            work.prepare(*bench);
            const Spent spent = spentOn([&] { work.work(*bench); });
            (bench == &sealed ? sealedTimes : plainTimes).append(spent.processor);
            (bench == &sealed ? sealedWall : plainWall).append(spent.wall);
        }
    const double ratio = median(sealedTimes) / median(plainTimes);
    out << QStringLiteral("%1  plain %2 ms  sealed %3 ms  ratio %4 (wall %5), at most %6%7\n")
               .arg(work.name, -12)
               .arg(median(plainTimes), 8, 'f', 3)
               .arg(median(sealedTimes), 8, 'f', 3)
               .arg(ratio, 0, 'f', 2)
               .arg(median(sealedWall) / median(plainWall), 0, 'f', 2)
               .arg(work.most, 0, 'f', 1)
               .arg(ratio <= work.most ? QString() : QStringLiteral("  TOO SLOW"));
    out.flush();
}

void measureUnlocking(QTextStream& out) {
    const Argon2Cost cost = calibratedCost();
    const QByteArray salt(kPassphraseSaltSize, 's');
    QList<double> times;
    for (int round = 0; round < 5; ++round)
        times.append(spentOn([&] { stretched(QStringLiteral("hen wlad fy nhadau"), salt, cost); }).wall);
    out << QStringLiteral("unlock        %1 ms (Argon2id, %2 passes over %3 MiB), at most 1500\n")
               .arg(median(times), 0, 'f', 0)
               .arg(cost.passes)
               .arg(cost.memoryKiB / 1024);
}

} // namespace

/// The same work on a sealed and on a plain database, in the same run, as ratios of processor time. The
/// figures of the README come from a release build.
int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const VaultVfs vault(SecretBytes::random(32));
    Bench sealed(QFile::encodeName(folder.filePath(QStringLiteral("sealed"))), &vault);
    Bench plain(QFile::encodeName(folder.filePath(QStringLiteral("plain"))), nullptr);
    const auto nothing = [](Bench&) {};
    const auto reopen = [](Bench& bench) { bench.open(); };
    const auto warmUp = [](Bench& bench) { lookUp(bench, 500); };
    const auto again = [](Bench& bench) {
        for (int i = 0; i < 20; ++i)
            lookUp(bench, 500);
    };
    for (const Work& work :
         {Work{QStringLiteral("insert"), 2.0, nothing, insertAll},
          Work{QStringLiteral("cold scan"), 2.5, reopen, scan},
          Work{QStringLiteral("cold lookup"), 3.0, reopen, [](Bench& bench) { lookUp(bench, 2000); }},
          Work{QStringLiteral("warm lookup"), 1.4, warmUp, again},
          Work{QStringLiteral("saving"), 1.1, nothing, saveField, kSaves}})
        measure(work, sealed, plain, out);
    out << "size          " << QFileInfo(folder.filePath(QStringLiteral("sealed"))).size() / 1024 / 1024
        << " MiB\n";
    measureUnlocking(out);
    return 0;
}
