// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inboxservice.h"

#include "core/storage/peoplestore.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// What a person, worker or visit goes by; empty for any other record.
QString nameOf(Database& database, const QUuid& record) {
    const auto person = ServiceUserId::tryFromUuid(record);
    if (!person) return {};
    if (const auto found = PeopleStore(database).person(*person)) return fullName(*found);
    if (const auto worker = WorkerStore(database).worker(*CareWorkerId::tryFromUuid(record)))
        return fullName(*worker);
    const auto visit = VisitStore(database).visit(*VisitId::tryFromUuid(record));
    return visit ? visit->reference : QString();
}

QStringList columnsOf(const Finding& finding) {
    const SyncTable* table = syncTable(finding.row.table);
    const SyncRegister* one = table->find(finding.registerNumber);
    QStringList columns;
    for (const QByteArray& column : one ? one->columns : QByteArrayList())
        columns.append(QString::fromUtf8(column));
    return columns;
}

QList<SyncValue> shownIn(Database& database, const Finding& finding) {
    const auto values = SyncRows(database).read(*syncTable(finding.row.table), finding.row.id(),
                                                registerBit(finding.registerNumber));
    const auto value = values && !values->isEmpty() ? decodedValue(values->first().value) : std::nullopt;
    if (!value || finding.rule != FindingRule::Conflict) return {};
    return value->kind == SyncValue::Kind::Group ? value->members : QList<SyncValue>{*value};
}

} // namespace

QList<Finding> InboxService::open() {
    QList<Finding> all = readFindings(m_workspace.database());
    const FindingStore store(m_workspace.database());
    all.removeIf([&](const Finding& each) {
        const auto decision = store.decision(each.id);
        return decision && decision->facts == each.facts;
    });
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding& a, const Finding& b) { return a.rule < b.rule; });
    return all;
}

std::optional<Finding> InboxService::openFinding(const QUuid& id) {
    for (const Finding& each : open())
        if (each.id == id) return each;
    return std::nullopt;
}

int InboxService::count() {
    return static_cast<int>(open().size());
}

QList<InboxItem> InboxService::items() {
    QList<InboxItem> items;
    for (const Finding& each : open())
        items.append(itemOf(each));
    return items;
}

InboxItem InboxService::itemOf(const Finding& finding) {
    Database& database = m_workspace.database();
    InboxItem item;
    item.id = finding.id;
    item.rule = finding.rule;
    item.subject = finding.subject;
    item.subjectName = nameOf(database, finding.subject);
    item.table = QString::fromUtf8(syncTable(finding.row.table)->name);
    item.row = finding.row.row;
    item.other = finding.other;
    item.otherName = nameOf(database, finding.other);
    item.columns = columnsOf(finding);
    item.sides = FindingStore(database).sides(finding);
    item.shown = shownIn(database, finding);
    return item;
}

Result<void> InboxService::decide(const Finding& finding,
                                  const std::function<Result<void>(FindingStore&)>& work) {
    return m_workspace.transact({Operation::Resolve, finding.id}, [&] {
        FindingStore store(m_workspace.database());
        return work(store);
    });
}

Result<void> InboxService::choose(const QUuid& item, int side) {
    const auto finding = openFinding(item);
    if (!finding) return Problem{{}, ErrorCode::NotFound};
    if (finding->rule == FindingRule::KeptRow && (side == 0 || side == 1))
        return decide(*finding, [&](FindingStore& store) -> Result<void> {
            if (side == 1) return store.removeRow(*finding);
            store.keepRow(*finding);
            return {};
        });
    const auto sides = FindingStore(m_workspace.database()).sides(*finding);
    if (finding->rule != FindingRule::Conflict || side < 0 || side >= sides.size())
        return Problem{{}, ErrorCode::Choice};
    return write(item, sides[side].values);
}

Result<void> InboxService::write(const QUuid& item, const QList<SyncValue>& values) {
    const auto finding = openFinding(item);
    if (!finding) return Problem{{}, ErrorCode::NotFound};
    if (finding->rule != FindingRule::Conflict) return Problem{{}, ErrorCode::Choice};
    return decide(*finding, [&](FindingStore& store) { return store.settle(*finding, values); });
}

Result<void> InboxService::accept(const QUuid& item, const QString& reason, const QString& by) {
    const auto finding = openFinding(item);
    if (!finding) return Problem{{}, ErrorCode::NotFound};
    if (finding->rule == FindingRule::Conflict) return write(item, shownIn(m_workspace.database(), *finding));
    if (finding->rule == FindingRule::KeptRow) return choose(item, 0);
    if (reason.trimmed().isEmpty()) return Problem{QStringLiteral("reason"), ErrorCode::Required};
    const QString today = m_workspace.clock().today().toString(Qt::ISODate);
    return decide(*finding, [&](FindingStore& store) -> Result<void> {
        store.write({finding->id, finding->facts, reason.trimmed(), by, today});
        return {};
    });
}

Result<void> InboxService::undo(const QUuid& item) {
    if (m_workspace.canUndo(item)) return m_workspace.undo(item);
    FindingStore store(m_workspace.database());
    if (!store.decision(item)) return Problem{{}, ErrorCode::NothingToUndo};
    return m_workspace.transact({Operation::Resolve}, [&]() -> Result<void> {
        store.removeDecision(item);
        return {};
    });
}

} // namespace aelwyd
