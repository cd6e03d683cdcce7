// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/concerns/concern.h"
#include "core/concerns/safeguarding.h"
#include "core/service/workspace.h"
#include "core/storage/concernstore.h"

namespace aelwyd {

/// Requests, unmet needs, complaints and compliments: raised, sent, chased, answered.
class ConcernService {
  public:
    /// Not owned; must outlive this.
    explicit ConcernService(Workspace& workspace)
        : m_workspace(workspace) {}

    std::optional<Concern> concern(const ConcernId& id) const;
    /// Latest first.
    QList<Concern> concerns(const ServiceUserId& person) const;
    /// About nobody in particular, latest first.
    QList<Concern> ofNobody() const;
    /// Those that wait on `day`, the longest first.
    QList<Concern> waiting(QDate day) const;
    /// What stands against keeping it: see problemsOf; NotFound on "person" for one who is not there.
    Problems check(const Concern& concern) const;
    /// Adds or changes.
    Result<void> save(const Concern& concern);
    /// Asked after again. NotFound; see problemsOf.
    Result<void> chase(const ConcernId& id, const ConcernChase& chase);
    /// Answered, and what the answer was. NotFound; see problemsOf.
    Result<void> answer(const ConcernId& id, QDate on, const BilingualText& answer);

  private:
    Workspace& m_workspace;
};

/// Safeguarding concerns, apart from all others: they are in no report and on no board. In a protected file
/// they are sealed with the safeguarding key, and nobody without it is told that there are any.
class SafeguardingService {
  public:
    /// Not owned; must outlive this.
    explicit SafeguardingService(Workspace& workspace)
        : m_workspace(workspace) {}

    std::optional<SafeguardingConcern> concern(const SafeguardingId& id) const;
    /// Latest first.
    QList<SafeguardingConcern> concerns(const ServiceUserId& person) const;
    /// NotFound for a person who is not there, NotAllowed for one that is sealed with another key; see
    /// problemsOf.
    Result<void> save(const SafeguardingConcern& concern);

    /// Whether the one at the desk may read and write them.
    bool mayRead() const;
    /// Seals what was written before the file was protected; nothing where there is no such thing, or without
    /// the key.
    Result<void> sealAll();

  private:
    SafeguardingStore store() const;
    Workspace& m_workspace;
};

} // namespace aelwyd
