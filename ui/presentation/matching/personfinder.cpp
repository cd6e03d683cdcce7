// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/personfinder.h"

#include "core/base/text.h"

namespace aelwyd {

namespace {

constexpr int kMostChoices = 12;

QString choiceWords(const PersonRow& row) {
    return QStringLiteral("%1 (%2)").arg(withVisibleControls(row.name), row.reference);
}

} // namespace

PersonFinder::PersonFinder(PeopleService& people, QObject* parent)
    : QAbstractListModel(parent)
    , m_people(people) {}

int PersonFinder::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PersonFinder::data(const QModelIndex& index, int role) const {
    const bool shown = role == Qt::DisplayRole || role == Qt::EditRole;
    if (!shown || !checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    return choiceWords(m_found.at(index.row()));
}

void PersonFinder::find(const QString& text) {
    PeopleFilter filter;
    filter.text = text.section(u'(', 0, 0).trimmed();
    beginResetModel();
    m_found = filter.text.isEmpty() ? QList<PersonRow>()
                                    : m_people.rows(m_people.search(filter, {}, kMostChoices).ids);
    endResetModel();
}

std::optional<ServiceUserId> PersonFinder::idAt(int row) const {
    if (row < 0 || row >= m_found.size()) return std::nullopt;
    return m_found.at(row).id;
}

QString PersonFinder::words(const ServiceUserId& id) const {
    const QList<PersonRow> rows = m_people.rows({id});
    return rows.isEmpty() ? QString() : choiceWords(rows.first());
}

} // namespace aelwyd
