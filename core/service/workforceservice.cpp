// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workforceservice.h"

#include "core/base/welshsort.h"
#include "core/storage/workerstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

WorkerStore storeOfWorkers(const Workspace& workspace) {
    return WorkerStore(const_cast<Workspace&>(workspace).database());
}

QByteArray sortKeyOf(const CareWorker& worker) {
    return welshSortKey({worker.lastName, worker.firstName}) + '\0' + worker.reference.toUtf8();
}

} // namespace

WorkforceService::WorkforceService(Workspace& workspace)
    : m_workspace(workspace) {}

QList<CareWorker> WorkforceService::workers() const {
    const WorkerStore store = storeOfWorkers(m_workspace);
    QList<std::pair<QByteArray, CareWorker>> keyed;
    for (const CareWorkerId& id : store.ids()) {
        const auto worker = store.worker(id);
        keyed.append({sortKeyOf(*worker), *worker});
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<CareWorker> workers;
    for (const auto& entry : keyed)
        workers.append(entry.second);
    return workers;
}

std::optional<CareWorker> WorkforceService::worker(const CareWorkerId& id) const {
    return storeOfWorkers(m_workspace).worker(id);
}

std::optional<CareWorker> WorkforceService::byReference(const QString& reference) const {
    const auto id = storeOfWorkers(m_workspace).byReference(reference);
    return id ? worker(*id) : std::nullopt;
}

Result<void> WorkforceService::save(const CareWorker& worker) {
    const CareWorker tidy = tidied(worker);
    Problems problems = problemsOf(tidy);
    WorkerStore store = storeOfWorkers(m_workspace);
    const auto namesake = store.byReference(tidy.reference);
    if (namesake && *namesake != tidy.id)
        problems.append({QStringLiteral("reference"), ErrorCode::Duplicate, {tidy.reference}});
    if (!problems.isEmpty()) return problems;
    const auto before = store.worker(tidy.id);
    const Step step{before ? Operation::EditWorker : Operation::AddWorker, tidy.id.uuid()};
    return m_workspace.transact(step, [&]() -> Result<void> {
        store.write(tidy);
        const auto lastDecision = before ? before->experience : std::nullopt;
        if (tidy.experience && tidy.experience != lastDecision)
            store.addExperience(tidy.id, *tidy.experience);
        return {};
    });
}

QList<RagDecision> WorkforceService::experienceHistory(const CareWorkerId& id) const {
    return storeOfWorkers(m_workspace).experienceHistory(id);
}

} // namespace aelwyd
