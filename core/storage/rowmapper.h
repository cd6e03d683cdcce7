// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/localmoment.h"
#include "core/base/nhsnumber.h"
#include "core/base/weekdays.h"
#include "core/plans/supportplan.h"
#include "core/storage/query.h"

#include <algorithm>
#include <stdexcept>
#include <type_traits>

namespace aelwyd {

/// A table's one row mapper is a function template `mapRow(io, row)` that names each column once, in any
/// order: it is used to list the columns, to read a row and to write it.

template <class T>
concept Coded = std::is_enum_v<T> && requires {
    CodeList<T>::codes;
};

/// Collects the column names: "id, reference, first_name".
class ColumnList {
  public:
    template <class T>
    void operator()(const char* column, const T&) {
        add(column);
    }
    void operator()(const char* column, const BilingualText&) {
        add(QByteArray(column) + "_cy");
        add(QByteArray(column) + "_en");
    }
    const QList<QByteArray>& names() const { return m_names; }

  private:
    void add(const QByteArray& name) { m_names.append(name); }
    QList<QByteArray> m_names;
};

/// Framework links as stored: "framework/heading", one a line.
QString toText(const QList<FrameworkLink>& links);
QList<FrameworkLink> linksFromText(const QString& text);

/// Reads the columns of the current row in the order of the mapper. A value that its type refuses (an unknown
/// code, no date) is std::invalid_argument: read as something else, it would be written back as that.
class RowReader {
  public:
    explicit RowReader(Query& query)
        : m_query(query) {}
    void operator()(const char*, QString& value) { value = m_query.text(); }
    void operator()(const char*, BilingualText& value) {
        value.cy = m_query.text();
        value.en = m_query.text();
    }
    void operator()(const char*, QUuid& value) { value = m_query.uuid(); }
    void operator()(const char*, bool& value) { value = m_query.integer() != 0; }
    void operator()(const char*, int& value) { value = static_cast<int>(m_query.integer()); }
    void operator()(const char* column, QDate& value) { value = valid(column, m_query.day()); }
    void operator()(const char* column, QTime& value) { value = valid(column, m_query.time()); }
    void operator()(const char*, Weekdays& value) {
        value = Weekdays::fromMask(static_cast<int>(m_query.integer()));
    }
    void operator()(const char*, QStringList& value) {
        value = m_query.text().split(u'\n', Qt::SkipEmptyParts);
    }
    void operator()(const char*, QList<FrameworkLink>& value) { value = linksFromText(m_query.text()); }
    void operator()(const char*, LanguageCode& value) { value = LanguageCode::fromString(m_query.text()); }
    void operator()(const char*, NhsNumber& value) { value = NhsNumber::fromString(m_query.text()); }
    template <class Tag>
    void operator()(const char*, Id<Tag>& value) {
        value = m_query.id<Id<Tag>>();
    }
    template <Coded E>
    void operator()(const char* column, E& value) {
        const QByteArrayView word = m_query.bytes();
        const auto& codes = CodeList<E>::codes;
        const auto same = std::find_if(codes.begin(), codes.end(),
                                       [&](const char* code) { return word == QByteArrayView(code); });
        const auto read = same != codes.end() ? std::optional(static_cast<E>(same - codes.begin()))
                                              : fromCode<E>(QString::fromUtf8(word));
        value = read ? *read : refuse<E>(column);
    }
    template <class T>
    void operator()(const char* column, std::optional<T>& value) {
        if (m_query.isNull()) {
            m_query.skip();
            value.reset();
        } else {
            readInto(column, value);
        }
    }

  private:
    template <class T>
    void readInto(const char* column, std::optional<T>& value) {
        if constexpr (std::is_default_constructible_v<T>)
            (*this)(column, value.emplace());
        else
            value = T::fromString(m_query.text());
    }
    void readInto(const char*, std::optional<LocalMoment>& value) {
        value = LocalMoment::fromMinutes(m_query.integer());
    }
    template <class Tag>
    void readInto(const char*, std::optional<Id<Tag>>& value) {
        value = m_query.id<Id<Tag>>();
    }
    template <class T>
    static T refuse(const char* column) {
        throw std::invalid_argument(std::string("a value that this program does not know in ") + column);
    }
    template <class T>
    static T valid(const char* column, const T& value) {
        return value.isValid() ? value : refuse<T>(column);
    }
    Query& m_query;
};

/// Binds the columns of a row in the order of the mapper.
class RowBinder {
  public:
    explicit RowBinder(Query& query)
        : m_query(query) {}
    void operator()(const char*, const QString& value) { m_query.bind(value); }
    void operator()(const char*, const BilingualText& value) { m_query.bind(value.cy).bind(value.en); }
    void operator()(const char*, const QUuid& value) { m_query.bind(value); }
    void operator()(const char*, bool value) { m_query.bind(qint64(value)); }
    void operator()(const char*, int value) { m_query.bind(qint64(value)); }
    void operator()(const char*, QDate value) { m_query.bind(value.toString(Qt::ISODate)); }
    void operator()(const char*, QTime value) { m_query.bind(value.toString(QStringLiteral("HH:mm"))); }
    void operator()(const char*, LocalMoment value) { m_query.bind(value.minutes()); }
    void operator()(const char*, Weekdays value) { m_query.bind(qint64(value.mask())); }
    void operator()(const char*, const QStringList& value) { m_query.bind(value.join(u'\n')); }
    void operator()(const char*, const QList<FrameworkLink>& value) { m_query.bind(toText(value)); }
    void operator()(const char*, const LanguageCode& value) { m_query.bind(value.code()); }
    void operator()(const char*, const NhsNumber& value) { m_query.bind(value.digits()); }
    template <class Tag>
    void operator()(const char*, const Id<Tag>& value) {
        m_query.bind(value.uuid());
    }
    template <Coded E>
    void operator()(const char*, E value) {
        m_query.bindCode(CodeList<E>::codes.at(static_cast<size_t>(value)));
    }
    template <class T>
    void operator()(const char* column, const std::optional<T>& value) {
        if (value)
            (*this)(column, *value);
        else
            m_query.bindNull();
    }

  private:
    Query& m_query;
};

/// "INSERT INTO table (…) VALUES (…) ON CONFLICT (id) DO UPDATE SET …".
QByteArray upsertSql(const QByteArray& table, const QList<QByteArray>& columns);
/// For tables to which tens of thousands of rows come at a time: a row that is new, and one that is there.
/// When one fails, the transaction must be taken back: SQLite is told not to remember, page by page, how
/// things stood before each statement, which is most of its work where a table has triggers.
QByteArray insertSql(const QByteArray& table, const QList<QByteArray>& columns);
QByteArray updateSql(const QByteArray& table, const QList<QByteArray>& columns);
/// "SELECT … FROM table ".
QByteArray selectSql(const QByteArray& table, const QList<QByteArray>& columns);

template <class Row>
QList<QByteArray> columnsOf(const Row& sample) {
    ColumnList list;
    mapRow(list, sample);
    return list.names();
}

/// The row at which `query` stands, read into `row`: what the mapper does not name stays as it is there.
template <class Row>
Row readRow(Query& query, Row row) {
    RowReader reader(query);
    mapRow(reader, row);
    return row;
}

/// The rows that are left of `query`, each read into a copy of `sample`.
template <class Row>
QList<Row> readRows(Query& query, const Row& sample) {
    QList<Row> rows;
    while (query.next())
        rows.append(readRow(query, sample));
    return rows;
}

/// Writes one row, new or changed.
template <class Row>
void upsert(Database& database, const QByteArray& table, const Row& row) {
    Query query(database, upsertSql(table, columnsOf(row)));
    RowBinder binder(query);
    mapRow(binder, row);
    query.run();
}

} // namespace aelwyd
