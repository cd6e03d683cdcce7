// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/gridpaper.h"

#include "ui/presentation/printing/staffterms.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd {

namespace {

/// More columns would not leave room for names.
constexpr qsizetype kWorkersBeside = 5;
/// Every pair is printed of a team that is no larger: about fifteen people and who goes to them.
constexpr qsizetype kMostPairs = 400;

QString verdictOnPaper(RagVerdict verdict, const ReportWords& words) {
    return words(verdict == RagVerdict::MayWork ? QT_TRANSLATE_NOOP("Print", "May work")
                                                : QT_TRANSLATE_NOOP("Print", "Only shadows"));
}

ReportCell cellOf(RagVerdict verdict, const ReportWords& words) {
    return {verdictOnPaper(verdict, words),
            verdict == RagVerdict::MayWork ? ReportMark::Well : ReportMark::Soon};
}

/// How a person stands, in the words for workers: both are Red, Amber or Green.
Standing standingOf(const RagGrid::Column& person) {
    return {.status = person.status, .decided = person.decided};
}

ReportCell statusCell(const Standing& standing, const ReportWords& words) {
    return {staffterms::standing(standing, words), staffterms::markOf(standing)};
}

ReportPart decisionPart(const ReportWords& words) {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "The table of decisions"))};
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Worker")), 1.6}}};
    const std::array people{QT_TRANSLATE_NOOP("Print", "Red person"),
                            QT_TRANSLATE_NOOP("Print", "Amber person"),
                            QT_TRANSLATE_NOOP("Print", "Green person")};
    for (const char* person : people)
        table.columns.append({words(person), 1});
    for (const Rag row : allOf<Rag>()) {
        ReportRow cells{statusCell({.status = row, .decided = true}, words)};
        for (const Rag person : allOf<Rag>())
            cells.append(cellOf(ragVerdict(row, person), words));
        table.rows.append(cells);
    }
    part.table = table;
    part.remark = words(QT_TRANSLATE_NOOP("Print", "Amber, confirmed for all, counts as Green. Who is not "
                                                   "decided counts as Red."));
    return part;
}

ReportTable countsTable(const char* whom, const ReportWords& words) {
    return {.columns = {{words(whom), 2},
                        {words(QT_TRANSLATE_NOOP("Print", "Reference")), 1.1},
                        {words(QT_TRANSLATE_NOOP("Print", "Status")), 1.6},
                        {words(QT_TRANSLATE_NOOP("Print", "May work")), 1, true},
                        {words(QT_TRANSLATE_NOOP("Print", "Only shadows")), 1, true}}};
}

ReportPart workersPart(const RagGrid& grid, const ReportWords& words) {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "Workers, and with how many people"))};
    part.table = countsTable(QT_TRANSLATE_NOOP("Print", "Worker"), words);
    for (const RagGrid::Row& worker : grid.workers) {
        const auto may = std::count_if(grid.people.begin(), grid.people.end(), [&](const auto& person) {
            return ragVerdict(worker.standing.row(), person.status) == RagVerdict::MayWork;
        });
        part.table->rows.append({{worker.name, {}, true},
                                 {worker.reference},
                                 statusCell(worker.standing, words),
                                 {QString::number(may)},
                                 {QString::number(grid.people.size() - may)}});
    }
    return part;
}

ReportPart peoplePart(const RagGrid& grid, const ReportWords& words) {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "People, and for how many workers"))};
    part.table = countsTable(QT_TRANSLATE_NOOP("Print", "Person"), words);
    for (const RagGrid::Column& person : grid.people) {
        const auto may = std::count_if(grid.workers.begin(), grid.workers.end(), [&](const auto& worker) {
            return ragVerdict(worker.standing.row(), person.status) == RagVerdict::MayWork;
        });
        part.table->rows.append({{person.name, {}, true},
                                 {person.reference},
                                 statusCell(standingOf(person), words),
                                 {QString::number(may)},
                                 {QString::number(grid.workers.size() - may)}});
    }
    return part;
}

ReportPart pairsPart(const RagGrid& grid, qsizetype first, const ReportWords& words) {
    const qsizetype last = std::min(first + kWorkersBeside, grid.workers.size());
    ReportPart part;
    if (first == 0) part.heading = words(QT_TRANSLATE_NOOP("Print", "Every pair"));
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Person")), 1.5}}};
    for (qsizetype worker = first; worker < last; ++worker)
        table.columns.append({grid.workers[worker].name, 1});
    for (qsizetype person = 0; person < grid.people.size(); ++person) {
        ReportRow cells{{grid.people[person].name, {}, true}};
        for (qsizetype worker = first; worker < last; ++worker)
            cells.append(cellOf(grid.at(worker, person), words));
        table.rows.append(cells);
    }
    part.table = table;
    return part;
}

QStringList narrowedTo(const RagGridFacts& facts, const ReportWords& words) {
    QStringList all;
    if (!facts.peopleLocality.isEmpty())
        all.append(
            words(QT_TRANSLATE_NOOP("Print", "Only people of this locality: %1")).arg(facts.peopleLocality));
    if (!facts.workersLocality.isEmpty())
        all.append(words(QT_TRANSLATE_NOOP("Print", "Only workers of this locality: %1"))
                       .arg(facts.workersLocality));
    return all;
}

} // namespace

int RagGridFacts::shadowOnly() const {
    int count = 0;
    for (const RagGrid::Row& worker : grid.workers)
        for (const RagGrid::Column& person : grid.people)
            count += ragVerdict(worker.standing.row(), person.status) == RagVerdict::ShadowOnly;
    return count;
}

Report ragGridReport(const RagGridFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    const RagGrid& grid = facts.grid;
    Report report{.language = language,
                  .kind = words(QT_TRANSLATE_NOOP("Print", "RAG status")),
                  .subject = words(QT_TRANSLATE_NOOP("Print", "Who may work with whom")),
                  .time = words(QT_TRANSLATE_NOOP("Print", "On %1")).arg(words.date(grid.day)),
                  .figure = QString::number(facts.shadowOnly()),
                  .meaning = words(QT_TRANSLATE_NOOP("Print", "pairs in which one may only shadow. People: "
                                                              "%1. Workers: %2."))
                                 .arg(grid.people.size())
                                 .arg(grid.workers.size())};
    report.parts = {decisionPart(words)};
    report.parts.first().sentences = narrowedTo(facts, words);
    if (grid.people.isEmpty() || grid.workers.isEmpty()) return report;
    report.parts += {workersPart(grid, words), peoplePart(grid, words)};
    if (grid.people.size() * grid.workers.size() > kMostPairs) return report;
    for (qsizetype first = 0; first < grid.workers.size(); first += kWorkersBeside)
        report.parts.append(pairsPart(grid, first, words));
    return report;
}

QList<QStringList> ragGridRows(const RagGridFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    const RagGrid& grid = facts.grid;
    QStringList head{words(QT_TRANSLATE_NOOP("Print", "Reference")),
                     words(QT_TRANSLATE_NOOP("Print", "Person")),
                     words(QT_TRANSLATE_NOOP("Print", "Status"))};
    for (const RagGrid::Row& worker : grid.workers)
        head.append(QStringLiteral("%1 %2 (%3)")
                        .arg(worker.reference, worker.name, staffterms::standing(worker.standing, words)));
    QList<QStringList> rows{head};
    for (qsizetype person = 0; person < grid.people.size(); ++person) {
        const RagGrid::Column& its = grid.people[person];
        QStringList cells{its.reference, its.name, staffterms::standing(standingOf(its), words)};
        for (qsizetype worker = 0; worker < grid.workers.size(); ++worker)
            cells.append(verdictOnPaper(grid.at(worker, person), words));
        rows.append(cells);
    }
    return rows;
}

} // namespace aelwyd
