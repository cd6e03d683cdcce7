// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/personform.h"

#include "core/base/text.h"

namespace aelwyd {

namespace {

const QString kNewForm = QStringLiteral("person/new");

QString formOf(const ServiceUserId& id) {
    return QStringLiteral("person/") + id.toString();
}

Package firstPackage(const PersonEntry& entry, QDate today) {
    const PackageStage stage = fromCode<PackageStage>(entry.stage).value_or(PackageStage::Enquiry);
    const Package package{.serviceUser = entry.person.id};
    return withStage(package, {today, stage, tidied(entry.howTheyCame, TextSort::Name)});
}

} // namespace

PersonForm::PersonForm(PeopleService& people, AgencyService& agency, QObject* parent)
    : TypedForm(agency, parent)
    , m_people(people) {
    connect(&people.workspace(), &Workspace::changed, this, &PersonForm::refresh);
}

void PersonForm::startNew() {
    m_isNew = true;
    m_entry = entryOf({.reference = m_people.nextReference()});
    m_entry.stage = toCode(PackageStage::Enquiry);
    begin(kNewForm);
}

bool PersonForm::open(const ServiceUserId& id) {
    const auto person = m_people.person(id);
    if (!person) return false;
    m_isNew = false;
    m_entry = entryOf(*person);
    begin(formOf(id));
    return true;
}

bool PersonForm::hasUnfinishedNew() const {
    return (m_isNew && isDirty()) || hasKept(kNewForm);
}

void PersonForm::edit(const QString& field, const std::function<void(PersonEntry&)>& change) {
    change(m_entry);
    touch(field);
}

Problems PersonForm::problems() const {
    Problems found = problemsOfTyping(m_entry) + m_people.check(personOf(m_entry));
    if (auto problem = textProblem(QStringLiteral("how_they_came"), m_entry.howTheyCame, TextSort::Name))
        found.append(*problem);
    return found;
}

/// The reference that was proposed may have gone to somebody else meanwhile; one that was typed is left as it
/// is.
void PersonForm::renewReference() {
    const bool proposed = m_isNew && stored().value(QStringLiteral("reference")) == m_entry.person.reference;
    if (proposed && m_people.byReference(m_entry.person.reference))
        m_entry.person.reference = m_people.nextReference();
}

Result<void> PersonForm::save() {
    renewReference();
    if (const Problems found = tried(); !found.isEmpty()) return found;
    const ServiceUser person = personOf(m_entry);
    Result<void> saved = m_isNew ? saveNew(person) : m_people.save(person);
    if (saved) adopt(person);
    return saved;
}

Result<void> PersonForm::saveNew(const ServiceUser& person) {
    const Step step{.operation = Operation::AddPerson, .scope = person.id.uuid()};
    return m_people.workspace().transact(step, [&]() -> Result<void> {
        if (auto saved = m_people.save(person); !saved) return saved;
        return m_people.savePackage(firstPackage(m_entry, today()));
    });
}

Result<void> PersonForm::saveWhatIsRight() {
    return storeRight(
        [this](const QJsonObject& right) { return m_people.save(personOf(fromJson(right, m_entry))); },
        [this] { takeStored(); });
}

void PersonForm::adopt(const ServiceUser& person) {
    forgetTyped();
    m_isNew = false;
    m_entry = entryOf(m_people.person(person.id).value_or(person));
    begin(formOf(person.id));
}

void PersonForm::refresh(const ChangeSet& changes) {
    if (m_isNew || !changes.touches(Noun::ServiceUser, id().uuid())) return;
    takeStored();
}

void PersonForm::takeStored() {
    const auto person = m_people.person(id());
    if (!person) return;
    m_entry.person.archived = person->archived;
    rebase(toJson(entryOf(*person)));
}

} // namespace aelwyd
