// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"

#include <QAbstractListModel>

namespace aelwyd {

/// The few people whom a search finds, to choose one of.
class PersonFinder final : public QAbstractListModel {
    Q_OBJECT
  public:
    /// `people` is not owned and must outlive the model.
    explicit PersonFinder(PeopleService& people, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    /// Display and edit: "Siân Rhydderch (P-0001)".
    QVariant data(const QModelIndex& index, int role) const override;
    /// Searches as the list of people does; a text that is a choice already finds that one.
    void find(const QString& text);
    std::optional<ServiceUserId> idAt(int row) const;
    /// The words of a choice for somebody who need not be among those found.
    QString words(const ServiceUserId& id) const;

  private:
    PeopleService& m_people;
    QList<PersonRow> m_found;
};

} // namespace aelwyd
