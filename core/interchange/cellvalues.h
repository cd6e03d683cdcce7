// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/localmoment.h"
#include "core/workforce/careworker.h"

#include <QDate>

namespace aelwyd {

/// What cells say. Each gives nothing where the text could be read in two ways or not at all: nothing is
/// guessed.

/// 2026-11-23, or day first with / - or . ("23/11/2026", "3.1.2026"); the year in four figures, 1850 to 2200.
std::optional<QDate> dateFromCell(const QString& text);
/// A day as in dateFromCell, then T or a space, then 9:00 or 09:00, with or without seconds. Nothing for a
/// time in the hour that is skipped in spring.
std::optional<LocalMoment> momentFromCell(const QString& text);
/// Whether the text is such a time, which the change of the clocks skips.
bool isSkippedMoment(const QString& text);
/// A whole number; "60.0" is one, as spreadsheets write it.
std::optional<int> wholeNumberFromCell(const QString& text);
/// "7.5" or "7,5". A comma before exactly three figures may mean thousands, and is not read. In
/// ten-thousandths.
std::optional<qint64> tenThousandthsFromCell(const QString& text);
/// Hours to whole minutes, half a minute up.
std::optional<qint64> minutesFromCell(const QString& text);
/// Pounds, with or without £, to pence; nothing if there is a fraction of a penny.
std::optional<qint64> penceFromCell(const QString& text);
/// Whether the text is nothing but a short line of ASCII letters, figures, signs and single spaces inside: it
/// is tidy as it stands, and no rule about texts is against it.
bool isPlainCell(QStringView text);
/// yes, no, true, false, 1, 0, y, n; oes, nac oes, ie, nage, ydy, nac ydy, na.
std::optional<bool> yesNoFromCell(const QString& text);

/// The entries between semicolons, tidied, without empty ones and doubles.
QStringList entriesOfCell(const QString& text);
/// "cy:fluent"; levels as LanguageLevel, in English or Welsh.
std::optional<SpokenLanguage> spokenLanguageFrom(const QString& entry);
/// "HSC221@2025-04-01" or "HSC223@2024-01-15..2027-01-15"; `error` says what is wrong: Choice (no unit),
/// Date, DateOrder (until before from).
std::optional<Competence> competenceFrom(const QString& entry, ErrorCode& error);
/// "Mon 07:00-14:00" or "Llun 07:00-14:00"; the end is after the start, or 24:00 or 00:00 for midnight.
std::optional<AvailabilityWindow> availabilityFrom(const QString& entry);

/// The code for a word of a choice: the code itself, or the Welsh word for it ("coch" → "red").
QString choiceCode(const QString& word);

template <class E>
std::optional<E> choiceFromCell(const QString& text) {
    // Nearly always the very code stands there, and no Welsh word is the code of something else.
    for (size_t i = 0; i < CodeList<E>::codes.size(); ++i)
        if (text == QLatin1String(CodeList<E>::codes[i])) return static_cast<E>(i);
    return fromCode<E>(choiceCode(text));
}

} // namespace aelwyd
