// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/statementrun.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd {

namespace {

/// Makes the part of one period.
class RunMaker {
  public:
    RunMaker(const RunLine& line, const ReportWords& words)
        : m_line(line)
        , m_words(words) {}

    ReportPart part() const {
        return {.heading = m_words(QT_TRANSLATE_NOOP("Print", "How my time runs")),
                .sentences = {sentence()},
                .chart = chart(),
                .table = table()};
    }

  private:
    QString sentence() const {
        if (m_line.today > m_line.period.to)
            return m_words(QT_TRANSLATE_NOOP("Print", "Time of visits in this period: %1. Agreed: %2."))
                .arg(m_words.minutes(m_line.spentSoFar()), m_words.minutes(m_line.allowed));
        return m_words(QT_TRANSLATE_NOOP("Print", "Time of visits so far: %1. At a steady pace it would be "
                                                  "%2. With what is planned the period ends at %3. Agreed: "
                                                  "%4."))
            .arg(m_words.minutes(m_line.spentSoFar()), m_words.minutes(m_line.steadyOn(m_line.today)),
                 m_words.minutes(m_line.atTheEnd()), m_words.minutes(m_line.allowed));
    }

    ReportChart chart() const {
        ReportLine spent{.label = m_words(QT_TRANSLATE_NOOP("Print", "visits")), .points = {{0, 0}}};
        ReportLine planned{.label = m_words(QT_TRANSLATE_NOOP("Print", "planned")), .look = LineLook::Second};
        for (int day = 1; day <= m_line.spent.size(); ++day)
            spent.points.append({double(day), double(m_line.spent.at(day - 1))});
        planned.points.append(spent.points.last());
        for (int day = 1; day <= m_line.planned.size(); ++day)
            planned.points.append({double(m_line.spent.size() + day), double(m_line.planned.at(day - 1))});
        const ReportLine steady{.label = m_words(QT_TRANSLATE_NOOP("Print", "steady pace")),
                                .points = {{0, 0}, {double(m_line.days()), double(m_line.allowed)}},
                                .look = LineLook::Dashed};
        ReportChart chart{.lines = {steady, spent}, .most = {double(m_line.days()), top()}};
        if (planned.points.size() > 1) chart.lines.append(planned);
        addTicks(chart);
        return chart;
    }

    double top() const {
        return std::max({m_line.allowed, m_line.atTheEnd(), m_line.spentSoFar(), 60}) * 1.08;
    }

    void addTicks(ReportChart& chart) const {
        const int half = m_line.days() / 2;
        chart.across = {{0, m_words.date(m_line.period.from)},
                        {double(half), m_words.date(m_line.period.from.addDays(half))},
                        {double(m_line.days()), m_words.date(m_line.period.to)}};
        const int hours = std::max(1, int(chart.most.y() / 60 / 4));
        for (int up = 0; up * 60 <= chart.most.y(); up += hours)
            chart.up.append({up * 60.0, m_words.shortMinutes(up * 60)});
        chart.up.first().second = QStringLiteral("0");
    }

    ReportTable table() const {
        ReportTable table{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "By the end of")), 2},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "Visits")), 2},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "At a steady pace")), 2}}};
        for (QDate day = m_line.period.from.addDays(6);; day = day.addDays(7)) {
            const QDate shown = std::min(day, m_line.period.to);
            const QString minutes = m_words.shortMinutes(m_line.on(shown).value_or(0));
            table.rows.append(
                {{m_words.date(shown)},
                 {shown > m_line.today ? m_words(QT_TRANSLATE_NOOP("Print", "%1 (planned)")).arg(minutes)
                                       : minutes},
                 {m_words.shortMinutes(m_line.steadyOn(shown))}});
            if (day >= m_line.period.to) return table;
        }
    }

    const RunLine& m_line;
    const ReportWords& m_words;
};

} // namespace

ReportPart runPart(const RunLine& line, const ReportWords& words) {
    return RunMaker(line, words).part();
}

} // namespace aelwyd
