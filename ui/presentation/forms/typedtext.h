// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

/// Reading what people type, and writing it back the way they read it. A text that cannot be read stays as it
/// was typed.
namespace aelwyd::typedtext {

/// Something other than white space is typed.
bool isFilled(const QString& typed);

/// A date in Welsh or English words or figures, day first, or ISO, whatever the language of the interface.
std::optional<QDate> readDate(const QString& typed);
/// ISO if it can be read, else the text itself: the form in which a typed date is kept.
QString keptDate(const QString& typed);
/// A kept date in the language of the interface; a text that is no date as it is.
QString shownDate(const QString& kept);
QString shownDate(const std::optional<QDate>& date);

/// Hours a week as people type them ("6", "6.5", "6,5", "6:30", "6 h 30"), in minutes.
std::optional<int> readHours(const QString& typed);
/// "6.5" for 390 minutes; "6:20" where tenths do not do.
QString shownHours(std::optional<int> minutes);

/// Pounds as people type them ("£21.40", "21,40", "100"), in pence.
std::optional<int> readPounds(const QString& typed);
QString shownPounds(std::optional<int> pence);

/// Entries separated by semicolons or line breaks; by commas where there is neither.
QStringList readSet(const QString& typed);
QString shownSet(const QStringList& set);

} // namespace aelwyd::typedtext
