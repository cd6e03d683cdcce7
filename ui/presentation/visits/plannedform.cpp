// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/visits/plannedform.h"

#include "core/base/text.h"
#include "core/service/requestservice.h"
#include "ui/presentation/forms/typedtext.h"
#include "ui/presentation/visits/visittyping.h"
#include "ui/presentation/wording/dates.h"

namespace aelwyd {

namespace {

const QString kApprovedBy = QStringLiteral("approved_by");

PlannedEntry plannedEntryOf(const Visit& visit) {
    PlannedEntry entry{.kind = visit.kind, .twoWorkers = visit.carers > 1, .note = visit.note};
    if (visit.outcome) entry.outcome = visit.outcome->toString(QUuid::WithoutBraces);
    if (visit.plannedStart) {
        entry.day = typedtext::shownDate(visit.plannedStart->day());
        entry.start = wording::time(visit.plannedStart->time());
    }
    entry.minutes = visittyping::shownMinutes(visit.plannedMinutes);
    entry.travel = visittyping::shownMinutes(visit.travelMinutes);
    return entry;
}

} // namespace

PlannedForm::PlannedForm(VisitService& visits, AgencyService& agency, QObject* parent)
    : TypedForm(agency, parent)
    , m_visits(visits) {}

void PlannedForm::startNew(const ServiceUserId& person, VisitKind kind, QDate day) {
    m_isNew = true;
    m_request.reset();
    m_visit = Visit{.person = person, .kind = kind};
    m_entry = {.kind = kind, .day = typedtext::shownDate(day)};
    m_bank.clear();
    TypedForm::begin(QStringLiteral("visit/%1/new").arg(person.toString()));
}

void PlannedForm::startFor(const TimeRequest& request, QDate day) {
    m_isNew = true;
    m_request = request.id;
    m_visit = Visit{.person = request.person, .kind = VisitKind::Flexible};
    m_entry = {.kind = VisitKind::Flexible, .day = typedtext::shownDate(day), .note = request.words};
    m_entry.minutes = visittyping::shownMinutes(request.minutes);
    if (request.outcome) m_entry.outcome = request.outcome->toString(QUuid::WithoutBraces);
    m_bank.clear();
    TypedForm::begin(QStringLiteral("visit/for/%1").arg(request.id.toString(QUuid::WithoutBraces)));
}

void PlannedForm::open(const Visit& visit) {
    m_isNew = false;
    m_request.reset();
    m_visit = visit;
    m_entry = plannedEntryOf(visit);
    m_bank.clear();
    TypedForm::begin(QStringLiteral("visit/%1/plan").arg(visit.id.toString()));
}

void PlannedForm::edit(const QString& field, const std::function<void(PlannedEntry&)>& change) {
    change(m_entry);
    if (field != kApprovedBy && field != QLatin1String("note")) m_bank.clear();
    touch(field);
}

Visit PlannedForm::visitTyped(Problems& problems) const {
    using namespace visittyping;
    Visit visit = m_visit;
    visit.kind = m_entry.kind;
    visit.state = VisitState::Planned;
    visit.plannedStart = readMoment(m_entry.day, m_entry.start, QStringLiteral("day"),
                                    QStringLiteral("planned_start"), problems);
    visit.plannedMinutes = readLength(m_entry.minutes, QStringLiteral("planned_minutes"), problems);
    visit.travelMinutes = readLength(m_entry.travel, QStringLiteral("travel_minutes"), problems);
    visit.carers = m_entry.twoWorkers ? 2 : 1;
    visit.note = m_entry.note;
    const QUuid outcome = QUuid::fromString(m_entry.outcome);
    visit.outcome = outcome.isNull() ? std::nullopt : std::optional(outcome);
    return visit;
}

Problems PlannedForm::problems() const {
    Problems found;
    Visit visit = visitTyped(found);
    if (visit.reference.isEmpty()) visit.reference = QStringLiteral("V");
    const auto said = [&](const QString& field) {
        return std::any_of(found.begin(), found.end(), [&](const Problem& p) { return p.field == field; });
    };
    for (Problem problem : problemsOf(visit, m_visits.workspace().clock().today())) {
        const bool noDay = problem.field == QLatin1String("planned_start") && m_entry.day.trimmed().isEmpty();
        if (noDay) problem.field = QStringLiteral("day");
        const bool dayUnread = problem.field == QLatin1String("planned_start") &&
                               said(QStringLiteral("day")) && typedtext::isFilled(m_entry.start);
        if (!said(problem.field) && !dayUnread) found.append(visittyping::inTypedLengths(problem));
    }
    for (Problem problem : m_bank) {
        const bool isFinal = problem.code == ErrorCode::OverBank;
        if (!isFinal && typedtext::isFilled(m_entry.approvedBy)) continue;
        problem.field = needsApprover() ? kApprovedBy : QStringLiteral("planned_minutes");
        found.append(problem);
    }
    return found;
}

Result<void> PlannedForm::save() {
    tried();
    Problems found;
    Visit visit = visitTyped(found);
    if (visit.reference.isEmpty()) visit.reference = m_visits.nextReference();
    if (visit.plannedStart && visit.plannedMinutes) m_bank = m_visits.problemsOfBank(visit);
    emit edited();
    if (Problems stand = problems(); !stand.isEmpty()) return stand;
    const Result<void> saved = keep(visit);
    if (saved) forgetTyped();
    return saved;
}

/// The visit and what it is for: both or neither.
Result<void> PlannedForm::keep(const Visit& visit) {
    if (!m_request) return m_visits.plan(visit, m_entry.approvedBy);
    const Step step{Operation::PlanVisit, visit.person.uuid()};
    return m_visits.workspace().transact(step, [&]() -> Result<void> {
        if (const auto planned = m_visits.plan(visit, m_entry.approvedBy); !planned) return planned;
        return RequestService(m_visits.workspace()).planned(*m_request, visit.id);
    });
}

QJsonObject PlannedForm::typed() const {
    return {{QStringLiteral("kind"), toCode(m_entry.kind)},
            {QStringLiteral("day"), typedtext::keptDate(m_entry.day)},
            {QStringLiteral("planned_start"), visittyping::keptTime(m_entry.start)},
            {QStringLiteral("planned_minutes"), visittyping::keptMinutes(m_entry.minutes)},
            {QStringLiteral("travel_minutes"), visittyping::keptMinutes(m_entry.travel)},
            {QStringLiteral("carers"), m_entry.twoWorkers},
            {QStringLiteral("note"), m_entry.note},
            {QStringLiteral("outcome"), m_entry.outcome},
            {kApprovedBy, m_entry.approvedBy}};
}

void PlannedForm::setTyped(const QJsonObject& typed) {
    const auto text = [&](const char* field) { return typed.value(QLatin1String(field)).toString(); };
    m_entry.kind = fromCode<VisitKind>(text("kind")).value_or(m_entry.kind);
    m_entry.day = typedtext::shownDate(text("day"));
    m_entry.start = text("planned_start");
    m_entry.minutes = visittyping::shownMinutes(text("planned_minutes"));
    m_entry.travel = visittyping::shownMinutes(text("travel_minutes"));
    m_entry.twoWorkers = typed.value(QLatin1String("carers")).toBool();
    m_entry.note = text("note");
    m_entry.outcome = text("outcome");
    m_entry.approvedBy = text("approved_by");
}

} // namespace aelwyd
