// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cellvalues.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace aelwyd {

namespace {

/// A figure of a cell is read in ten-thousandths.
constexpr qint64 kOne = 10000;

struct Figures {
    qint64 value;
    int count;
};

/// Walks through a cell from left to right. Dates and numbers come by tens of thousands: a regular expression
/// for each would be most of the work of reading a file.
class CellScanner {
  public:
    explicit CellScanner(QStringView text)
        : m_text(text) {}
    bool atEnd() const { return m_at == m_text.size(); }
    /// Goes on over `sign`, if it stands here.
    bool passes(QChar sign) {
        const bool is = !atEnd() && m_text[m_at] == sign;
        m_at += is;
        return is;
    }
    /// All the figures that stand here (0 to 9 only); nothing if they are fewer or more.
    std::optional<Figures> figures(int least, int most) {
        Figures read{0, 0};
        for (; !atEnd() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9' && read.count <= most; ++m_at)
            read = {read.value * 10 + (m_text[m_at].unicode() - u'0'), read.count + 1};
        return read.count >= least && read.count <= most ? std::optional(read) : std::nullopt;
    }
    /// As many figures as there are, at least one; their value does not matter.
    bool passesFigures() {
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
            ++m_at;
        return m_at > begin;
    }

  private:
    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<QDate> sensibleDate(int year, int month, int day) {
    const QDate date(year, month, day);
    return date.isValid() && year >= 1850 && year <= 2200 ? std::optional(date) : std::nullopt;
}

/// Year first with hyphens, or day first with one sign twice.
std::optional<QDate> dateOf(QStringView text) {
    CellScanner scanner(text);
    const auto first = scanner.figures(1, 4);
    if (!first || first->count == 3) return std::nullopt;
    const bool yearFirst = first->count == 4;
    QChar sign = u'-';
    for (const QChar other : {u'/', u'.'})
        if (!yearFirst && text[first->count < text.size() ? first->count : 0] == other) sign = other;
    if (!scanner.passes(sign)) return std::nullopt;
    const auto month = scanner.figures(yearFirst ? 2 : 1, 2);
    if (!month || !scanner.passes(sign)) return std::nullopt;
    const auto last = yearFirst ? scanner.figures(2, 2) : scanner.figures(4, 4);
    if (!last || !scanner.atEnd()) return std::nullopt;
    const auto [year, day] = yearFirst ? std::pair(*first, *last) : std::pair(*last, *first);
    return sensibleDate(static_cast<int>(year.value), static_cast<int>(month->value),
                        static_cast<int>(day.value));
}

/// 9:00 or 09:00, with or without seconds and parts of them.
std::optional<QTime> clockTime(CellScanner& scanner) {
    const auto hour = scanner.figures(1, 2);
    if (!hour || !scanner.passes(u':')) return std::nullopt;
    const auto minute = scanner.figures(2, 2);
    if (!minute) return std::nullopt;
    const bool hasSeconds = scanner.passes(u':');
    const auto second = hasSeconds ? scanner.figures(2, 2) : Figures{0, 0};
    if (!second || (hasSeconds && scanner.passes(u'.') && !scanner.passesFigures()) || !scanner.atEnd())
        return std::nullopt;
    return QTime(static_cast<int>(hour->value), static_cast<int>(minute->value),
                 static_cast<int>(second->value));
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
    return dateOf(text);
}

static std::optional<std::pair<QDate, QTime>> dayAndTimeFromCell(const QString& text) {
    const auto isBetween = [](QChar c) { return c == u'T' || c == u' '; };
    const auto between = std::find_if(text.begin(), text.end(), isBetween);
    const QStringView whole(text);
    const auto day = between == text.end() ? std::nullopt : dateOf(whole.first(between - text.begin()));
    if (!day) return std::nullopt;
    CellScanner clock(whole.sliced(between - text.begin() + 1));
    while (clock.passes(u' ')) {
    }
    const auto time = clockTime(clock);
    return time && time->isValid() ? std::optional(std::pair(*day, *time)) : std::nullopt;
}

std::optional<LocalMoment> momentFromCell(const QString& text) {
    const auto read = dayAndTimeFromCell(text);
    return read ? LocalMoment::at(read->first, read->second) : std::nullopt;
}

bool isSkippedMoment(const QString& text) {
    const auto read = dayAndTimeFromCell(text);
    return read && !LocalMoment::at(read->first, read->second);
}

std::optional<int> wholeNumberFromCell(const QString& text) {
    const auto number = tenThousandthsFromCell(text);
    return number && *number % kOne == 0 ? std::optional(static_cast<int>(*number / kOne)) : std::nullopt;
}

std::optional<qint64> tenThousandthsFromCell(const QString& text) {
    CellScanner scanner(text);
    const bool negative = scanner.passes(u'-');
    if (!negative) scanner.passes(u'+');
    const auto whole = scanner.figures(1, 9);
    if (!whole) return std::nullopt;
    const bool comma = scanner.passes(u',');
    const auto fraction = comma || scanner.passes(u'.') ? scanner.figures(1, 4) : Figures{0, 0};
    if (!fraction || !scanner.atEnd() || (comma && fraction->count == 3)) return std::nullopt;
    constexpr qint64 kUnits[] = {kOne, 1000, 100, 10, 1};
    const qint64 size = whole->value * kOne + fraction->value * kUnits[fraction->count];
    return negative ? -size : size;
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

bool isPlainCell(QStringView text) {
    if (text.isEmpty() || text.size() > kLongestName || text.front() == u' ' || text.back() == u' ')
        return false;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] < u' ' || text[i] > u'~' || (text[i] == u' ' && text[i + 1] == u' ')) return false;
    return true;
}

std::optional<bool> yesNoFromCell(const QString& text) {
    if (text == QLatin1String("yes")) return true;
    if (text == QLatin1String("no")) return false;
    static const QStringList yes = QStringLiteral("yes|y|true|1|oes|ie|ydy").split(u'|');
    static const QStringList no = QStringLiteral("no|n|false|0|na|nac oes|nage|nac ydy").split(u'|');
    const QString word = text.toLower().simplified();
    if (yes.contains(word)) return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

QStringList entriesOfCell(const QString& text) {
    if (isPlainCell(text) && !text.contains(u';')) return {text};
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
    error = ErrorCode::DateOrder;
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
