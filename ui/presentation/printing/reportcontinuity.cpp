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

ReportPart continuityByPerson(const ContinuityFacts& facts, const ContinuityAverage& average,
                              const ReportWords& words) {
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Person")), 3.2},
                                  {words(QT_TRANSLATE_NOOP("Print", "Visits")), 1.5, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Workers in 7 days")), 1.5, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Workers in 14 days")), 1.5, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Usual worker")), 1.5, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Bice–Boxerman")), 1.7, true}}};
    for (const ContinuityLine& line : facts.people)
        table.rows.append(rowOf(line, words));
    if (!facts.people.isEmpty()) table.rows.append(rowOf(average, words));
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "Person by person")), .table = table};
}

QString explanation(const ReportWords& words) {
    return words(QT_TRANSLATE_NOOP(
        "Print",
        "Usual worker: the share of the meetings that the most frequent worker had. Bice–Boxerman: 1 "
        "when it is always the same worker, 0 when it is always another one. Few visits say little. The "
        "last 7 and 14 days of the time are shown. In the last row workers are an average over people, "
        "and the shares an average over meetings."));
}

/// The same for a spreadsheet, figures as plain numbers.
class ContinuityRows {
  public:
    ContinuityRows(const ContinuityFacts& facts, ReaderLanguage language)
        : m_facts(facts)
        , m_words(language) {}

    QList<QStringList> rows() const {
        QList<QStringList> rows{heads()};
        for (const ContinuityLine& line : m_facts.people)
            rows.append(row(line));
        rows << everybody() << QStringList{QString()} << headsOfTeams();
        for (const auto& [locality, team] : m_facts.teams)
            rows.append(row(teamName(locality, m_words), team));
        for (const auto& [month, team] : m_facts.months)
            rows.append(row(month.toString(Qt::ISODate), team));
        return rows;
    }

  private:
    static QString figure(int value) { return QString::number(value); }
    static QString average(double value) { return QString::number(value, 'f', 2); }
    static QString share(const std::optional<double>& value) {
        return value ? QString::number(*value, 'f', 4) : QString();
    }

    QStringList heads() const {
        return {m_words(QT_TRANSLATE_NOOP("Print", "Reference")),
                m_words(QT_TRANSLATE_NOOP("Print", "Person")),
                m_words(QT_TRANSLATE_NOOP("Print", "Visits")),
                m_words(QT_TRANSLATE_NOOP("Print", "Meetings")),
                m_words(QT_TRANSLATE_NOOP("Print", "Different workers")),
                m_words(QT_TRANSLATE_NOOP("Print", "Visits in 7 days")),
                m_words(QT_TRANSLATE_NOOP("Print", "Workers in 7 days")),
                m_words(QT_TRANSLATE_NOOP("Print", "Visits in 14 days")),
                m_words(QT_TRANSLATE_NOOP("Print", "Workers in 14 days")),
                m_words(QT_TRANSLATE_NOOP("Print", "Usual worker (0 to 1)")),
                m_words(QT_TRANSLATE_NOOP("Print", "Bice–Boxerman"))};
    }

    static QStringList row(const ContinuityLine& line) {
        return {line.reference,
                line.name,
                figure(line.whole.visits),
                figure(line.whole.meetings),
                figure(line.whole.differentWorkers),
                figure(line.week.visits),
                figure(line.week.differentWorkers),
                figure(line.fortnight.visits),
                figure(line.fortnight.differentWorkers),
                share(line.whole.usualProviderShare),
                share(line.whole.biceBoxerman)};
    }

    QStringList everybody() const {
        const ContinuityAverage all = averageOf(m_facts.people);
        return {{},
                m_words(QT_TRANSLATE_NOOP("Print", "Everybody")),
                figure(all.visits),
                figure(all.meetings),
                {},
                {},
                average(all.week),
                {},
                average(all.fortnight),
                share(all.usual),
                share(all.index)};
    }

    QStringList headsOfTeams() const {
        return {m_words(QT_TRANSLATE_NOOP("Print", "Team or month")),
                m_words(QT_TRANSLATE_NOOP("Print", "People")),
                m_words(QT_TRANSLATE_NOOP("Print", "Visits")),
                m_words(QT_TRANSLATE_NOOP("Print", "Meetings")),
                m_words(QT_TRANSLATE_NOOP("Print", "Workers a person")),
                m_words(QT_TRANSLATE_NOOP("Print", "Usual worker (0 to 1)")),
                m_words(QT_TRANSLATE_NOOP("Print", "Bice–Boxerman"))};
    }

    static QStringList row(const QString& label, const TeamContinuity& team) {
        return {label,
                figure(team.people),
                figure(team.visits),
                figure(team.meetings),
                average(team.workersAPerson),
                share(team.usualProviderShare),
                share(team.biceBoxerman)};
    }

    const ContinuityFacts& m_facts;
    ReportWords m_words;
};

} // namespace

Report continuityReport(const ContinuityFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    const ContinuityAverage average = averageOf(facts.people);
    return {.language = language,
            .kind = words(QT_TRANSLATE_NOOP("Print", "Continuity of care")),
            .subject = words(QT_TRANSLATE_NOOP("Print", "The same faces at the door")),
            .time = words.period(facts.from, facts.to),
            .figure = words.share(average.usual),
            .meaning =
                words(QT_TRANSLATE_NOOP("Print", "of meetings were with the usual worker. Visits: %1."))
                    .arg(average.visits),
            .parts = {{.sentences = {explanation(words)}},
                      continuityOverTime(facts, words),
                      continuityByTeam(facts, words),
                      continuityByPerson(facts, average, words)}};
}

QList<QStringList> continuityRows(const ContinuityFacts& facts, ReaderLanguage language) {
    return ContinuityRows(facts, language).rows();
}

} // namespace aelwyd
