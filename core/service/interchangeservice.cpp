// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/interchangeservice.h"

#include "core/interchange/personrecord.h"
#include "core/interchange/staffrecord.h"
#include "core/service/flaggedvisits.h"
#include "core/service/rowtaker.h"
#include "core/service/visittaker.h"
#include "core/storage/bulkwork.h"
#include "core/storage/laterchecks.h"
#include "core/storage/latersums.h"
#include "core/storage/peoplestore.h"
#include "core/storage/recorder.h"
#include "core/storage/todaytriggers.h"
#include "core/storage/visitmoments.h"
#include "core/storage/workerstore.h"

#include <QSet>

namespace aelwyd {

namespace {

class PeopleTaker final : public RowTaker {
  public:
    explicit PeopleTaker(Workspace& workspace)
        : m_store(workspace.database())
        , m_today(workspace.clock().today()) {}

    Problems read(const SheetRow& row, const QString& reference) override {
        const auto id = m_store.byReference(reference);
        m_known = id ? stored(*id) : PersonRecord{};
        m_isNew = !id;
        m_reading = readPerson(row, m_known, m_today);
        return m_reading.problems;
    }

    void keep(ImportReport& report) override {
        const PersonRecord& now = m_reading.record;
        const bool personDiffers = m_isNew || now.person != m_known.person;
        const bool packageDiffers = now.package && now.package != m_known.package;
        if (personDiffers) m_store.write(now.person);
        if (packageDiffers) m_store.write(*now.package);
        if (m_reading.decision) m_store.addComplexity(now.person.id, *m_reading.decision);
        const bool differs = personDiffers || packageDiffers || m_reading.decision;
        ++(m_isNew ? report.added : differs ? report.updated : report.unchanged);
    }

  private:
    PersonRecord stored(const ServiceUserId& id) const {
        return {*m_store.person(id), m_store.package(id), m_store.complexityHistory(id)};
    }

    PeopleStore m_store;
    QDate m_today;
    PersonRecord m_known;
    PersonReading m_reading;
    bool m_isNew = false;
};

class StaffTaker final : public RowTaker {
  public:
    StaffTaker(Workspace& workspace, const Catalogues* catalogues)
        : m_store(workspace.database()) {
        if (catalogues)
            m_isKnown = [catalogues](const QString& unit) { return catalogues->hasCompetence(unit); };
    }

    Problems read(const SheetRow& row, const QString& reference) override {
        const auto id = m_store.byReference(reference);
        m_known = id ? StaffRecord{*m_store.worker(*id), m_store.experienceHistory(*id)} : StaffRecord{};
        m_isNew = !id;
        m_reading = readStaff(row, m_known, m_isKnown);
        return m_reading.problems;
    }

    void keep(ImportReport& report) override {
        const CareWorker& now = m_reading.record.worker;
        const bool workerDiffers = m_isNew || now != m_known.worker;
        if (workerDiffers) m_store.write(now);
        if (m_reading.decision) m_store.addExperience(now.id, *m_reading.decision);
        ++(m_isNew ? report.added : workerDiffers || m_reading.decision ? report.updated : report.unchanged);
    }

  private:
    WorkerStore m_store;
    UnitKnown m_isKnown;
    StaffRecord m_known;
    StaffReading m_reading;
    bool m_isNew = false;
};

constexpr int kRowsBetweenWords = 512;

/// False: it was stopped.
bool takeRows(Sheet& sheet, RowTaker& taker, ImportReport& report, const ImportProgress& progress) {
    QSet<QString> told;
    int rows = 0;
    for (SheetRow row; sheet.next(row);) {
        if (progress && rows++ % kRowsBetweenWords == 0 && !progress(sheet.share())) return false;
        const QString reference = sheet.referenceOf(row);
        Problems problems = taker.read(row, reference);
        if (told.contains(reference))
            problems.prepend({QStringLiteral("reference"), ErrorCode::Duplicate, {reference}});
        if (!reference.isEmpty()) told.insert(reference);
        if (problems.isEmpty()) taker.keep(report);
        for (const Problem& problem : problems)
            report.problems.append({row.line, problem});
    }
    return !progress || progress(1.0);
}

ImportReport refusal(const Problems& problems) {
    ImportReport report{.refused = true};
    for (const Problem& problem : problems)
        report.problems.append({1, problem});
    return report;
}

ImportReport takeIn(Workspace& workspace, const Step& step, Sheet& sheet, RowTaker& taker, bool dryRun,
                    const ImportProgress& progress = {}) {
    if (!workspace.may(step.operation))
        return refusal({{{}, ErrorCode::NotAllowed, {toCode(step.operation)}}});
    ImportReport report{.ignoredColumns = sheet.ignoredColumns()};
    const BulkWork bulk(workspace.database());
    bool stopped = false;
    const auto result = workspace.transact(step, [&]() -> Result<void> {
        LaterSums sums(workspace.database());
        LaterMoments moments(workspace.database());
        LaterToday today(workspace.database());
        LaterNotes notes(workspace.database());
        LaterChecks checks(workspace.database());
        stopped = !takeRows(sheet, taker, report, progress);
        // Whoever watches a trial decides by it: what came in is there only now.
        const bool isWatched = dryRun && progress && !stopped && !report.visits.isEmpty();
        if (isWatched || (!dryRun && !stopped)) moments.settle();
        if (isWatched) tellFlagged(report, VisitService(workspace));
        if (!dryRun && !stopped) {
            sums.settle();
            today.settle();
            notes.settle();
            checks.settle();
        }
        return dryRun || stopped ? Result<void>(Problem{{}, ErrorCode::Cancelled}) : Result<void>();
    });
    return result || (dryRun && !stopped) ? report : refusal(result.problems());
}

} // namespace

ImportReport InterchangeService::importPeople(const QByteArray& bytes, bool dryRun) {
    const auto sheet = Sheet::open(bytes, peopleColumns());
    if (!sheet) return refusal(sheet.problems());
    PeopleTaker taker(m_workspace);
    return takeIn(m_workspace, {Operation::ImportPeople}, *sheet.value(), taker, dryRun);
}

ImportReport InterchangeService::importStaff(const QByteArray& bytes, bool dryRun) {
    const auto sheet = Sheet::open(bytes, staffColumns());
    if (!sheet) return refusal(sheet.problems());
    StaffTaker taker(m_workspace, m_catalogues);
    return takeIn(m_workspace, {Operation::ImportStaff}, *sheet.value(), taker, dryRun);
}

ImportReport InterchangeService::importVisits(const QByteArray& bytes, bool dryRun,
                                              const ImportProgress& progress, const QUuid& scope) {
    const auto sheet = Sheet::open(bytes, visitColumns());
    if (!sheet) return refusal(sheet.problems());
    VisitTaker taker(m_workspace);
    return takeIn(m_workspace, {Operation::ImportVisits, scope}, *sheet.value(), taker, dryRun, progress);
}

} // namespace aelwyd
