// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/bank/requestform.h"

#include "core/base/text.h"
#include "ui/presentation/visits/visittyping.h"

namespace aelwyd {

RequestForm::RequestForm(RequestService& requests, AgencyService& agency, QObject* parent)
    : TypedForm(agency, parent)
    , m_requests(requests) {}

void RequestForm::startNew(const ServiceUserId& person) {
    m_isNew = true;
    m_request = {.id = {}, .person = person, .words = {}, .askedOn = m_requests.workspace().clock().today()};
    m_entry = {};
    begin(QStringLiteral("request/%1/new").arg(person.toString()));
}

void RequestForm::open(const TimeRequest& request) {
    m_isNew = false;
    m_request = request;
    m_entry = {request.words, visittyping::shownMinutes(request.minutes),
               request.outcome ? request.outcome->toString(QUuid::WithoutBraces) : QString()};
    begin(QStringLiteral("request/%1").arg(request.id.toString(QUuid::WithoutBraces)));
}

void RequestForm::edit(const QString& field, const std::function<void(RequestEntry&)>& change) {
    change(m_entry);
    touch(field);
}

TimeRequest RequestForm::requestTyped(Problems& problems) const {
    TimeRequest request = m_request;
    request.words = tidied(m_entry.words, TextSort::Note);
    const auto minutes = visittyping::readLength(m_entry.minutes, QStringLiteral("minutes"), problems);
    request.minutes = minutes.value_or(0);
    const QUuid outcome = QUuid::fromString(m_entry.outcome);
    request.outcome = outcome.isNull() ? std::nullopt : std::optional(outcome);
    return request;
}

Problems RequestForm::problems() const {
    Problems found;
    const TimeRequest request = requestTyped(found);
    const bool unread = !found.isEmpty();
    for (const Problem& problem : problemsOf(request)) {
        const bool minutes = problem.field == QLatin1String("minutes");
        if (minutes && unread) continue;
        const bool missing = minutes && m_entry.minutes.trimmed().isEmpty();
        found.append(missing ? Problem{problem.field, ErrorCode::Required}
                             : visittyping::inTypedLengths(problem));
    }
    return found;
}

Result<void> RequestForm::save() {
    Problems found = tried();
    if (!found.isEmpty()) return found;
    const Result<void> saved = m_requests.save(requestTyped(found));
    if (saved) forgetTyped();
    return saved;
}

QJsonObject RequestForm::typed() const {
    return {{QStringLiteral("words"), m_entry.words},
            {QStringLiteral("minutes"), visittyping::keptMinutes(m_entry.minutes)},
            {QStringLiteral("outcome"), m_entry.outcome}};
}

void RequestForm::setTyped(const QJsonObject& typed) {
    const auto text = [&](const char* field) { return typed.value(QLatin1String(field)).toString(); };
    m_entry = {text("words"), visittyping::shownMinutes(text("minutes")), text("outcome")};
}

} // namespace aelwyd
