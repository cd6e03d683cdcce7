// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/icalendar.h"

#include "ui/presentation/printing/reportwords.h"

#include <QCoreApplication>

namespace aelwyd {

namespace {

/// In octets, the line's end not counted (RFC 5545, 3.1).
constexpr qsizetype kLongestCalendarLine = 75;

/// A text value: backslash, semicolon, comma and line breaks are escaped (3.3.11); no control character is
/// allowed.
QByteArray escapedText(const QString& text) {
    QString escaped;
    for (const QChar letter : text) {
        if (letter == u'\\' || letter == u';' || letter == u',') escaped += u'\\';
        if (letter == u'\n')
            escaped += QStringLiteral("\\n");
        else if (letter.category() != QChar::Other_Control)
            escaped += letter;
    }
    return escaped.toUtf8();
}

bool goesOnLetter(char octet) {
    return (static_cast<unsigned char>(octet) & 0xC0) == 0x80;
}

/// Long lines go on after a line break and a space, never inside a letter.
void addLine(QByteArray& calendar, QByteArray line) {
    while (line.size() > kLongestCalendarLine) {
        qsizetype cut = kLongestCalendarLine;
        while (goesOnLetter(line[cut]))
            --cut;
        calendar += line.first(cut) + "\r\n";
        line = ' ' + line.sliced(cut);
    }
    calendar += line + "\r\n";
}

QByteArray utcOf(const QDateTime& moment) {
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toUtf8();
}

/// A moment is counted in minutes since 1970 began in Greenwich.
QByteArray utcOf(const LocalMoment& moment) {
    return utcOf(QDateTime::fromSecsSinceEpoch(60 * moment.minutes(), Qt::UTC));
}

QString namesOfWorkers(const WeekFacts& facts, const Visit& visit, const ReportWords& words) {
    QStringList names;
    for (const CareWorkerId& worker : visit.workers)
        names.append(facts.workers.value(worker));
    names.sort();
    if (names.size() < visit.carers)
        names.append(words(QT_TRANSLATE_NOOP("Print", "We will tell you who comes")));
    return names.join(QStringLiteral(", "));
}

QString placeOf(const ServiceUser& person) {
    QStringList lines{QString(person.address).replace(u'\n', QStringLiteral(", ")), person.postcode};
    lines.removeAll(QString());
    return lines.join(QStringLiteral(", "));
}

class CalendarWriter {
  public:
    CalendarWriter(const WeekFacts& facts, CalendarOf whose, ReaderLanguage language, const QDateTime& now)
        : m_facts(facts)
        , m_whose(whose)
        , m_words(language)
        , m_now(now) {}

    QByteArray written() {
        add("BEGIN:VCALENDAR");
        add("VERSION:2.0");
        add("PRODID:-//Aelwyd//Aelwyd//EN");
        add("CALSCALE:GREGORIAN");
        add("METHOD:PUBLISH");
        add("X-WR-CALNAME:" + escapedText(m_facts.name));
        for (const Visit& visit : m_facts.visits)
            if (visit.state != VisitState::Missed && visit.state != VisitState::Refused) addVisit(visit);
        add("END:VCALENDAR");
        return m_calendar;
    }

  private:
    void add(const QByteArray& line) { addLine(m_calendar, line); }

    void addVisit(const Visit& visit) {
        const auto span = spanOf(visit);
        if (!span) return;
        const bool cancelled = visit.state == VisitState::Cancelled;
        add("BEGIN:VEVENT");
        add("UID:" + visit.id.toString().toUtf8() + "@aelwyd");
        add("DTSTAMP:" + utcOf(m_now));
        add("DTSTART:" + utcOf(span->start));
        // An end must lie after the start; without one the event takes no time.
        if (span->minutes > 0) add("DTEND:" + utcOf(span->end()));
        add(QByteArray("SEQUENCE:") + (cancelled ? "1" : "0"));
        add(QByteArray("STATUS:") + (cancelled ? "CANCELLED" : "CONFIRMED"));
        addWords(visit);
        add("END:VEVENT");
    }

    void addWords(const Visit& visit) {
        if (m_whose == CalendarOf::Person) {
            add("SUMMARY:" + escapedText(m_words(QT_TRANSLATE_NOOP("Print", "Who is coming: %1"))
                                             .arg(namesOfWorkers(m_facts, visit, m_words))));
            return;
        }
        const auto person = m_facts.people.constFind(visit.person);
        if (person == m_facts.people.constEnd()) return add("SUMMARY:" + escapedText(visit.reference));
        add("SUMMARY:" + escapedText(fullName(*person)));
        if (const QString place = placeOf(*person); !place.isEmpty()) add("LOCATION:" + escapedText(place));
        if (visit.travelMinutes)
            add("DESCRIPTION:" + escapedText(m_words(QT_TRANSLATE_NOOP("Print", "Travel before it: %1"))
                                                 .arg(m_words.minutes(*visit.travelMinutes))));
    }

    const WeekFacts& m_facts;
    CalendarOf m_whose;
    ReportWords m_words;
    QDateTime m_now;
    QByteArray m_calendar;
};

} // namespace

QByteArray weekCalendar(const WeekFacts& facts, CalendarOf whose, ReaderLanguage language,
                        const QDateTime& now) {
    return CalendarWriter(facts, whose, language, now).written();
}

} // namespace aelwyd
