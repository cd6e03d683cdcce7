// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process until the window with the list of people is drawn and waits for a key, with
// 1,000 people in the file. Each start is a process of its own; the screen is whichever QT_QPA_PLATFORM
// names.
#include "app/composition.h"
#include "app/windowedprogram.h"
#include "ui/shell/errors/guardedapplication.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <unistd.h>

using namespace aelwyd;

namespace {

constexpr int kPeople = 1000;
constexpr int kWorkers = 250;
constexpr int kStarts = 7;

/// Since the kernel started this process; it counts in hundredths of a second.
double millisecondsOfLife() {
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no /proc");
    const QList<QByteArray> fields = file.readAll().split(')').last().split(' ');
    constexpr int kStartTime = 20;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields[kStartTime].toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return 1000.0 * (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started);
}

int startOnce(int& argc, char* argv[]) {
    GuardedApplication application(argc, argv, [](const std::exception&) { return QString(); });
    const QTemporaryDir own;
    QSettings settings(own.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Options options{.argc = &argc, .argv = argv, .database = QString::fromLocal8Bit(argv[1])};
    WindowedProgram program(options, application, settings);
    program.begin();
    // A timer of nought fires when everything that waits to be drawn is drawn.
    QTimer::singleShot(0, &application, [] {
        const double processor = 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
        QTextStream(stdout) << millisecondsOfLife() << ' ' << processor << '\n';
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

void makeAgency(const QString& path) {
    const auto made = Composition::open(path, OpenMode::CreateIfMissing, std::nullopt);
    if (!made || !made.value()->demo.make(kPeople, kWorkers, 26, 1)) qFatal("no demo agency");
}

QList<QByteArray> timesOfOneStart(const char* program, const QString& path) {
    QProcess process;
    process.start(QString::fromLocal8Bit(program), {path});
    if (!process.waitForFinished() || process.exitCode() != 0) qFatal("the window did not start");
    return process.readAllStandardOutput().trimmed().split(' ');
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc > 1) return startOnce(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agency.aelwyd"));
    {
        const QCoreApplication app(argc, argv);
        makeAgency(path);
    }
    QList<double> lives;
    for (int i = 0; i < kStarts; ++i) {
        const auto times = timesOfOneStart(argv[0], path);
        lives.append(times[0].toDouble());
        QTextStream(stdout) << "start " << i + 1 << ": " << times[0] << " ms, of the processor " << times[1]
                            << " ms\n";
    }
    std::sort(lives.begin(), lives.end());
    QTextStream(stdout) << "median " << lives[kStarts / 2] << " ms (goal 1000 ms)\n";
    return 0;
}
