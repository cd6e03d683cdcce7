// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/subjectservice.h"

#include "core/service/planservice.h"
#include "core/storage/peoplestore.h"
#include "core/storage/personrows.h"
#include "core/storage/visitstore.h"

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
    if (!thirdParties) leaveOutContacts(facts);
    return facts;
}

} // namespace aelwyd
