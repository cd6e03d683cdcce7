// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"

#include <QAbstractTableModel>
#include <memory>

namespace aelwyd {

/// Why somebody has their points: a row for each reason and one for the sum, a column for each worker who is
/// compared.
class ReasonTableModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role {
        PointsRole = Qt::UserRole + 1,
        MostRole,
        /// More points than the other who is compared.
        LeadsRole,
    };
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the reason's word in the first column, why there are points in the others.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Places in the ranking of those who are shown, two at most; they must be eligible.
    void show(std::shared_ptr<const MatchAnswer> answer, const QList<size_t>& places);
    void retranslate();

  private:
    const Candidate& candidate(int column) const;
    QString wordOf(int row) const;
    QString phraseOf(int row, int column) const;
    int points(int row, int column) const;
    int most(int row) const;
    bool leads(int row, int column) const;
    QVariant cell(int row, int column, int role) const;

    std::shared_ptr<const MatchAnswer> m_answer;
    QList<size_t> m_places;
};

} // namespace aelwyd
