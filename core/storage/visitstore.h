// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/continuity.h"
#include "core/visits/supersededvisit.h"

namespace aelwyd {

class Database;

/// Visits and who makes them: the SQL of the noun. Lists come in the order of their start, then reference;
/// visits without any time come first.
class VisitStore {
  public:
    explicit VisitStore(Database& database)
        : m_database(database) {}

    std::optional<Visit> visit(const VisitId& id) const;
    /// The one with this reference; the earliest id if copies brought two.
    std::optional<VisitId> byReference(const QString& reference) const;
    QStringList references() const;
    bool isEmpty() const;
    /// All visits of a person.
    QList<Visit> ofPerson(const ServiceUserId& person) const;
    /// Visits that touch the time from `from` to `until`, of any state; delivered ones at their actual times,
    /// the others at their planned ones. A visit that ends at `from` or begins at `until` does not touch it.
    QList<Visit> ofPerson(const ServiceUserId& person, LocalMoment from, LocalMoment until) const;
    QList<Visit> ofWorker(const CareWorkerId& worker, LocalMoment from, LocalMoment until) const;
    QList<Visit> between(LocalMoment from, LocalMoment until) const;
    /// Care that was made and began from `from` to before `until`, shadowing and reviews left out, in no
    /// order: a tenth of the work of reading whole visits.
    QList<MadeVisit> made(LocalMoment from, LocalMoment until) const;

    /// A visit whose id is not in the file yet.
    void add(const Visit& visit);
    /// Adds or changes. If facts that had been recorded change, the earlier ones are kept for the ledger.
    void write(const Visit& visit, QDate today);
    /// Takes away a planned visit that nothing was ever recorded of; false, and nothing is changed,
    /// otherwise.
    bool remove(const Visit& visit);
    /// What this person's visits had been recorded as, in the order in which it was put right. For a visit
    /// that changed hands, what was recorded for others is among it.
    QList<SupersededVisit> superseded(const ServiceUserId& person) const;

  private:
    QList<Visit> list(const QByteArray& where, const QList<QByteArray>& ids,
                      const std::optional<VisitSpan>& span) const;
    QList<Visit> touching(const QByteArray& where, const QList<QByteArray>& ids, LocalMoment from,
                          LocalMoment until) const;
    void keepSuperseded(const Visit& known, QDate today);
    Database& m_database;
};

} // namespace aelwyd
