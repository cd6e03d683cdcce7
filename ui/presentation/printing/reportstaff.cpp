// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/reportoffice.h"
#include "ui/presentation/printing/staffterms.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd {

namespace {

/// More columns would not leave room for words.
constexpr qsizetype kUnitsBeside = 5;

QString trainingWords(const TrainingCell& cell, const ReportWords& words) {
    const auto near = [](const std::optional<QDate>& day) {
        return day->toString(QStringLiteral("dd/MM/yyyy"));
    };
    switch (cell.state) {
    case TrainingState::None:
        return words(QT_TRANSLATE_NOOP("Print", "None"));
    case TrainingState::NotYet:
        return words(QT_TRANSLATE_NOOP("Print", "From %1")).arg(near(cell.from));
    case TrainingState::Held:
        return cell.until ? words(QT_TRANSLATE_NOOP("Print", "Until %1")).arg(near(cell.until))
                          : words(QT_TRANSLATE_NOOP("Print", "Held"));
    case TrainingState::Expiring:
        return words(QT_TRANSLATE_NOOP("Print", "Runs out on %1")).arg(near(cell.until));
    case TrainingState::Expired:
        return words(QT_TRANSLATE_NOOP("Print", "Ran out on %1")).arg(near(cell.until));
    }
    return {};
}

QString workerName(const TrainingFacts& facts, const CareWorkerId& id) {
    const auto worker = std::find_if(facts.workers.begin(), facts.workers.end(),
                                     [&](const CareWorker& each) { return each.id == id; });
    return worker == facts.workers.end() ? QString() : fullName(*worker);
}

QString unitName(const TrainingFacts& facts, const QString& unit, ReaderLanguage language) {
    const auto entry = std::find_if(facts.names.begin(), facts.names.end(),
                                    [&](const CatalogueEntry& each) { return each.code == unit; });
    return entry == facts.names.end() ? QString() : entry->name.preferring(language);
}

ReportPart unitsPart(const TrainingFacts& facts, qsizetype first, const ReportWords& words) {
    const qsizetype count = std::min(kUnitsBeside, facts.units.size() - first);
    ReportPart part{.heading = facts.units.mid(first, count).join(QStringLiteral(", "))};
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Worker")), 1.5}}};
    QStringList explained;
    for (const QString& unit : facts.units.mid(first, count)) {
        table.columns.append({unit, 1});
        if (const QString name = unitName(facts, unit, words.language()); !name.isEmpty())
            explained.append(unit + QStringLiteral(": ") + name);
    }
    for (const TrainingRow& row : facts.rows) {
        ReportRow cells{{workerName(facts, row.worker), {}, true}};
        for (const TrainingCell& cell : row.cells.mid(first, count))
            cells.append({trainingWords(cell, words), staffterms::markOf(cell.state)});
        table.rows.append(cells);
    }
    part.sentences = explained;
    part.table = table;
    return part;
}

int countOf(const TrainingFacts& facts, TrainingState state) {
    int count = 0;
    for (const TrainingRow& row : facts.rows)
        count += int(std::count_if(row.cells.begin(), row.cells.end(),
                                   [&](const TrainingCell& cell) { return cell.state == state; }));
    return count;
}

// Retention

/// Level from month to month, and down where somebody left.
ReportLine stepsOf(const QString& label, const QList<SurvivalMonth>& months, LineLook look) {
    ReportLine line{.label = label, .points = {{0, 100}}, .look = look};
    for (const SurvivalMonth& month : months) {
        line.points.append({month.month + 1.0, line.points.last().y()});
        line.points.append({month.month + 1.0, month.survival * 100});
    }
    return line;
}

ReportChart stepChart(const RetentionReport& facts, const ReportWords& words) {
    ReportChart chart;
    const qsizetype months = std::max<qsizetype>(1, facts.all.size());
    chart.most = {double(months), 105};
    chart.lines.append(stepsOf(words(QT_TRANSLATE_NOOP("Print", "all")), facts.all, LineLook::Main));
    const auto& kept = facts.byFirstWeeks[static_cast<size_t>(FirstWeeks::Kept)];
    const auto& broken = facts.byFirstWeeks[static_cast<size_t>(FirstWeeks::Broken)];
    if (!kept.isEmpty())
        chart.lines.append(stepsOf(words(QT_TRANSLATE_NOOP("Print", "kept")), kept, LineLook::Second));
    if (!broken.isEmpty())
        chart.lines.append(stepsOf(words(QT_TRANSLATE_NOOP("Print", "broken")), broken, LineLook::Third));
    const int step = months > 24 ? 12 : months > 12 ? 6 : 3;
    for (int month = 0; month <= months; month += step)
        chart.across.append({month, words(QT_TRANSLATE_NOOP("Print", "month %1")).arg(month)});
    for (const int share : {0, 25, 50, 75, 100})
        chart.up.append({share, QStringLiteral("%1%").arg(share)});
    return chart;
}

ReportPart survivalPart(const QString& heading, const QList<SurvivalMonth>& months,
                        const ReportWords& words) {
    ReportPart part{.heading = heading};
    part.table =
        ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Month")), 1},
                                {words(QT_TRANSLATE_NOOP("Print", "Here at its beginning")), 1.6, true},
                                {words(QT_TRANSLATE_NOOP("Print", "Left in it")), 1.2, true},
                                {words(QT_TRANSLATE_NOOP("Print", "Still here at its end")), 1.6, true}}};
    for (const SurvivalMonth& month : months)
        part.table->rows.append({{QString::number(month.month + 1)},
                                 {QString::number(month.atRisk)},
                                 {QString::number(month.left)},
                                 {words.share(month.survival)}});
    return part;
}

ReportPart leaversPart(const RetentionReport& facts, const ReportWords& words) {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "Why people left"))};
    if (facts.leavers.isEmpty()) {
        part.sentences.append(words(QT_TRANSLATE_NOOP("Print", "Nobody left in this time.")));
        return part;
    }
    part.table = ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Reason")), 4},
                                         {words(QT_TRANSLATE_NOOP("Print", "Leavers")), 1, true}}};
    for (const LeaversByReason& leavers : facts.leavers)
        part.table->rows.append(
            {{leavers.reason.isEmpty() ? words(QT_TRANSLATE_NOOP("Print", "Not given")) : leavers.reason},
             {QString::number(leavers.count)}});
    return part;
}

} // namespace

const char* groupPhrase(FirstWeeks weeks) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "First weeks kept to the rules"),
                                        QT_TRANSLATE_NOOP("Print", "First weeks broke the rules"),
                                        QT_TRANSLATE_NOOP("Print", "First weeks not known")};
    static_assert(phrases.size() == CodeList<FirstWeeks>::codes.size());
    return phrases.at(static_cast<size_t>(weeks));
}

Report trainingReport(const TrainingFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    Report report{.language = language,
                  .kind = words(QT_TRANSLATE_NOOP("Print", "Training")),
                  .subject = words(QT_TRANSLATE_NOOP("Print", "Who holds what")),
                  .time = words(QT_TRANSLATE_NOOP("Print", "On %1")).arg(words.date(facts.day))};
    report.figure =
        QString::number(countOf(facts, TrainingState::Expiring) + countOf(facts, TrainingState::Expired));
    report.meaning =
        words(QT_TRANSLATE_NOOP("Print", "need renewing. Running out within 60 days: %1. Ran out: %2."))
            .arg(countOf(facts, TrainingState::Expiring))
            .arg(countOf(facts, TrainingState::Expired));
    for (qsizetype first = 0; first < facts.units.size(); first += kUnitsBeside)
        report.parts.append(unitsPart(facts, first, words));
    if (report.parts.isEmpty())
        report.parts.append(
            {.sentences = {words(QT_TRANSLATE_NOOP("Print", "No competence is recorded yet."))}});
    return report;
}

Report retentionPaper(const RetentionReport& facts, ReaderLanguage language) {
    const ReportWords words(language);
    Report report{
        .language = language,
        .kind = words(QT_TRANSLATE_NOOP("Print", "Retention")),
        .subject = words(QT_TRANSLATE_NOOP("Print", "How starters stay")),
        .time = words.period(facts.from, facts.to),
        .figure = facts.all.isEmpty() ? QStringLiteral("–") : words.share(facts.all.last().survival),
        .meaning = words(QT_TRANSLATE_NOOP("Print", "are still here after the last month that could be "
                                                    "seen. Starters in this time: %1."))
                       .arg(facts.starters)};
    ReportPart all = survivalPart(words(QT_TRANSLATE_NOOP("Print", "All starters")), facts.all, words);
    all.sentences = {
        words(QT_TRANSLATE_NOOP("Print", "The line falls where somebody left (Kaplan and Meier). Few "
                                         "people make it uncertain: see how many are counted."))};
    if (!facts.all.isEmpty()) all.chart = stepChart(facts, words);
    report.parts.append(all);
    for (const FirstWeeks weeks : allOf<FirstWeeks>())
        if (const auto& months = facts.byFirstWeeks[static_cast<size_t>(weeks)]; !months.isEmpty())
            report.parts.append(survivalPart(words(groupPhrase(weeks)), months, words));
    report.parts.append(leaversPart(facts, words));
    return report;
}

} // namespace aelwyd
