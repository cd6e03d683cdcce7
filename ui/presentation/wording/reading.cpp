// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/dates.h"

#include <QLocale>
#include <QRegularExpression>

namespace aelwyd::wording {
namespace {

QString folded(const QString& text) {
    return text.trimmed().toLower().replace(QChar::Nbsp, u' ');
}

/// The month that a word of at least three letters begins, in either language; August for "aug" and "awst".
int monthNamed(const QString& word) {
    if (word.size() < 3) return 0;
    for (const char* locale : {"cy_GB", "en_GB"})
        for (int month = 1; month <= 12; ++month) {
            const QLocale names{QString::fromLatin1(locale)};
            const QString name = names.standaloneMonthName(month, QLocale::LongFormat).toLower();
            const QString brief = names.standaloneMonthName(month, QLocale::ShortFormat).toLower();
            if (name.startsWith(word) || word == brief) return month;
        }
    return 0;
}

int fullYear(const QString& digits, QDate today) {
    const int year = digits.toInt();
    if (digits.size() != 2) return year;
    const int latest = today.year() + 10;
    const int candidate = latest - latest % 100 + year;
    return candidate > latest ? candidate - 100 : candidate;
}

std::optional<QDate> valid(int year, int month, int day) {
    const QDate date(year, month, day);
    return date.isValid() && year >= 1800 && year <= 2999 ? std::optional(date) : std::nullopt;
}

/// "8:15 pm", in Welsh "8:15 yh" (yr hwyr); "am" and "yb" (y bore) are the morning.
std::optional<QTime> onTheClock(int hour, int minute, const QString& half) {
    const bool afternoon = half == QLatin1String("pm") || half == QLatin1String("yh");
    if (!half.isEmpty() && (hour < 1 || hour > 12)) return std::nullopt;
    if (!half.isEmpty()) hour = hour % 12 + (afternoon ? 12 : 0);
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<QDate> readDate(const QString& typed, QDate today) {
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression figures(
        QStringLiteral("^(\\d{1,2})[/. -]+(\\d{1,2})[/. -]+(\\d{4}|\\d{2})$"));
    static const QRegularExpression words(
        QStringLiteral("^(?:\\p{L}+,? +)*(\\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?[ .-]*(?:of +|o "
                       "+)?(\\p{L}+)\\.?[ ,.-]*(\\d{4}|\\d{2})$"));
    const QString text = folded(typed);
    if (const auto m = iso.match(text); m.hasMatch())
        return valid(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = figures.match(text); m.hasMatch())
        return valid(fullYear(m.captured(3), today), m.captured(2).toInt(), m.captured(1).toInt());
    if (const auto m = words.match(text); m.hasMatch())
        return valid(fullYear(m.captured(3), today), monthNamed(m.captured(2)), m.captured(1).toInt());
    return std::nullopt;
}

std::optional<QTime> readTime(const QString& typed) {
    static const QRegularExpression parted(QStringLiteral("^(\\d{1,2})(?:[:.](\\d{2}))? *(am|pm|yb|yh)?$"));
    static const QRegularExpression joined(QStringLiteral("^(\\d{1,2})(\\d{2})$"));
    const QString text = folded(typed);
    for (const auto& form : {parted, joined})
        if (const auto m = form.match(text); m.hasMatch())
            return onTheClock(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3));
    return std::nullopt;
}

std::optional<int> readMinutes(const QString& typed) {
    static const QRegularExpression plain(
        QStringLiteral("^(\\d{1,5})(?: *(?:m|min|mins|minutes|mun|munud))?$"));
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):([0-5]\\d)$"));
    static const QRegularExpression worded(
        QStringLiteral("^(\\d{1,3})([.,]\\d{1,2})? *(?:h|hr|hrs|hour|hours|a|awr) *(?:(\\d{1,2}) "
                       "*(?:m|min|mins|minutes|mun|munud)?)?$"));
    const QString text = folded(typed);
    if (const auto m = plain.match(text); m.hasMatch()) return m.captured(1).toInt();
    if (const auto m = clock.match(text); m.hasMatch())
        return m.captured(1).toInt() * 60 + m.captured(2).toInt();
    if (const auto m = worded.match(text); m.hasMatch())
        return m.captured(1).toInt() * 60 +
               qRound((QLatin1String("0") + m.captured(2).replace(u',', u'.')).toDouble() * 60) +
               m.captured(3).toInt();
    return std::nullopt;
}

} // namespace aelwyd::wording
