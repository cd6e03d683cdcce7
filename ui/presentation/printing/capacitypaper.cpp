// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/capacitypaper.h"

#include "ui/presentation/printing/betteroffbars.h"
#include "ui/presentation/printing/reportplace.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace aelwyd {

static const char* phraseOfPeople(Rag status) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "Red"),
                                        QT_TRANSLATE_NOOP("Print", "Amber"),
                                        QT_TRANSLATE_NOOP("Print", "Green")};
    static_assert(phrases.size() == CodeList<Rag>::codes.size());
    return phrases.at(static_cast<size_t>(status));
}

CapacityFacts capacityFacts(const RagGrid& grid, const ReportScope& scope) {
    CapacityFacts facts{scope, {}};
    for (const Rag status : allOf<Rag>()) {
        CapacityLine line{.status = status, .people = {}};
        for (const RagGrid::Column& person : grid.people)
            if (person.status == status) line.people.append(person.id.uuid());
        const auto may = [&](const RagGrid::Row& worker) {
            return ragVerdict(worker.standing.row(), status) == RagVerdict::MayWork;
        };
        line.workers = static_cast<int>(std::count_if(grid.workers.begin(), grid.workers.end(), may));
        facts.lines.append(line);
    }
    return facts;
}

Report capacityReport(const CapacityFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Status")), 2},
                                  {words(QT_TRANSLATE_NOOP("Print", "People")), 1, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Workers who may go")), 2, true}}};
    QList<ReportBar> bars;
    for (const CapacityLine& line : facts.lines) {
        const QString status = words(phraseOfPeople(line.status));
        bars.append(betteroff::plainBar(words(QT_TRANSLATE_NOOP("Print", "%1: people")).arg(status),
                                        line.people.size()));
        bars.append(betteroff::plainBar(
            words(QT_TRANSLATE_NOOP("Print", "%1: workers who may go")).arg(status), line.workers));
        table.rows.append({{status}, {QString::number(line.people.size())}, {QString::number(line.workers)}});
    }
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "People and the workers who may go to them")),
                    .table = table};
    part.remark =
        words(QT_TRANSLATE_NOOP("Print", "By experience alone: training, times and wishes come on top."));
    part.bars = betteroff::wholePicture(bars);
    return {.language = language,
            .kind = words(QT_TRANSLATE_NOOP("Print", "Capacity")),
            .subject = placeOfReport(facts.scope, words),
            .time = words.date(facts.scope.to),
            .parts = {part}};
}

} // namespace aelwyd
