// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/sheet.h"

#include "core/interchange/cellvalues.h"
#include "core/interchange/csvwriter.h"
#include "core/interchange/textencoding.h"

#include <algorithm>

namespace aelwyd {

namespace {

bool isBlank(const CsvRow& row) {
    const auto blank = [](const QString& cell) { return cell.trimmed().isEmpty(); };
    return !row.problem && std::all_of(row.cells.begin(), row.cells.end(), blank);
}

bool nextFilled(CsvReader& reader, CsvRow& row) {
    while (reader.next(row))
        if (!isBlank(row)) return true;
    return false;
}

/// The separator that a first line "sep=;" names, as spreadsheets write and obey it.
std::optional<QChar> namedSeparator(const QString& text) {
    const bool named = text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && text.size() > 5;
    const bool alone = named && (text[5] == u'\n' || text[5] == u'\r');
    return alone && QStringView(u",;\t").contains(text[4]) ? std::optional(text[4]) : std::nullopt;
}

qsizetype recognisedBy(QChar separator, const QString& text, const QList<SheetColumn>& columns) {
    CsvReader reader(text, separator);
    CsvRow header;
    if (!nextFilled(reader, header)) return 0;
    return std::count_if(header.cells.begin(), header.cells.end(),
                         [&](const QString& heading) { return columnOf(heading, columns) >= 0; });
}

QString tidiedCell(const QString& cell, TextSort sort) {
    const bool guarded = cell.startsWith(u'\'');
    return cell.isEmpty() || (!guarded && isPlainCell(cell)) ? cell : tidied(withoutFormulaGuard(cell), sort);
}

QChar separatorOf(const QString& text, const QList<SheetColumn>& columns) {
    if (const auto named = namedSeparator(text)) return *named;
    constexpr QChar candidates[] = {u',', u';', u'\t'};
    return *std::max_element(std::begin(candidates), std::end(candidates), [&](QChar a, QChar b) {
        return recognisedBy(a, text, columns) < recognisedBy(b, text, columns);
    });
}

/// What a file is that is no list at all, for the message: a workbook (a zip archive, or a compound file of
/// the older sort), or nothing; empty where it may be a list.
QString otherKindOf(const QByteArray& bytes) {
    if (bytes.trimmed().isEmpty()) return QStringLiteral("empty");
    const bool workbook = bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0");
    return workbook ? QStringLiteral("workbook") : QString();
}

/// What is wrong with a row that cannot be read: UnclosedQuote, or TooLong by how many columns, or by the
/// letters of one cell.
Problem problemIn(const CsvRow& row, const QString& column = {}) {
    if (row.cells.size() >= kMostColumns)
        return {column, *row.problem, {QString::number(kMostColumns), QStringLiteral("columns")}};
    return {column, *row.problem, {QString::number(kLongestCell)}};
}

} // namespace

Result<std::shared_ptr<Sheet>> Sheet::open(const QByteArray& bytes, const QList<SheetColumn>& columns) {
    if (bytes.size() > kLargestFile)
        return Problem{{}, ErrorCode::TooLong, {QString::number(kLargestFile >> 20), QStringLiteral("file")}};
    if (const QString kind = otherKindOf(bytes); !kind.isEmpty())
        return Problem{{}, ErrorCode::NoHeader, {kind}};
    QString text = decodedText(bytes);
    const QChar separator = separatorOf(text, columns);
    std::shared_ptr<Sheet> sheet(new Sheet(std::move(text), separator, columns));
    if (auto problems = sheet->readHeader(); !problems.isEmpty()) return problems;
    return sheet;
}

Sheet::Sheet(QString text, QChar separator, const QList<SheetColumn>& columns)
    : m_text(std::move(text))
    , m_reader(m_text, separator)
    , m_columns(columns)
    , m_reference(columnOf(QStringLiteral("reference"), columns)) {}

Problems Sheet::readHeader() {
    CsvRow header;
    bool found = nextFilled(m_reader, header);
    if (found && namedSeparator(m_text)) found = nextFilled(m_reader, header);
    if (found && header.problem) return {problemIn(header)};
    if (!found) return {{{}, ErrorCode::NoHeader}};
    return placeHeadings(header.cells);
}

Problems Sheet::placeHeadings(const QStringList& headings) {
    Problems problems;
    for (const QString& heading : headings) {
        const qsizetype place = columnOf(heading, m_columns);
        if (place >= 0 && m_places.contains(place))
            problems.append({QLatin1String(m_columns[place].name), ErrorCode::Duplicate});
        if (place < 0 && !heading.trimmed().isEmpty()) m_ignored.append(heading.trimmed());
        m_places.append(place);
    }
    const bool none =
        std::all_of(m_places.begin(), m_places.end(), [](qsizetype place) { return place < 0; });
    if (none) return {{{}, ErrorCode::NoHeader}};
    if (!m_places.contains(m_reference)) problems.append({QStringLiteral("reference"), ErrorCode::Required});
    return problems;
}

bool Sheet::next(SheetRow& row) {
    CsvRow from;
    if (!nextFilled(m_reader, from)) return false;
    row =
        SheetRow{.line = from.line, .cells = QList<std::optional<QString>>(m_columns.size()), .problems = {}};
    placeCells(from, row);
    return true;
}

void Sheet::placeCells(const CsvRow& from, SheetRow& row) const {
    for (qsizetype i = 0; i < m_places.size(); ++i)
        if (m_places[i] >= 0)
            row.cells[m_places[i]] =
                i < from.cells.size() ? tidiedCell(from.cells[i], m_columns[m_places[i]].sort) : QString();
    if (from.problem) {
        const qsizetype place = m_places.value(from.cells.size(), -1);
        const QString column = place < 0 ? QString() : QLatin1String(m_columns[place].name);
        row.problems.append(problemIn(from, column));
    }
    const bool slipped =
        std::any_of(from.cells.begin() + std::min(from.cells.size(), m_places.size()), from.cells.end(),
                    [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    if (slipped && !from.problem) row.problems.append({{}, ErrorCode::UnknownColumn});
}

} // namespace aelwyd
