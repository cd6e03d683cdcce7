// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace aelwyd {

/// A table of words: heads and rows, all of them at once.
class TextTable final : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;
    /// `figures`: the columns that are set to the right. Every row is as long as `heads`.
    void setContent(const QStringList& heads, const QList<QStringList>& rows, const QList<int>& figures = {});
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QStringList m_heads;
    QList<QStringList> m_rows;
    QList<int> m_figures;
};

} // namespace aelwyd
