// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/visitservice.h"
#include "core/visits/asplanned.h"

namespace aelwyd {

/// A visit whose time is over and of which nothing is recorded.
struct UnrecordedVisit {
    Visit visit;
    /// What stands against taking it to have been made as planned, if all of them are.
    AsPlannedHindrance hindrance = AsPlannedHindrance::None;
};

/// What became of many visits that were taken to have been made as planned.
struct AsPlannedReport {
    int recorded = 0;
    /// They stay as they are.
    QList<UnrecordedVisit> left;
};

/// Many visits at once that were made just as planned.
class AsPlannedService {
  public:
    /// Not owned; must outlive the service.
    explicit AsPlannedService(VisitService& visits)
        : m_visits(visits) {}

    /// Those that were to begin on these days, both included, and whose end is past, by start.
    QList<UnrecordedVisit> open(QDate from, QDate to) const;
    /// Records all of these that can be, in one step that `scope` may take back; the others are told. Only a
    /// fault of the file, or of rights, is a problem of the whole.
    Result<AsPlannedReport> record(const QList<VisitId>& ids, const QUuid& scope);

  private:
    LocalMoment now() const;
    QList<Visit> around(const QList<Visit>& visits) const;
    QList<UnrecordedVisit> judged(const QList<Visit>& visits) const;
    VisitService& m_visits;
};

} // namespace aelwyd
