// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/erasureservice.h"
#include "ui/presentation/matching/personfinder.h"

#include <QAbstractTableModel>
#include <functional>

namespace aelwyd {

/// Writes a copy of a person's record into a folder.
using RecordCopier =
    std::function<Problems(const ServiceUserId& person, bool thirdParties, const QString& folder)>;

/// Whose records need not be kept any longer, the longest ago first, for the window; and erasing a record.
class RecordsDesk final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Reference, Name, LastEntry, kColumns };
    /// Nothing is owned; all outlive the desk.
    RecordsDesk(ErasureService& erasure, PeopleService& people, const Workspace& workspace,
                RecordCopier copier, QObject* parent = nullptr);

    /// Whether the one at the desk may hand out copies and erase.
    bool mayDecide() const;
    PersonFinder& people() { return m_finder; }
    /// Reads again who is due.
    void refresh();
    const DueRecord& at(int row) const { return m_due.at(row); }
    /// Empty if there is nobody of that id.
    QString referenceOf(const ServiceUserId& person) const;
    /// With the telephone numbers and addresses of others if `thirdParties`.
    Problems copy(const ServiceUserId& person, bool thirdParties, const QString& folder) {
        return m_copier(person, thirdParties, folder);
    }
    /// Where backups still hold somebody who was erased, in a sentence; empty: nowhere.
    QString unsettled() const;
    /// The number of rows that are gone; problems as ErasureService.
    Result<qint64> erase(const ServiceUserId& person);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    ErasureService& m_erasure;
    PeopleService& m_people;
    const Workspace& m_workspace;
    RecordCopier m_copier;
    PersonFinder m_finder;
    QList<DueRecord> m_due;
};

} // namespace aelwyd
