// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/recordsdesk.h"

namespace aelwyd {

class AccountService;
class AgencyService;
class AuditService;
class BackupService;
class BankService;
class Catalogues;
class ConcernService;
class ErasureService;
class ExchangeService;
class MatchingService;
class OutcomeService;
class PairingService;
class PeopleService;
class PlanPrinter;
class PlanService;
class ReviewService;
class SafeguardingService;
class StoryService;
class ThemeService;
class TodayService;
class VisitService;
class WorkforceService;
class Workspace;

/// The services of the open file, for the windows that work on it. Nothing is owned; all outlive the window.
struct Office {
    Workspace& workspace;
    PeopleService& people;
    PlanService& plans;
    AgencyService& agency;
    WorkforceService& workforce;
    VisitService& visits;
    BankService& bank;
    MatchingService& matching;
    const Catalogues& catalogues;
    const PlanPrinter& printer;
    AuditService& audit;
    AccountService& accounts;
    BackupService& backups;
    ErasureService& erasure;
    OutcomeService& outcomes;
    ReviewService& reviews;
    StoryService& stories;
    ConcernService& concerns;
    SafeguardingService& safeguarding;
    TodayService& today;
    PairingService& pairing;
    ExchangeService& exchange;
    ThemeService& themes;
    /// The path of the file.
    QString file;
    /// Writes a copy of a person's record into a folder, if told so with the telephone numbers and addresses
    /// of others.
    RecordCopier copyRecord = {};
};

} // namespace aelwyd
