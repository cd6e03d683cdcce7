// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/peopleservice.h"

#include "core/bank/bankterms.h"
#include "core/base/text.h"
#include "core/service/peopleindex.h"
#include "core/service/references.h"

namespace aelwyd {

namespace {

PeopleStore storeOf(Workspace& workspace) {
    return PeopleStore(workspace.database());
}

Problems textProblemsOf(const RagDecision& decision) {
    Problems problems;
    if (auto p = textProblem(QStringLiteral("decided_by"), decision.decidedBy, TextSort::Name))
        problems.append(*p);
    if (auto p = textProblem(QStringLiteral("complexity_reason"), decision.reason, TextSort::Note))
        problems.append(*p);
    return problems;
}

QString nameIn(const PersonLine& line) {
    return fullName(line.firstName, line.lastName);
}

QList<ServiceUserId> peopleIn(const ChangeSet& set) {
    QList<ServiceUserId> ids;
    for (const Change& change : set.changes)
        if (change.noun == Noun::ServiceUser || change.noun == Noun::Package)
            if (const auto id = ServiceUserId::tryFromUuid(change.owner)) ids.append(*id);
    return ids;
}

} // namespace

PeopleService::PeopleService(Workspace& workspace)
    : m_workspace(workspace)
    , m_index(std::make_shared<PeopleIndex>(storeOf(workspace))) {
    QObject::connect(&workspace, &Workspace::changed, &workspace,
                     [index = m_index](const ChangeSet& set) { index->refresh(peopleIn(set)); });
}

PeopleService::~PeopleService() = default;

PeoplePage PeopleService::search(const PeopleFilter& filter, const PeopleCursor& after, int limit) const {
    return m_index->search(filter, after, limit, m_workspace.clock().today());
}

QList<PersonRow> PeopleService::rows(const QList<ServiceUserId>& ids) const {
    const PeopleStore store = storeOf(m_workspace);
    const QDate today = m_workspace.clock().today();
    QList<PersonRow> rows;
    for (const ServiceUserId& id : ids)
        if (const auto line = store.line(id, today))
            rows.append({id, line->reference, nameIn(*line), line->knownAs, line->locality, line->language,
                         line->complexity, line->stage.value_or(PackageStage::Enquiry), line->reviewOn,
                         line->hasDraft, line->hasAgreed});
    return rows;
}

QHash<ServiceUserId, QString> PeopleService::names() const {
    QHash<ServiceUserId, QString> names;
    for (const PersonKey& key : storeOf(m_workspace).keys())
        names.insert(key.id, fullName(key.firstName, key.lastName));
    return names;
}

QStringList PeopleService::localities() const {
    return m_index->localities();
}

std::optional<ServiceUser> PeopleService::person(const ServiceUserId& id) const {
    return storeOf(m_workspace).person(id);
}

std::optional<ServiceUserId> PeopleService::byReference(const QString& reference) const {
    return idByTyped(storeOf(m_workspace), reference);
}

QString PeopleService::nextReference() const {
    return referenceAfter(storeOf(m_workspace).references(), u'P', 4);
}

Problems PeopleService::check(const ServiceUser& person) const {
    const ServiceUser tidy = tidied(person);
    Problems problems = problemsOf(tidy, m_workspace.clock().today());
    const auto namesake = byReference(tidy.reference);
    if (!tidy.reference.isEmpty() && namesake && *namesake != tidy.id)
        problems.append({QStringLiteral("reference"), ErrorCode::Duplicate, {tidy.reference}});
    return problems;
}

Result<void> PeopleService::save(const ServiceUser& person, const QString& coalesce) {
    if (Problems problems = check(person); !problems.isEmpty()) return problems;
    const bool isNew = !storeOf(m_workspace).key(person.id);
    const Step step{isNew ? Operation::AddPerson : Operation::EditPerson, person.id.uuid(), coalesce};
    return m_workspace.transact(step, [&]() -> Result<void> {
        storeOf(m_workspace).write(tidied(person));
        return {};
    });
}

Result<void> PeopleService::setArchived(const ServiceUserId& id, bool archived) {
    auto person = this->person(id);
    if (!person) return Problem{{}, ErrorCode::NotFound, {id.toString()}};
    person->archived = archived;
    return save(*person);
}

QList<RagDecision> PeopleService::complexityHistory(const ServiceUserId& id) const {
    return storeOf(m_workspace).complexityHistory(id);
}

Result<void> PeopleService::decideComplexity(const ServiceUserId& id, const RagDecision& decision) {
    Problems problems = textProblemsOf(decision);
    if (decision.decidedOn && *decision.decidedOn > m_workspace.clock().today())
        problems.append(dayInFuture(QStringLiteral("complexity_decided_on"), *decision.decidedOn));
    if (!problems.isEmpty()) return problems;
    return m_workspace.transact({Operation::EditPerson}, [&]() -> Result<void> {
        storeOf(m_workspace).addComplexity(id, decision);
        return {};
    });
}

QList<CircleMember> PeopleService::circle(const ServiceUserId& id) const {
    return storeOf(m_workspace).circle(id);
}

Result<void> PeopleService::saveCircleMember(const CircleMember& member) {
    const CircleMember tidy = tidied(member);
    if (Problems problems = problemsOf(tidy); !problems.isEmpty()) return problems;
    return m_workspace.transact({Operation::EditCircle, member.serviceUser.uuid()}, [&]() -> Result<void> {
        storeOf(m_workspace).write(tidy);
        return {};
    });
}

Result<void> PeopleService::removeCircleMember(const CircleMember& member) {
    return m_workspace.transact({Operation::EditCircle, member.serviceUser.uuid()}, [&]() -> Result<void> {
        storeOf(m_workspace).remove(member);
        return {};
    });
}

std::optional<Package> PeopleService::package(const ServiceUserId& id) const {
    return storeOf(m_workspace).package(id);
}

Result<void> PeopleService::savePackage(const Package& package) {
    Problems problems = problemsOf(package);
    if (const auto known = this->package(package.serviceUser))
        problems += problemsOfTerms(*known, package, m_workspace.clock().today());
    if (!problems.isEmpty()) return problems;
    return m_workspace.transact({Operation::EditPackage, package.serviceUser.uuid()}, [&]() -> Result<void> {
        storeOf(m_workspace).write(package);
        return {};
    });
}

} // namespace aelwyd
