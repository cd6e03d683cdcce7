// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/allocation.h"
#include "core/matching/feedback.h"
#include "core/matching/matchweights.h"
#include "core/matching/visitindex.h"

namespace aelwyd {

class Database;

/// What matching keeps and asks for: weights, allocations, and what the rules need of everybody.
class MatchStore {
  public:
    explicit MatchStore(Database& database)
        : m_database(database) {}

    /// Of everybody, in three readings of the file.
    PeopleFacts peopleFacts() const;
    /// Of these alone, looked up one by one.
    PeopleFacts peopleFacts(const QSet<ServiceUserId>& people) const;
    /// The weights of the latest version; the built-in ones if none were set.
    MatchWeights weights() const;
    /// Nothing if there never was such a version; versions 1 and 2 are built in, unless the agency set a
    /// second of its own.
    std::optional<MatchWeights> weights(int version) const;
    void addWeights(const MatchWeights& weights, QDate today);
    LimitsByDay limitsByDay() const;
    void write(const Allocation& allocation);
    /// Of one visit, in the order in which they were made.
    QList<Allocation> allocations(const VisitId& visit) const;
    /// Allocations from `from` to `until`, both included, for which a rule was overridden.
    QList<Allocation> overrides(QDate from, QDate until) const;

    void add(const Feedback& feedback);
    /// Earliest first.
    QList<Feedback> feedback(const ServiceUserId& person) const;
    QList<Feedback> feedback(const CareWorkerId& worker) const;

  private:
    QList<Allocation> list(const QByteArray& where, const QList<QByteArray>& ids,
                           const QStringList& days) const;
    Database& m_database;
};

} // namespace aelwyd
