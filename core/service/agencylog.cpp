// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/agencylog.h"

#include "core/service/syncservice.h"
#include "core/storage/changelog.h"

#include <utility>

namespace aelwyd {

namespace {

TakenIn takenOf(const MergeReport& report) {
    TakenIn taken;
    taken.commits = static_cast<qint64>(report.commits);
    taken.edits = static_cast<qint64>(report.edits);
    taken.findings = report.findings;
    taken.needsUpdate = report.waiting > 0;
    taken.notAllowed = static_cast<qint64>(report.notAllowed);
    taken.cloned = report.cloned;
    taken.about = report.about;
    for (auto each = report.rows.begin(); each != report.rows.end(); ++each)
        taken.tables.insert(each.key(), {each->added, each->changed, each->removed});
    return taken;
}

} // namespace

QUuid AgencyLog::device() {
    return SyncService(m_workspace).device();
}

void AgencyLog::become(const QUuid& device) {
    SyncService(m_workspace).become(device);
}

void AgencyLog::seal() {
    m_workspace.sealLog();
}

QMap<QUuid, ChainPlace> AgencyLog::ends() {
    QMap<QUuid, ChainPlace> ends;
    for (const SyncOrigin& origin : readOrigins(m_workspace.database()))
        if (origin.number > 0) ends.insert(origin.device, {origin.device, origin.number, origin.hash});
    return ends;
}

SyncBatch AgencyLog::since(const VersionVector& from) {
    return SyncService(m_workspace).since(from);
}

Result<TakenIn> AgencyLog::take(SyncBatch batch, bool isPreview, const std::function<Result<void>()>& also,
                                const std::function<bool(qint64, qint64)>& progress) {
    SyncService service(m_workspace);
    const auto report = isPreview ? service.preview(std::move(batch), also, progress)
                                  : service.merge(std::move(batch), also, progress);
    return report ? Result<TakenIn>(takenOf(report.value())) : report.problems();
}

} // namespace aelwyd
