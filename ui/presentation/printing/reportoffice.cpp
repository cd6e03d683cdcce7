// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/reportoffice.h"

#include "ui/presentation/printing/reportwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd {

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

QString localityName(const QString& locality, const ReportWords& words) {
    return locality.isEmpty() ? words(QT_TRANSLATE_NOOP("Print", "Locality not known")) : locality;
}

LocalitySums sumOf(const CommissionerFacts& facts) {
    LocalitySums all;
    for (const auto& [locality, sums] : facts.localities)
        all += sums;
    return all;
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
    part.table = ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "What the time was used for")), 5},
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

namespace {

/// What is still owed is told for the whole time alone.
void addMonthSums(QList<QStringList>& rows, const CommissionerFacts& facts, const ReportWords& words) {
    rows.append(QStringList{QString()});
    rows.append(
        QStringList{words(QT_TRANSLATE_NOOP("Print", "From")), words(QT_TRANSLATE_NOOP("Print", "Until")),
                    words(QT_TRANSLATE_NOOP("Print", "Month")), words(QT_TRANSLATE_NOOP("Print", "People"))} +
        figureHeads(words));
    for (const auto& [month, sums] : facts.months) {
        const QDate from = std::max(facts.from, month);
        const QDate to = std::min(facts.to, month.addMonths(1).addDays(-1));
        QStringList cells{from.toString(Qt::ISODate), to.toString(Qt::ISODate), words.month(month),
                          QString::number(sums.people)};
        for (const int minutes : figuresOf(sums).first(5))
            cells.append(QString::number(minutes));
        rows.append(cells << QString());
    }
}

} // namespace

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
    addMonthSums(rows, facts, words);
    rows.append(QStringList{QString()});
    rows.append({words(QT_TRANSLATE_NOOP("Print", "What the time was used for")),
                 words(QT_TRANSLATE_NOOP("Print", "Visits")), words(QT_TRANSLATE_NOOP("Print", "Minutes"))});
    for (const BankBought& bought : facts.bought)
        rows.append(
            {outcomeName(bought, words), QString::number(bought.visits), QString::number(bought.minutes)});
    return rows;
}

} // namespace aelwyd
