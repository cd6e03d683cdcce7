// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/workforce/staffdesk.h"

#include "core/service/catalogues.h"
#include "ui/presentation/wording/language.h"

#include <algorithm>

namespace aelwyd {

namespace {

template <class T>
QList<T> reversed(QList<T> list) {
    std::reverse(list.begin(), list.end());
    return list;
}

QString nameAndReference(const QString& name, const QString& reference) {
    return QStringLiteral("%1 · %2").arg(name.trimmed(), reference);
}

} // namespace

StaffDesk::StaffDesk(WorkforceService& workforce, PeopleService& people, const Catalogues& catalogues,
                     AgencyService& agency, QObject* parent)
    : QObject(parent)
    , m_workforce(workforce)
    , m_people(people)
    , m_catalogues(catalogues)
    , m_index(workforce.workspace())
    , m_list(workforce, m_index)
    , m_training(workforce, m_index, catalogues)
    , m_newcomer(workforce, agency)
    , m_worker(workforce, agency)
    , m_forms(workforce, agency) {
    connect(&workforce.workspace(), &Workspace::changed, this, &StaffDesk::follow);
}

QList<TypedForm*> StaffDesk::allForms() {
    QList<TypedForm*> forms{&m_newcomer, &m_worker};
    for (RecordForm* form : m_forms.all())
        forms.append(form);
    return forms;
}

bool StaffDesk::open(const CareWorkerId& id) {
    if (m_current) flush();
    m_current.reset();
    const auto member = m_workforce.member(id);
    if (!member) return false;
    m_member = *member;
    m_current = id;
    m_worker.open(id);
    m_forms.open(id);
    return true;
}

QList<DueItem> StaffDesk::due(int ahead) const {
    return dueFor(m_member, m_workforce.meetings(m_member.worker.id), today(), ahead, dueTerms());
}

QList<StaffMeeting> StaffDesk::meetings() const {
    return reversed(m_workforce.meetings(m_member.worker.id));
}

QList<ShadowingObservation> StaffDesk::observations() const {
    return reversed(m_workforce.observations(m_member.worker.id));
}

QList<ShadowingObservation> StaffDesk::seenSinceDecision() const {
    return reversed(seenSince(m_member, m_workforce.observations(m_member.worker.id)));
}

QList<Feedback> StaffDesk::feedback() const {
    return m_workforce.feedback(m_member.worker.id);
}

int StaffDesk::brokenVisits() const {
    return m_matching && m_current ? static_cast<int>(m_matching->ragBreaksOf(*m_current).size()) : 0;
}

QString StaffDesk::personName(const ServiceUserId& id) const {
    const auto person = m_people.person(id);
    return person ? fullName(*person) : QString();
}

QList<ExperienceDecision> StaffDesk::decisions() const {
    return reversed(m_member.experience);
}

QList<Leave> StaffDesk::leave() const {
    QList<Leave> leave = m_member.leave;
    std::sort(leave.begin(), leave.end(), [](const Leave& a, const Leave& b) { return a.from > b.from; });
    return leave;
}

QList<AvailabilityException> StaffDesk::exceptions() const {
    QList<AvailabilityException> coming;
    for (const AvailabilityException& exception : m_member.exceptions)
        if (exception.day >= today()) coming.append(exception);
    std::sort(coming.begin(), coming.end(),
              [](const AvailabilityException& a, const AvailabilityException& b) {
                  return std::pair(a.day, a.start.value_or(QTime(0, 0))) <
                         std::pair(b.day, b.start.value_or(QTime(0, 0)));
              });
    return coming;
}

Result<void> StaffDesk::takeBackLeaving() {
    if (!m_current) return {};
    flush();
    auto worker = m_workforce.worker(*m_current);
    worker->leaveDate.reset();
    worker->leaveReason.clear();
    return m_workforce.save(*worker);
}

QList<NamedCode> StaffDesk::competences() const {
    QList<NamedCode> named;
    for (const CatalogueEntry& entry : m_catalogues.competences())
        named.append({entry.code, competenceName(entry.code)});
    return named;
}

QString StaffDesk::competenceName(const QString& unit) const {
    const QString name = m_catalogues.competenceName(unit).preferring(installedLanguage());
    return name.isEmpty() ? unit : QStringLiteral("%1 · %2").arg(name, unit);
}

QList<NamedCode> StaffDesk::people(const QString& typed, int most) const {
    QList<NamedCode> named;
    for (const PersonRow& row : m_people.rows(m_people.search({.text = typed}, {}, most).ids))
        named.append({row.reference, nameAndReference(row.name, row.reference)});
    return named;
}

QString StaffDesk::personName(const QString& reference) const {
    const auto person = m_people.byReference(reference);
    const auto found = person ? m_people.person(*person) : std::nullopt;
    return found ? nameAndReference(fullName(*found), reference) : reference;
}

QList<NamedCode> StaffDesk::workers(const QString& typed, int most) {
    QList<NamedCode> named;
    for (const StaffKey& key : m_index.find(typed, most))
        named.append({key.reference, nameAndReference(key.firstName + u' ' + key.lastName, key.reference)});
    return named;
}

QString StaffDesk::workerName(const QString& reference) const {
    const auto worker = m_workforce.byReference(reference);
    return worker ? nameAndReference(fullName(*worker), reference) : reference;
}

PersonChoices StaffDesk::choicesForPeople() {
    return {[this] { return competences(); }, [this](const QString& unit) { return competenceName(unit); },
            [this](const QString& typed, int most) { return workers(typed, most); },
            [this](const QString& reference) { return workerName(reference); }};
}

void StaffDesk::flush() {
    if (m_current) m_worker.saveWhatIsRight();
    for (TypedForm* form : allForms())
        form->flush();
}

void StaffDesk::retranslate() {
    m_list.retranslate();
    m_training.retranslate();
    for (TypedForm* form : allForms())
        form->retranslate();
}

void StaffDesk::follow(const ChangeSet& changes) {
    const bool terms = changes.touches(Noun::Agency);
    if (!m_current || (!terms && !changes.touches(Noun::CareWorker, m_current->uuid()))) return;
    const auto member = m_workforce.member(*m_current);
    if (member) {
        m_member = *member;
        emit currentChanged();
    } else {
        m_current.reset();
        emit currentGone();
    }
}

} // namespace aelwyd
