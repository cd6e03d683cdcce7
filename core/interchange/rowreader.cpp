// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/rowreader.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Half of a pair, or the mark that a decoder leaves where the bytes mean nothing: a letter is lost, and may
/// not be guessed.
bool hasLostLetters(const QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (text[i] == QChar(QChar::ReplacementCharacter) || (text[i].isSurrogate() && !pair)) return true;
        i += pair;
    }
    return false;
}

/// The first word of which a letter is lost.
QString spoiltWord(const QString& text) {
    for (const QString& word : text.simplified().split(u' '))
        if (hasLostLetters(word)) return withVisibleControls(word.left(40));
    return {};
}

Problem inCodesOfFiles(Problem problem) {
    if (problem.field.startsWith(QLatin1String("stage"))) problem.field = QStringLiteral("start_date");
    if (problem.field == QLatin1String("hours_from")) problem.field = QStringLiteral("agreed_hours_min");
    if (problem.code == ErrorCode::DateOrder) {
        problem.code = ErrorCode::Range;
        problem.arguments.prepend(toCode(ErrorCode::DateOrder));
    }
    if (problem.code == ErrorCode::BidirectionalControl) problem.code = ErrorCode::ControlCharacter;
    return problem;
}

} // namespace

RowReader::RowReader(const QList<SheetColumn>& columns, const SheetRow& row)
    : m_columns(columns)
    , m_row(row)
    , m_problems(row.problems) {}

qsizetype RowReader::placeOf(const QString& column) const {
    const auto isIt = [&](const SheetColumn& c) { return column == QLatin1String(c.name); };
    return std::find_if(m_columns.begin(), m_columns.end(), isIt) - m_columns.begin();
}

std::optional<QString> RowReader::cell(const char* column) {
    const qsizetype place = nextPlaceOf(column);
    if (place >= m_row.cells.size() || !m_row.cells[place]) return std::nullopt;
    const std::optional<QString>& text = m_row.cells[place];
    if (text->isEmpty() || isPlainCell(*text)) return text;
    const QString name = QLatin1String(column);
    auto problem = textProblem(name, *text, m_columns[place].sort);
    if (!problem && hasLostLetters(*text))
        problem = Problem{name, ErrorCode::ControlCharacter, {spoiltWord(*text)}};
    if (problem) m_problems.append(*problem);
    return problem ? std::nullopt : text;
}

/// Columns are mostly asked for in the order of the list: the search begins behind the one asked for before.
qsizetype RowReader::nextPlaceOf(const char* column) {
    const qsizetype count = m_columns.size();
    for (qsizetype i = 0; i < count; ++i)
        if (const qsizetype place = (m_next + i) % count; qstrcmp(m_columns[place].name, column) == 0) {
            m_next = place + 1;
            return place;
        }
    return count;
}

void RowReader::text(const char* column, QString& into) {
    if (const auto text = cell(column)) into = *text;
}

void RowReader::entries(const char* column, QStringList& into) {
    if (const auto text = cell(column)) into = tidiedSet(entriesOfCell(*text));
}

void RowReader::yesNo(const char* column, bool& into) {
    std::optional<bool> answer = into;
    value(column, ErrorCode::Choice, answer, yesNoFromCell);
    into = answer.value_or(false);
}

void RowReader::date(const char* column, std::optional<QDate>& into) {
    value(column, ErrorCode::Date, into, dateFromCell);
}

void RowReader::minutes(const char* column, std::optional<int>& into, int most) {
    figure(column, into, {most, 60}, minutesFromCell);
}

void RowReader::pence(const char* column, std::optional<int>& into, int most) {
    figure(column, into, {most, 100}, penceFromCell);
}

void RowReader::figure(const char* column, std::optional<int>& into, Ceiling most,
                       std::optional<qint64> (*read)(const QString&)) {
    std::optional<qint64> figure;
    if (into) figure = *into;
    value(column, ErrorCode::Number, figure, read);
    if (isRefused(QLatin1String(column))) return;
    const bool inRange = !figure || (*figure >= 0 && *figure <= qint64(most.units) * most.size);
    inRange ? void(into = figure)
            : refuse(column, ErrorCode::Range,
                     {QStringLiteral("0"), QString::number(most.units), written(QLatin1String(column))});
}

QString RowReader::written(const QString& column) const {
    return m_row.cells.value(placeOf(column)).value_or(QString());
}

/// Beside limits stands what does not keep them, as it is written in the file.
Problem RowReader::withFigure(Problem rule) const {
    const QString figure = written(rule.field);
    if (rule.code == ErrorCode::Range && rule.arguments.size() == 2 && !figure.isEmpty())
        rule.arguments.append(figure);
    return rule;
}

std::optional<RagDecision> RowReader::newDecision(const char* status, const char* decidedOn,
                                                  const char* reason, const QList<RagDecision>& history) {
    std::optional<Rag> rag;
    RagDecision decision;
    choice(status, rag);
    date(decidedOn, decision.decidedOn);
    text(reason, decision.reason);
    if (!rag) return std::nullopt;
    decision.status = *rag;
    const bool dated = m_row.cells.value(placeOf(QLatin1String(decidedOn))).has_value();
    const bool reasoned = m_row.cells.value(placeOf(QLatin1String(reason))).has_value();
    const auto told = [&](const RagDecision& known) {
        const bool sameDay =
            dated ? known.decidedOn == decision.decidedOn : !known.decidedOn || known == history.last();
        return known.status == decision.status && sameDay && (!reasoned || known.reason == decision.reason);
    };
    return std::any_of(history.begin(), history.end(), told) ? std::nullopt : std::optional(decision);
}

void RowReader::refuse(const char* column, ErrorCode code, const QStringList& arguments) {
    m_problems.append({QLatin1String(column), code, arguments});
}

void RowReader::addRules(const Problems& problems) {
    for (const Problem& rule : problems)
        if (const Problem problem = inCodesOfFiles(withFigure(rule)); !isRefused(problem.field))
            m_problems.append(problem);
}

bool RowReader::isRefused(const QString& column) const {
    return std::any_of(m_problems.begin(), m_problems.end(),
                       [&](const Problem& p) { return p.field == column; });
}

Problems RowReader::problems() const {
    Problems ordered;
    for (const Problem& found : m_problems)
        if (const Problem problem = inCodesOfFiles(found); !ordered.contains(problem))
            ordered.append(problem);
    std::stable_sort(ordered.begin(), ordered.end(), [this](const Problem& a, const Problem& b) {
        return placeOf(a.field) < placeOf(b.field);
    });
    return ordered;
}

} // namespace aelwyd
