// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/officepages.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/meeting.h"
#include "ui/shell/officedesks.h"
#include "ui/shell/planpaper.h"
#include "ui/shell/reportpaper.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/bank/bankpage.h"
#include "ui/widgets/concerns/agencyconcernsdialog.h"
#include "ui/widgets/matching/matchingscreen.h"
#include "ui/widgets/outcomes/figurespage.h"
#include "ui/widgets/outcomes/outcomestab.h"
#include "ui/widgets/people/peoplescreen.h"
#include "ui/widgets/plans/plantab.h"
#include "ui/widgets/stories/storiespage.h"
#include "ui/widgets/stories/storydialog.h"
#include "ui/widgets/themes/togetherpage.h"
#include "ui/widgets/today/todaypage.h"
#include "ui/widgets/vault/vaultscreen.h"
#include "ui/widgets/visits/continuitypage.h"
#include "ui/widgets/visits/patternsdialog.h"
#include "ui/widgets/visits/visitsfiledialog.h"
#include "ui/widgets/visits/visitstab.h"
#include "ui/widgets/visits/weekpage.h"
#include "ui/widgets/workforce/workforcescreen.h"

#include <QAction>
#include <QTimer>

namespace aelwyd {
namespace {

OutcomesTab* makeOutcomesTab(OfficeDesks& desks, MainWindow& window) {
    auto* tab = new OutcomesTab(outcomesOf(desks.office));
    QObject::connect(
        tab, &OutcomesTab::reviewPaperAsked, &window,
        [tab, &window, &its = desks.office](ReviewKind kind, const std::optional<ReviewId>& held) {
            if (tab->person()) showReview(its, *tab->person(), kind, held, &window);
        });
    return tab;
}

VisitsTab* makeVisitsTab(OfficeDesks& desks, MainWindow& window) {
    const Office& its = desks.office;
    auto* tab = new VisitsTab(its.visits, its.bank, its.plans, its.workforce, its.agency);
    using Person = const ServiceUserId&;
    QObject::connect(tab, &VisitsTab::statementAsked, &window,
                     [&its, &window](Person person, QDate day) { showStatement(its, person, day, &window); });
    QObject::connect(tab, &VisitsTab::chargeAsked, &window,
                     [&its, &window](Person person, QDate day) { showCharge(its, person, day, &window); });
    QObject::connect(tab, &VisitsTab::weekAsked, &window,
                     [&its, &window](Person person, QDate day) { showWeek(its, person, day, &window); });
    QObject::connect(tab, &VisitsTab::storyAsked, &window, [&its, &window](const Visit& visit) {
        OutcomesDesk desk(outcomesOf(its));
        desk.open(visit.person);
        StoryDialog(desk, &visit, &window).exec();
    });
    return tab;
}

void addWeekPage(OfficeDesks& desks, MainWindow& window) {
    const Office& its = desks.office;
    auto* week = new WeekPage(desks.week);
    window.addPage(QStringLiteral("week"), week);
    QObject::connect(week, &WeekPage::placeAsked, &window, &MainWindow::goTo);
    QObject::connect(week, &WeekPage::workerPaperAsked, &window,
                     [&its, &window](const CareWorkerId& worker, QDate monday) {
                         showWeek(its, worker, monday, &window);
                     });
    QObject::connect(week, &WeekPage::personPaperAsked, &window,
                     [&its, &window](const ServiceUserId& person, QDate monday) {
                         showWeek(its, person, monday, &window);
                     });
    QObject::connect(week, &WeekPage::fileAsked, week, [&its, week, &window] {
        VisitsFileDesk desk(its.visits, its.backups, week->undoScope());
        const QString told = takeInVisits(desk, &window);
        if (!told.isEmpty()) emit week->said(told);
    });
    QObject::connect(week, &WeekPage::plansAsked, week, [&its, week, &window] {
        PatternsDesk desk(its.visits, its.plans, its.people, week->undoScope());
        const QString told = makeFromPlans(desk, &window);
        if (!told.isEmpty()) emit week->said(told);
    });
}

void addTimePages(OfficeDesks& desks, MainWindow& window) {
    const Office& its = desks.office;
    auto* bank = new BankPage(desks.bank);
    window.addPage(QStringLiteral("bank"), bank);
    QObject::connect(bank, &BankPage::placeAsked, &window, &MainWindow::goTo);
    QObject::connect(bank, &BankPage::reportAsked, &window,
                     [&its, &window](QDate from, QDate to) { showCommissioner(its, from, to, &window); });
    auto* continuity = new ContinuityPage(desks.continuity);
    window.addPage(QStringLiteral("continuity"), continuity);
    QObject::connect(continuity, &ContinuityPage::placeAsked, &window, &MainWindow::goTo);
    QObject::connect(continuity, &ContinuityPage::reportAsked, &window,
                     [&its, &window](QDate from, QDate to) { showContinuity(its, from, to, &window); });
    auto* figures = new FiguresPage(desks.figures);
    window.addPage(QStringLiteral("figures"), figures);
    QObject::connect(figures, &FiguresPage::placeAsked, &window, &MainWindow::goTo);
    QObject::connect(figures, &FiguresPage::reportAsked, &window,
                     [&its, &window](const ReportScope& scope) { showBetterOff(its, scope, &window); });
    QObject::connect(figures, &FiguresPage::paperAsked, &window,
                     [&its, &window](OutcomePaper kind, const ReportScope& scope) {
                         showOutcomePaper(its, kind, scope, &window);
                     });
    QObject::connect(figures, &FiguresPage::capacityPaperAsked, &window,
                     [&its, &window](const CapacityFacts& facts) { showCapacity(its, facts, &window); });
}

void addStories(MainWindow& window, OfficeDesks& desks) {
    auto* stories = new StoriesPage(desks.stories);
    window.addPage(QStringLiteral("stories"), stories);
    QObject::connect(stories, &StoriesPage::placeAsked, &window, &MainWindow::goTo);
    QObject::connect(
        stories, &StoriesPage::paperAsked, &window,
        [&its = desks.office, &window](const StoriesPaperFacts& facts) { showStories(its, facts, &window); });
}

void addTogether(MainWindow& window, OfficeDesks& desks) {
    auto* together = new TogetherPage(desks.themes, desks.questions);
    window.addPage(QStringLiteral("together"), together);
    QObject::connect(
        together, &TogetherPage::paperAsked, &window,
        [&its = desks.office, &window](const ThemeRoundId& round) { showThemes(its, round, &window); });
}

void addToday(MainWindow& window, OfficeDesks& desks) {
    auto* today = new TodayPage(desks.today);
    window.addPage(QStringLiteral("today"), today);
    QObject::connect(today, &TodayPage::placeAsked, &window, &MainWindow::goTo);
    // A backup changes no record.
    QObject::connect(&desks.backups, &BackupDesk::changed, today, &TodayPage::follow);
    QObject::connect(today, &TodayPage::agencyAsked, &window, [&its = desks.office, &window] {
        OutcomesDesk desk(outcomesOf(its));
        AgencyConcernsDialog(desk, &window).exec();
    });
}

/// Backups are made by themselves while the file is open: looked at every five minutes.
constexpr int kBackupMilliseconds = 5 * 60 * 1000;

void addVault(MainWindow& window, OfficeDesks& desks) {
    auto* vault =
        new VaultScreen({desks.accounts, desks.backups, desks.audit, desks.records}, desks.questions);
    window.addPage(QStringLiteral("vault"), vault, true);
    QObject::connect(vault, &VaultScreen::protectAsked, &window, &MainWindow::protectAsked);
    QObject::connect(vault, &VaultScreen::restoreAsked, &window, &MainWindow::restoreAsked);
    QObject::connect(vault, &VaultScreen::trailAsked, &window, [&desks, &window](const QString& about) {
        showTrail(desks.office, desks.audit.forPaper(about), &window);
    });
    if (!desks.accounts.isProtected()) return;
    auto* timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &desks, [&desks, &window] {
        if (!window.isAtWork()) desks.backups.work();
    });
    QObject::connect(&desks.backups, &BackupDesk::changed, &window, [&window] { window.refreshStanding(); });
    // Taking somebody out makes a new backup; an erasure does, and takes the older ones away.
    QObject::connect(&desks.accounts, &AccountsDesk::changed, &window,
                     [&window] { window.refreshStanding(); });
    QObject::connect(&desks.records, &QAbstractItemModel::modelReset, &window,
                     [&window] { window.refreshStanding(); });
    timer->start(kBackupMilliseconds);
    window.setStanding([&desks] { return desks.backups.summary(); });
}

/// What a page about the staff shows, on paper.
void leadToStaffPaper(MainWindow& window, OfficeDesks& desks, WorkforceScreen& staff) {
    QObject::connect(&staff, &WorkforceScreen::listPaperAsked, &window,
                     [&desks, &window] { showStaffList(desks.office, desks.staff.list().facts(), &window); });
    QObject::connect(&staff, &WorkforceScreen::workerPaperAsked, &window,
                     [&desks, &window](const CareWorkerId& id) { showWorker(desks.office, id, &window); });
    QObject::connect(&staff, &WorkforceScreen::trainingPaperAsked, &window, [&desks, &window] {
        showTraining(desks.office, desks.staff.training().facts(), &window);
    });
}

void addMatching(MainWindow& window, OfficeDesks& desks) {
    auto* matching = new MatchingScreen({desks.match, desks.grid, desks.retention, desks.overrides});
    window.addPage(QStringLiteral("matching"), matching);
    QObject::connect(matching, &MatchingScreen::retentionPaperAsked, &window,
                     [&desks, &window] { showRetention(desks.office, desks.retention.report(), &window); });
    QObject::connect(matching, &MatchingScreen::gridPaperAsked, &window,
                     [&desks, &window] { showRagGrid(desks.office, desks.grid.facts(), &window); });
    QObject::connect(matching, &MatchingScreen::overridesPaperAsked, &window,
                     [&desks, &window] { showOverrides(desks.office, desks.overrides.facts(), &window); });
}

/// From a person's or a worker's page to who saw and changed it.
void leadToTrail(MainWindow& window, OfficeDesks& desks, PeopleScreen& people, WorkforceScreen& staff) {
    const auto lead = [&window](const QUuid& record, const QString& name) {
        window.goTo(QStringLiteral("vault:audit/%1/%2").arg(record.toString(QUuid::WithoutBraces), name));
    };
    QObject::connect(&people, &PeopleScreen::trailAsked, &window, lead);
    QObject::connect(&staff, &WorkforceScreen::trailAsked, &window, lead);
    if (!desks.accounts.isProtected()) return;
    people.offerTrail();
    staff.offerTrail();
}

} // namespace

void addOfficePages(MainWindow& window, const Office& office) {
    auto* desks = new OfficeDesks(window, office);
    const PlanTabFactory planTab = [desks] {
        const Office& its = desks->office;
        return new PlanTab(its.plans, its.catalogues, its.people, desks->questions);
    };
    const VisitsTabFactory visitsTab = [desks, &window] { return makeVisitsTab(*desks, window); };
    const OutcomesTabFactory outcomesTab = [desks, &window] { return makeOutcomesTab(*desks, window); };
    addToday(window, *desks);
    auto* people =
        new PeopleScreen(desks->people, desks->questions, PersonTabs{planTab, visitsTab, outcomesTab});
    window.addPage(QStringLiteral("people"), people);
    auto* staff = new WorkforceScreen(desks->staff, desks->questions);
    window.addPage(QStringLiteral("staff"), staff);
    leadToTrail(window, *desks, *people, *staff);
    leadToStaffPaper(window, *desks, *staff);
    addWeekPage(*desks, window);
    addMatching(window, *desks);
    addTimePages(*desks, window);
    addStories(window, *desks);
    addTogether(window, *desks);
    addMeeting(window, office, desks->inbox, desks->questions);
    addVault(window, *desks);
    QObject::connect(people, &PeopleScreen::printAsked, &window, [desks, &window](const SupportPlanId& plan) {
        showPaper(desks->office, plan, &window);
    });
    QObject::connect(window.actions().printEverybody, &QAction::triggered, &window,
                     [desks, &window] { printEverybody(desks->office, &window); });
}

} // namespace aelwyd
