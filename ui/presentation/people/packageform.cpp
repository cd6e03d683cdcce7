// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/packageform.h"

namespace aelwyd {

namespace {

const QStringList kHoursFields{QStringLiteral("agreed_hours_min"), QStringLiteral("agreed_hours_max"),
                               QStringLiteral("hours_from")};
const QStringList kStageFields{QStringLiteral("next_stage"), QStringLiteral("stage_from"),
                               QStringLiteral("stage_reason")};

bool begun(const QJsonObject& typed, const QJsonObject& stored, const QStringList& fields) {
    for (const QString& field : fields)
        if (typed.value(field) != stored.value(field)) return true;
    return false;
}

} // namespace

PackageForm::PackageForm(PeopleService& people, AgencyService& agency, QObject* parent)
    : TypedForm(agency, parent)
    , m_people(people) {
    connect(&people.workspace(), &Workspace::changed, this, &PackageForm::refresh);
}

void PackageForm::open(const ServiceUserId& person) {
    m_hoursTried = m_stageTried = false;
    m_entry = entryOf(m_people.package(person).value_or(Package{.serviceUser = person}), today());
    begin(QStringLiteral("package/") + person.toString());
}

void PackageForm::edit(const QString& field, const std::function<void(PackageEntry&)>& change) {
    change(m_entry);
    touch(field);
}

Problems PackageForm::problems() const {
    Problems found = problemsOfTerms(m_entry);
    const QJsonObject now = typed();
    if (m_hoursTried || begun(now, stored(), kHoursFields)) found += problemsOfNextHours(m_entry);
    if (m_stageTried || begun(now, stored(), kStageFields)) found += problemsOfNextStage(m_entry);
    found.removeIf([this](const Problem& p) {
        const bool tried = kHoursFields.contains(p.field) ? m_hoursTried : m_stageTried;
        return p.code == ErrorCode::Required && !tried;
    });
    return found;
}

Result<void> PackageForm::saveTerms() {
    leaveField();
    const Package package = withTerms(m_entry);
    if (package == m_entry.package) return {};
    QStringList done = toJson(m_entry).keys();
    for (const Problem& problem : problemsOfTerms(m_entry))
        done.removeAll(problem.field);
    for (const QString& field : kHoursFields + kStageFields)
        done.removeAll(field);
    return store(package, done);
}

Result<void> PackageForm::saveHours() {
    m_hoursTried = true;
    leaveField();
    const Problems found = problemsOfNextHours(m_entry);
    emit edited();
    if (!found.isEmpty()) return found;
    const Result<void> saved = store(withNextHours(m_entry), {});
    if (!saved) return saved;
    m_hoursTried = false;
    resetFields(kHoursFields);
    return saved;
}

Result<void> PackageForm::saveStage() {
    m_stageTried = true;
    leaveField();
    const Problems found = problemsOfNextStage(m_entry);
    emit edited();
    if (!found.isEmpty()) return found;
    const Result<void> saved = store(withNextStage(m_entry), {});
    if (!saved) return saved;
    m_stageTried = false;
    resetFields(kStageFields);
    return saved;
}

void PackageForm::giveUpHours() {
    m_hoursTried = false;
    resetFields(kHoursFields);
}

void PackageForm::giveUpStage() {
    m_stageTried = false;
    resetFields(kStageFields);
}

Result<void> PackageForm::removeHours(QDate from) {
    Package package = m_entry.package;
    package.hours.removeIf([&](const AgreedHours& hours) { return hours.from == from; });
    return store(package, {});
}

Result<void> PackageForm::removeTerms(QDate from) {
    Package package = m_entry.package;
    package.laterTerms.removeIf([&](const BankTerms& terms) { return terms.from == from; });
    return store(package, {});
}

Result<void> PackageForm::removeStage(QDate from) {
    Package package = m_entry.package;
    package.stages.removeIf([&](const StageChange& change) { return change.from == from; });
    return store(package, {});
}

Result<void> PackageForm::store(const Package& package, const QStringList& fieldsDone) {
    QJsonObject done;
    for (const QString& field : fieldsDone)
        done.insert(field, typed().value(field));
    const Result<void> saved = assumingStored(done, [&] { return m_people.savePackage(package); });
    if (saved) takeStored();
    return saved;
}

void PackageForm::refresh(const ChangeSet& changes) {
    if (changes.touches(Noun::Package, m_entry.package.serviceUser.uuid())) takeStored();
}

void PackageForm::takeStored() {
    const ServiceUserId person = m_entry.package.serviceUser;
    const Package none{.id = m_entry.package.id, .serviceUser = person};
    m_entry.package = m_people.package(person).value_or(none);
    rebase(toJson(entryOf(m_entry.package, today())));
    emit refilled();
}

} // namespace aelwyd
