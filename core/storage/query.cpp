// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <string>

namespace aelwyd {

namespace {

/// ASCII, as most of what is stored, is in Normalization Form C and in UTF-8 as it stands.
std::string utf8Of(const QString& text) {
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii) return text.normalized(QString::NormalizationForm_C).toStdString();
    std::string letters(static_cast<size_t>(text.size()), '\0');
    std::transform(text.begin(), text.end(), letters.begin(),
                   [](QChar c) { return static_cast<char>(c.unicode()); });
    return letters;
}

} // namespace

Query::Query(Database& database, const QByteArray& sql)
    : m_statement(database.prepared(sql)) {}

Query::~Query() {
    m_statement.tryReset();
    m_statement.clearBindings();
}

Query& Query::bind(const QString& value) {
    if (value.isEmpty()) return bindCode("");
    m_statement.bind(++m_parameter, utf8Of(value));
    return *this;
}

Query& Query::bindCode(const char* code) {
    m_statement.bindNoCopy(++m_parameter, code);
    return *this;
}

Query& Query::bind(const QByteArray& blob) {
    m_statement.bind(++m_parameter, static_cast<const void*>(blob.constData()),
                     static_cast<int>(blob.size()));
    return *this;
}

Query& Query::bind(qint64 value) {
    m_statement.bind(++m_parameter, static_cast<int64_t>(value));
    return *this;
}

Query& Query::bindNull() {
    m_statement.bind(++m_parameter);
    return *this;
}

bool Query::next() {
    m_column = 0;
    return m_statement.executeStep();
}

void Query::run() {
    m_statement.exec();
}

QString Query::text() {
    const auto column = m_statement.getColumn(m_column++);
    return QString::fromUtf8(column.getText(), column.getBytes());
}

QByteArray Query::blob() {
    const auto column = m_statement.getColumn(m_column++);
    return QByteArray(static_cast<const char*>(column.getBlob()), column.getBytes());
}

qint64 Query::integer() {
    return m_statement.getColumn(m_column++).getInt64();
}

bool Query::isNull() const {
    return m_statement.getColumn(m_column).isNull();
}

} // namespace aelwyd
