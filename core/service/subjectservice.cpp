// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/subjectservice.h"

#include "core/service/bankservice.h"
#include "core/service/planservice.h"
#include "core/storage/concernstore.h"
#include "core/storage/outcomestore.h"
#include "core/storage/peoplestore.h"
#include "core/storage/personrows.h"
#include "core/storage/reviewstore.h"
#include "core/storage/storystore.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"

#include <QJsonArray>

namespace aelwyd {

namespace {

constexpr int kMostAuditLines = 100000;

/// How to reach others is theirs to tell.
void leaveOutContacts(SubjectFacts& facts) {
    for (CircleMember& member : facts.circle)
        member.phone = member.email = QString();
    QJsonArray members;
    const QJsonArray stored = facts.record[QLatin1String("circle_member")].toArray();
    for (const QJsonValue& each : stored) {
        QJsonObject member = each.toObject();
        member.remove(QStringLiteral("phone"));
        member.remove(QStringLiteral("email"));
        members.append(member);
    }
    facts.record.insert(QStringLiteral("circle_member"), members);
}

QList<SupportPlan> plansOf(Workspace& workspace, const ServiceUserId& person) {
    const PlanService service(workspace);
    QList<SupportPlan> plans;
    for (const PlanSummary& summary : service.versions(person))
        if (auto plan = service.plan(summary.id)) plans.append(*plan);
    return plans;
}

/// What was told and written about the person's life, and by whom the visits were.
void addLife(SubjectFacts& facts, Database& database) {
    const ServiceUserId& person = facts.person.id;
    const OutcomeStore outcomes(database);
    facts.ratings = outcomes.ratings(person);
    for (const AgreedOutcome& agreed : outcomes.agreed(person))
        facts.outcomes.insert(agreed.outcome.id, agreed.outcome.wish);
    facts.reviews = ReviewStore(database).ofPerson(person);
    facts.stories = StoryStore(database).ofPerson(person);
    facts.concerns = ConcernStore(database).ofPerson(person);
    const WorkerStore workers(database);
    for (const Visit& visit : std::as_const(facts.visits))
        for (const CareWorkerId& id : visit.workers)
            if (const auto worker = facts.workers.contains(id) ? std::nullopt : workers.worker(id))
                facts.workers.insert(id, fullName(*worker));
}

/// How the support is paid for, and who may see what was told.
void addCharges(SubjectFacts& facts, Workspace& workspace) {
    const BankService bank(workspace);
    const ServiceUserId& person = facts.person.id;
    if (facts.package) facts.charge = bank.charge(person, workspace.clock().today());
    if (const auto known = bank.facts(person)) facts.adjustments = known->adjustments;
    const StoryStore stories(workspace.database());
    for (const Story& story : std::as_const(facts.stories))
        facts.consents.insert(story.id, stories.consents(story.id));
}

} // namespace

Result<SubjectFacts> SubjectService::facts(const ServiceUserId& id, bool thirdParties) {
    Database& database = m_workspace.database();
    const PeopleStore people(database);
    const auto person = people.person(id);
    if (!person) return Problem{{}, ErrorCode::NotFound};
    // Handing a record out binds the agency as erasing it does.
    if (!m_workspace.may(Operation::ErasePerson)) return Problem{{}, ErrorCode::NotAllowed};
    AuditService audit(m_workspace);
    audit.exported({id.uuid()}, QStringLiteral("subject_access"));
    SubjectFacts facts{*person,
                       people.complexityHistory(id),
                       people.circle(id),
                       people.package(id),
                       plansOf(m_workspace, id),
                       VisitStore(database).ofPerson(id),
                       audit.lines({.entity = id.uuid(), .limit = kMostAuditLines}),
                       recordOfPerson(database, id, {Noun::Safeguarding, Noun::Vault})};
    addLife(facts, database);
    addCharges(facts, m_workspace);
    if (!thirdParties) leaveOutContacts(facts);
    return facts;
}

} // namespace aelwyd
