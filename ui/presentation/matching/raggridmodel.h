// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"
#include "core/service/peopleservice.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/printing/gridpaper.h"

#include <QAbstractTableModel>
#include <QHash>

namespace aelwyd {

/// Who may work with whom today: a row for each person, a column for each worker. Cells are worked out when
/// they are asked for.
class RagGridModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role {
        /// Of cells: the RagVerdict as int.
        VerdictRole = Qt::UserRole + 1,
        /// Of headers: the Rag as int; nothing while it is not decided.
        StatusRole,
    };
    /// Nothing is owned; all must outlive the model. Empty until `begin`.
    RagGridModel(MatchingService& matching, PeopleService& people, WorkforceService& workforce,
                 QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// AccessibleTextRole and ToolTipRole: who, whom, the verdict and why.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Reads everything for today, and follows changes from now on.
    void begin();
    /// Empty: all localities.
    void setPeopleLocality(const QString& locality);
    void setWorkersLocality(const QString& locality);
    QStringList peopleLocalities() const;
    QStringList workersLocalities() const;
    /// Cells in which a worker may only shadow, among those who are shown.
    int shadowOnly() const;
    /// What is shown, for paper and spreadsheets.
    RagGridFacts facts() const;

    std::optional<ServiceUserId> personAt(int row) const;
    std::optional<CareWorkerId> workerAt(int column) const;
    void retranslate();

  signals:
    /// People or workers, or what is known of them, were read again.
    void refreshed();

  private:
    void reload();
    void narrow();
    const RagGrid::Row& worker(int column) const { return m_grid.workers.at(m_columns.at(column)); }
    const RagGrid::Column& person(int row) const { return m_grid.people.at(m_rows.at(row)); }
    QString sentence(int row, int column) const;
    QVariant ofPerson(int row, int role) const;
    QVariant ofWorker(int column, int role) const;

    MatchingService& m_matching;
    PeopleService& m_people;
    WorkforceService& m_workforce;
    bool m_begun = false;
    RagGrid m_grid;
    QHash<ServiceUserId, QString> m_personPlaces;
    QHash<CareWorkerId, QString> m_workerPlaces;
    QString m_peopleLocality;
    QString m_workersLocality;
    /// Places in the grid of those who are shown.
    QList<qsizetype> m_rows;
    QList<qsizetype> m_columns;
};

/// "May work", "May only shadow".
QString verdictWords(RagVerdict verdict);
/// The same for a small cell: "Works", "Shadows".
QString shortVerdict(RagVerdict verdict);

} // namespace aelwyd
