// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/workforce/staffforms.h"

#include "core/base/text.h"

namespace aelwyd {

namespace {

const QString kRecordStatus = QStringLiteral("status");
const QString kRecordRuling = QStringLiteral("ruling");
const QString kRecordReason = QStringLiteral("experience_reason");
const QString kRecordDecidedBy = QStringLiteral("decided_by");
const QString kRecordDecidedOn = QStringLiteral("experience_decided_on");
const QString kRecordBasis = QStringLiteral("basis");
const QString kRecordBasisOn = QStringLiteral("basis_on");
const QString kRecordFrom = QStringLiteral("from");
const QString kRecordUntil = QStringLiteral("until");
const QString kRecordKind = QStringLiteral("kind");
const QString kRecordNote = QStringLiteral("note");
const QString kRecordDay = QStringLiteral("day");
const QString kRecordStart = QStringLiteral("start");
const QString kRecordEnd = QStringLiteral("end");
const QString kRecordHeldOn = QStringLiteral("held_on");
const QString kRecordHeldBy = QStringLiteral("held_by");
const QString kRecordOn = QStringLiteral("on");
const QString kRecordAssessor = QStringLiteral("assessor");
const QString kRecordComplexity = QStringLiteral("complexity");
const QString kRecordSeen = QStringLiteral("seen");
const QString kRecordRecommends = QStringLiteral("recommends");
const QString kRecordLeaveDate = QStringLiteral("leave_date");
const QString kRecordLeaveReason = QStringLiteral("leave_reason");

QString isoText(QDate day) {
    return day.toString(Qt::ISODate);
}

QString typedName(const RecordForm& form, const QString& field) {
    return tidied(form.text(field), TextSort::Name);
}

QString typedNote(const RecordForm& form, const QString& field) {
    return tidied(form.text(field), TextSort::Note);
}

void needAll(Problems& problems, const RecordForm& form, const QStringList& fields) {
    for (const QString& field : fields)
        if (form.text(field).trimmed().isEmpty()) problems.append({field, ErrorCode::Required});
}

void checkText(Problems& problems, const RecordForm& form, const QString& field, TextSort sort) {
    if (auto problem = textProblem(field, form.text(field), sort)) problems.append(*problem);
}

void notInFuture(Problems& problems, const RecordForm& form, const QString& field, QDate today) {
    if (const auto day = form.date(field); day && *day > today) problems.append(dayInFuture(field, *day));
}

/// Only an Amber worker is ruled on; the form keeps what was chosen before another status was.
ExperienceDecision decisionOf(const RecordForm& form) {
    ExperienceDecision decision;
    decision.status = form.choice<Rag>(kRecordStatus).value_or(Rag::Red);
    decision.decidedOn = form.date(kRecordDecidedOn);
    decision.decidedBy = typedName(form, kRecordDecidedBy);
    decision.reason = typedNote(form, kRecordReason);
    decision.basis = form.choice<ExperienceBasis>(kRecordBasis);
    decision.basisOn = form.date(kRecordBasisOn);
    if (decision.status == Rag::Amber)
        decision.ruling = form.choice<AmberRuling>(kRecordRuling).value_or(AmberRuling::Open);
    return decision;
}

Leave leaveOf(const RecordForm& form, const CareWorkerId& worker) {
    return {.worker = worker,
            .from = form.date(kRecordFrom).value_or(QDate()),
            .until = form.date(kRecordUntil).value_or(form.date(kRecordFrom).value_or(QDate())),
            .kind = form.choice<LeaveKind>(kRecordKind).value_or(LeaveKind::Holiday),
            .note = typedNote(form, kRecordNote)};
}

AvailabilityException exceptionOf(const RecordForm& form, const CareWorkerId& worker) {
    return {.worker = worker,
            .day = form.date(kRecordDay).value_or(QDate()),
            .start = form.time(kRecordStart),
            .end = form.time(kRecordEnd)};
}

StaffMeeting meetingOf(const RecordForm& form, const CareWorkerId& worker) {
    return {.worker = worker,
            .kind = form.choice<MeetingKind>(kRecordKind).value_or(MeetingKind::Supervision),
            .heldOn = form.date(kRecordHeldOn).value_or(QDate()),
            .heldBy = typedName(form, kRecordHeldBy),
            .note = typedNote(form, kRecordNote)};
}

ShadowingObservation observationOf(const RecordForm& form, const CareWorkerId& worker) {
    return {.worker = worker,
            .on = form.date(kRecordOn).value_or(QDate()),
            .assessor = typedName(form, kRecordAssessor),
            .complexity = form.choice<Rag>(kRecordComplexity),
            .seen = typedNote(form, kRecordSeen),
            .recommends = form.choice<Rag>(kRecordRecommends)};
}

} // namespace

StaffForms::StaffForms(WorkforceService& workforce, AgencyService& agency)
    : m_workforce(workforce)
    , decision(agency, decisionRecipe())
    , leave(agency, leaveRecipe())
    , exception(agency, exceptionRecipe())
    , meeting(agency, meetingRecipe())
    , observation(agency, observationRecipe())
    , leaving(agency, leavingRecipe()) {}

QList<RecordForm*> StaffForms::all() {
    return {&decision, &leave, &exception, &meeting, &observation, &leaving};
}

void StaffForms::open(const CareWorkerId& worker) {
    m_worker = worker;
    const QString id = worker.toString();
    openDecision();
    leave.open(QStringLiteral("worker_leave/") + id, {{kRecordKind, toCode(LeaveKind::Holiday)}});
    exception.open(QStringLiteral("worker_exception/") + id, {});
    meeting.open(QStringLiteral("worker_meeting/") + id,
                 {{kRecordKind, toCode(MeetingKind::Supervision)}, {kRecordHeldOn, isoText(today())}});
    observation.open(QStringLiteral("worker_observation/") + id, {{kRecordOn, isoText(today())}});
    leaving.open(QStringLiteral("worker_leaving/") + id, {});
}

void StaffForms::openDecision() {
    decision.open(QStringLiteral("worker_decision/") + m_worker.toString(), firstDecision());
}

/// What an assessor saw since the last decision is what the next one follows.
RecordForm::Values StaffForms::firstDecision() const {
    RecordForm::Values values{{kRecordDecidedOn, isoText(today())}};
    const auto member = m_workforce.member(m_worker);
    const auto seen =
        member ? seenSince(*member, m_workforce.observations(m_worker)) : QList<ShadowingObservation>();
    if (seen.isEmpty()) return values;
    values.insert(kRecordBasis, toCode(ExperienceBasis::Shadowing));
    values.insert(kRecordBasisOn, isoText(seen.last().on));
    return values;
}

RecordForm::Recipe StaffForms::decisionRecipe() {
    const auto check = [this](const RecordForm& form) {
        Problems problems;
        needAll(problems, form, {kRecordStatus, kRecordReason, kRecordDecidedBy, kRecordDecidedOn});
        notInFuture(problems, form, kRecordDecidedOn, today());
        notInFuture(problems, form, kRecordBasisOn, today());
        checkText(problems, form, kRecordDecidedBy, TextSort::Name);
        checkText(problems, form, kRecordReason, TextSort::Note);
        const auto worker = m_workforce.worker(m_worker);
        if (worker)
            if (const auto early = inductionProblem(*worker, form.date(kRecordDecidedOn)))
                problems.append(*early);
        return problems;
    };
    const auto save = [this](const RecordForm& form) {
        return m_workforce.decideExperience(m_worker, decisionOf(form));
    };
    return {{{kRecordStatus, TypedSort::Code},
             {kRecordRuling, TypedSort::Code},
             {kRecordReason, TypedSort::Note},
             {kRecordDecidedBy},
             {kRecordDecidedOn, TypedSort::Date},
             {kRecordBasis, TypedSort::Code},
             {kRecordBasisOn, TypedSort::Date}},
            check,
            save};
}

/// A leave of one day may be typed with its first day only.
RecordForm::Recipe StaffForms::leaveRecipe() {
    return {{{kRecordFrom, TypedSort::Date},
             {kRecordUntil, TypedSort::Date},
             {kRecordKind, TypedSort::Code},
             {kRecordNote, TypedSort::Note}},
            [this](const RecordForm& form) {
                Problems problems = problemsOf(leaveOf(form, m_worker));
                problems.removeIf([](const Problem& problem) {
                    return problem.field == kRecordUntil && problem.code == ErrorCode::Required;
                });
                return problems;
            },
            [this](const RecordForm& form) { return m_workforce.saveLeave(leaveOf(form, m_worker)); }};
}

RecordForm::Recipe StaffForms::exceptionRecipe() {
    return {
        {{kRecordDay, TypedSort::Date}, {kRecordStart, TypedSort::Time}, {kRecordEnd, TypedSort::Time}},
        [this](const RecordForm& form) {
            Problems problems = m_workforce.check(exceptionOf(form, m_worker));
            for (Problem& problem : problems)
                if (problem.code == ErrorCode::Availability) problem.field = kRecordEnd;
            return problems;
        },
        [this](const RecordForm& form) { return m_workforce.saveException(exceptionOf(form, m_worker)); }};
}

RecordForm::Recipe StaffForms::meetingRecipe() {
    return {{{kRecordKind, TypedSort::Code},
             {kRecordHeldOn, TypedSort::Date},
             {kRecordHeldBy},
             {kRecordNote, TypedSort::Note}},
            [this](const RecordForm& form) { return problemsOf(meetingOf(form, m_worker), today()); },
            [this](const RecordForm& form) { return m_workforce.saveMeeting(meetingOf(form, m_worker)); }};
}

RecordForm::Recipe StaffForms::observationRecipe() {
    return {{{kRecordOn, TypedSort::Date},
             {kRecordAssessor},
             {kRecordComplexity, TypedSort::Code},
             {kRecordSeen, TypedSort::Note},
             {kRecordRecommends, TypedSort::Code}},
            [this](const RecordForm& form) { return problemsOf(observationOf(form, m_worker), today()); },
            [this](const RecordForm& form) {
                const auto kept = m_workforce.saveObservation(observationOf(form, m_worker));
                if (kept && !decision.isDirty()) openDecision();
                return kept;
            }};
}

RecordForm::Recipe StaffForms::leavingRecipe() {
    const auto check = [this](const RecordForm& form) {
        Problems problems;
        needAll(problems, form, {kRecordLeaveDate, kRecordLeaveReason});
        checkText(problems, form, kRecordLeaveReason, TextSort::Name);
        const auto worker = m_workforce.worker(m_worker);
        const auto day = form.date(kRecordLeaveDate);
        if (worker && worker->startDate && day && *day < *worker->startDate)
            problems.append({kRecordLeaveDate, ErrorCode::DateOrder, {isoText(*worker->startDate)}});
        return problems;
    };
    return {
        {{kRecordLeaveDate, TypedSort::Date}, {kRecordLeaveReason}}, check, [this](const RecordForm& form) {
            return m_workforce.leave(m_worker, *form.date(kRecordLeaveDate),
                                     typedName(form, kRecordLeaveReason));
        }};
}

} // namespace aelwyd
