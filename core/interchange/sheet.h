// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/columns.h"
#include "core/interchange/csvreader.h"
#include "core/interchange/importreport.h"

#include <memory>

namespace aelwyd {

/// In bytes.
inline constexpr qsizetype kLargestFile = 64 * 1024 * 1024;

/// One row of a sheet, its cells by the columns that we know.
struct SheetRow {
    int line = 1;
    /// One entry for each known column: nothing where the sheet has no such column; tidied but not checked.
    QList<std::optional<QString>> cells;
    /// What is wrong with the row as a whole.
    Problems problems;
};

/// An interchange file, read row by row. The first row that is not blank names the columns. The separator
/// (comma, semicolon or tab) is the one by which most columns are recognised; a first line "sep=;" is obeyed.
/// Blank rows are passed over, missing cells at the end of a row are blank, and a row with text beyond the
/// last column (UnknownColumn) is refused: its cells may have slipped.
class Sheet {
  public:
    /// TooLong: the file is larger than 64 MiB ("file" is its second argument) or has more than 1,000 columns
    /// ("columns"). NoHeader: no column is recognised. Required on "reference": that column, the key, is not
    /// there. Duplicate: two columns mean the same, so neither can be believed.
    static Result<std::shared_ptr<Sheet>> open(const QByteArray& bytes, const QList<SheetColumn>& columns);

    /// False at the end.
    bool next(SheetRow& row);
    /// How much of the text is read, from 0 to 1.
    double share() const { return m_text.isEmpty() ? 1.0 : double(m_reader.position()) / m_text.size(); }
    /// The reference of a row, tidied; empty if there is none.
    QString referenceOf(const SheetRow& row) const {
        return row.cells.value(m_reference).value_or(QString());
    }
    const QStringList& ignoredColumns() const { return m_ignored; }

  private:
    Sheet(QString text, QChar separator, const QList<SheetColumn>& columns);
    Problems readHeader();
    Problems placeHeadings(const QStringList& headings);
    void placeCells(const CsvRow& from, SheetRow& row) const;

    QString m_text;
    CsvReader m_reader;
    QList<SheetColumn> m_columns;
    /// For each cell of a row the known column it belongs to, or -1.
    QList<qsizetype> m_places;
    qsizetype m_reference;
    QStringList m_ignored;
};

} // namespace aelwyd
