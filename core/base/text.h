// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

namespace aelwyd {

/// The two sorts of typed text: one line (names, references) and notes with line breaks.
enum class TextSort { Name, Note };

/// Longest text, in UTF-16 units: a name or other single line; a note.
inline constexpr int kLongestName = 200;
inline constexpr int kLongestNote = 20000;

/// The text as it is kept: Unicode NFC, line breaks as "\n", white space at both ends (and, in names, runs
/// inside) taken out.
QString tidied(const QString& typed, TextSort sort);

/// Each entry tidied as a name; empty ones and doubles gone; in code point order.
QStringList tidiedSet(QStringList set);

/// What stands against keeping `text`: control characters (tab and line break pass in notes), bidirectional
/// controls in names, too long. The problem's field is `field`. Nothing when all is well.
std::optional<Problem> textProblem(const QString& field, const QString& text, TextSort sort);

/// "Siân Davies"; the one name alone where there is no other.
QString fullName(const QString& firstName, const QString& lastName);

/// For display: bidirectional controls are replaced by a visible mark (U+FFFD), so that they cannot reorder a
/// line.
QString withVisibleControls(const QString& text);

/// Folded for searching: lower case, accents and circumflexes gone ("Tŵm" → "twm"), punctuation as spaces.
QString foldedForSearch(const QString& text);

} // namespace aelwyd
