// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/worddiff.h"

#include <QStringList>
#include <vector>

namespace aelwyd {

namespace {

/// Cells of the table that are worth filling: two texts of 1,500 words.
constexpr qsizetype kMostCells = 1500 * 1500;

QStringList wordListOf(const QString& text) {
    QStringList words;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= text.size(); ++i)
        if (i == text.size() || (text[i - 1].isSpace() && !text[i].isSpace())) {
            words.append(text.mid(begin, i - begin));
            begin = i;
        }
    return words;
}

bool sameWord(const QString& a, const QString& b) {
    return QStringView(a).trimmed() == QStringView(b).trimmed();
}

class PieceList {
  public:
    void add(WordPiece::Kind kind, const QString& word) {
        if (m_pieces.isEmpty() || m_pieces.last().kind != kind) m_pieces.append({kind, {}});
        m_pieces.last().text += word;
    }
    void add(WordPiece::Kind kind, const QStringList& words) {
        for (const QString& word : words)
            add(kind, word);
    }
    const QList<WordPiece>& pieces() const { return m_pieces; }

  private:
    QList<WordPiece> m_pieces;
};

/// Longest common run of words behind each pair of places, as a table of (before + 1) × (after + 1).
std::vector<quint16> commonLengths(const QStringList& before, const QStringList& after) {
    const size_t width = static_cast<size_t>(after.size()) + 1;
    std::vector<quint16> lengths((static_cast<size_t>(before.size()) + 1) * width, 0);
    for (size_t i = before.size(); i-- > 0;)
        for (size_t j = after.size(); j-- > 0;)
            lengths[i * width + j] = sameWord(before[i], after[j])
                                         ? lengths[(i + 1) * width + j + 1] + 1
                                         : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    return lengths;
}

void addMiddle(PieceList& pieces, const QStringList& before, const QStringList& after) {
    const auto lengths = commonLengths(before, after);
    const size_t width = static_cast<size_t>(after.size()) + 1;
    qsizetype i = 0, j = 0;
    while (i < before.size() && j < after.size()) {
        if (sameWord(before[i], after[j])) {
            pieces.add(WordPiece::Kind::Kept, after[j]);
            ++i, ++j;
        } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
            pieces.add(WordPiece::Kind::Removed, before[i++]);
        } else {
            pieces.add(WordPiece::Kind::Added, after[j++]);
        }
    }
    pieces.add(WordPiece::Kind::Removed, before.mid(i));
    pieces.add(WordPiece::Kind::Added, after.mid(j));
}

void addMiddleWithinReason(PieceList& pieces, const QStringList& before, const QStringList& after) {
    if (before.size() * after.size() <= kMostCells) return addMiddle(pieces, before, after);
    pieces.add(WordPiece::Kind::Removed, before);
    pieces.add(WordPiece::Kind::Added, after);
}

} // namespace

QList<WordPiece> wordDifference(const QString& before, const QString& after) {
    const QStringList earlier = wordListOf(before), later = wordListOf(after);
    const qsizetype shorter = std::min(earlier.size(), later.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && sameWord(earlier[head], later[head]))
        ++head;
    while (tail < shorter - head &&
           sameWord(earlier[earlier.size() - 1 - tail], later[later.size() - 1 - tail]))
        ++tail;
    PieceList pieces;
    pieces.add(WordPiece::Kind::Kept, later.mid(0, head));
    addMiddleWithinReason(pieces, earlier.mid(head, earlier.size() - head - tail),
                          later.mid(head, later.size() - head - tail));
    pieces.add(WordPiece::Kind::Kept, later.mid(later.size() - tail));
    return pieces.pieces();
}

} // namespace aelwyd
