// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankstatement.h"
#include "core/bank/timerequest.h"
#include "core/service/workspace.h"

#include <QHash>

namespace aelwyd {

struct PersonBank;

/// A request, and how it stands.
struct RequestLine {
    TimeRequest request;
    RequestState state = RequestState::Waiting;
};

/// What people would like to do with the time that they have saved.
class RequestService {
  public:
    /// Not owned; must outlive this.
    explicit RequestService(Workspace& workspace)
        : m_workspace(workspace) {}

    /// Those that can be met now first, then those that wait, those that are planned, and what is past; each
    /// by the day on which it was asked. A request is ready when planning its minutes today would pass
    /// neither the bank nor the block.
    QList<RequestLine> ofPerson(const ServiceUserId& person) const;
    /// Everybody's requests that wait, whether the bank has their minutes or not; by person, then by day.
    QHash<ServiceUserId, QList<TimeRequest>> waiting() const;
    /// Adds, or changes one that is there. Problems as problemsOf.
    Result<void> save(const TimeRequest& request);
    /// It is no longer asked for, as of today. NotFound.
    Result<void> letGo(const QUuid& id);
    /// This flexible visit was planned for it. NotFound.
    Result<void> planned(const QUuid& id, const VisitId& visit);

    Workspace& workspace() const { return m_workspace; }

  private:
    RequestState stateOf(const TimeRequest& request, const std::optional<BankStatement>& bank) const;
    Result<void> write(const TimeRequest& request);
    Workspace& m_workspace;
};

/// Whether `bank`, as BankService::overview tells it, has the time for the request: as
/// RequestService::ofPerson says of one that is ready.
bool isReady(const TimeRequest& request, const PersonBank& bank);

} // namespace aelwyd
