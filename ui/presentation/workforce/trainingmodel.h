// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/staffindex.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/printing/reportoffice.h"

#include <QAbstractTableModel>
#include <QHash>

namespace aelwyd {

/// Workers who are here by the competences that anybody holds; cells are worked out when they are asked for.
class TrainingModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    /// The TrainingState of a cell as int.
    static constexpr int StateRole = Qt::UserRole + 1;

    /// Nothing is owned; all must outlive the model. It reads nothing before load().
    TrainingModel(WorkforceService& workforce, StaffIndex& index, const Catalogues& catalogues,
                  QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the word of the state and its last day; AccessibleTextRole: a sentence with worker and
    /// competence.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Workers and competences as they are now.
    void load();
    void retranslate();
    std::optional<CareWorkerId> workerAt(int row) const;
    /// "Mair Puw · Moving and handling · Held · from 1 March 2025 until 1 March 2028".
    QString sentence(const QModelIndex& index) const;
    /// The whole matrix, for paper and spreadsheets.
    TrainingFacts facts() const;
    /// It as a spreadsheet; CannotWrite with the path.
    Result<void> writeTo(const QString& path) const;

  private:
    const CareWorker& workerOf(int row) const;
    TrainingCell cellAt(const QModelIndex& index) const;
    QString unitName(const QString& unit) const;
    QDate today() const { return m_workforce.workspace().clock().today(); }

    WorkforceService& m_workforce;
    StaffIndex& m_index;
    const Catalogues& m_catalogues;
    QList<CareWorkerId> m_workers;
    QStringList m_units;
    mutable QHash<QUuid, CareWorker> m_read;
};

} // namespace aelwyd
