// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demoservice.h"

#include "core/storage/bankstore.h"
#include "core/storage/bulkwork.h"
#include "core/storage/concernstore.h"
#include "core/storage/matchstore.h"
#include "core/storage/outcomestore.h"
#include "core/storage/requeststore.h"
#include "core/storage/reviewstore.h"
#include "core/storage/storystore.h"
#include "core/storage/themestore.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"

#include <QDirIterator>
#include <QFile>

namespace aelwyd {

namespace {

void addRange(Problems& problems, const char* field, int value, int most) {
    if (value < 1 || value > most)
        problems.append(
            {QLatin1String(field), ErrorCode::Range, {QStringLiteral("1"), QString::number(most)}});
}

} // namespace

Result<DemoContent> builtInDemoContent() {
    const QString root = QStringLiteral(":/demo/");
    QMap<QString, QByteArray> files;
    for (QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly)) files.insert(file.fileName().mid(root.size()), file.readAll());
    }
    return DemoContent::fromFiles(files);
}

DemoService::DemoService(PeopleService& people, PlanService& plans, WorkforceService& workforce,
                         AgencyService& agency, const Catalogues& catalogues)
    : m_people(people)
    , m_plans(plans)
    , m_workforce(workforce)
    , m_agency(agency)
    , m_catalogues(catalogues) {}

Result<void> DemoService::make(int people, int workers, int weeks, quint64 seed) {
    Problems problems;
    addRange(problems, "people", people, 100'000);
    addRange(problems, "workers", workers, 10'000);
    addRange(problems, "weeks", weeks, 1'000);
    if (!problems.isEmpty()) return problems;
    const auto content = builtInDemoContent();
    if (!content) return content.problems();
    Workspace& workspace = m_people.workspace();
    const DemoOptions options{people, workers, weeks, seed, workspace.clock().today()};
    const DemoAgency agency = makeDemo(options, content.value());
    const DemoProgress progress = demoProgress(agency, content.value(), options.today);
    const QList<StaffMeeting> meetings = demoSupervision(agency, content.value(), options.today);
    const QList<DemoRuling> rulings = demoRulings(agency, content.value(), options.today);
    const DemoStaffDays days = demoStaffDays(agency, content.value(), options.today);
    return workspace.transact({Operation::MakeDemo}, [&] {
        const Result<void> written = write(agency);
        if (written) write(progress);
        if (written) write(meetings);
        if (written) write(rulings);
        if (written) write(days);
        if (written) write(demoBanking(agency, content.value(), options.today));
        if (written) write(demoThemes(progress, content.value(), options.today));
        return written;
    });
}

Result<void> DemoService::write(const DemoAgency& agency) {
    const QString first = agency.people.first().person.reference;
    if (m_people.byReference(first))
        return Problem{QStringLiteral("reference"), ErrorCode::Duplicate, {first}};
    if (auto saved = m_agency.save({agency.name, agency.phone, true}); !saved) return saved;
    for (const DemoPerson& person : agency.people)
        if (auto written = write(person); !written) return written;
    for (const CareWorker& worker : agency.workers)
        if (auto written = m_workforce.save(worker); !written) return written;
    write(agency.visits);
    return {};
}

void DemoService::write(const QList<Visit>& visits) {
    Database& database = m_people.workspace().database();
    const BulkWork bulk(database);
    VisitStore store(database);
    for (const Visit& visit : visits)
        store.add(visit);
}

void DemoService::write(const QList<StaffMeeting>& meetings) {
    WorkerStore store(m_people.workspace().database());
    for (const StaffMeeting& meeting : meetings)
        store.write(meeting);
}

void DemoService::write(const QList<DemoRuling>& rulings) {
    WorkerStore store(m_people.workspace().database());
    for (const DemoRuling& ruling : rulings)
        store.addExperience(ruling.worker, ruling.decision);
}

void DemoService::write(const DemoStaffDays& days) {
    WorkerStore store(m_people.workspace().database());
    for (const Leave& leave : days.leave)
        store.write(leave);
    for (const AvailabilityException& exception : days.exceptions)
        store.write(exception);
    for (const ShadowingObservation& seen : days.observations)
        store.write(seen);
    write(days.shadowing);
}

void DemoService::write(const DemoProgress& progress) {
    Database& database = m_people.workspace().database();
    OutcomeStore outcomes(database);
    for (const OutcomeRating& rating : progress.ratings)
        outcomes.add(rating);
    for (const OutcomeStatusChange& change : progress.changes)
        outcomes.add(change);
    for (const Review& review : progress.reviews)
        ReviewStore(database).write(review);
    for (const Story& story : progress.stories)
        StoryStore(database).write(story);
    for (const ConsentEntry& entry : progress.consents)
        StoryStore(database).add(entry);
    for (const Concern& concern : progress.concerns)
        ConcernStore(database).write(concern);
}

void DemoService::write(const DemoBanking& banking) {
    Database& database = m_people.workspace().database();
    for (const TimeRequest& request : banking.requests)
        RequestStore(database).write(request);
    for (const BankAdjustment& adjustment : banking.adjustments)
        BankStore(database).add(adjustment);
    for (const Feedback& feedback : banking.feedback)
        MatchStore(database).add(feedback);
}

void DemoService::write(const QList<DemoRound>& rounds) {
    ThemeStore store(m_people.workspace().database());
    for (const DemoRound& made : rounds) {
        store.write(made.round);
        for (int place = 0; place < made.round.themes.size(); ++place)
            store.write(made.round.id, place, made.round.themes.at(place));
        for (const DemoCard& each : made.cards)
            store.add(made.round.id, {each.card, each.person, each.reviewCard});
    }
}

Result<void> DemoService::write(const DemoPerson& made) {
    if (auto saved = m_people.save(made.person); !saved) return saved;
    for (const RagDecision& decision : made.complexity)
        if (auto decided = m_people.decideComplexity(made.person.id, decision); !decided) return decided;
    for (const CircleMember& member : made.circle)
        if (auto saved = m_people.saveCircleMember(member); !saved) return saved;
    if (made.package)
        if (auto saved = m_people.savePackage(*made.package); !saved) return saved;
    return writePlans(made.plans);
}

Result<void> DemoService::writePlans(const QList<SupportPlan>& plans) {
    for (const SupportPlan& plan : plans) {
        if (auto known = checkLinks(plan); !known) return known;
        SupportPlan draft = plan;
        draft.state = PlanState::Draft;
        draft.agreement.reset();
        if (auto saved = m_plans.saveDraft(draft); !saved) return saved;
        if (!plan.agreement) continue;
        if (auto agreed = m_plans.agree(plan.id, *plan.agreement); !agreed) return agreed;
    }
    return {};
}

Result<void> DemoService::checkLinks(const SupportPlan& plan) const {
    for (const PersonalOutcome& outcome : plan.outcomes)
        for (const FrameworkLink& link : outcome.links)
            if (!m_catalogues.hasHeading(link.framework, link.heading))
                return Problem{
                    QStringLiteral("links"), ErrorCode::NotFound, {link.framework + u':' + link.heading}};
    return {};
}

} // namespace aelwyd
