// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inboxservice.h"

#include "core/base/text.h"
#include "core/service/concernservice.h"
#include "core/service/session.h"
#include "core/storage/concernstore.h"
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

const QByteArray kSafeguarding = "safeguarding_concern";

/// Of these fields one line is kept, and nothing else that they would have to agree with.
const QByteArrayList& freeNames() {
    static const QByteArrayList names{"name",
                                      "first_name",
                                      "last_name",
                                      "known_as",
                                      "pronoun",
                                      "phone",
                                      "mobile",
                                      "email",
                                      "locality",
                                      "owner",
                                      "raised_by",
                                      "held_by",
                                      "title_cy",
                                      "title_en",
                                      "by_whom",
                                      "assessor",
                                      "name_cy",
                                      "name_en",
                                      "local_authority_reference",
                                      "teller_name",
                                      "relation_cy",
                                      "relation_en"};
    return names;
}

/// How another text can be written into the field of a conflict, if it is one of text alone.
std::optional<TextSort> sortOf(const Finding& finding) {
    const SyncTable& table = *syncTable(finding.row.table);
    const SyncRegister* one = table.find(finding.registerNumber);
    const bool isOne = finding.rule == FindingRule::Conflict && one && one->columns.size() == 1;
    if (!isOne || table.name == kSafeguarding || one->columns.first() == "whys") return std::nullopt;
    if (one->kind == SyncRegister::Kind::LongText) return TextSort::Note;
    return freeNames().contains(one->columns.first()) ? std::optional(TextSort::Name) : std::nullopt;
}

QStringList columnsOf(const Finding& finding) {
    if (finding.rule == FindingRule::RagApart) return {QStringLiteral("status"), QStringLiteral("reason")};
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

QStringList InboxItem::names() const {
    QStringList names{subjectName, rowName, otherName};
    names.removeAll(QString());
    return names;
}

/// Who may not read safeguarding notes is not told that there are any.
quint16 InboxService::hidden() const {
    return SafeguardingService(m_workspace).mayRead() ? quint16(0) : syncTableNamed(kSafeguarding)->number;
}

QList<Finding> InboxService::open() {
    QList<Finding> all = readOpenFindings(m_workspace.database(), hidden());
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding& a, const Finding& b) { return a.rule < b.rule; });
    return all;
}

std::optional<Finding> InboxService::openFinding(const QUuid& id) {
    return readOpenFinding(m_workspace.database(), id);
}

int InboxService::count() {
    return countOpenFindings(m_workspace.database(), hidden());
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
    if (item.row != item.subject) item.rowName = nameOf(database, item.row);
    item.other = finding.other;
    item.otherName = nameOf(database, finding.other);
    item.columns = columnsOf(finding);
    item.sides = FindingStore(database).sides(finding);
    item.shown = shownIn(database, finding);
    item.writing = sortOf(finding);
    if (syncTable(finding.row.table)->name == kSafeguarding) openWords(item);
    return item;
}

void InboxService::openWords(InboxItem& item) {
    const Session* session = m_workspace.session();
    const bool has = session && session->vault.safeguardingKey;
    const SafeguardingStore store(m_workspace.database(), has ? &*session->vault.safeguardingKey : nullptr);
    const auto open = [&](QList<SyncValue>& values) {
        for (SyncValue& value : values)
            if (value.kind == SyncValue::Kind::Text)
                value.bytes =
                    store.openedWords(QString::fromUtf8(value.bytes), *SafeguardingId::tryFromUuid(item.row))
                        .toUtf8();
    };
    open(item.shown);
    for (FindingSide& side : item.sides)
        open(side.values);
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

Result<void> InboxService::writeText(const QUuid& item, const QString& text) {
    const auto finding = openFinding(item);
    if (!finding) return Problem{{}, ErrorCode::NotFound};
    const auto sort = sortOf(*finding);
    if (!sort) return Problem{{}, ErrorCode::Choice};
    const QString field = QStringLiteral("text"), tidy = tidied(text, *sort);
    if (tidy.isEmpty()) return Problem{field, ErrorCode::Required};
    if (auto problem = textProblem(field, tidy, *sort)) return *problem;
    return write(item, {SyncValue::ofText(tidy.toUtf8())});
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
