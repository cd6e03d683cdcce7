// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"

#include <QAbstractListModel>
#include <QHash>

namespace aelwyd {

/// The list of people as the filter finds them, in pages; rows are read only when they are asked for.
class PeopleListModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        SecondLineRole,
        /// The second line tells of something that needs a person now.
        UrgentRole,
        /// The Rag as int; nothing when undecided.
        RagRole,
        RagWordRole,
        InitialsRole,
        ArchivedRole,
    };
    static constexpr int kPage = 128;

    /// `people` is not owned and must outlive the model.
    explicit PeopleListModel(PeopleService& people, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the name; AccessibleTextRole: "name, status, what is due".
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    const PeopleFilter& filter() const { return m_filter; }
    /// Asks anew, from the first page, if the filter differs.
    void setFilter(const PeopleFilter& filter);
    /// Everybody whom the filter finds, shown or not.
    int total() const { return m_total; }
    std::optional<ServiceUserId> idAt(int row) const;
    /// The row of a person, reading further pages until found; -1 when the filter does not find them.
    int rowOf(const ServiceUserId& id);
    /// The words on the rows are made anew (another language, another day).
    void retranslate();

  signals:
    void totalChanged(int total);

  private:
    void reload();
    void append(int most);
    void refresh(const ChangeSet& changes);
    void follow(const QList<ServiceUserId>& wanted, const QList<ServiceUserId>& touched);
    void moveOrInsert(const ServiceUserId& id, int row);
    void dropMissing(const QList<ServiceUserId>& wanted);
    void setTotal(int total);
    const PersonRow* row(int index) const;
    void readAround(int index) const;

    PeopleService& m_people;
    PeopleFilter m_filter;
    QList<ServiceUserId> m_ids;
    PeopleCursor m_next;
    int m_total = 0;
    mutable QHash<ServiceUserId, PersonRow> m_rows;
};

} // namespace aelwyd
