// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/agencybank.h"
#include "ui/presentation/matching/matchdesk.h"
#include "ui/presentation/matching/overridesdesk.h"
#include "ui/presentation/matching/raggridmodel.h"
#include "ui/presentation/matching/retentiondesk.h"
#include "ui/presentation/outcomes/figuresdesk.h"
#include "ui/presentation/outcomes/storiesdesk.h"
#include "ui/presentation/people/peopledesk.h"
#include "ui/presentation/sync/inboxdesk.h"
#include "ui/presentation/themes/themesdesk.h"
#include "ui/presentation/today/todaymodel.h"
#include "ui/presentation/vault/accountsdesk.h"
#include "ui/presentation/vault/audittable.h"
#include "ui/presentation/vault/backupdesk.h"
#include "ui/presentation/visits/continuitydesk.h"
#include "ui/presentation/visits/weekdesk.h"
#include "ui/presentation/workforce/staffdesk.h"
#include "ui/shell/office.h"
#include "ui/widgets/kit/questions.h"

namespace aelwyd {

class MainWindow;

/// What the pages that tell of outcomes work with.
OutcomesDesk::Services outcomesOf(const Office& office);

/// What the pages work with; a child of the window, so that it goes after the pages.
class OfficeDesks final : public QObject {
  public:
    OfficeDesks(MainWindow& window, const Office& opened);

    const Office office;
    WindowQuestions questions;
    FeedbackDesk feedback;
    PeopleDesk people;
    StaffDesk staff;
    MatchDesk match;
    RagGridModel grid;
    RetentionDesk retention;
    OverridesDesk overrides;
    WeekDesk week;
    AccountsDesk accounts;
    BackupDesk backups;
    AuditTable audit;
    RecordsDesk records;
    TodayModel today;
    AgencyBank bank;
    FiguresDesk figures;
    StoriesDesk stories;
    ThemesDesk themes;
    InboxDesk inbox;
    ContinuityDesk continuity;
};

} // namespace aelwyd
