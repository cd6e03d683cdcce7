// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/concernservice.h"

#include "core/service/session.h"
#include "core/storage/peoplestore.h"

namespace aelwyd {

std::optional<Concern> ConcernService::concern(const ConcernId& id) const {
    return ConcernStore(m_workspace.database()).concern(id);
}

QList<Concern> ConcernService::concerns(const ServiceUserId& person) const {
    return ConcernStore(m_workspace.database()).ofPerson(person);
}

QList<Concern> ConcernService::ofNobody() const {
    return ConcernStore(m_workspace.database()).ofNobody();
}

QList<Concern> ConcernService::waiting(QDate day) const {
    QList<Concern> found = ConcernStore(m_workspace.database()).unanswered(day);
    found.removeIf([&](const Concern& concern) { return !isWaiting(concern, day); });
    return found;
}

Problems ConcernService::check(const Concern& concern) const {
    Problems problems = problemsOf(concern, m_workspace.clock().today());
    if (concern.person && !PeopleStore(m_workspace.database()).key(*concern.person))
        problems.append({QStringLiteral("person"), ErrorCode::NotFound});
    return problems;
}

Result<void> ConcernService::save(const Concern& told) {
    const Concern concern = tidied(told);
    if (const Problems problems = check(concern); !problems.isEmpty()) return problems;
    const QUuid scope = concern.person ? concern.person->uuid() : concern.id.uuid();
    return m_workspace.transact({Operation::RecordConcern, scope}, [&]() -> Result<void> {
        ConcernStore(m_workspace.database()).write(concern);
        return {};
    });
}

Result<void> ConcernService::chase(const ConcernId& id, const ConcernChase& chase) {
    auto found = concern(id);
    if (!found) return Problem{{}, ErrorCode::NotFound};
    found->chases.append(chase);
    return save(*found);
}

Result<void> ConcernService::answer(const ConcernId& id, QDate on, const BilingualText& answer) {
    auto found = concern(id);
    if (!found) return Problem{{}, ErrorCode::NotFound};
    found->answeredOn = on;
    found->answer = answer;
    return save(*found);
}

bool SafeguardingService::mayRead() const {
    return m_workspace.may(Operation::RecordSafeguarding);
}

SafeguardingStore SafeguardingService::store() const {
    const Session* session = m_workspace.session();
    const bool has = session && session->vault.safeguardingKey;
    return SafeguardingStore(m_workspace.database(), has ? &*session->vault.safeguardingKey : nullptr);
}

std::optional<SafeguardingConcern> SafeguardingService::concern(const SafeguardingId& id) const {
    return mayRead() ? store().concern(id) : std::nullopt;
}

QList<SafeguardingConcern> SafeguardingService::concerns(const ServiceUserId& person) const {
    return mayRead() ? store().ofPerson(person) : QList<SafeguardingConcern>();
}

Result<void> SafeguardingService::save(const SafeguardingConcern& told) {
    const Session* session = m_workspace.session();
    // In a protected file its words are never written in clear.
    if (session && !session->vault.safeguardingKey) return Problem{{}, ErrorCode::NotAllowed};
    const SafeguardingConcern concern = tidied(told);
    const auto before = store().concern(concern.id);
    if (concern.sealed || (before && before->sealed)) return Problem{{}, ErrorCode::NotAllowed};
    Problems problems = problemsOf(concern, m_workspace.clock().today());
    if (!PeopleStore(m_workspace.database()).key(concern.person)) problems.append({{}, ErrorCode::NotFound});
    if (!problems.isEmpty()) return problems;
    const Step step{Operation::RecordSafeguarding, concern.person.uuid()};
    return m_workspace.transact(step, [&]() -> Result<void> {
        store().write(concern);
        return {};
    });
}

Result<void> SafeguardingService::sealAll() {
    const Session* session = m_workspace.session();
    if (!session || !session->vault.safeguardingKey) return {};
    const QList<SafeguardingId> inClear = store().inClear();
    if (inClear.isEmpty()) return {};
    return m_workspace.transact({Operation::RecordSafeguarding}, [&]() -> Result<void> {
        for (const SafeguardingId& id : inClear)
            if (const auto concern = store().concern(id)) store().write(*concern);
        return {};
    });
}

} // namespace aelwyd
