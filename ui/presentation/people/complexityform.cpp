// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/complexityform.h"

#include "core/base/text.h"
#include "ui/presentation/forms/typedtext.h"

namespace aelwyd {

namespace {

const QString kStatus = QStringLiteral("status");
const QString kDecidedOn = QStringLiteral("complexity_decided_on");
const QString kDecidedBy = QStringLiteral("decided_by");
const QString kReason = QStringLiteral("complexity_reason");

void needText(Problems& problems, const QString& field, const QString& text, TextSort sort) {
    if (text.trimmed().isEmpty()) problems.append({field, ErrorCode::Required});
    if (auto problem = textProblem(field, text, sort)) problems.append(*problem);
}

void needPastDate(Problems& problems, const QString& typed, QDate today) {
    const auto date = typedtext::readDate(typed);
    if (typed.trimmed().isEmpty())
        problems.append({kDecidedOn, ErrorCode::Required});
    else if (!date)
        problems.append({kDecidedOn, ErrorCode::Date});
    else if (*date > today)
        problems.append(dayInFuture(kDecidedOn, *date));
}

} // namespace

ComplexityForm::ComplexityForm(PeopleService& people, AgencyService& agency, QObject* parent)
    : TypedForm(agency, parent)
    , m_people(people) {}

void ComplexityForm::open(const ServiceUserId& person) {
    m_person = person;
    m_entry = {.status = {}, .decidedOn = typedtext::shownDate(today()), .decidedBy = {}, .reason = {}};
    begin(QStringLiteral("complexity/") + person.toString());
}

void ComplexityForm::edit(const QString& field, const std::function<void(ComplexityEntry&)>& change) {
    change(m_entry);
    touch(field);
}

Problems ComplexityForm::problems() const {
    Problems problems;
    if (!m_entry.status) problems.append({kStatus, ErrorCode::Required});
    needPastDate(problems, m_entry.decidedOn, today());
    needText(problems, kDecidedBy, m_entry.decidedBy, TextSort::Name);
    needText(problems, kReason, m_entry.reason, TextSort::Note);
    return problems;
}

Result<void> ComplexityForm::save() {
    const Problems found = tried();
    if (!m_person || !found.isEmpty()) return found;
    const Result<void> saved = m_people.decideComplexity(
        *m_person, {*m_entry.status, typedtext::readDate(m_entry.decidedOn),
                    tidied(m_entry.decidedBy, TextSort::Name), tidied(m_entry.reason, TextSort::Note)});
    if (!saved) return saved;
    throwAway();
    return saved;
}

QJsonObject ComplexityForm::typed() const {
    return {{kStatus, m_entry.status ? toCode(*m_entry.status) : QString()},
            {kDecidedOn, typedtext::keptDate(m_entry.decidedOn)},
            {kDecidedBy, m_entry.decidedBy},
            {kReason, m_entry.reason}};
}

void ComplexityForm::setTyped(const QJsonObject& typed) {
    m_entry.status = fromCode<Rag>(typed.value(kStatus).toString());
    m_entry.decidedOn = typedtext::shownDate(typed.value(kDecidedOn).toString());
    m_entry.decidedBy = typed.value(kDecidedBy).toString();
    m_entry.reason = typed.value(kReason).toString();
}

} // namespace aelwyd
