// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/visits/weekmodel.h"

#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/translate.h"

#include <QLocale>

namespace aelwyd {

using wording::translate;

QString markWords(WeekMarks marks) {
    QStringList words;
    if (marks & WeekMark::Clash) words.append(translate("Wording", "Two visits at once"));
    if (marks & WeekMark::ShortTravel) words.append(translate("Wording", "No time for the way"));
    if (marks & WeekMark::RuleBroken) words.append(translate("Wording", "Breaks a rule of matching"));
    return words.join(QStringLiteral(", "));
}

static QString markSentence(const WeekBlock& block) {
    WeekMarks marks = block.marks;
    marks.setFlag(WeekMark::RuleBroken, false); // told one by one
    const QString words = markWords(marks);
    if (!marks.testFlag(WeekMark::ShortTravel)) return words;
    const QString there = wording::minutes(block.minutesBefore);
    return block.travelMinutes ? translate("Wording", "%1 (between the visits: %2, the way: %3)")
                                     .arg(words, there, wording::minutes(*block.travelMinutes))
                               : translate("Wording", "%1 (between the visits: %2)").arg(words, there);
}

QString spokenBlock(const WeekBlock& block) {
    QStringList parts{wording::time(block.start.time()), wording::minutes(block.minutes), block.name,
                      wording::word(block.state)};
    if (block.kind != VisitKind::Planned) parts.append(wording::word(block.kind));
    if (const QString marks = markWords(block.marks); !marks.isEmpty()) parts.append(marks);
    return parts.join(QStringLiteral(", "));
}

QString hoursWords(const WeekRow& row) {
    if (row.id.isNull()) return {};
    if (!row.contractMinutes) return wording::minutes(row.minutes);
    return translate("Wording", "%1 of %2", "hours of a contract")
        .arg(wording::minutes(row.minutes), wording::minutes(*row.contractMinutes));
}

void WeekModel::setContent(const WeekContent& content) {
    beginResetModel();
    m_rows = weekRows(content);
    m_monday = content.monday;
    endResetModel();
}

void WeekModel::markBroken(const QSet<VisitId>& visits) {
    for (WeekRow& row : m_rows)
        for (auto& day : row.days)
            for (WeekBlock& block : day)
                block.marks.setFlag(WeekMark::RuleBroken, visits.contains(block.visit));
    if (!m_rows.isEmpty()) emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 6));
}

std::pair<QModelIndex, int> WeekModel::placeOf(const VisitId& visit) const {
    for (int row = 0; row < m_rows.size(); ++row)
        for (int column = 0; column < 7; ++column) {
            const auto& blocks = this->blocks(row, column);
            for (int place = 0; place < blocks.size(); ++place)
                if (blocks.at(place).visit == visit) return {index(row, column), place};
        }
    return {QModelIndex(), -1};
}

QStringList WeekModel::marksOf(const VisitId& visit) const {
    QStringList sentences;
    for (const WeekRow& row : m_rows)
        for (const auto& day : row.days)
            for (const WeekBlock& block : day)
                if (const QString sentence = block.visit == visit ? markSentence(block) : QString();
                    !sentence.isEmpty() && !sentences.contains(sentence))
                    sentences.append(sentence);
    return sentences;
}

int WeekModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WeekModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 7;
}

QVariant WeekModel::data(const QModelIndex& index, int role) const {
    const bool asked = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || !asked) return {};
    QStringList lines;
    for (const WeekBlock& block : blocks(index.row(), index.column()))
        lines.append(spokenBlock(block));
    if (role == Qt::DisplayRole) return lines.join(u'\n');
    if (lines.isEmpty()) lines.append(translate("Wording", "No visits"));
    return translate("Wording", "%1, %2: %3", "row, day, visits")
        .arg(m_rows.at(index.row()).name, wording::dayAndDate(dayOf(index.column())),
             lines.join(QStringLiteral("; ")));
}

QVariant WeekModel::headOf(int column, int role) const {
    const QDate day = dayOf(column);
    if (role == Qt::AccessibleTextRole) return wording::dayAndDate(day);
    if (role != Qt::DisplayRole && role != ShortHeadRole) return {};
    const QString form = role == Qt::DisplayRole ? QStringLiteral("d MMM") : QStringLiteral("d");
    return translate("Wording", "%1 %2", "short weekday, day and month")
        .arg(wording::shortWeekday(column + 1), QLocale().toString(day, form));
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) return headOf(section, role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    const WeekRow& row = m_rows.at(section);
    QString hours = hoursWords(row);
    if (hours.isEmpty()) return row.name;
    if (row.overContract() && role == Qt::AccessibleTextRole)
        hours = translate("Wording", "More than the contract: %1").arg(hours);
    else if (row.overContract())
        hours.prepend(QStringLiteral("▲ "));
    return row.name + u'\n' + hours;
}

Qt::ItemFlags WeekModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace aelwyd
