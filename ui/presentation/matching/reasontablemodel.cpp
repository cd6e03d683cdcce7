// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/reasontablemodel.h"

#include "ui/presentation/matching/matchtexts.h"
#include "ui/presentation/wording/matchwords.h"

namespace aelwyd {

namespace {

/// Side by side there is no room for a whole name in one line.
QString inTwoLines(QString name) {
    if (const auto space = name.lastIndexOf(u' '); space > 0) name[space] = u'\n';
    return name;
}

} // namespace

int ReasonTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_places.isEmpty() ? 0 : kReasonCodes + 1;
}

int ReasonTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_places.size());
}

const Candidate& ReasonTableModel::candidate(int column) const {
    return m_answer->ranking.candidates[m_places.at(column - 1)];
}

QString ReasonTableModel::wordOf(int row) const {
    return row == kReasonCodes ? tr("Together") : wording::word(static_cast<ReasonCode>(row));
}

int ReasonTableModel::points(int row, int column) const {
    const Candidate& shown = candidate(column);
    return row == kReasonCodes ? shown.score : shown.reasons[static_cast<size_t>(row)].points;
}

int ReasonTableModel::most(int row) const {
    return row == kReasonCodes ? m_answer->weights.total()
                               : m_answer->weights.of(static_cast<ReasonCode>(row));
}

QString ReasonTableModel::phraseOf(int row, int column) const {
    return row == kReasonCodes ? QString()
                               : wording::phrase(candidate(column).reasons[static_cast<size_t>(row)]);
}

bool ReasonTableModel::leads(int row, int column) const {
    return m_places.size() == 2 && points(row, column) > points(row, 3 - column);
}

QVariant ReasonTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(wordOf(index.row()))
                                                                         : QVariant();
    return cell(index.row(), index.column(), role);
}

QVariant ReasonTableModel::cell(int row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return phraseOf(row, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3. %4", "reason, points, most points, why")
            .arg(wordOf(row), QString::number(points(row, column)), QString::number(most(row)),
                 phraseOf(row, column))
            .trimmed();
    case PointsRole:
        return points(row, column);
    case MostRole:
        return most(row);
    case LeadsRole:
        return leads(row, column);
    default:
        return {};
    }
}

QVariant ReasonTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!words) return {};
    if (orientation == Qt::Vertical) return wordOf(section);
    if (section == 0) return tr("Reason");
    const QString name = matchtexts::nameOf(*m_answer, candidate(section));
    return role == Qt::DisplayRole && m_places.size() > 1 ? inTwoLines(name) : name;
}

void ReasonTableModel::show(std::shared_ptr<const MatchAnswer> answer, const QList<size_t>& places) {
    beginResetModel();
    m_answer = std::move(answer);
    m_places = m_answer ? places : QList<size_t>();
    endResetModel();
}

void ReasonTableModel::retranslate() {
    if (rowCount() == 0) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace aelwyd
