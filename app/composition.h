// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/agencyservice.h"
#include "core/service/bankservice.h"
#include "core/service/catalogues.h"
#include "core/service/demoservice.h"
#include "core/service/interchangeservice.h"
#include "core/service/matchingservice.h"
#include "core/service/peopleservice.h"
#include "core/service/planservice.h"
#include "core/service/visitservice.h"
#include "core/service/workforceservice.h"
#include "core/storage/database.h"
#include "ui/print/pangoplanprinter.h"

namespace aelwyd {

/// The one place that constructs everything. Each part may use those above it; all live as long as the
/// composition.
class Composition {
  public:
    /// Opens the file at `path`; errors as Database::open. `today`: the day to take for today.
    static Result<std::shared_ptr<Composition>> open(const QString& path, OpenMode mode,
                                                     const std::optional<QDate>& today);

    const std::unique_ptr<const Clock> clock;
    const std::shared_ptr<Database> database;
    Workspace workspace;
    const Catalogues catalogues;
    PeopleService people;
    PlanService plans;
    WorkforceService workforce;
    AgencyService agency;
    VisitService visits;
    BankService bank;
    MatchingService matching;
    InterchangeService interchange;
    DemoService demo;
    const PangoPlanPrinter printer;

  private:
    Composition(std::shared_ptr<Database> opened, const std::optional<QDate>& today);
};

/// Where an agency keeps frameworks and competences of its own: *.json here add to the built-in ones.
QString ownCataloguesFolder();

} // namespace aelwyd
