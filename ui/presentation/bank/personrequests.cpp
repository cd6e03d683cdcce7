// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/bank/personrequests.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"

#include <algorithm>

namespace aelwyd {

QList<OutcomeChoice> outcomesOf(const PlanService& plans, const ServiceUserId& person) {
    QList<OutcomeChoice> outcomes;
    for (const auto& id : {plans.agreedOf(person), plans.draftOf(person)}) {
        const auto plan = id ? plans.plan(*id) : std::nullopt;
        if (!plan) continue;
        for (const PersonalOutcome& outcome : plan->outcomes) {
            const auto same = [&](const OutcomeChoice& known) { return known.id == outcome.id.uuid(); };
            if (std::none_of(outcomes.begin(), outcomes.end(), same))
                outcomes.append({outcome.id.uuid(), outcome.wish});
        }
    }
    return outcomes;
}

PersonRequests::PersonRequests(Workspace& workspace, const PlanService& plans, AgencyService& agency,
                               QObject* parent)
    : QObject(parent)
    , m_requests(workspace)
    , m_plans(plans)
    , m_form(m_requests, agency) {
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (!m_person) return;
        const auto ours = [&](Noun noun) { return changes.touches(noun, m_person->uuid()); };
        if (ours(Noun::TimeRequest) || ours(Noun::Visit) || ours(Noun::Package) ||
            ours(Noun::BankAdjustment) || ours(Noun::SupportPlan))
            reload();
    });
}

void PersonRequests::open(const std::optional<ServiceUserId>& person) {
    m_person = person;
    reload();
}

void PersonRequests::reload() {
    m_lines = m_person ? m_requests.ofPerson(*m_person) : QList<RequestLine>();
    m_outcomes = m_person ? outcomesOf(m_plans, *m_person) : QList<OutcomeChoice>();
    emit changed();
}

QStringList PersonRequests::outcomeIds() const {
    QStringList ids{QString()};
    for (const OutcomeChoice& outcome : m_outcomes)
        ids.append(outcome.id.toString(QUuid::WithoutBraces));
    return ids;
}

QString PersonRequests::outcomeWords(const QString& id) const {
    for (const OutcomeChoice& outcome : m_outcomes)
        if (outcome.id == QUuid::fromString(id))
            return withVisibleControls(outcome.words.preferring(installedLanguage()));
    return {};
}

void PersonRequests::startNew() {
    if (m_person) m_form.startNew(*m_person);
}

} // namespace aelwyd
