// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/reportwords.h"

#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"

#include <QCoreApplication>
#include <cstdlib>

namespace aelwyd {

ReportWords::ReportWords(ReaderLanguage language)
    : m_language(language)
    , m_words(Phrasebook::of(language))
    , m_locale(language == ReaderLanguage::Welsh ? QLocale::Welsh : QLocale::English,
               QLocale::UnitedKingdom) {}

QString ReportWords::date(QDate date) const {
    return m_locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

QString ReportWords::dayAndDate(QDate date) const {
    return m_locale.toString(date, QStringLiteral("dddd d MMMM yyyy"));
}

QString ReportWords::weekday(int day) const {
    return m_locale.standaloneDayName(day);
}

QString ReportWords::month(QDate date) const {
    return m_locale.toString(date, QStringLiteral("MMMM yyyy"));
}

QString ReportWords::minutes(int minutes) const {
    if (minutes < 0) return u'−' + this->minutes(-minutes);
    return wording::withBoundFigures(spelt(minutes / 60, minutes % 60));
}

QString ReportWords::spelt(int hours, int rest) const {
    if (hours == 0)
        return rest == 1 ? m_words(QT_TRANSLATE_NOOP("Print", "1 minute"))
                         : m_words(QT_TRANSLATE_NOOP("Print", "%1 minutes")).arg(rest);
    if (rest == 0)
        return hours == 1 ? m_words(QT_TRANSLATE_NOOP("Print", "1 hour"))
                          : m_words(QT_TRANSLATE_NOOP("Print", "%1 hours")).arg(hours);
    return hours == 1 ? m_words(QT_TRANSLATE_NOOP("Print", "1 hour %1 minutes")).arg(rest)
                      : m_words(QT_TRANSLATE_NOOP("Print", "%1 hours %2 minutes")).arg(hours).arg(rest);
}

QString ReportWords::shortMinutes(int minutes) const {
    if (minutes < 0) return u'−' + shortMinutes(-minutes);
    return wording::withBoundFigures(brief(minutes / 60, minutes % 60));
}

QString ReportWords::brief(int hours, int rest) const {
    if (hours == 0) return m_words(QT_TRANSLATE_NOOP("Print", "%1 min")).arg(rest);
    if (rest == 0) return m_words(QT_TRANSLATE_NOOP("Print", "%1 h")).arg(hours);
    return m_words(QT_TRANSLATE_NOOP("Print", "%1 h %2 min")).arg(hours).arg(rest);
}

QString ReportWords::clockMinutes(int minutes) const {
    const QString sign = minutes < 0 ? QStringLiteral("−") : QString();
    const int all = std::abs(minutes);
    return sign + QStringLiteral("%1:%2").arg(all / 60).arg(all % 60, 2, 10, QLatin1Char('0'));
}

QString ReportWords::times(const LocalMoment& start, int minutes) const {
    const QString clock = QStringLiteral("HH:mm");
    return start.time().toString(clock) + u'–' + start.plus(minutes).time().toString(clock);
}

QString ReportWords::money(int pence) const {
    return wording::money(pence);
}

QString ReportWords::share(const std::optional<double>& share) const {
    return share ? QStringLiteral("%1%").arg(*share * 100, 0, 'f', 0) : QStringLiteral("–");
}

QString ReportWords::index(const std::optional<double>& index) const {
    return index ? QString::number(*index, 'f', 2) : QStringLiteral("–");
}

QString ReportWords::period(QDate from, QDate to) const {
    return m_words(QT_TRANSLATE_NOOP("Print", "%1 to %2")).arg(date(from), date(to));
}

} // namespace aelwyd
