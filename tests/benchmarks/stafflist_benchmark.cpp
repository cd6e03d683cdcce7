// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of staff on the screen, from the moment it is asked for until it is drawn: the first list, those
// for whom something is due, a search at each key, and scrolling through all of them. At most 50 ms are
// allowed for each list, 16 ms for a frame of scrolling. A large agency, and then the workers of all of
// Wales.
#include "app/composition.h"
#include "core/storage/workerstore.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/presentation/workforce/staffdesk.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/workforce/stafflistpane.h"

#include <QApplication>
#include <QImage>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <functional>

using namespace aelwyd;
using benchmarks::Stopwatch;
using benchmarks::tellTimes;

namespace {

constexpr int kFrames = 200;

void draw(QWidget& widget) {
    QApplication::processEvents();
    QImage image(widget.size(), QImage::Format_ARGB32_Premultiplied);
    widget.render(&image);
}

/// Copies of the workers that are there, until there are so many.
void growTo(Composition& office, int workers) {
    const QList<StaffMember> pattern = office.workforce.members();
    const auto grow = [&]() -> Result<void> {
        WorkerStore store(office.workspace.database());
        for (int i = static_cast<int>(pattern.size()); i < workers; ++i) {
            CareWorker copy = pattern.at(i % pattern.size()).worker;
            copy.id = CareWorkerId::create();
            copy.reference = QStringLiteral("W-%1").arg(i, 5, 10, QLatin1Char('0'));
            copy.lastName += QStringLiteral(" %1").arg(i / pattern.size());
            store.write(copy);
        }
        return {};
    };
    if (!office.workspace.transact({Operation::ImportStaff}, grow)) qFatal("the staff could not be written");
}

double timeOf(StaffListPane& pane, const std::function<void()>& work) {
    const Stopwatch timer;
    work();
    draw(pane);
    return timer.elapsed();
}

QList<double> typed(StaffDesk& desk, StaffListPane& pane) {
    QList<double> times;
    for (const char* name : {"jones", "w-0", "mair", "davies caer"})
        for (const QString text = QLatin1String(name); const QChar& last : text) {
            const QString sofar = text.left(&last - text.constData() + 1);
            times.append(timeOf(pane, [&] { desk.list().setFilter(sofar, {}, StaffView::Everybody); }));
        }
    return times;
}

void measure(Composition& office) {
    StaffDesk desk(office.workforce, office.people, office.catalogues, office.agency);
    StaffListPane pane(desk);
    pane.resize(304, 980);
    pane.show();
    draw(pane);
    QTextStream(stdout) << "the first list: " << timeOf(pane, [&] { pane.load(); }) << " ms, "
                        << desk.list().rowCount() << " workers\n";
    QTextStream(stdout) << "those for whom something is due: "
                        << timeOf(pane, [&] { desk.list().setFilter({}, {}, StaffView::DueNow); }) << " ms, "
                        << desk.list().rowCount() << " workers\n";
    tellTimes("a search, at each key", typed(desk, pane));
    desk.list().setFilter({}, {}, StaffView::Everybody);
    draw(pane);
    QScrollBar* bar = pane.findChild<QListView*>()->verticalScrollBar();
    QList<double> frames;
    for (int frame = 0; frame < kFrames; ++frame)
        frames.append(timeOf(pane, [&] { bar->setValue(bar->maximum() * frame / kFrames); }));
    tellTimes("a frame, scrolling through all", frames);
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    Theme theme(application);
    for (const int workers : {250, 15'584}) {
        const QTemporaryDir folder;
        const auto opened = Composition::open(folder.filePath(QStringLiteral("a.aelwyd")),
                                              OpenMode::CreateIfMissing, std::nullopt);
        if (!opened || !opened.value()->demo.make(100, 250, 2, 1)) return 1;
        growTo(*opened.value(), workers);
        measure(*opened.value());
    }
    return 0;
}
