// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csvreader.h"

namespace aelwyd {

bool CsvReader::next(CsvRow& row) {
    row = CsvRow{.line = m_line};
    if (m_at >= m_text.size()) return false;
    const qsizetype begin = m_at;
    bool more = true;
    while (more && !row.problem) {
        QString cell;
        more = readCell(cell, row.problem);
        if (row.cells.size() >= kMostColumns) row.problem = ErrorCode::TooLong;
        if (!row.problem) row.cells.append(cell);
    }
    if (!row.problem) return true;
    // The row cannot be understood: only the line on which it begins is lost, the next may be sound.
    m_at = begin;
    m_line = row.line;
    passLine();
    return true;
}

/// Reads one cell and what follows it; true if another cell of the row comes.
bool CsvReader::readCell(QString& cell, std::optional<ErrorCode>& problem) {
    if (m_at < m_text.size() && m_text[m_at] == u'"' && !readQuoted(cell)) {
        problem = cell.size() > kLongestCell ? ErrorCode::TooLong : ErrorCode::UnclosedQuote;
        return false;
    }
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineBreak())
        ++m_at;
    cell.append(m_text.sliced(begin, m_at - begin));
    if (cell.size() > kLongestCell) problem = ErrorCode::TooLong;
    if (m_at >= m_text.size()) return false;
    const bool more = m_text[m_at] == m_separator;
    more ? void(++m_at) : passLineBreak();
    return more;
}

/// Reads from the opening quotation mark past the closing one; false if it is not closed within the longest
/// cell.
bool CsvReader::readQuoted(QString& cell) {
    for (++m_at; m_at < m_text.size() && cell.size() <= kLongestCell;) {
        const bool quote = m_text[m_at] == u'"';
        const bool doubled = quote && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
        if (quote && !doubled) {
            ++m_at;
            return true;
        }
        const qsizetype begin = m_at;
        quote ? void(m_at += 2) : atLineBreak() ? passLineBreak() : void(++m_at);
        cell.append(m_text.sliced(begin, quote ? 1 : m_at - begin));
    }
    return false;
}

void CsvReader::passLineBreak() {
    const bool pair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

void CsvReader::passLine() {
    while (m_at < m_text.size() && !atLineBreak())
        ++m_at;
    if (m_at < m_text.size()) passLineBreak();
}

} // namespace aelwyd
