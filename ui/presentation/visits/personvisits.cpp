// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/visits/personvisits.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"

#include <QSettings>
#include <algorithm>

namespace aelwyd {

static const QString kWeeksAheadKey = QStringLiteral("visits/weeks_ahead");

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

PersonVisits::PersonVisits(VisitService& visits, BankService& bank, PlanService& plans,
                           WorkforceService& workforce, AgencyService& agency, QObject* parent)
    : QObject(parent)
    , m_visits(visits)
    , m_plans(plans)
    , m_workforce(workforce)
    , m_planned(visits, agency)
    , m_happened(visits, bank, agency) {
    connect(&visits.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (!m_person) return;
        const QUuid person = m_person->uuid();
        const bool ours = changes.touches(Noun::Visit, person) || changes.touches(Noun::Package, person) ||
                          changes.touches(Noun::SupportPlan, person) || changes.touches(Noun::CareWorker);
        if (ours) reload();
    });
}

void PersonVisits::open(const std::optional<ServiceUserId>& person) {
    m_person = person;
    m_monday = mondayOf(today());
    reload();
}

void PersonVisits::showWeek(QDate day) {
    if (!day.isValid()) return;
    m_monday = mondayOf(day);
    reload();
}

void PersonVisits::reload() {
    m_shown.clear();
    m_flags.clear();
    const auto from = LocalMoment::at(m_monday, QTime(0, 0));
    const auto until = LocalMoment::at(m_monday.addDays(7), QTime(0, 0));
    if (m_person && from && until) {
        m_workers = m_workforce.workers();
        m_outcomes = outcomesOf(m_plans, *m_person);
        m_shown = m_visits.ofPerson(*m_person, *from, *until);
        // A bank period may end inside the week.
        for (const QDate day : {m_monday, m_monday.addDays(6)})
            for (const FlaggedVisit& flagged : m_visits.flags(*m_person, day))
                if (!m_flags.contains(flagged.visit, flagged)) m_flags.insert(flagged.visit, flagged);
    }
    emit changed();
}

QString PersonVisits::workersOf(const Visit& visit) const {
    QStringList names;
    for (const CareWorkerId& id : visit.workers)
        names.append(workerName(id.toString()));
    return names.join(QStringLiteral(", "));
}

QStringList PersonVisits::workerIds() const {
    QStringList ids{QString()};
    for (const CareWorker& worker : m_workers)
        if (!worker.archived) ids.append(worker.id.toString());
    return ids;
}

QString PersonVisits::workerName(const QString& id) const {
    for (const CareWorker& worker : m_workers)
        if (worker.id.toString() == id) return withVisibleControls(fullName(worker));
    return {};
}

QStringList PersonVisits::outcomeIds() const {
    QStringList ids{QString()};
    for (const OutcomeChoice& outcome : m_outcomes)
        ids.append(outcome.id.toString(QUuid::WithoutBraces));
    return ids;
}

QString PersonVisits::outcomeWords(const QString& id) const {
    for (const OutcomeChoice& outcome : m_outcomes)
        if (outcome.id == QUuid::fromString(id))
            return withVisibleControls(outcome.words.preferring(installedLanguage()));
    return {};
}

bool PersonVisits::awaitsRecord(const Visit& visit) const {
    return aelwyd::awaitsRecord(visit, LocalMoment::now(m_visits.workspace().clock()));
}

Result<void> PersonVisits::recordAsPlanned(const QList<VisitId>& ids) {
    return m_visits.recordAsPlanned(ids, m_person ? m_person->uuid() : QUuid());
}

std::optional<SupportPlan> PersonVisits::agreedPlan() const {
    const auto id = m_person ? m_plans.agreedOf(*m_person) : std::nullopt;
    return id ? m_plans.plan(*id) : std::nullopt;
}

bool PersonVisits::hasPattern() const {
    const auto plan = agreedPlan();
    return plan && !plan->visits.isEmpty();
}

int PersonVisits::weeksAhead() {
    constexpr int kAtFirst = 4;
    return std::clamp(QSettings().value(kWeeksAheadKey, kAtFirst).toInt(), 1, kMostWeeksAhead);
}

void PersonVisits::rememberWeeksAhead(int weeks) {
    QSettings().setValue(kWeeksAheadKey, weeks);
}

Result<PatternChange> PersonVisits::bringPattern(int weeks, const QString& approver) {
    const auto plan = agreedPlan();
    if (!plan) return Problem{{}, ErrorCode::NotFound};
    rememberWeeksAhead(weeks);
    return m_visits.bringPattern(*plan, today(), today().addDays(7 * weeks - 1), approver);
}

void PersonVisits::flush() {
    m_planned.flush();
    m_happened.flush();
}

void PersonVisits::retranslate() {
    m_planned.retranslate();
    m_happened.retranslate();
}

} // namespace aelwyd
