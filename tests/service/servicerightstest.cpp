// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/agencylog.h"
#include "core/service/bankservice.h"
#include "core/service/concernservice.h"
#include "core/service/erasureservice.h"
#include "core/service/matchingservice.h"
#include "core/service/pairingservice.h"
#include "core/service/requestservice.h"
#include "core/service/reviewservice.h"
#include "core/service/storyservice.h"
#include "core/service/subjectservice.h"
#include "core/service/themeservice.h"
#include "core/storage/dump.h"
#include "tests/service/protectedagency.h"
#include "tests/support/catch.h"

#include <functional>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Somebody at the file, with every service that writes, before a person and a worker.
struct Hand {
    explicit Hand(SeatedUser& at, QString itsFolder)
        : user(at)
        , folder(std::move(itsFolder)) {}
    SeatedUser& user;
    QString folder;
    Workspace& workspace = user.workspace;
    WorkforceService workforce{workspace};
    BankService bank{workspace};
    MatchingService matching{workspace};
    RequestService requests{workspace};
    ReviewService reviews{workspace};
    StoryService stories{workspace};
    ConcernService concerns{workspace};
    SafeguardingService safeguarding{workspace};
    ThemeService themes{workspace};
    ErasureService erasure{workspace, user.backups};
    AgencyLog log{workspace};
    PairingService pairing{workspace, log, folder};
    ServiceUser person = *user.people.person(*user.people.byReference(QStringLiteral("P-1")));
    QDate today = workspace.clock().today();
};

CareWorker newWorker(const QString& reference) {
    CareWorker worker;
    worker.reference = reference;
    worker.firstName = QStringLiteral("Lowri");
    worker.lastName = QStringLiteral("Rees");
    worker.startDate = QDate(2025, 11, 23);
    return worker;
}

/// What a service is asked to do, and who at least may ask for it.
struct Asked {
    const char* what;
    Role least;
    std::function<std::optional<ErrorCode>(Hand&)> run;
};

const QList<Asked> kAsked{
    {"add a person", Role::Supervisor,
     [](Hand& hand) {
         ServiceUser person;
         person.reference = QStringLiteral("P-9");
         person.lastName = QStringLiteral("Prys");
         return codeOfResult(hand.user.people.save(person));
     }},
    {"change a person", Role::Supervisor,
     [](Hand& hand) {
         ServiceUser changed = hand.person;
         changed.locality = QStringLiteral("Bala");
         return codeOfResult(hand.user.people.save(changed));
     }},
    {"keep a package", Role::Supervisor,
     [](Hand& hand) {
         Package package{.serviceUser = hand.person.id, .startsOn = hand.today};
         package.stages = {{hand.today, PackageStage::Active, {}}};
         return codeOfResult(hand.user.people.savePackage(package));
     }},
    {"keep somebody of the circle", Role::Supervisor,
     [](Hand& hand) {
         const CircleMember member{.serviceUser = hand.person.id, .name = QStringLiteral("Glenys")};
         return codeOfResult(hand.user.people.saveCircleMember(member));
     }},
    {"decide how complex it is", Role::Supervisor,
     [](Hand& hand) {
         return codeOfResult(hand.user.people.decideComplexity(
             hand.person.id, {Rag::Amber, hand.today, QStringLiteral("Mair"), QStringLiteral("A hoist")}));
     }},
    {"keep a wish for banked time", Role::Supervisor,
     [](Hand& hand) {
         return codeOfResult(hand.requests.save({.id = QUuid::createUuid(),
                                                 .person = hand.person.id,
                                                 .words = QStringLiteral("To chapel"),
                                                 .minutes = 60,
                                                 .askedOn = hand.today}));
     }},
    {"note a leave", Role::Supervisor,
     [](Hand& hand) {
         const auto worker = hand.workforce.byReference(QStringLiteral("W-1"));
         return codeOfResult(
             hand.workforce.saveLeave({.worker = worker->id, .from = hand.today, .until = hand.today}));
     }},
    {"begin a plan", Role::Supervisor,
     [](Hand& hand) { return codeOfResult(hand.user.plans.startDraft(hand.person.id)); }},
    {"keep what was typed", Role::Supervisor,
     [](Hand& hand) {
         return codeOfResult(hand.user.agency.keepFormDraft(QStringLiteral("person/new"), "{}"));
     }},
    {"change the agency", Role::Manager,
     [](Hand& hand) {
         Agency agency = hand.user.agency.agency();
         agency.name = QStringLiteral("Gofal Arall");
         return codeOfResult(hand.user.agency.save(agency));
     }},
    {"add a worker", Role::Supervisor,
     [](Hand& hand) { return codeOfResult(hand.workforce.save(newWorker(QStringLiteral("W-9")))); }},
    {"note a supervision", Role::Supervisor,
     [](Hand& hand) {
         const auto worker = hand.workforce.byReference(QStringLiteral("W-1"));
         return codeOfResult(hand.workforce.saveMeeting(
             {.worker = worker->id, .heldOn = hand.today, .heldBy = QStringLiteral("Mair")}));
     }},
    {"adjust a bank", Role::Manager,
     [](Hand& hand) {
         return codeOfResult(hand.bank.adjust({{},
                                               hand.person.id,
                                               hand.today,
                                               10,
                                               QStringLiteral("A visit was forgotten"),
                                               QStringLiteral("Mair")}));
     }},
    {"say what counts in matching", Role::Manager,
     [](Hand& hand) { return codeOfResult(hand.matching.setWeights(MatchWeights{})); }},
    {"note a request", Role::Supervisor,
     [](Hand& hand) {
         const Concern concern{.person = hand.person.id,
                               .what = {{}, QStringLiteral("A frame to walk with")},
                               .raisedOn = hand.today,
                               .raisedBy = QStringLiteral("Glenys")};
         return codeOfResult(hand.concerns.save(concern));
     }},
    {"note a safeguarding concern", Role::Supervisor,
     [](Hand& hand) {
         return codeOfResult(hand.safeguarding.save({.person = hand.person.id,
                                                     .harms = {Harm::Neglect},
                                                     .what = QStringLiteral("No food in the house"),
                                                     .raisedOn = hand.today,
                                                     .raisedBy = QStringLiteral("Glenys")}));
     }},
    {"keep a story", Role::Supervisor,
     [](Hand& hand) {
         return codeOfResult(
             hand.stories.save({.person = hand.person.id,
                                .title = {{}, QStringLiteral("The gate")},
                                .story = {{}, QStringLiteral("She went to the gate by herself.")},
                                .on = hand.today,
                                .tellerName = QStringLiteral("Mair")}));
     }},
    {"keep a review", Role::Supervisor,
     [](Hand& hand) {
         Review review{.person = hand.person.id, .kind = ReviewKind::FirstWeek, .on = hand.today};
         review.participants = {{{}, Voice::Person, {}, {}}};
         return codeOfResult(hand.reviews.save(review));
     }},
    {"begin a round of cards", Role::Supervisor,
     [](Hand& hand) { return codeOfResult(hand.themes.begin(2026, hand.today.addYears(-1), hand.today)); }},
    {"let somebody in", Role::Manager,
     [](Hand& hand) {
         return codeOfResult(hand.user.accounts.add(QStringLiteral("Sara"), Role::Viewer, kHuwsPassphrase));
     }},
    {"make a new recovery key", Role::Manager,
     [](Hand& hand) { return codeOfResult(hand.user.accounts.renewRecoveryKey()); }},
    {"choose where backups go", Role::Manager,
     [](Hand& hand) { return codeOfResult(hand.user.backups.setSecondPlace(hand.folder)); }},
    {"remove backups in clear", Role::Manager,
     [](Hand& hand) { return codeOfResult(hand.user.backups.discardClearBackups()); }},
    {"found an agency of several computers", Role::Manager,
     [](Hand& hand) {
         return codeOfResult(
             hand.pairing.offer(hand.folder + QStringLiteral("/own.key"), QStringLiteral("Office"), true));
     }},
    {"give this computer another name", Role::Manager,
     [](Hand& hand) {
         return codeOfResult(
             hand.pairing.offer(hand.folder + QStringLiteral("/again.key"), QStringLiteral("Shed"), false));
     }},
    {"hand out a person's copy", Role::Manager,
     [](Hand& hand) { return codeOfResult(SubjectService(hand.workspace).facts(hand.person.id, false)); }},
    {"archive a person", Role::Supervisor,
     [](Hand& hand) { return codeOfResult(hand.user.people.setArchived(hand.person.id, true)); }},
    {"erase a person", Role::Manager,
     [](Hand& hand) { return codeOfResult(hand.erasure.erase(hand.person.id)); }}};

} // namespace

TEST_CASE("Every service refuses what the user's role may not do, changes nothing then, and does it for who "
          "may") {
    const ProtectedAgency office;
    const Role role = GENERATE(Role::Viewer, Role::Supervisor, Role::Manager);
    {
        const auto mair = office.mair();
        mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
        REQUIRE(WorkforceService(mair->workspace).save(newWorker(QStringLiteral("W-1"))));
    }
    office.admitHuw(role);
    const auto huw = office.huw();
    Hand hand(*huw, office.scratch.folder());
    for (const Asked& asked : kAsked) {
        INFO(toCode(role).toStdString() << ": " << asked.what);
        const auto before = dumpOf(*huw->file.database);
        const auto code = asked.run(hand);
        if (role >= asked.least) {
            CHECK_FALSE(code);
        } else {
            CHECK(code == ErrorCode::NotAllowed);
            CHECK(dumpOf(*huw->file.database) == before);
        }
    }
}
