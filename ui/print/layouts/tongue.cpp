// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/tongue.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/languages.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

QLocale localeOf(ReaderLanguage language) {
    return language == ReaderLanguage::Welsh ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Tongue::Tongue(ReaderLanguage language, bool beside)
    : m_language(language)
    , m_beside(beside)
    , m_words(Phrasebook::of(language))
    , m_locale(localeOf(language)) {}

QString Tongue::date(QDate date) const {
    return m_locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

QString Tongue::minutes(int minutes) const {
    return wording::withBoundFigures(spelt(minutes / 60, minutes % 60));
}

QString Tongue::spelt(int hours, int rest) const {
    if (hours == 0)
        return rest == 1 ? say(QT_TRANSLATE_NOOP("Print", "1 minute"))
                         : say(QT_TRANSLATE_NOOP("Print", "%1 minutes")).arg(rest);
    if (rest == 0)
        return hours == 1 ? say(QT_TRANSLATE_NOOP("Print", "1 hour"))
                          : say(QT_TRANSLATE_NOOP("Print", "%1 hours")).arg(hours);
    return hours == 1 ? say(QT_TRANSLATE_NOOP("Print", "1 hour %1 minutes")).arg(rest)
                      : say(QT_TRANSLATE_NOOP("Print", "%1 hours %2 minutes")).arg(hours).arg(rest);
}

QString Tongue::weekdays(const Weekdays& days) const {
    if (days == Weekdays::everyDay()) return say(QT_TRANSLATE_NOOP("Print", "Every day"));
    if (days == Weekdays::mondayToFriday()) return say(QT_TRANSLATE_NOOP("Print", "Monday to Friday"));
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        if (days.contains(day)) names.append(m_locale.standaloneDayName(day));
    return names.join(QStringLiteral(", "));
}

QString Tongue::languageName(const LanguageCode& language) const {
    return wording::language(language, m_language);
}

Told Tongue::tell(const BilingualText& text) const {
    if (!text.leavesOut(m_language)) return {text.in(m_language), m_language, {}};
    const bool welsh = m_language == ReaderLanguage::Welsh;
    const QString note = welsh ? say(QT_TRANSLATE_NOOP("Print", "Written in English only."))
                               : say(QT_TRANSLATE_NOOP("Print", "Written in Welsh only."));
    const ReaderLanguage other = welsh ? ReaderLanguage::English : ReaderLanguage::Welsh;
    return m_beside ? Told{{}, m_language, note} : Told{text.in(other), other, note};
}

} // namespace aelwyd::paper
