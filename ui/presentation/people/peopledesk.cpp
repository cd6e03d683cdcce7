// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/peopledesk.h"

#include <algorithm>

namespace aelwyd {

PeopleDesk::PeopleDesk(PeopleService& people, PlanService& plans, AgencyService& agency, QObject* parent)
    : QObject(parent)
    , m_people(people)
    , m_plans(plans)
    , m_list(people)
    , m_newcomer(people, agency)
    , m_person(people, agency)
    , m_circleForm(people, agency)
    , m_package(people, agency)
    , m_complexity(people, agency) {
    connect(&people.workspace(), &Workspace::changed, this, &PeopleDesk::follow);
}

bool PeopleDesk::open(const ServiceUserId& id) {
    if (m_current) flush();
    m_current.reset();
    if (!m_people.person(id)) return false;
    m_current = id;
    m_person.open(id);
    m_package.open(id);
    m_complexity.open(id);
    if (m_feedback) m_feedback->open(id);
    return true;
}

Overview PeopleDesk::overview() const {
    return overviewOf(m_people, m_plans, *m_current).value_or(Overview());
}

QList<CircleMember> PeopleDesk::circle() const {
    return m_current ? m_people.circle(*m_current) : QList<CircleMember>();
}

int PeopleDesk::brokenVisits() const {
    return m_matching && current() ? static_cast<int>(m_matching->ragBreaksOf(*current()).size()) : 0;
}

QList<RagDecision> PeopleDesk::complexityHistory() const {
    QList<RagDecision> history = m_current ? m_people.complexityHistory(*m_current) : QList<RagDecision>();
    std::reverse(history.begin(), history.end());
    return history;
}

Result<void> PeopleDesk::setArchived(bool archived) {
    if (!m_current) return {};
    flush();
    return m_people.setArchived(*m_current, archived);
}

Result<void> PeopleDesk::undo() {
    return m_current ? m_people.workspace().undo(m_current->uuid()) : Result<void>();
}

void PeopleDesk::flush() {
    if (m_feedback) m_feedback->form().flush();
    if (m_current) {
        m_person.saveWhatIsRight();
        m_package.saveTerms();
    }
    for (TypedForm* form :
         std::initializer_list<TypedForm*>{&m_newcomer, &m_person, &m_circleForm, &m_package, &m_complexity})
        form->flush();
}

void PeopleDesk::retranslate() {
    m_list.retranslate();
    if (m_feedback) m_feedback->form().retranslate();
    for (TypedForm* form :
         std::initializer_list<TypedForm*>{&m_newcomer, &m_person, &m_circleForm, &m_package, &m_complexity})
        form->retranslate();
}

void PeopleDesk::follow(const ChangeSet& changes) {
    if (!m_current) return;
    const QUuid uuid = m_current->uuid();
    const bool ours = std::any_of(changes.changes.begin(), changes.changes.end(), [&](const Change& change) {
        return change.owner == uuid && change.noun != Noun::FormDraft;
    });
    if (!ours) return;
    if (m_people.person(*m_current)) {
        emit currentChanged();
    } else {
        m_current.reset();
        emit currentGone();
    }
}

} // namespace aelwyd
