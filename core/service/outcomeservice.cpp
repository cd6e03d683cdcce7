// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/outcomeservice.h"

#include "core/storage/outcomestore.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

namespace {

/// The version in force on `day`, 0 if none was agreed by then.
int versionOn(const QList<AgreedOutcome>& agreed, QDate day) {
    int version = 0;
    for (const AgreedOutcome& each : agreed)
        if (each.agreedOn <= day) version = std::max(version, each.version);
    return version;
}

/// Each outcome once, in the words of its latest version until `day`; those of the version in force first.
QList<AgreedOutcome> latestOf(const QList<AgreedOutcome>& agreed, QDate day) {
    QList<AgreedOutcome> latest;
    QSet<QUuid> seen;
    for (int version = versionOn(agreed, day); version > 0; --version)
        for (const AgreedOutcome& each : agreed)
            if (each.version == version && each.agreedOn <= day && !seen.contains(each.outcome.id.uuid())) {
                seen.insert(each.outcome.id.uuid());
                latest.append(each);
            }
    return latest;
}

bool isRatingOf(const QList<OutcomeRating>& known, const OutcomeRating& rating) {
    return std::any_of(known.begin(), known.end(), [&](const OutcomeRating& each) {
        return each.id == *rating.corrects && each.outcome == rating.outcome;
    });
}

} // namespace

QList<OutcomeLine> OutcomeService::outcomes(const ServiceUserId& person, QDate day) const {
    const OutcomeStore store(m_workspace.database());
    const auto agreed = store.agreed(person);
    const auto changes = store.changes(person);
    const auto told = store.ratings(person);
    const int version = versionOn(agreed, day);
    QList<OutcomeLine> lines;
    for (const AgreedOutcome& each : latestOf(agreed, day)) {
        const PlanItemId& id = each.outcome.id;
        lines.append({each.outcome, each.version == version,
                      statusOn(aelwyd::statusHistory(agreed, changes, id), day), progressOf(told, id, day)});
    }
    return lines;
}

QList<OutcomeRating> OutcomeService::ratings(const ServiceUserId& person) const {
    return OutcomeStore(m_workspace.database()).ratings(person);
}

QList<StatusEntry> OutcomeService::statusHistory(const ServiceUserId& person,
                                                 const PlanItemId& outcome) const {
    const OutcomeStore store(m_workspace.database());
    return aelwyd::statusHistory(store.agreed(person), store.changes(person), outcome);
}

Problems OutcomeService::check(const OutcomeRating& told) const {
    const OutcomeRating rating = tidied(told);
    Problems problems = problemsOf(rating, m_workspace.clock().today());
    const OutcomeStore store(m_workspace.database());
    if (!store.isOf(rating.person, rating.outcome))
        problems.append({QStringLiteral("outcome"), ErrorCode::UnknownOutcome});
    if (rating.corrects && !isRatingOf(store.ratings(rating.person), rating))
        problems.append({QStringLiteral("corrects"), ErrorCode::NotFound});
    if (const auto gone = problemOfRating(rating, statusHistory(rating.person, rating.outcome)))
        problems.append(*gone);
    return problems;
}

Result<void> OutcomeService::rate(const OutcomeRating& rating) {
    if (const Problems problems = check(rating); !problems.isEmpty()) return problems;
    return m_workspace.transact({Operation::TellProgress, rating.person.uuid()}, [&]() -> Result<void> {
        OutcomeStore(m_workspace.database()).add(tidied(rating));
        return {};
    });
}

Result<void> OutcomeService::changeStatus(OutcomeStatusChange change) {
    change = tidied(std::move(change));
    if (change.id.isNull()) change.id = newUuidV7();
    Problems problems = problemsOf(change, m_workspace.clock().today());
    OutcomeStore store(m_workspace.database());
    if (!store.isOf(change.person, change.outcome))
        problems.append({QStringLiteral("outcome"), ErrorCode::UnknownOutcome});
    if (!problems.isEmpty()) return problems;
    return m_workspace.transact({Operation::TellProgress, change.person.uuid()}, [&]() -> Result<void> {
        store.add(change);
        return {};
    });
}

} // namespace aelwyd
