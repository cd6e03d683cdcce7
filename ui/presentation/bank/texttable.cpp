// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/bank/texttable.h"

namespace aelwyd {

void TextTable::setContent(const QStringList& heads, const QList<QStringList>& rows,
                           const QList<int>& figures) {
    if (heads == m_heads && rows == m_rows) return;
    beginResetModel();
    m_heads = heads;
    m_rows = rows;
    m_figures = figures;
    endResetModel();
}

int TextTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::DisplayRole) return m_rows.at(index.row()).at(index.column());
    if (role != Qt::TextAlignmentRole) return {};
    const auto side = m_figures.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= m_heads.size()) return {};
    if (role == Qt::DisplayRole) return m_heads.at(section);
    if (role != Qt::TextAlignmentRole) return {};
    const auto side = m_figures.contains(section) ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
}

} // namespace aelwyd
