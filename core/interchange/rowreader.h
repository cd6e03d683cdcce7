// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rag.h"
#include "core/interchange/cellvalues.h"
#include "core/interchange/sheet.h"

namespace aelwyd {

/// Reads the cells of one row into values. A column that the sheet does not have leaves the value as it is; a
/// blank cell clears it; a cell that cannot be read leaves it and is told. Every function may be called for
/// any column of the sheet's list.
class RowReader {
  public:
    /// Both must outlive the reader.
    RowReader(const QList<SheetColumn>& columns, const SheetRow& row);

    /// The tidied, clean text; nothing if the column is absent or what stands there is refused.
    std::optional<QString> cell(const char* column);
    void text(const char* column, QString& into);
    void entries(const char* column, QStringList& into);
    void yesNo(const char* column, bool& into);
    void date(const char* column, std::optional<QDate>& into);
    /// Whole minutes from hours; Range outside 0 to `most` hours (arguments: both, and what is written).
    void minutes(const char* column, std::optional<int>& into, int most);
    /// Pence from pounds; Range outside 0 to `most` pounds (arguments: both, and what is written).
    void pence(const char* column, std::optional<int>& into, int most);

    /// Whatever `read` makes of the text (an optional); `code` is told when it makes nothing of it.
    template <class T, class Read>
    void value(const char* column, ErrorCode code, std::optional<T>& into, Read read);
    template <class E>
    void choice(const char* column, std::optional<E>& into) {
        value(column, ErrorCode::Choice, into, [](const QString& text) { return choiceFromCell<E>(text); });
    }
    /// A list with `;` between; `read` gets an entry and the code, which begins as `code`.
    template <class T, class Read>
    void list(const char* column, ErrorCode code, QList<T>& into, Read read);

    /// The decision of three columns (an empty name: no such column) if it is not in `history`; blank is no
    /// decision.
    std::optional<RagDecision> newDecision(const char* status, const char* decidedOn, const char* reason,
                                           const QList<RagDecision>& history);

    void refuse(const char* column, ErrorCode code, const QStringList& arguments = {});
    /// Adds what the rules of a noun say, except about columns that are refused already.
    void addRules(const Problems& problems);
    bool isRefused(const QString& column) const;
    /// In the order of the columns, with the codes of the interchange files.
    Problems problems() const;

  private:
    qsizetype placeOf(const QString& column) const;
    qsizetype nextPlaceOf(const char* column);
    /// What stands in the cell; empty without one.
    QString written(const QString& column) const;
    Problem withFigure(Problem rule) const;
    /// So many hours of 60 minutes, so many pounds of 100 pence.
    struct Ceiling {
        int units;
        int size;
    };
    void figure(const char* column, std::optional<int>& into, Ceiling most,
                std::optional<qint64> (*read)(const QString&));

    const QList<SheetColumn>& m_columns;
    const SheetRow& m_row;
    Problems m_problems;
    qsizetype m_next = 0;
};

template <class T, class Read>
void RowReader::value(const char* column, ErrorCode code, std::optional<T>& into, Read read) {
    const auto text = cell(column);
    if (!text) return;
    std::optional<T> value;
    if (!text->isEmpty()) value = read(*text);
    if (text->isEmpty() || value)
        into = value;
    else
        refuse(column, code, {*text});
}

template <class T, class Read>
void RowReader::list(const char* column, ErrorCode code, QList<T>& into, Read read) {
    const auto text = cell(column);
    if (!text) return;
    QList<T> values;
    for (const QString& entry : entriesOfCell(*text)) {
        ErrorCode why = code;
        const std::optional<T> value = read(entry, why);
        if (!value) return refuse(column, why, {entry});
        if (!values.contains(*value)) values.append(*value);
    }
    into = values;
}

} // namespace aelwyd
