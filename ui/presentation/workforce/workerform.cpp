// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/workforce/workerform.h"

namespace aelwyd {

namespace {

const QString kNewWorker = QStringLiteral("worker/new");

QString formOfWorker(const CareWorkerId& id) {
    return QStringLiteral("worker/") + id.toString();
}

} // namespace

WorkerForm::WorkerForm(WorkforceService& workforce, AgencyService& agency, QObject* parent)
    : TypedForm(agency, parent)
    , m_workforce(workforce) {
    connect(&workforce.workspace(), &Workspace::changed, this, &WorkerForm::refresh);
}

void WorkerForm::startNew(const QString& reference) {
    m_isNew = true;
    m_entry = entryOf({.reference = reference});
    begin(kNewWorker);
}

bool WorkerForm::open(const CareWorkerId& id) {
    const auto worker = m_workforce.worker(id);
    if (!worker) return false;
    m_isNew = false;
    m_entry = entryOf(*worker);
    begin(formOfWorker(id));
    return true;
}

bool WorkerForm::hasUnfinishedNew() const {
    return (m_isNew && isDirty()) || hasKept(kNewWorker);
}

void WorkerForm::edit(const QString& field, const std::function<void(WorkerEntry&)>& change) {
    change(m_entry);
    touch(field);
}

/// When somebody left is not typed here: that they cannot have begun after it is told where they began.
Problems WorkerForm::problems() const {
    Problems problems = problemsOfTyping(m_entry) + m_workforce.check(workerOf(m_entry));
    for (Problem& problem : problems)
        if (problem.field == QLatin1String("leave_date") && problem.code == ErrorCode::DateOrder)
            problem = {QStringLiteral("start_date"),
                       ErrorCode::DateOrder,
                       {m_entry.worker.leaveDate->toString(Qt::ISODate)}};
    return problems;
}

Result<void> WorkerForm::save() {
    if (const Problems found = tried(); !found.isEmpty()) return found;
    const CareWorker worker = workerOf(m_entry);
    Result<void> saved = m_workforce.save(worker);
    if (saved) adopt(worker);
    return saved;
}

Result<void> WorkerForm::saveWhatIsRight() {
    return storeRight(
        [this](const QJsonObject& right) { return m_workforce.save(workerOf(fromJson(right, m_entry))); },
        [this] { takeStored(); });
}

void WorkerForm::adopt(const CareWorker& worker) {
    forgetTyped();
    m_isNew = false;
    m_entry = entryOf(m_workforce.worker(worker.id).value_or(worker));
    begin(formOfWorker(worker.id));
}

void WorkerForm::refresh(const ChangeSet& changes) {
    if (!m_isNew && changes.touches(Noun::CareWorker, id().uuid())) takeStored();
}

/// What is not typed on the page (experience, leaving) is taken over as it is stored.
void WorkerForm::takeStored() {
    const auto worker = m_workforce.worker(id());
    if (!worker) return;
    m_entry.worker.experience = worker->experience;
    m_entry.worker.confirmedForAll = worker->confirmedForAll;
    m_entry.worker.leaveDate = worker->leaveDate;
    m_entry.worker.leaveReason = worker->leaveReason;
    m_entry.worker.archived = worker->archived;
    rebase(toJson(entryOf(*worker)));
}

} // namespace aelwyd
