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
            .parts = {{.heading = words(QT_TRANSLATE_NOOP("Print", "Person by person")),
                       .sentences = {explained},
                       .table = table}}};
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
    return rows;
}

// What the bank bought

LocalitySums& LocalitySums::operator+=(const LocalitySums& other) {
    people += other.people;
    agreed += other.agreed;
    delivered += other.delivered;
    banked += other.banked;
    used += other.used;
    lapsed += other.lapsed;
    owed += other.owed;
    return *this;
}

namespace {

LocalitySums sumOf(const CommissionerFacts& facts) {
    LocalitySums all;
    for (const auto& [locality, sums] : facts.localities)
        all += sums;
    return all;
}

QString localityName(const QString& locality, const ReportWords& words) {
    return locality.isEmpty() ? words(QT_TRANSLATE_NOOP("Print", "Locality not known")) : locality;
}

QList<int> figuresOf(const LocalitySums& sums) {
    return {sums.agreed, sums.delivered, sums.banked, sums.used, sums.lapsed, sums.owed};
}

QStringList figureHeads(const ReportWords& words) {
    return {words(QT_TRANSLATE_NOOP("Print", "Agreed")), words(QT_TRANSLATE_NOOP("Print", "Delivered")),
            words(QT_TRANSLATE_NOOP("Print", "Banked")), words(QT_TRANSLATE_NOOP("Print", "Used")),
            words(QT_TRANSLATE_NOOP("Print", "Lapsed")), words(QT_TRANSLATE_NOOP("Print", "Still owed"))};
}

ReportRow sumsRow(const QString& label, const LocalitySums& sums, int columns, const ReportWords& words,
                  bool strong = false) {
    ReportRow row{{label, {}, strong}};
    for (const int minutes : figuresOf(sums).first(columns))
        row.append({words.clockMinutes(minutes), {}, strong});
    return row;
}

ReportTable sumsTable(const QString& first, int columns, const ReportWords& words) {
    ReportTable table{.columns = {{first, 2}}};
    for (const QString& head : figureHeads(words).first(columns))
        table.columns.append({head, 1.6, true});
    return table;
}

ReportPart byLocality(const CommissionerFacts& facts, const ReportWords& words) {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "By locality")),
                    .table = sumsTable(words(QT_TRANSLATE_NOOP("Print", "Locality")), 6, words)};
    for (const auto& [locality, sums] : facts.localities)
        part.table->rows.append(sumsRow(localityName(locality, words), sums, 6, words));
    part.table->rows.append(
        sumsRow(words(QT_TRANSLATE_NOOP("Print", "Together")), sumOf(facts), 6, words, true));
    part.remark =
        words(QT_TRANSLATE_NOOP("Print", "Times are in hours and minutes: 1:30 is an hour and a half."));
    return part;
}

ReportPart byMonth(const CommissionerFacts& facts, const ReportWords& words) {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "By month")),
                    .table = sumsTable(words(QT_TRANSLATE_NOOP("Print", "Month")), 5, words)};
    for (const auto& [month, sums] : facts.months)
        part.table->rows.append(sumsRow(words.month(month), sums, 5, words));
    return part;
}

QString outcomeName(const BankBought& bought, const ReportWords& words) {
    const QString& text = bought.outcome.preferring(words.language());
    return text.isEmpty() ? words(QT_TRANSLATE_NOOP("Print", "No outcome was named")) : text;
}

ReportPart boughtPart(const CommissionerFacts& facts, const ReportWords& words) {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "What it bought"))};
    if (facts.bought.isEmpty()) {
        part.sentences.append(words(QT_TRANSLATE_NOOP("Print", "No flexible visit was made in this time.")));
        return part;
    }
    part.table =
        ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Outcome, in the words of plans")), 5},
                                {words(QT_TRANSLATE_NOOP("Print", "Visits")), 1, true},
                                {words(QT_TRANSLATE_NOOP("Print", "Time, in hours")), 1.5, true}}};
    for (const BankBought& bought : facts.bought)
        part.table->rows.append({{outcomeName(bought, words)},
                                 {QString::number(bought.visits)},
                                 {words.clockMinutes(bought.minutes)}});
    return part;
}

} // namespace

Report commissionerReport(const CommissionerFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    const LocalitySums all = sumOf(facts);
    return {.language = language,
            .kind = words(QT_TRANSLATE_NOOP("Print", "Statement for commissioners")),
            .subject = words(QT_TRANSLATE_NOOP("Print", "Banked time, and what it bought")),
            .time = words.period(facts.from, facts.to),
            .figure = words.minutes(all.used),
            .meaning =
                words(QT_TRANSLATE_NOOP(
                          "Print", "used from the bank for what matters to people. People with a bank: %1."))
                    .arg(all.people),
            .parts = {byLocality(facts, words), byMonth(facts, words), boughtPart(facts, words)}};
}

QList<QStringList> commissionerRows(const CommissionerFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    const auto row = [](QStringList cells, const LocalitySums& sums) {
        cells.append(QString::number(sums.people));
        for (const int minutes : figuresOf(sums))
            cells.append(QString::number(minutes));
        return cells;
    };
    QList<QStringList> rows{QStringList{words(QT_TRANSLATE_NOOP("Print", "From")),
                                        words(QT_TRANSLATE_NOOP("Print", "Until")),
                                        words(QT_TRANSLATE_NOOP("Print", "Locality")),
                                        words(QT_TRANSLATE_NOOP("Print", "People"))} +
                            figureHeads(words)};
    const QString from = facts.from.toString(Qt::ISODate), to = facts.to.toString(Qt::ISODate);
    for (const auto& [locality, sums] : facts.localities)
        rows.append(row({from, to, localityName(locality, words)}, sums));
    rows.append(row({from, to, words(QT_TRANSLATE_NOOP("Print", "Together"))}, sumOf(facts)));
    for (const auto& [month, sums] : facts.months)
        rows.append(row({month.toString(Qt::ISODate), month.addMonths(1).addDays(-1).toString(Qt::ISODate),
                         words(QT_TRANSLATE_NOOP("Print", "Together"))},
                        sums));
    rows.append(QStringList{QString()});
    rows.append({words(QT_TRANSLATE_NOOP("Print", "Outcome, in the words of plans")),
                 words(QT_TRANSLATE_NOOP("Print", "Visits")), words(QT_TRANSLATE_NOOP("Print", "Minutes"))});
    for (const BankBought& bought : facts.bought)
        rows.append(
            {outcomeName(bought, words), QString::number(bought.visits), QString::number(bought.minutes)});
    return rows;
}

} // namespace aelwyd
