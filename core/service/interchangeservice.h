// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/importreport.h"
#include "core/service/catalogues.h"
#include "core/service/workspace.h"

namespace aelwyd {

/// Hears how much of a file is read, from 0 to 1, every few hundred rows; false stops it, and nothing is
/// changed.
using ImportProgress = std::function<bool(double share)>;

/// Takes in the spreadsheets of an office. All good rows come in, each bad row is told with all its problems,
/// and importing a file again changes nothing. The reference is the key; when a file names one twice, the
/// first row stands (and claims the reference even if it is bad) and the later one is told. One transaction
/// for the whole file: a storage fault leaves everything as it was.
class InterchangeService {
  public:
    /// Without catalogues every competence unit of a staff file passes. Neither is owned.
    explicit InterchangeService(Workspace& workspace, const Catalogues* catalogues = nullptr)
        : m_workspace(workspace)
        , m_catalogues(catalogues) {}

    /// The bytes of a file with the columns of peopleColumns() or staffColumns(). A dry run is the real
    /// import, rolled back. Storage faults are exceptions, as everywhere.
    ImportReport importPeople(const QByteArray& bytes, bool dryRun);
    ImportReport importStaff(const QByteArray& bytes, bool dryRun);
    /// With the columns of visitColumns(). Visits that break a rule of planning or pass the bank come in:
    /// they happened. What had been recorded and is changed here stays in the ledger beside its reversal.
    /// Stopped by `progress`, it is refused with Cancelled; a dry run with it tells how many of the visits
    /// somebody should look at. `scope` may take all of it back in one step, unless the ledger had to note
    /// what stood before.
    ImportReport importVisits(const QByteArray& bytes, bool dryRun, const ImportProgress& progress = {},
                              const QUuid& scope = {});

  private:
    Workspace& m_workspace;
    const Catalogues* m_catalogues;
};

} // namespace aelwyd
