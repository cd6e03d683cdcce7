// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QStringList>

namespace aelwyd {

/// The longest cell that is read, in UTF-16 units, and the most cells of a row.
inline constexpr qsizetype kLongestCell = 1024 * 1024;
inline constexpr qsizetype kMostColumns = 1000;

/// One row as it stands in the file.
struct CsvRow {
    /// The line, from 1, on which the row begins; a quoted cell may go over several.
    int line = 1;
    QStringList cells = {};
    /// TooLong: a cell or the row is longer than we read. UnclosedQuote: a quotation mark that is never
    /// closed. The cells are then those before the mistake, and reading goes on at the next line.
    std::optional<ErrorCode> problem = {};
};

/// Reads separated text (RFC 4180, and what spreadsheets make of it): lines end with CR, LF or both, mixed; a
/// cell may be quoted, with line breaks, separators and doubled quotation marks inside. A quotation mark
/// inside an unquoted cell is a letter like others.
class CsvReader {
  public:
    /// `text` must outlive the reader.
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator) {}
    /// False at the end. Blank lines come as rows of one empty cell.
    bool next(CsvRow& row);
    /// Characters read so far.
    qsizetype position() const { return m_at; }

  private:
    bool readCell(QString& cell, std::optional<ErrorCode>& problem);
    bool readQuoted(QString& cell);
    bool atLineBreak() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void passLineBreak();
    void passLine();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace aelwyd
