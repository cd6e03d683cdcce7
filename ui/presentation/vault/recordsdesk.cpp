// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/vault/recordsdesk.h"

#include "core/service/peopleservice.h"
#include "core/service/workspace.h"
#include "ui/presentation/wording/dates.h"

namespace aelwyd {

RecordsDesk::RecordsDesk(ErasureService& erasure, PeopleService& people, const Workspace& workspace,
                         RecordCopier copier, QObject* parent)
    : QAbstractTableModel(parent)
    , m_erasure(erasure)
    , m_people(people)
    , m_workspace(workspace)
    , m_copier(std::move(copier))
    , m_finder(people) {}

bool RecordsDesk::mayDecide() const {
    return m_workspace.may(Operation::ErasePerson);
}

void RecordsDesk::refresh() {
    beginResetModel();
    m_due = m_erasure.due(m_workspace.clock().today());
    endResetModel();
}

QString RecordsDesk::referenceOf(const ServiceUserId& person) const {
    const auto found = m_people.person(person);
    return found ? found->reference : QString();
}

Result<qint64> RecordsDesk::erase(const ServiceUserId& person) {
    const auto gone = m_erasure.erase(person);
    if (gone) refresh();
    return gone;
}

QString RecordsDesk::unsettled() const {
    const QString places = m_erasure.placesToRenew().join(QStringLiteral(", "));
    if (places.isEmpty()) return {};
    return tr("The person is gone from the file, but not yet from the automatic backups in %1. They are "
              "renewed "
              "with the next backup.")
        .arg(places);
}

int RecordsDesk::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_due.size());
}

int RecordsDesk::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant RecordsDesk::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    const DueRecord& due = m_due.at(index.row());
    switch (index.column()) {
    case Reference:
        return due.reference;
    case Name:
        return due.name;
    default:
        return wording::date(due.lastEntry);
    }
}

QVariant RecordsDesk::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Reference:
        return tr("Reference");
    case Name:
        return tr("Name");
    default:
        return tr("Last entry");
    }
}

} // namespace aelwyd
