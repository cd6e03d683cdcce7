// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/accountservice.h"
#include "core/service/agencylog.h"
#include "core/service/agencyservice.h"
#include "core/service/auditservice.h"
#include "core/service/backupservice.h"
#include "core/service/bankservice.h"
#include "core/service/catalogues.h"
#include "core/service/demoservice.h"
#include "core/service/erasureservice.h"
#include "core/service/exchangeservice.h"
#include "core/service/inboxservice.h"
#include "core/service/interchangeservice.h"
#include "core/service/matchingservice.h"
#include "core/service/outcomereports.h"
#include "core/service/outcomeservice.h"
#include "core/service/peopleservice.h"
#include "core/service/planservice.h"
#include "core/service/sessionopening.h"
#include "core/service/storyservice.h"
#include "core/service/themeservice.h"
#include "core/service/todayservice.h"
#include "core/service/visitservice.h"
#include "core/service/workforceservice.h"
#include "core/storage/database.h"
#include "ui/print/pangoplanprinter.h"

namespace aelwyd {

/// The one place that constructs everything. Each part may use those above it; all live as long as the
/// composition.
class Composition {
  public:
    /// Opens the file; errors as openFile. `today`: the day to take for today.
    static Result<std::shared_ptr<Composition>> open(const OpeningWish& wish,
                                                     const std::optional<QDate>& today);
    /// Over a file that is open already.
    static std::shared_ptr<Composition> over(OpenedFile opened, const std::optional<QDate>& today);
    /// The same for a file that is not protected.
    static Result<std::shared_ptr<Composition>> open(const QString& path, OpenMode mode,
                                                     const std::optional<QDate>& today);

    const std::unique_ptr<const Clock> clock;
    const std::shared_ptr<Database> database;
    /// Null for a file that is not protected.
    const std::shared_ptr<Session> session;
    Workspace workspace;
    AuditService audit;
    AccountService accounts;
    BackupService backups;
    ErasureService erasure;
    AgencyLog log;
    PairingService pairing;
    ExchangeService exchange;
    InboxService inbox;
    const Catalogues catalogues;
    PeopleService people;
    PlanService plans;
    WorkforceService workforce;
    AgencyService agency;
    VisitService visits;
    BankService bank;
    MatchingService matching;
    OutcomeService outcomes;
    ReviewService reviews;
    StoryService stories;
    ConcernService concerns;
    SafeguardingService safeguarding;
    TodayService today;
    ThemeService themes;
    OutcomeReports outcomeReports;
    InterchangeService interchange;
    DemoService demo;
    const PangoPlanPrinter printer;

  private:
    Composition(OpenedFile opened, const std::optional<QDate>& today);
};

/// Where an agency keeps frameworks and competences of its own: *.json here add to the built-in ones.
QString ownCataloguesFolder();

} // namespace aelwyd
