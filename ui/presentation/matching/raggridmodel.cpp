// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/raggridmodel.h"

#include "core/base/text.h"
#include "core/base/welshsort.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/peoplewords.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

namespace {

template <class Key>
QStringList sortedPlaces(const QHash<Key, QString>& places) {
    QSet<QString> names(places.begin(), places.end());
    names.remove(QString());
    QStringList sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) {
        return std::pair(welshSortKey({a}), a) < std::pair(welshSortKey({b}), b);
    });
    return sorted;
}

QString statusOfPerson(const RagGrid::Column& person) {
    return person.decided ? wording::word(person.status)
                          : RagGridModel::tr("not decided, so it counts as Red");
}

} // namespace

QString verdictWords(RagVerdict verdict) {
    return verdict == RagVerdict::MayWork ? RagGridModel::tr("May work")
                                          : RagGridModel::tr("May only shadow");
}

QString shortVerdict(RagVerdict verdict) {
    return verdict == RagVerdict::MayWork ? RagGridModel::tr("Works", "short: may work")
                                          : RagGridModel::tr("Shadows", "short: may only shadow");
}

RagGridModel::RagGridModel(MatchingService& matching, PeopleService& people, WorkforceService& workforce,
                           QObject* parent)
    : QAbstractTableModel(parent)
    , m_matching(matching)
    , m_people(people)
    , m_workforce(workforce) {
    connect(&matching.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        const bool ours = changes.touches(Noun::CareWorker) || changes.touches(Noun::ServiceUser);
        if (m_begun && ours) reload();
    });
}

int RagGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RagGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RagGridModel::data(const QModelIndex& index, int role) const {
    if (role != VerdictRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
    if (role == VerdictRole)
        return static_cast<int>(m_grid.at(m_columns.at(index.column()), m_rows.at(index.row())));
    const QString words = sentence(index.row(), index.column());
    return role == Qt::ToolTipRole ? words.toHtmlEscaped() : words;
}

QString RagGridModel::sentence(int row, int column) const {
    const RagGrid::Row& its = worker(column);
    const RagVerdict verdict = m_grid.at(m_columns.at(column), m_rows.at(row));
    return tr("%1. Worker: %2 (%3). Person: %4 (%5).", "verdict, worker, status, person, status")
        .arg(verdictWords(verdict), withVisibleControls(its.name), wording::standing(its.standing),
             withVisibleControls(person(row).name), statusOfPerson(person(row)));
}

QVariant RagGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const qsizetype count = orientation == Qt::Vertical ? m_rows.size() : m_columns.size();
    if (section < 0 || section >= count) return {};
    return orientation == Qt::Vertical ? ofPerson(section, role) : ofWorker(section, role);
}

QVariant RagGridModel::ofPerson(int row, int role) const {
    const RagGrid::Column& its = person(row);
    const QString name = withVisibleControls(its.name);
    if (role == Qt::DisplayRole) return name;
    if (role == StatusRole) return its.decided ? QVariant(static_cast<int>(its.status)) : QVariant();
    const QString words = tr("%1: %2", "name, status").arg(name, statusOfPerson(its));
    if (role == Qt::AccessibleTextRole) return words;
    return role == Qt::ToolTipRole ? QVariant(words.toHtmlEscaped()) : QVariant();
}

QVariant RagGridModel::ofWorker(int column, int role) const {
    const RagGrid::Row& its = worker(column);
    const QString name = withVisibleControls(its.name);
    if (role == Qt::DisplayRole) return name;
    if (role == StatusRole)
        return its.standing.decided ? QVariant(static_cast<int>(its.standing.row())) : QVariant();
    const QString words = tr("%1: %2", "name, status").arg(name, wording::standing(its.standing));
    if (role == Qt::AccessibleTextRole) return words;
    return role == Qt::ToolTipRole ? QVariant(words.toHtmlEscaped()) : QVariant();
}

void RagGridModel::begin() {
    if (m_begun) return;
    m_begun = true;
    reload();
}

void RagGridModel::reload() {
    beginResetModel();
    m_grid = m_matching.ragGrid(m_matching.workspace().clock().today());
    QList<ServiceUserId> ids;
    for (const RagGrid::Column& person : std::as_const(m_grid.people))
        ids.append(person.id);
    m_personPlaces.clear();
    for (const PersonRow& row : m_people.rows(ids))
        m_personPlaces.insert(row.id, row.locality);
    m_workerPlaces.clear();
    for (const CareWorker& worker : m_workforce.workers())
        m_workerPlaces.insert(worker.id, worker.locality);
    narrow();
    endResetModel();
    emit refreshed();
}

void RagGridModel::narrow() {
    m_rows.clear();
    m_columns.clear();
    for (qsizetype i = 0; i < m_grid.people.size(); ++i)
        if (m_peopleLocality.isEmpty() || m_personPlaces.value(m_grid.people.at(i).id) == m_peopleLocality)
            m_rows.append(i);
    for (qsizetype i = 0; i < m_grid.workers.size(); ++i)
        if (m_workersLocality.isEmpty() || m_workerPlaces.value(m_grid.workers.at(i).id) == m_workersLocality)
            m_columns.append(i);
}

void RagGridModel::setPeopleLocality(const QString& locality) {
    beginResetModel();
    m_peopleLocality = locality;
    narrow();
    endResetModel();
    emit refreshed();
}

void RagGridModel::setWorkersLocality(const QString& locality) {
    beginResetModel();
    m_workersLocality = locality;
    narrow();
    endResetModel();
    emit refreshed();
}

QStringList RagGridModel::peopleLocalities() const {
    return sortedPlaces(m_personPlaces);
}

QStringList RagGridModel::workersLocalities() const {
    return sortedPlaces(m_workerPlaces);
}

int RagGridModel::shadowOnly() const {
    std::array<int, 3> people{};
    for (const qsizetype row : m_rows)
        ++people[static_cast<size_t>(m_grid.people.at(row).status)];
    int count = 0;
    for (const qsizetype column : m_columns)
        for (const Rag status : allOf<Rag>())
            if (ragVerdict(m_grid.workers.at(column).standing.row(), status) == RagVerdict::ShadowOnly)
                count += people[static_cast<size_t>(status)];
    return count;
}

RagGridFacts RagGridModel::facts() const {
    RagGridFacts facts{{m_grid.day, {}, {}}, m_peopleLocality, m_workersLocality};
    for (const qsizetype row : m_rows)
        facts.grid.people.append(m_grid.people.at(row));
    for (const qsizetype column : m_columns)
        facts.grid.workers.append(m_grid.workers.at(column));
    return facts;
}

std::optional<ServiceUserId> RagGridModel::personAt(int row) const {
    if (row < 0 || row >= m_rows.size()) return std::nullopt;
    return person(row).id;
}

std::optional<CareWorkerId> RagGridModel::workerAt(int column) const {
    if (column < 0 || column >= m_columns.size()) return std::nullopt;
    return worker(column).id;
}

void RagGridModel::retranslate() {
    if (m_rows.isEmpty() || m_columns.isEmpty()) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace aelwyd
