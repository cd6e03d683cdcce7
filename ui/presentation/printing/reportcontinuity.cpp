// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/reportoffice.h"

#include "ui/presentation/printing/reportwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd {

namespace {

/// Counts added up, indices averaged by the number of meetings: one figure for all must not hide who has few.
struct ContinuityAverage {
    int visits = 0;
    int meetings = 0;
    double week = 0;
    double fortnight = 0;
    std::optional<double> usual = {};
    std::optional<double> index = {};
};

ContinuityAverage averageOf(const QList<ContinuityLine>& people) {
    ContinuityAverage average;
    double usual = 0, index = 0, indexed = 0;
    for (const ContinuityLine& line : people) {
        const Continuity& whole = line.whole;
        average.visits += whole.visits;
        average.meetings += whole.meetings;
        average.week += line.week.differentWorkers;
        average.fortnight += line.fortnight.differentWorkers;
        usual += whole.usualProviderShare.value_or(0) * whole.meetings;
        index += whole.biceBoxerman.value_or(0) * whole.meetings;
        indexed += whole.biceBoxerman ? whole.meetings : 0;
    }
    average.week /= std::max<double>(1, people.size());
    average.fortnight /= std::max<double>(1, people.size());
    if (average.meetings > 0) average.usual = usual / average.meetings;
    if (indexed > 0) average.index = index / indexed;
    return average;
}

ReportRow rowOf(const ContinuityLine& line, const ReportWords& words) {
    return {{line.name},
            {QString::number(line.whole.visits)},
            {QString::number(line.week.differentWorkers)},
            {QString::number(line.fortnight.differentWorkers)},
            {words.share(line.whole.usualProviderShare)},
            {words.index(line.whole.biceBoxerman)}};
}

ReportRow rowOf(const ContinuityAverage& average, const ReportWords& words) {
    ReportRow row{{words(QT_TRANSLATE_NOOP("Print", "Everybody"))},
                  {QString::number(average.visits)},
                  {QString::number(average.week, 'f', 1)},
                  {QString::number(average.fortnight, 'f', 1)},
                  {words.share(average.usual)},
                  {words.index(average.index)}};
    for (ReportCell& cell : row)
        cell.strong = true;
    return row;
}

QString teamName(const QString& locality, const ReportWords& words) {
    return locality.isEmpty() ? words(QT_TRANSLATE_NOOP("Print", "Locality not known")) : locality;
}

ReportPart continuityTable(const QString& heading, const QString& first, const QList<ReportRow>& rows,
                           const ReportWords& words) {
    return {.heading = heading,
            .table =
                ReportTable{.columns = {{first, 3.2},
                                        {words(QT_TRANSLATE_NOOP("Print", "People")), 1.2, true},
                                        {words(QT_TRANSLATE_NOOP("Print", "Visits")), 1.2, true},
                                        {words(QT_TRANSLATE_NOOP("Print", "Workers a person")), 1.6, true},
                                        {words(QT_TRANSLATE_NOOP("Print", "Usual worker")), 1.5, true},
                                        {words(QT_TRANSLATE_NOOP("Print", "Bice–Boxerman")), 1.7, true}},
                            .rows = rows}};
}

ReportRow rowOf(const QString& label, const TeamContinuity& team, const ReportWords& words) {
    return {{label},
            {QString::number(team.people)},
            {QString::number(team.visits)},
            {QString::number(team.workersAPerson, 'f', 1)},
            {words.share(team.usualProviderShare)},
            {words.index(team.biceBoxerman)}};
}

ReportPart continuityOverTime(const ContinuityFacts& facts, const ReportWords& words) {
    QList<ReportRow> rows;
    for (const auto& [month, team] : facts.months)
        rows.append(rowOf(words.month(month), team, words));
    return continuityTable(words(QT_TRANSLATE_NOOP("Print", "Over time")),
                           words(QT_TRANSLATE_NOOP("Print", "Month")), rows, words);
}

ReportPart continuityByTeam(const ContinuityFacts& facts, const ReportWords& words) {
    QList<ReportRow> rows;
    for (const auto& [locality, team] : facts.teams)
        rows.append(rowOf(teamName(locality, words), team, words));
    return continuityTable(words(QT_TRANSLATE_NOOP("Print", "By team")),
                           words(QT_TRANSLATE_NOOP("Print", "Locality")), rows, words);
}

QString decimals(const std::optional<double>& value) {
    return value ? QString::number(*value, 'f', 4) : QString();
}

} // namespace

Report continuityReport(const ContinuityFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    const ContinuityAverage average = averageOf(facts.people);
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Person")), 3.4},
                                  {words(QT_TRANSLATE_NOOP("Print", "Visits")), 1.2, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Workers in 7 days")), 1.5, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Workers in 14 days")), 1.5, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Usual worker")), 1.5, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Bice–Boxerman")), 1.7, true}}};
    for (const ContinuityLine& line : facts.people)
        table.rows.append(rowOf(line, words));
    if (!facts.people.isEmpty()) table.rows.append(rowOf(average, words));
    const QString explained = words(QT_TRANSLATE_NOOP(
        "Print",
        "Usual worker: the share of the meetings that the most frequent worker had. Bice–Boxerman: 1 "
        "when it is always the same worker, 0 when it is always another one. Few visits say little. The "
        "last 7 and 14 days of the time are shown. In the last row workers are an average over people, "
        "and the shares an average over meetings."));
    return {.language = language,
            .kind = words(QT_TRANSLATE_NOOP("Print", "Continuity of care")),
            .subject = words(QT_TRANSLATE_NOOP("Print", "The same faces at the door")),
            .time = words.period(facts.from, facts.to),
            .figure = words.share(average.usual),
            .meaning =
                words(QT_TRANSLATE_NOOP("Print", "of meetings were with the usual worker. Visits: %1."))
                    .arg(average.visits),
            .parts = {{.sentences = {explained}},
                      continuityOverTime(facts, words),
                      continuityByTeam(facts, words),
                      {.heading = words(QT_TRANSLATE_NOOP("Print", "Person by person")), .table = table}}};
}

QList<QStringList> continuityRows(const ContinuityFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    QList<QStringList> rows{
        {words(QT_TRANSLATE_NOOP("Print", "Reference")), words(QT_TRANSLATE_NOOP("Print", "Person")),
         words(QT_TRANSLATE_NOOP("Print", "Visits")), words(QT_TRANSLATE_NOOP("Print", "Meetings")),
         words(QT_TRANSLATE_NOOP("Print", "Different workers")),
         words(QT_TRANSLATE_NOOP("Print", "Visits in 7 days")),
         words(QT_TRANSLATE_NOOP("Print", "Workers in 7 days")),
         words(QT_TRANSLATE_NOOP("Print", "Visits in 14 days")),
         words(QT_TRANSLATE_NOOP("Print", "Workers in 14 days")),
         words(QT_TRANSLATE_NOOP("Print", "Usual worker (0 to 1)")),
         words(QT_TRANSLATE_NOOP("Print", "Bice–Boxerman"))}};
    const auto figure = [](int value) { return QString::number(value); };
    for (const ContinuityLine& line : facts.people)
        rows.append({line.reference, line.name, figure(line.whole.visits), figure(line.whole.meetings),
                     figure(line.whole.differentWorkers), figure(line.week.visits),
                     figure(line.week.differentWorkers), figure(line.fortnight.visits),
                     figure(line.fortnight.differentWorkers), decimals(line.whole.usualProviderShare),
                     decimals(line.whole.biceBoxerman)});
    const ContinuityAverage all = averageOf(facts.people);
    rows.append({{},
                 words(QT_TRANSLATE_NOOP("Print", "Everybody")),
                 figure(all.visits),
                 figure(all.meetings),
                 {},
                 {},
                 QString::number(all.week, 'f', 2),
                 {},
                 QString::number(all.fortnight, 'f', 2),
                 decimals(all.usual),
                 decimals(all.index)});
    const auto addTeam = [&](const QString& label, const TeamContinuity& team) {
        rows.append({label, figure(team.people), figure(team.visits), figure(team.meetings),
                     QString::number(team.workersAPerson, 'f', 2), decimals(team.usualProviderShare),
                     decimals(team.biceBoxerman)});
    };
    rows.append(QStringList{QString()});
    rows.append({words(QT_TRANSLATE_NOOP("Print", "Team or month")),
                 words(QT_TRANSLATE_NOOP("Print", "People")), words(QT_TRANSLATE_NOOP("Print", "Visits")),
                 words(QT_TRANSLATE_NOOP("Print", "Meetings")),
                 words(QT_TRANSLATE_NOOP("Print", "Workers a person")),
                 words(QT_TRANSLATE_NOOP("Print", "Usual worker (0 to 1)")),
                 words(QT_TRANSLATE_NOOP("Print", "Bice–Boxerman"))});
    for (const auto& [locality, team] : facts.teams)
        addTeam(teamName(locality, words), team);
    for (const auto& [month, team] : facts.months)
        addTeam(month.toString(Qt::ISODate), team);
    return rows;
}

} // namespace aelwyd
