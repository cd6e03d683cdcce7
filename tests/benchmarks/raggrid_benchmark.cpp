// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The grid of 250 workers and 1,000 people: opening it, and drawing the whole view anew at every step of
// scrolling down and across, which is more than a real frame draws. At most 16 ms a frame are allowed. Also
// the ranked list on the screen, from the question until it is drawn: at most 50 ms.
#include "app/composition.h"
#include "core/service/matchingservice.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/presentation/matching/matchdesk.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/matching/matchtab.h"
#include "ui/widgets/matching/raggridtab.h"
#include "ui/widgets/matching/raggridview.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

using namespace aelwyd;
using benchmarks::Stopwatch;
using benchmarks::tellTimes;

namespace {

constexpr int kPeople = 1000;
constexpr int kWorkers = 250;
constexpr int kFrames = 400;

double drawn(QWidget& widget) {
    QImage image(widget.size(), QImage::Format_ARGB32_Premultiplied);
    const Stopwatch timer;
    widget.render(&image);
    return timer.elapsed();
}

QList<double> scrolled(RagGridView& view, QScrollBar& bar) {
    QList<double> times;
    for (int frame = 0; frame < kFrames; ++frame) {
        const Stopwatch timer;
        bar.setValue(bar.maximum() * frame / kFrames);
        times.append(timer.elapsed() + drawn(view));
    }
    return times;
}

void measureGrid(Composition& office) {
    RagGridModel model(office.matching, office.people, office.workforce);
    const Stopwatch timer;
    RagGridTab tab(model);
    tab.resize(1688, 980);
    tab.show();
    QApplication::processEvents();
    QTextStream(stdout) << "grid opened, " << model.rowCount() << " people by " << model.columnCount()
                        << " workers: " << timer.elapsed() << " ms\n";
    auto* view = tab.findChild<RagGridView*>();
    tellTimes("a frame, scrolling down", scrolled(*view, *view->verticalScrollBar()));
    tellTimes("a frame, scrolling across", scrolled(*view, *view->horizontalScrollBar()));
}

void measureList(Composition& office) {
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    MatchTab tab(desk);
    tab.resize(1688, 980);
    tab.show();
    QApplication::processEvents();
    const QDate day = desk.today().addDays(1);
    QList<double> times;
    for (const ServiceUserId& person : office.people.search({}, {}, 100).ids) {
        const Stopwatch timer;
        desk.ask({person, day, QTime(9, 0), 45});
        QApplication::processEvents();
        times.append(timer.elapsed() + drawn(tab));
    }
    tellTimes("a ranked list, asked and drawn", times);
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    Theme theme(application);
    const QTemporaryDir folder;
    const auto opened = Composition::open(folder.filePath(QStringLiteral("a.aelwyd")),
                                          OpenMode::CreateIfMissing, std::nullopt);
    if (!opened || !opened.value()->demo.make(kPeople, kWorkers, 26, 1)) return 1;
    measureGrid(*opened.value());
    measureList(*opened.value());
    return 0;
}
