// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/peoplelistmodel.h"

#include "core/service/reviewservice.h"
#include "ui/presentation/people/personline.h"

#include <QSet>

#include <algorithm>

namespace aelwyd {

namespace {

/// Rows read at once around the one that is asked for: about what a window shows.
constexpr int kBlock = 32;
/// More changes than this in one transaction (an import) are answered by asking anew.
constexpr int kManyChanges = 64;

QList<ServiceUserId> peopleIn(const ChangeSet& changes) {
    QSet<QUuid> seen;
    QList<ServiceUserId> ids;
    for (const Change& change : changes.changes) {
        const bool shown = change.noun == Noun::ServiceUser || change.noun == Noun::Package ||
                           change.noun == Noun::SupportPlan || change.noun == Noun::Review;
        if (!shown || seen.contains(change.owner)) continue;
        seen.insert(change.owner);
        if (const auto id = ServiceUserId::tryFromUuid(change.owner)) ids.append(*id);
    }
    return ids;
}

} // namespace

PeopleListModel::PeopleListModel(PeopleService& people, QObject* parent)
    : QAbstractListModel(parent)
    , m_people(people) {
    connect(&people.workspace(), &Workspace::changed, this, &PeopleListModel::refresh);
    reload();
}

int PeopleListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant PeopleListModel::data(const QModelIndex& index, int role) const {
    const PersonRow* person = checkIndex(index, CheckIndexOption::IndexIsValid) ? row(index.row()) : nullptr;
    if (!person) return {};
    const QDate today = m_people.workspace().clock().today();
    switch (role) {
    case Qt::DisplayRole:
        return personline::name(*person);
    case Qt::AccessibleTextRole:
        return personline::spoken(*person, today);
    case IdRole:
        return person->id.uuid();
    case UrgentRole:
        return personline::isUrgent(*person, today);
    case Qt::ToolTipRole:
        return personline::tip(*person, today);
    case SecondLineRole:
        return personline::secondLine(*person, today);
    case RagRole:
        return person->complexity ? QVariant(int(*person->complexity)) : QVariant();
    case RagWordRole:
        return personline::complexityWord(person->complexity);
    case InitialsRole:
        return personline::initials(person->name);
    case ArchivedRole:
        return m_filter.archived;
    default:
        return {};
    }
}

bool PeopleListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_next.has_value();
}

void PeopleListModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) append(kPage);
}

void PeopleListModel::append(int most) {
    const PeoplePage page = m_people.search(m_filter, m_next, most);
    m_next = page.next;
    if (page.ids.isEmpty()) return;
    const int first = int(m_ids.size());
    beginInsertRows({}, first, first + int(page.ids.size()) - 1);
    m_ids.append(page.ids);
    endInsertRows();
}

void PeopleListModel::setFilter(const PeopleFilter& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    reload();
}

std::optional<ServiceUserId> PeopleListModel::idAt(int row) const {
    if (row < 0 || row >= m_ids.size()) return std::nullopt;
    return m_ids.at(row);
}

int PeopleListModel::rowOf(const ServiceUserId& id) {
    int row = int(m_ids.indexOf(id));
    for (int page = kPage; row < 0 && m_next; page *= 4) {
        const int before = int(m_ids.size());
        append(page);
        row = int(m_ids.indexOf(id, before));
    }
    return row;
}

void PeopleListModel::retranslate() {
    if (!m_ids.isEmpty()) emit dataChanged(index(0), index(int(m_ids.size()) - 1));
}

void PeopleListModel::reload() {
    const PeoplePage page = m_people.search(m_filter, {}, kPage);
    beginResetModel();
    m_rows.clear();
    m_ids = page.ids;
    m_next = page.next;
    endResetModel();
    setTotal(page.total);
}

void PeopleListModel::refresh(const ChangeSet& changes) {
    const QList<ServiceUserId> touched = peopleIn(changes);
    if (touched.isEmpty()) return;
    if (touched.size() > kManyChanges) return reload();
    for (const ServiceUserId& id : touched)
        m_rows.remove(id);
    const PeoplePage page = m_people.search(m_filter, {}, std::max(kPage, int(m_ids.size())));
    m_next = page.next;
    follow(page.ids, touched);
    setTotal(page.total);
}

void PeopleListModel::follow(const QList<ServiceUserId>& wanted, const QList<ServiceUserId>& touched) {
    dropMissing(wanted);
    for (const ServiceUserId& id : touched) {
        const int from = int(m_ids.indexOf(id));
        const int to = int(wanted.indexOf(id));
        if (from >= 0 && to >= 0 && to < m_ids.size() && from != to) moveOrInsert(id, to);
    }
    for (int row = 0; row < wanted.size(); ++row)
        if (row >= m_ids.size() || m_ids.at(row) != wanted.at(row)) moveOrInsert(wanted.at(row), row);
    for (const ServiceUserId& id : touched)
        if (const int row = int(m_ids.indexOf(id)); row >= 0) emit dataChanged(index(row), index(row));
}

void PeopleListModel::dropMissing(const QList<ServiceUserId>& wanted) {
    const QSet<ServiceUserId> kept(wanted.begin(), wanted.end());
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (kept.contains(m_ids.at(row))) continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }
}

void PeopleListModel::moveOrInsert(const ServiceUserId& id, int row) {
    const int from = int(m_ids.indexOf(id));
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_ids.insert(row, id);
        endInsertRows();
        return;
    }
    beginMoveRows({}, from, from, {}, row > from ? row + 1 : row);
    m_ids.move(from, row);
    endMoveRows();
}

void PeopleListModel::setTotal(int total) {
    if (total == m_total) return;
    m_total = total;
    emit totalChanged(total);
}

const PersonRow* PeopleListModel::row(int index) const {
    const ServiceUserId id = m_ids.at(index);
    if (!m_rows.contains(id)) readAround(index);
    const auto found = m_rows.constFind(id);
    return found == m_rows.constEnd() ? nullptr : &found.value();
}

void PeopleListModel::readAround(int index) const {
    const int first = index - index % kBlock;
    QList<ServiceUserId> missing;
    for (const ServiceUserId& id : m_ids.mid(first, kBlock))
        if (!m_rows.contains(id)) missing.append(id);
    const auto due =
        ReviewService(m_people.workspace()).firstDue(missing, m_people.workspace().clock().today());
    for (PersonRow& row : m_people.rows(missing)) {
        if (due.contains(row.id)) row.reviewOn = due.value(row.id);
        m_rows.insert(row.id, row);
    }
}

} // namespace aelwyd
