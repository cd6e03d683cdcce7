// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/syncservice.h"

#include "core/service/auditwriter.h"
#include "core/storage/bulkwork.h"
#include "core/storage/changelog.h"
#include "core/storage/trailmemory.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <utility>

namespace aelwyd {

namespace {

using Work = std::function<Result<MergeReport>(Merger&)>;

/// Remembers how far the others' trails have come. Who writes as another device from now on writes another
/// trail, too.
void heedTrails(Workspace& workspace, bool isRenamed) {
    const Session* session = workspace.session();
    if (!session) return;
    AuditWriter writer(workspace.database(), *session);
    if (isRenamed) writer.beginNewEpoch();
    TrailMemory(workspace.database()).learn(writer.device());
}

/// What came in, for whoever may not read about safeguarding: neither that there was any, nor about whom, nor
/// how many entries of trails came that may be about it.
class SafeguardingLeftOut {
  public:
    explicit SafeguardingLeftOut(Workspace& workspace)
        : m_database(workspace.database())
        , m_isWanted(!workspace.may(Operation::RecordSafeguarding))
        , m_before(m_isWanted ? findings() : QSet<QUuid>()) {}
    /// Of what came since this was made.
    void from(MergeReport& report) const {
        if (!m_isWanted) return;
        for (const char* table : kTables)
            report.rows.remove(QLatin1String(table));
        for (Arrival& each : report.about)
            for (const char* table : kTables)
                each.rows.remove(QLatin1String(table));
        report.about.removeIf([](const Arrival& each) { return each.rows.isEmpty(); });
        report.findings = static_cast<int>((findings() - m_before).size());
    }

  private:
    static constexpr const char* kSafeguarding = "safeguarding_concern";
    static constexpr std::array kTables{kSafeguarding, "audit_entry", "audit_seal", "audit_note",
                                        "audit_key"};

    QSet<QUuid> findings() const {
        QSet<QUuid> ids;
        for (const Finding& each : readOpenFindings(m_database, syncTableNamed(kSafeguarding)->number))
            ids.insert(each.id);
        return ids;
    }
    Database& m_database;
    bool m_isWanted;
    QSet<QUuid> m_before;
};

Result<MergeReport> takenIn(Workspace& workspace, const Work& work, const std::function<Result<void>()>& also,
                            bool isTrial) {
    const BulkWork bulk(workspace.database());
    std::optional<Result<MergeReport>> report;
    const auto done = workspace.takeIn([&]() -> Result<void> {
        const SafeguardingLeftOut leftOut(workspace);
        Merger merger(workspace.database());
        report = work(merger);
        if (!*report) return report->problems();
        report->value().about = arrivalsOf(workspace.database(), merger.written());
        leftOut.from(report->value());
        heedTrails(workspace, report->value().isRenamed);
        if (also && !report->value().isParked())
            if (auto done = also(); !done) {
                report = done.problems();
                return done;
            }
        return isTrial ? Result<void>(Problem{{}, ErrorCode::Cancelled}) : Result<void>();
    });
    return report ? *report : Result<MergeReport>(done.problems());
}

/// By the first copy whose user may; what it says of them is heard by the others.
void eraseForEver(Workspace& workspace, const QList<RowKey>& rows) {
    if (rows.isEmpty()) return;
    workspace.transact({Operation::ErasePerson}, [&]() -> Result<void> {
        ChangeLog(workspace.database()).erase(rows);
        return {};
    });
}

} // namespace

QUuid SyncService::device() {
    const QUuid known = ChangeLog(m_workspace.database()).knownDevice();
    if (!known.isNull()) return known;
    become(QUuid::createUuid());
    return ChangeLog(m_workspace.database()).knownDevice();
}

void SyncService::become(const QUuid& device) {
    m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        ChangeLog(m_workspace.database()).become(device);
        return {};
    });
}

VersionVector SyncService::held() {
    m_workspace.sealLog();
    return ChangeLog(m_workspace.database()).held();
}

SyncBatch SyncService::since(const VersionVector& from) {
    m_workspace.sealLog();
    return ChangeLog(m_workspace.database()).since(from);
}

Result<MergeReport> SyncService::merge(SyncBatch batch, const std::function<Result<void>()>& also,
                                       const MergeProgress& progress) {
    auto report = takenIn(
        m_workspace, [&](Merger& merger) { return merger.merge(std::move(batch), progress); }, also, false);
    if (report) eraseForEver(m_workspace, report.value().leftOver);
    return report;
}

Result<MergeReport> SyncService::preview(SyncBatch batch, const std::function<Result<void>()>& also,
                                         const MergeProgress& progress) {
    return takenIn(
        m_workspace, [&](Merger& merger) { return merger.merge(std::move(batch), progress); }, also, true);
}

bool SyncService::isAnythingWaiting() const {
    const auto origins = readOrigins(m_workspace.database());
    return std::any_of(origins.begin(), origins.end(),
                       [](const SyncOrigin& each) { return each.applied < each.number; });
}

Result<MergeReport> SyncService::applyWaiting() {
    return takenIn(
        m_workspace, [](Merger& merger) { return merger.applyWaiting(); }, {}, false);
}

} // namespace aelwyd
