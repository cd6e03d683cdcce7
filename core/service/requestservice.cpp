// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/requestservice.h"

#include "core/base/text.h"
#include "core/service/bankservice.h"
#include "core/storage/requeststore.h"
#include "core/storage/visitstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

RequestStore requestsOf(Workspace& workspace) {
    return RequestStore(workspace.database());
}

/// Ready, waiting, planned, past.
int rankOf(RequestState state) {
    switch (state) {
    case RequestState::Ready:
        return 0;
    case RequestState::Waiting:
        return 1;
    case RequestState::Planned:
        return 2;
    case RequestState::Done:
    case RequestState::LetGo:
        break;
    }
    return 3;
}

bool fitsBank(const TimeRequest& request, const BankStatement& bank) {
    const Visit visit{
        .person = request.person, .kind = VisitKind::Flexible, .plannedMinutes = request.minutes};
    return problemsOfPlanning(visit, bank).isEmpty();
}

} // namespace

QList<RequestLine> RequestService::ofPerson(const ServiceUserId& person) const {
    const auto statement = BankService(m_workspace).statement(person, m_workspace.clock().today());
    const auto bank = statement ? std::optional(statement.value()) : std::nullopt;
    QList<RequestLine> lines;
    for (const TimeRequest& request : requestsOf(m_workspace).ofPerson(person))
        lines.append({request, stateOf(request, bank)});
    std::stable_sort(lines.begin(), lines.end(), [](const RequestLine& a, const RequestLine& b) {
        return rankOf(a.state) < rankOf(b.state);
    });
    return lines;
}

/// A visit that was planned for it and then cancelled, missed, refused or taken away leaves it waiting again.
RequestState RequestService::stateOf(const TimeRequest& request,
                                     const std::optional<BankStatement>& bank) const {
    if (request.letGoOn) return RequestState::LetGo;
    const auto visit =
        request.visit ? VisitStore(m_workspace.database()).visit(*request.visit) : std::nullopt;
    if (visit && visit->state == VisitState::Delivered) return RequestState::Done;
    if (visit && visit->state == VisitState::Planned) return RequestState::Planned;
    return bank && fitsBank(request, *bank) ? RequestState::Ready : RequestState::Waiting;
}

bool isReady(const TimeRequest& request, const PersonBank& bank) {
    const int flexiblePlanned = bank.balance - bank.forecast;
    return request.minutes <= bank.remaining &&
           takenFromBank(flexiblePlanned + request.minutes, bank.owed) <= bank.balance;
}

QHash<ServiceUserId, QList<TimeRequest>> RequestService::waiting() const {
    QHash<ServiceUserId, QList<TimeRequest>> waiting;
    for (const TimeRequest& request : requestsOf(m_workspace).open())
        waiting[request.person].append(request);
    return waiting;
}

Result<void> RequestService::write(const TimeRequest& request) {
    const Step step{Operation::EditRequest, request.person.uuid()};
    return m_workspace.transact(step, [&]() -> Result<void> {
        requestsOf(m_workspace).write(request);
        return {};
    });
}

Result<void> RequestService::save(const TimeRequest& request) {
    TimeRequest tidy = request;
    tidy.words = tidied(tidy.words, TextSort::Note);
    if (tidy.id.isNull()) tidy.id = newUuidV7();
    if (Problems problems = problemsOf(tidy); !problems.isEmpty()) return problems;
    return write(tidy);
}

Result<void> RequestService::letGo(const QUuid& id) {
    auto request = requestsOf(m_workspace).request(id);
    if (!request) return Problem{{}, ErrorCode::NotFound, {}};
    request->letGoOn = m_workspace.clock().today();
    return write(*request);
}

Result<void> RequestService::planned(const QUuid& id, const VisitId& visit) {
    auto request = requestsOf(m_workspace).request(id);
    if (!request) return Problem{{}, ErrorCode::NotFound, {}};
    request->visit = visit;
    return write(*request);
}

} // namespace aelwyd
