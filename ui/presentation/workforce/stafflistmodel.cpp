// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/workforce/stafflistmodel.h"

#include "core/base/text.h"
#include "ui/presentation/people/personline.h"
#include "ui/presentation/workforce/staffline.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// More changes than this in one transaction (an import) are answered by reading anew.
constexpr int kManyWorkers = 64;

QSet<QUuid> workersIn(const ChangeSet& changes) {
    QSet<QUuid> workers;
    for (const Change& change : changes.changes)
        if (change.noun == Noun::CareWorker) workers.insert(change.owner);
    return workers;
}

bool isNow(const QList<DueItem>& due) {
    return std::any_of(due.begin(), due.end(),
                       [](const DueItem& item) { return item.state != DueState::Coming; });
}

} // namespace

StaffListModel::StaffListModel(WorkforceService& workforce, StaffIndex& index, QObject* parent)
    : QAbstractListModel(parent)
    , m_workforce(workforce)
    , m_index(index) {
    connect(&workforce.workspace(), &Workspace::changed, this, &StaffListModel::follow);
}

int StaffListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant StaffListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const StaffRow& worker = row(m_ids.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return worker.name;
    case Qt::AccessibleTextRole:
        return staffline::spoken(worker, today());
    case PeopleListModel::IdRole:
        return m_ids.at(index.row()).uuid();
    case PeopleListModel::UrgentRole:
        return staffline::isUrgent(worker);
    case Qt::ToolTipRole:
        return staffline::tip(worker, today());
    case PeopleListModel::SecondLineRole:
        return staffline::secondLine(worker, today());
    case PeopleListModel::RagRole:
        return worker.standing.decided ? QVariant(int(worker.standing.status)) : QVariant();
    case PeopleListModel::RagWordRole:
        return staffline::statusWord(worker.standing);
    case PeopleListModel::InitialsRole:
        return personline::initials(worker.name);
    default:
        return {};
    }
}

void StaffListModel::load() {
    if (m_loaded) return;
    m_loaded = true;
    find();
}

void StaffListModel::setFilter(const QString& text, const QString& locality, StaffView view) {
    const StaffFilter filter{text, locality, view == StaffView::Left};
    if (filter == m_filter && view == m_view) return;
    m_filter = filter;
    m_view = view;
    if (m_loaded) find();
}

bool StaffListModel::isNarrowed() const {
    return m_filter != StaffFilter() || m_view != StaffView::Everybody;
}

StaffListFacts StaffListModel::facts() const {
    return staffListOf(m_workforce, m_ids, m_filter, m_view == StaffView::DueNow);
}

QList<CareWorkerId> StaffListModel::wanted() {
    QList<CareWorkerId> ids = m_index.search(m_filter);
    if (m_view == StaffView::DueNow) ids.removeIf([this](const CareWorkerId& id) { return !isDueNow(id); });
    return ids;
}

bool StaffListModel::isDueNow(const CareWorkerId& id) {
    if (!m_dueNow) m_dueNow = m_workforce.dueNow(today());
    return m_dueNow->contains(id.uuid());
}

void StaffListModel::find() {
    beginResetModel();
    m_ids = wanted();
    endResetModel();
}

/// Every row, and who has something due.
void StaffListModel::forgetRows() {
    m_rows.clear();
    m_dueNow.reset();
}

void StaffListModel::forget(const QSet<QUuid>& touched) {
    if (touched.size() > kManyWorkers) {
        m_index.forget();
        forgetRows();
    }
    m_index.refresh(touched);
    for (const QUuid& id : touched)
        m_rows.remove(id);
}

void StaffListModel::askAgainWhatIsDue(const QSet<QUuid>& touched) {
    if (!m_dueNow) return;
    for (const QUuid& id : touched) {
        const auto worker = CareWorkerId::tryFromUuid(id);
        const bool now = worker && isNow(m_workforce.dueFor(*worker, today()));
        now ? void(m_dueNow->insert(id)) : void(m_dueNow->remove(id));
    }
}

/// One worker who changed is shown anew where they stand; only another order or number begins anew.
void StaffListModel::showAnew(const QSet<QUuid>& touched) {
    if (wanted() != m_ids) return find();
    if (touched.size() > kManyWorkers) return retranslate();
    for (int row = 0; row < m_ids.size(); ++row)
        if (touched.contains(m_ids.at(row).uuid())) emit dataChanged(index(row), index(row));
}

void StaffListModel::follow(const ChangeSet& changes) {
    // How long papers hold is the agency's choice: something else may be due for everybody.
    if (changes.touches(Noun::Agency)) {
        forgetRows();
        if (m_loaded) find();
    }
    const QSet<QUuid> touched = workersIn(changes);
    if (touched.isEmpty()) return;
    forget(touched);
    askAgainWhatIsDue(touched);
    if (m_loaded) showAnew(touched);
}

std::optional<CareWorkerId> StaffListModel::idAt(int row) const {
    return row >= 0 && row < m_ids.size() ? std::optional(m_ids.at(row)) : std::nullopt;
}

void StaffListModel::retranslate() {
    if (!m_ids.isEmpty()) emit dataChanged(index(0), index(int(m_ids.size()) - 1));
}

const StaffRow& StaffListModel::row(const CareWorkerId& id) const {
    const auto known = m_rows.constFind(id.uuid());
    if (known != m_rows.constEnd()) return *known;
    const auto member = m_workforce.member(id);
    if (!member) return *m_rows.insert(id.uuid(), StaffRow());
    const CareWorker& worker = member->worker;
    return *m_rows.insert(id.uuid(), {withVisibleControls(fullName(worker)), worker.reference,
                                      worker.locality, standingOn(*member, today()), worker.leaveDate,
                                      worker.leaveReason, m_workforce.dueFor(id, today())});
}

} // namespace aelwyd
