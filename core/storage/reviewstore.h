// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/reviewdates.h"

#include <QHash>

namespace aelwyd {

class Database;

/// An action of a review that is not done yet.
struct OpenAction {
    ReviewId review;
    ServiceUserId person;
    ReviewAction action;
};

/// Reviews with who took part, cards and actions: the SQL of the noun.
class ReviewStore {
  public:
    explicit ReviewStore(Database& database)
        : m_database(database) {}

    std::optional<Review> review(const ReviewId& id) const;
    /// Latest first; without those put away.
    QList<Review> ofPerson(const ServiceUserId& person) const;
    /// Held on these days, both included, earliest first; without those put away.
    QList<Review> between(QDate from, QDate to) const;
    void write(const Review& review);

    /// What the dates of everybody's next reviews follow from, beside the package.
    QHash<ServiceUserId, QList<HeldReview>> allHeld() const;
    QList<HeldReview> held(const ServiceUserId& person) const;
    /// The review days that the agreed plans in force name.
    QHash<ServiceUserId, QDate> agreedDays() const;
    std::optional<QDate> agreedDay(const ServiceUserId& person) const;
    /// The day on which the person's first plan was agreed.
    std::optional<QDate> firstAgreed(const ServiceUserId& person) const;
    /// Of reviews that are not put away, by the day on which they are due.
    QList<OpenAction> openActions() const;

  private:
    QList<Review> list(const QByteArray& where, const QByteArray& order, const QList<QByteArray>& ids,
                       const QList<QDate>& days) const;
    Database& m_database;
};

} // namespace aelwyd
