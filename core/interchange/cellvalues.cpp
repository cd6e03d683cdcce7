// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cellvalues.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

namespace aelwyd {

namespace {

constexpr qint64 kOne = 10000;

std::optional<QDate> sensibleDate(int year, int month, int day) {
    const QDate date(year, month, day);
    return date.isValid() && year >= 1850 && year <= 2200 ? std::optional(date) : std::nullopt;
}

/// Minutes since midnight; 24:00 is allowed.
std::optional<int> minuteOfDay(const QString& hours, const QString& minutes) {
    const int minute = hours.toInt() * 60 + minutes.toInt();
    return minutes.toInt() < 60 && minute <= 24 * 60 ? std::optional(minute) : std::nullopt;
}

int weekdayOf(const QString& text) {
    static const QHash<QString, int> days = [] {
        const char* words[] = {"mon monday llun",
                               "tue tues tuesday maw mawrth",
                               "wed weds wednesday mer mercher",
                               "thu thur thurs thursday iau",
                               "fri friday gwe gwener",
                               "sat saturday sad sadwrn",
                               "sun sunday sul"};
        QHash<QString, int> all;
        for (int day = 0; day < 7; ++day)
            for (const QString& word : QString::fromLatin1(words[day]).split(u' '))
                all.insert(word, day + 1);
        return all;
    }();
    return days.value(text.toLower(), 0);
}

QTime timeOf(int minuteOfDay) {
    return QTime(minuteOfDay / 60 % 24, minuteOfDay % 60);
}

} // namespace

std::optional<QDate> dateFromCell(const QString& text) {
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{2})-([0-9]{2})$"));
    static const QRegularExpression british(QStringLiteral("^([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})$"));
    if (const auto m = iso.match(text); m.hasMatch())
        return sensibleDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = british.match(text); m.hasMatch())
        return sensibleDate(m.captured(4).toInt(), m.captured(3).toInt(), m.captured(1).toInt());
    return std::nullopt;
}

std::optional<LocalMoment> momentFromCell(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^([0-9./-]+)[T ] *([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.][0-9]+)?)?$"));
    const auto m = form.match(text);
    const auto day = m.hasMatch() ? dateFromCell(m.captured(1)) : std::nullopt;
    const QTime time(m.captured(2).toInt(), m.captured(3).toInt(), m.captured(4).toInt());
    return day ? LocalMoment::at(*day, time) : std::nullopt;
}

std::optional<int> wholeNumberFromCell(const QString& text) {
    const auto number = tenThousandthsFromCell(text);
    return number && *number % kOne == 0 ? std::optional(static_cast<int>(*number / kOne)) : std::nullopt;
}

std::optional<qint64> tenThousandthsFromCell(const QString& text) {
    static const QRegularExpression number(QStringLiteral("^([+-]?)([0-9]{1,9})(?:([.,])([0-9]{1,4}))?$"));
    const auto m = number.match(text);
    const QString fraction = m.captured(4);
    if (!m.hasMatch() || (m.captured(3) == QLatin1String(",") && fraction.size() == 3)) return std::nullopt;
    const qint64 size = m.captured(2).toLongLong() * kOne + fraction.leftJustified(4, u'0').toLongLong();
    return m.captured(1) == QLatin1String("-") ? -size : size;
}

std::optional<qint64> minutesFromCell(const QString& text) {
    const auto hours = tenThousandthsFromCell(text);
    if (!hours) return std::nullopt;
    const qint64 doubled = *hours * 60 * 2 + kOne;
    const qint64 floor = doubled >= 0 ? doubled / (2 * kOne) : -((-doubled + 2 * kOne - 1) / (2 * kOne));
    return floor;
}

std::optional<qint64> penceFromCell(const QString& text) {
    const bool signedPound = text.startsWith(QStringLiteral("-£")) || text.startsWith(QStringLiteral("+£"));
    const QString figure = signedPound             ? text.left(1) + text.mid(2)
                           : text.startsWith(u'£') ? text.mid(1).trimmed()
                                                   : text;
    const auto pounds = tenThousandthsFromCell(figure);
    return pounds && *pounds % 100 == 0 ? std::optional(*pounds / 100) : std::nullopt;
}

std::optional<bool> yesNoFromCell(const QString& text) {
    static const QStringList yes = QStringLiteral("yes|y|true|1|oes|ie|ydy").split(u'|');
    static const QStringList no = QStringLiteral("no|n|false|0|na|nac oes|nage|nac ydy").split(u'|');
    const QString word = text.toLower().simplified();
    if (yes.contains(word)) return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

QStringList entriesOfCell(const QString& text) {
    QStringList entries;
    for (const QString& part : text.split(u';'))
        if (const QString entry = tidied(part, TextSort::Name); !entry.isEmpty() && !entries.contains(entry))
            entries.append(entry);
    return entries;
}

std::optional<SpokenLanguage> spokenLanguageFrom(const QString& entry) {
    const QStringList parts = entry.split(u':');
    if (parts.size() != 2) return std::nullopt;
    const auto language = LanguageCode::tryFromString(parts[0]);
    const auto level = choiceFromCell<LanguageLevel>(parts[1]);
    return language && level ? std::optional(SpokenLanguage{*language, *level}) : std::nullopt;
}

std::optional<Competence> competenceFrom(const QString& entry, ErrorCode& error) {
    const QString unit = entry.section(u'@', 0, 0).trimmed();
    const QStringList days = entry.section(u'@', 1).split(QLatin1String(".."));
    const auto from = dateFromCell(days[0].trimmed());
    const auto until = days.size() == 2 ? dateFromCell(days[1].trimmed()) : std::nullopt;
    error = ErrorCode::Choice;
    if (unit.isEmpty()) return std::nullopt;
    error = ErrorCode::Date;
    if (!from || days.size() > 2 || (days.size() == 2 && !until)) return std::nullopt;
    error = ErrorCode::Range;
    return until && *until < *from ? std::nullopt : std::optional(Competence{unit, *from, until});
}

std::optional<AvailabilityWindow> availabilityFrom(const QString& entry) {
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z]+)\\.? +([0-9]{1,2}):([0-9]{2}) ?[-\u2013] ?([0-9]{1,2}):([0-9]{2})$"));
    const auto m = form.match(entry);
    const int day = weekdayOf(m.captured(1));
    const auto start = minuteOfDay(m.captured(2), m.captured(3));
    auto end = minuteOfDay(m.captured(4), m.captured(5));
    if (!m.hasMatch() || day == 0 || !start || !end) return std::nullopt;
    if (*end == 0) end = 24 * 60;
    if (*end <= *start) return std::nullopt;
    return AvailabilityWindow{day, timeOf(*start), timeOf(*end)};
}

QString choiceCode(const QString& word) {
    static const QHash<QString, QString> welsh{
        {QStringLiteral("coch"), QStringLiteral("red")},
        {QStringLiteral("oren"), QStringLiteral("amber")},
        {QStringLiteral("ambr"), QStringLiteral("amber")},
        {QStringLiteral("gwyrdd"), QStringLiteral("green")},
        {QStringLiteral("unrhyw"), QStringLiteral("any")},
        {QStringLiteral("benyw"), QStringLiteral("female")},
        {QStringLiteral("gwryw"), QStringLiteral("male")},
        {QStringLiteral("arall"), QStringLiteral("other")},
        {QStringLiteral("rhywfaint"), QStringLiteral("some")},
        {QStringLiteral("da"), QStringLiteral("good")},
        {QStringLiteral("rhugl"), QStringLiteral("fluent")},
        {QStringLiteral("wythnos"), QStringLiteral("week")},
        {QStringLiteral("pedair wythnos"), QStringLiteral("four_weeks")},
        {QStringLiteral("mis"), QStringLiteral("month")},
        {QStringLiteral("tri mis"), QStringLiteral("three_months")},
        {QStringLiteral("wedi i gynllunio"), QStringLiteral("planned")},
        {QStringLiteral("hyblyg"), QStringLiteral("flexible")},
        {QStringLiteral("galw heibio"), QStringLiteral("pop_in")},
        {QStringLiteral("cysgodi"), QStringLiteral("shadowing")},
        {QStringLiteral("adolygiad"), QStringLiteral("review")},
        {QStringLiteral("wedi i gyflawni"), QStringLiteral("delivered")},
        {QStringLiteral("wedi i ganslo"), QStringLiteral("cancelled")},
        {QStringLiteral("wedi i golli"), QStringLiteral("missed")},
        {QStringLiteral("gwrthodwyd"), QStringLiteral("refused")},
        {QStringLiteral("cyflogedig"), QStringLiteral("employed")},
        {QStringLiteral("cynorthwyydd personol"), QStringLiteral("personal_assistant")},
        {QStringLiteral("micro fenter"), QStringLiteral("micro_enterprise")},
        {QStringLiteral("awdurdod lleol"), QStringLiteral("local_authority")},
        {QStringLiteral("taliad uniongyrchol"), QStringLiteral("direct_payment")},
        {QStringLiteral("cyllideb unigol"), QStringLiteral("individual_budget")},
        {QStringLiteral("cronfa gwasanaeth unigol"), QStringLiteral("individual_service_fund")},
        {QStringLiteral("hunan ariannu"), QStringLiteral("self_funded")},
        {QStringLiteral("gofal iechyd parhaus y gig"), QStringLiteral("nhs_continuing_health_care")},
        {QStringLiteral("taliad atodol"), QStringLiteral("top_up")}};
    return welsh.value(foldedForSearch(word), word);
}

} // namespace aelwyd
