// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace aelwyd {

/// A run of words that both texts have, or only the earlier, or only the later one. White space stays with
/// the word before it.
struct WordPiece {
    enum class Kind { Kept, Removed, Added };
    Kind kind = Kind::Kept;
    QString text;
    friend bool operator==(const WordPiece&, const WordPiece&) = default;
};

/// What became of `before`, word by word. Put together without the added pieces it is `before`, without the
/// removed ones `after` (but for white space). Texts of thousands of words with nothing in common are told as
/// one removed, one added.
QList<WordPiece> wordDifference(const QString& before, const QString& after);

} // namespace aelwyd
