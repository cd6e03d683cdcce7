// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/visits/happenedform.h"

#include "ui/presentation/forms/typedtext.h"
#include "ui/presentation/visits/visittyping.h"
#include "ui/presentation/wording/dates.h"

#include <algorithm>

namespace aelwyd {

namespace {

QString dayTextOf(const std::optional<LocalMoment>& moment) {
    return moment ? typedtext::shownDate(moment->day()) : QString();
}

QString timeTextOf(const std::optional<LocalMoment>& moment) {
    return moment ? wording::time(moment->time()) : QString();
}

HappenedEntry happenedEntryOf(const Visit& visit, const QDateTime& now) {
    const bool planned = visit.state == VisitState::Planned;
    const auto start = visit.actualStart ? visit.actualStart : visit.plannedStart;
    HappenedEntry entry{.state = planned ? VisitState::Delivered : visit.state,
                        .day = dayTextOf(start),
                        .start = timeTextOf(start),
                        .agreedShort = visit.agreedShort,
                        .cancelledBy = visit.cancelledBy,
                        .note = visit.note};
    entry.minutes =
        visittyping::shownMinutes(visit.actualMinutes ? visit.actualMinutes : visit.plannedMinutes);
    entry.travel = visittyping::shownMinutes(visit.travelMinutes);
    if (!visit.workers.isEmpty()) entry.worker = visit.workers.at(0).toString();
    if (visit.workers.size() > 1) entry.secondWorker = visit.workers.at(1).toString();
    const auto called =
        visit.state == VisitState::Cancelled ? visit.cancelledAt : LocalMoment::at(now.date(), now.time());
    entry.cancelledDay = dayTextOf(called);
    entry.cancelledTime = timeTextOf(called);
    return entry;
}

} // namespace

HappenedForm::HappenedForm(VisitService& visits, BankService& bank, AgencyService& agency, QObject* parent)
    : TypedForm(agency, parent)
    , m_visits(visits)
    , m_bank(bank) {}

void HappenedForm::open(const Visit& visit) {
    m_isPopIn = false;
    m_visit = visit;
    readFacts();
    m_entry = happenedEntryOf(visit, m_visits.workspace().clock().now());
    begin(QStringLiteral("visit/%1/happened").arg(visit.id.toString()));
}

void HappenedForm::startPopIn(const ServiceUserId& person) {
    m_isPopIn = true;
    m_visit = Visit{.person = person, .kind = VisitKind::PopIn};
    readFacts();
    m_entry = {.day = typedtext::shownDate(m_visits.workspace().clock().today())};
    begin(QStringLiteral("visit/%1/popin").arg(person.toString()));
}

void HappenedForm::readFacts() {
    m_facts = m_bank.facts(m_visit.person);
    if (!m_facts) return;
    const VisitId id = m_visit.id;
    m_facts->visits.removeIf([&](const Visit& visit) { return visit.id == id; });
    m_facts->superseded.removeIf([&](const SupersededVisit& earlier) { return earlier.visit.id == id; });
}

void HappenedForm::edit(const QString& field, const std::function<void(HappenedEntry&)>& change) {
    change(m_entry);
    touch(field);
}

bool HappenedForm::isShort() const {
    const auto minutes = visittyping::readMinutes(m_entry.minutes);
    return m_entry.state == VisitState::Delivered && m_visit.kind == VisitKind::Planned && minutes &&
           m_visit.plannedMinutes && *minutes < *m_visit.plannedMinutes;
}

void HappenedForm::putDelivered(Visit& visit, Problems& problems) const {
    using namespace visittyping;
    visit.actualStart = readMoment(m_entry.day, m_entry.start, QStringLiteral("actual_day"),
                                   QStringLiteral("actual_start"), problems);
    visit.actualMinutes = readLength(m_entry.minutes, QStringLiteral("actual_minutes"), problems);
    visit.travelMinutes = readLength(m_entry.travel, QStringLiteral("travel_minutes"), problems);
    visit.agreedShort = isShort() && m_entry.agreedShort;
}

void HappenedForm::putCancelled(Visit& visit, Problems& problems) const {
    visit.cancelledAt =
        visittyping::readMoment(m_entry.cancelledDay, m_entry.cancelledTime, QStringLiteral("cancelled_day"),
                                QStringLiteral("cancelled_at"), problems);
    visit.cancelledBy = m_entry.cancelledBy;
}

Visit HappenedForm::visitTyped(Problems& problems) const {
    Visit visit = m_visit;
    visit.state = m_entry.state;
    visit.actualStart.reset();
    visit.actualMinutes.reset();
    visit.cancelledAt.reset();
    visit.cancelledBy.clear();
    visit.agreedShort = false;
    visit.note = m_entry.note;
    if (visit.state == VisitState::Delivered) putDelivered(visit, problems);
    if (visit.state == VisitState::Cancelled) putCancelled(visit, problems);
    visit.workers = m_visit.workers.mid(2);
    for (const QString& id : {m_entry.worker, m_entry.secondWorker})
        if (const auto worker = CareWorkerId::tryFromString(id)) visit.workers.append(*worker);
    return visit;
}

/// Longer than a day, or not there yet: it cannot be recorded, so nothing is told of what it brings.
static bool isImpossible(const Visit& visit, QDate today) {
    const Problems found = problemsOf(visit, today);
    return std::any_of(found.begin(), found.end(), [](const Problem& problem) {
        return problem.code == ErrorCode::Range || problem.code == ErrorCode::DateInFuture;
    });
}

QList<LedgerEntry> HappenedForm::effect() const {
    Problems ignored;
    const Visit visit = visitTyped(ignored);
    const auto moment = momentOf(visit);
    if (!moment || !m_facts || isImpossible(visit, m_visits.workspace().clock().today())) return {};
    BankFacts facts = *m_facts;
    facts.visits.append(visit);
    const auto statement = bankStatement(facts, moment->day(), m_visits.workspace().clock().today());
    QList<LedgerEntry> entries = statement ? statement->entries : QList<LedgerEntry>();
    entries.removeIf([&](const LedgerEntry& entry) { return entry.visit != visit.id; });
    return entries;
}

/// The service knows moments; the fields are days and times.
static QString fieldOf(const Problem& problem, const HappenedEntry& entry) {
    const bool future = problem.code == ErrorCode::DateInFuture;
    if (problem.field == QLatin1String("actual_start") && (future || entry.day.trimmed().isEmpty()))
        return QStringLiteral("actual_day");
    if (problem.field == QLatin1String("cancelled_at")) return QStringLiteral("cancelled_day");
    return problem.field;
}

/// A day that has not come is told also while there is no time, and so no moment to look at.
static void addFutureDay(Problems& found, const QString& field, const QString& typed, QDate today) {
    const auto day = typedtext::readDate(typed);
    const auto isTold = [&](const Problem& problem) { return problem.field == field; };
    if (day && *day > today && std::none_of(found.begin(), found.end(), isTold))
        found.append(dayInFuture(field, *day));
}

Problems HappenedForm::problems() const {
    Problems found;
    Visit visit = visitTyped(found);
    if (visit.reference.isEmpty()) visit.reference = QStringLiteral("V");
    const QDate today = m_visits.workspace().clock().today();
    QStringList said;
    for (const Problem& problem : std::as_const(found))
        said.append(problem.field);
    const bool dayUnread = said.contains(QStringLiteral("actual_day"));
    for (Problem problem : problemsOf(visit, today)) {
        problem.field = fieldOf(problem, m_entry);
        const bool told =
            said.contains(problem.field) || (dayUnread && problem.field == QLatin1String("actual_start") &&
                                             typedtext::isFilled(m_entry.start));
        if (!told) found.append(visittyping::inTypedLengths(problem));
    }
    if (visit.state == VisitState::Delivered)
        addFutureDay(found, QStringLiteral("actual_day"), m_entry.day, today);
    if (visit.state == VisitState::Cancelled)
        addFutureDay(found, QStringLiteral("cancelled_day"), m_entry.cancelledDay, today);
    if (visit.state == VisitState::Cancelled && !typedtext::isFilled(m_entry.cancelledBy))
        found.append({QStringLiteral("cancelled_by"), ErrorCode::Required});
    return found;
}

Result<void> HappenedForm::save() {
    Problems found = tried();
    if (!found.isEmpty()) return found;
    Visit visit = visitTyped(found);
    if (visit.reference.isEmpty()) visit.reference = m_visits.nextReference();
    const Result<void> saved = m_visits.record(visit);
    if (saved) forgetTyped();
    return saved;
}

QJsonObject HappenedForm::typed() const {
    return {{QStringLiteral("state"), toCode(m_entry.state)},
            {QStringLiteral("actual_day"), typedtext::keptDate(m_entry.day)},
            {QStringLiteral("actual_start"), visittyping::keptTime(m_entry.start)},
            {QStringLiteral("actual_minutes"), visittyping::keptMinutes(m_entry.minutes)},
            {QStringLiteral("agreed_short"), m_entry.agreedShort},
            {QStringLiteral("travel_minutes"), visittyping::keptMinutes(m_entry.travel)},
            {QStringLiteral("worker"), m_entry.worker},
            {QStringLiteral("second_worker"), m_entry.secondWorker},
            {QStringLiteral("cancelled_day"), typedtext::keptDate(m_entry.cancelledDay)},
            {QStringLiteral("cancelled_at"), visittyping::keptTime(m_entry.cancelledTime)},
            {QStringLiteral("cancelled_by"), m_entry.cancelledBy},
            {QStringLiteral("note"), m_entry.note}};
}

void HappenedForm::setTyped(const QJsonObject& typed) {
    const auto text = [&](const char* field) { return typed.value(QLatin1String(field)).toString(); };
    m_entry.state = fromCode<VisitState>(text("state")).value_or(m_entry.state);
    m_entry.day = typedtext::shownDate(text("actual_day"));
    m_entry.start = text("actual_start");
    m_entry.minutes = visittyping::shownMinutes(text("actual_minutes"));
    m_entry.agreedShort = typed.value(QLatin1String("agreed_short")).toBool();
    m_entry.travel = visittyping::shownMinutes(text("travel_minutes"));
    m_entry.worker = text("worker");
    m_entry.secondWorker = text("second_worker");
    m_entry.cancelledDay = typedtext::shownDate(text("cancelled_day"));
    m_entry.cancelledTime = text("cancelled_at");
    m_entry.cancelledBy = text("cancelled_by");
    m_entry.note = text("note");
}

} // namespace aelwyd
