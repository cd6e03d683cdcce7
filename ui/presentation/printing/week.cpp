// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/week.h"

#include "ui/presentation/printing/reportwords.h"
#include "ui/presentation/printing/visitterms.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd {

namespace {

/// The visits of a day that have a time, by their start.
QList<Visit> visitsOn(const WeekFacts& facts, QDate day) {
    QList<Visit> visits;
    for (const Visit& visit : facts.visits)
        if (const auto span = spanOf(visit); span && span->start.day() == day) visits.append(visit);
    std::stable_sort(visits.begin(), visits.end(),
                     [](const Visit& a, const Visit& b) { return spanOf(a)->start < spanOf(b)->start; });
    return visits;
}

QString weekOf(const WeekFacts& facts, const ReportWords& words) {
    return words(QT_TRANSLATE_NOOP("Print", "Week from %1")).arg(words.date(facts.monday));
}

QStringList namesOf(const WeekFacts& facts, const Visit& visit) {
    QStringList names;
    for (const CareWorkerId& worker : visit.workers)
        names.append(facts.workers.value(worker));
    names.sort();
    return names;
}

// A person's week

QString whoComes(const WeekFacts& facts, const Visit& visit, const ReportWords& words) {
    if (!takesTime(visit)) return words(phraseOf(visit.state));
    QStringList names = namesOf(facts, visit);
    if (names.size() < visit.carers)
        names.append(words(QT_TRANSLATE_NOOP("Print", "We will tell you who comes")));
    return names.join(QStringLiteral(", "));
}

ReportPart dayOfPerson(const WeekFacts& facts, QDate day, const ReportWords& words) {
    ReportPart part{.heading = words.dayAndDate(day)};
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Time")), 1.6},
                                  {words(QT_TRANSLATE_NOOP("Print", "Who is coming")), 3.4},
                                  {words(QT_TRANSLATE_NOOP("Print", "How long")), 1.65},
                                  {words(QT_TRANSLATE_NOOP("Print", "What kind of visit")), 2.75}},
                      .together = true};
    for (const Visit& visit : visitsOn(facts, day)) {
        const VisitSpan span = *spanOf(visit);
        table.rows.append({{words.times(span.start, span.minutes), {}, true},
                           {whoComes(facts, visit, words)},
                           {words.minutes(span.minutes)},
                           {words(phraseOf(visit.kind))}});
    }
    if (table.rows.isEmpty())
        part.sentences.append(words(QT_TRANSLATE_NOOP("Print", "No visit is planned for this day.")));
    else
        part.table = table;
    return part;
}

// A worker's week

struct DayTime {
    int care = 0;
    int travel = 0;
    int breaks = 0;
    /// Between visits, where nobody wrote down how much of it is travel: that is never guessed.
    int untold = 0;
};

/// A sentence to follow others; empty where travel is written down.
QString untoldOf(const DayTime& time, const ReportWords& words) {
    if (time.untold == 0) return {};
    return u' ' + words(QT_TRANSLATE_NOOP("Print", "Between visits, with travel not written down: %1."))
                      .arg(words.shortMinutes(time.untold));
}

/// The rows of one worker's day: travel before a visit, the visit, and what lies free before the next.
class PrintedDay {
  public:
    PrintedDay(const WeekFacts& facts, QDate day, const ReportWords& words)
        : m_facts(facts)
        , m_words(words)
        , m_day(day) {
        m_table.columns = {{words(QT_TRANSLATE_NOOP("Print", "Time")), 1.7},
                           {words(QT_TRANSLATE_NOOP("Print", "What")), 2},
                           {words(QT_TRANSLATE_NOOP("Print", "Where")), 4.2},
                           {words(QT_TRANSLATE_NOOP("Print", "How long")), 1.6, true}};
        m_table.together = true;
        for (const Visit& visit : visitsOn(facts, day))
            if (takesTime(visit)) add(visit);
    }

    const DayTime& time() const { return m_time; }

    ReportPart part() const {
        ReportPart part{.heading = m_words.dayAndDate(m_day)};
        if (m_table.rows.isEmpty())
            part.sentences.append(m_words(QT_TRANSLATE_NOOP("Print", "No visit is planned for this day.")));
        else
            part.table = m_table;
        if (!m_table.rows.isEmpty())
            part.remark = m_words(QT_TRANSLATE_NOOP("Print", "Care: %1. Travel: %2. Breaks: %3."))
                              .arg(m_words.shortMinutes(m_time.care), m_words.shortMinutes(m_time.travel),
                                   m_words.shortMinutes(m_time.breaks)) +
                          untoldOf(m_time, m_words);
        return part;
    }

  private:
    void add(const Visit& visit) {
        const VisitSpan span = *spanOf(visit);
        const int travel = visit.travelMinutes.value_or(0);
        if (m_end) addGap(span.start, visit.travelMinutes);
        if (travel > 0) row(span.start.plus(-travel), travel, QT_TRANSLATE_NOOP("Print", "Travel"), {});
        row(span.start, span.minutes, phraseOf(visit.kind), where(visit), true);
        m_time.care += span.minutes;
        m_time.travel += travel;
        m_end = m_end ? std::max(*m_end, span.end()) : span.end();
    }

    /// What the travel to the next visit leaves is a break; unless nobody knows what it leaves.
    void addGap(const LocalMoment& next, const std::optional<int>& travel) {
        const int free = int(next.minutesSince(*m_end)) - travel.value_or(0);
        if (free < 0)
            m_table.rows.append(
                {{},
                 {m_words(QT_TRANSLATE_NOOP("Print", "Too little time to travel")), ReportMark::Soon},
                 {},
                 {m_words.shortMinutes(-free)}});
        if (free <= 0) return;
        row(*m_end, free,
            travel ? QT_TRANSLATE_NOOP("Print", "Break")
                   : QT_TRANSLATE_NOOP("Print", "Between visits, travel not written down"),
            {});
        (travel ? m_time.breaks : m_time.untold) += free;
    }

    void row(const LocalMoment& start, int minutes, const char* what, const QString& where,
             bool strong = false) {
        m_table.rows.append({{m_words.times(start, minutes), {}, strong},
                             {m_words(what)},
                             {where, {}, strong},
                             {m_words.shortMinutes(minutes)}});
    }

    /// With whom and where; beside whom, when several go.
    QString where(const Visit& visit) const {
        const auto person = m_facts.people.constFind(visit.person);
        if (person == m_facts.people.constEnd()) return {};
        QStringList parts{fullName(*person), QString(person->address).replace(u'\n', QStringLiteral(", ")),
                          person->postcode};
        QStringList beside = namesOf(m_facts, visit);
        beside.removeOne(m_facts.name);
        if (!beside.isEmpty())
            parts.append(m_words(QT_TRANSLATE_NOOP("Print", "Together with: %1"))
                             .arg(beside.join(QStringLiteral(", "))));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    const WeekFacts& m_facts;
    const ReportWords& m_words;
    QDate m_day;
    ReportTable m_table;
    DayTime m_time;
    std::optional<LocalMoment> m_end;
};

} // namespace

Report personWeekReport(const WeekFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    Report report{.language = language,
                  .kind = words(QT_TRANSLATE_NOOP("Print", "Who is coming")),
                  .subject = facts.name,
                  .time = weekOf(facts, words)};
    for (int day = 0; day < 7; ++day)
        report.parts.append(dayOfPerson(facts, facts.monday.addDays(day), words));
    report.parts.last().remark = words(QT_TRANSLATE_NOOP(
        "Print",
        "Times can change by a little. If somebody else has to come, the agency will tell you before."));
    return report;
}

Report workerWeekReport(const WeekFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    Report report{.language = language,
                  .kind = words(QT_TRANSLATE_NOOP("Print", "My week")),
                  .subject = facts.name,
                  .time = weekOf(facts, words)};
    DayTime week;
    for (int day = 0; day < 7; ++day) {
        const PrintedDay made(facts, facts.monday.addDays(day), words);
        week.care += made.time().care;
        week.travel += made.time().travel;
        week.breaks += made.time().breaks;
        week.untold += made.time().untold;
        report.parts.append(made.part());
    }
    report.figure = words.minutes(week.care);
    report.meaning =
        words(QT_TRANSLATE_NOOP("Print",
                                "of care. Travel and breaks are counted apart. Travel: %1. Breaks: %2."))
            .arg(words.minutes(week.travel), words.minutes(week.breaks)) +
        untoldOf(week, words);
    return report;
}

QList<QStringList> weekRows(const WeekFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    QList<QStringList> rows{
        {words(QT_TRANSLATE_NOOP("Print", "Visit")), words(QT_TRANSLATE_NOOP("Print", "Day")),
         words(QT_TRANSLATE_NOOP("Print", "Begins")), words(QT_TRANSLATE_NOOP("Print", "Care minutes")),
         words(QT_TRANSLATE_NOOP("Print", "Travel minutes")), words(QT_TRANSLATE_NOOP("Print", "Person")),
         words(QT_TRANSLATE_NOOP("Print", "Workers")),
         words(QT_TRANSLATE_NOOP("Print", "What kind of visit")),
         words(QT_TRANSLATE_NOOP("Print", "State"))}};
    for (int day = 0; day < 7; ++day)
        for (const Visit& visit : visitsOn(facts, facts.monday.addDays(day))) {
            const VisitSpan span = *spanOf(visit);
            const auto person = facts.people.constFind(visit.person);
            rows.append({visit.reference, span.start.day().toString(Qt::ISODate),
                         span.start.time().toString(QStringLiteral("HH:mm")), QString::number(span.minutes),
                         visit.travelMinutes ? QString::number(*visit.travelMinutes) : QString(),
                         person == facts.people.constEnd() ? QString() : fullName(*person),
                         namesOf(facts, visit).join(u';'), words(phraseOf(visit.kind)),
                         words(phraseOf(visit.state))});
        }
    return rows;
}

} // namespace aelwyd
