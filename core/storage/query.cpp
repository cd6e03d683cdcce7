// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/storage/prepared.h"

#include <QtEndian>
#include <SQLiteCpp/Exception.h>
#include <algorithm>
#include <stdexcept>
#include <string>

namespace aelwyd {

namespace {

/// ASCII, as most of what is stored, is in Normalization Form C and in UTF-8 as it stands.
bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() - 1u < 0x7f; });
}

constexpr size_t kBytesOfUuid = 16;

/// The number that stands in these digits; -1 if anything else is among them.
int numberIn(QByteArrayView digits) {
    int number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return -1;
        number = number * 10 + (digit - '0');
    }
    return number;
}

} // namespace

Query::Query(Database& database, const QByteArray& sql)
    : m_prepared(database.statement(sql)) {}

Query::~Query() {
    m_prepared.giveBack();
}

Query& Query::bind(const QString& value) {
    if (value.isEmpty()) return bindCode("");
    char* room = isPlain(value) ? m_prepared.take(static_cast<size_t>(value.size()) + 1) : nullptr;
    if (!room) {
        const std::string letters = value.normalized(QString::NormalizationForm_C).toStdString();
        m_prepared.statement.bind(++m_parameter, letters);
        return *this;
    }
    std::transform(value.begin(), value.end(), room, [](QChar c) { return static_cast<char>(c.unicode()); });
    room[value.size()] = '\0';
    return bindCode(room);
}

Query& Query::bindCode(const char* code) {
    m_prepared.statement.bindNoCopy(++m_parameter, code);
    return *this;
}

Query& Query::bind(const QByteArray& blob) {
    return bindBytes(blob.constData(), blob.size());
}

Query& Query::bind(const QUuid& value) {
    char bytes[kBytesOfUuid];
    qToBigEndian(value.data1, bytes);
    qToBigEndian(value.data2, bytes + 4);
    qToBigEndian(value.data3, bytes + 6);
    std::copy(std::begin(value.data4), std::end(value.data4), bytes + 8);
    return bindBytes(bytes, kBytesOfUuid);
}

Query& Query::bindBytes(const char* bytes, qsizetype size) {
    char* room = size > 0 ? m_prepared.take(static_cast<size_t>(size)) : nullptr;
    if (room)
        m_prepared.statement.bindNoCopy(++m_parameter,
                                        static_cast<const void*>(std::copy_n(bytes, size, room) - size),
                                        static_cast<int>(size));
    else
        m_prepared.statement.bind(++m_parameter, static_cast<const void*>(bytes), static_cast<int>(size));
    return *this;
}

Query& Query::bind(qint64 value) {
    m_prepared.statement.bind(++m_parameter, static_cast<int64_t>(value));
    return *this;
}

Query& Query::bindNull() {
    m_prepared.statement.bind(++m_parameter);
    return *this;
}

bool Query::next() {
    m_column = 0;
    m_hasRow = m_prepared.statement.executeStep();
    return m_hasRow;
}

void Query::run() {
    m_prepared.statement.exec();
}

int Query::column() const {
    const bool isThere = m_hasRow && m_column < m_prepared.statement.getColumnCount();
    if (!isThere) throw SQLite::Exception("no such column of a row");
    return m_column;
}

QString Query::text() {
    return QString::fromUtf8(bytes());
}

QByteArray Query::blob() {
    return bytes().toByteArray();
}

QByteArrayView Query::bytes() {
    const void* first = sqlite3_column_blob(m_prepared.row, column());
    const int size = first ? sqlite3_column_bytes(m_prepared.row, m_column) : 0;
    ++m_column;
    return {static_cast<const char*>(first), size};
}

QUuid Query::uuid() {
    const QByteArrayView found = bytes();
    const QUuid uuid = found.size() == kBytesOfUuid ? QUuid::fromRfc4122(found) : QUuid();
    if (uuid.isNull()) throw std::invalid_argument("not the 16 bytes of an id");
    return uuid;
}

/// Rows hold many days: Qt's own reading of them is made for every form that people write.
QDate Query::day() {
    const QByteArrayView text = bytes();
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const int year = numberIn(text.first(4)), month = numberIn(text.sliced(5, 2)),
              day = numberIn(text.last(2));
    return year < 0 ? QDate() : QDate(year, month, day);
}

QTime Query::time() {
    const QByteArrayView text = bytes();
    if (text.size() != 5 || text[2] != ':') return {};
    return QTime(numberIn(text.first(2)), numberIn(text.last(2)));
}

qint64 Query::integer() {
    const qint64 number = sqlite3_column_int64(m_prepared.row, column());
    ++m_column;
    return number;
}

bool Query::isNull() const {
    return sqlite3_column_type(m_prepared.row, column()) == SQLITE_NULL;
}

} // namespace aelwyd
