// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workspace.h"

#include "core/service/auditwriter.h"
#include "core/service/rights.h"
#include "core/service/undohistory.h"
#include "core/storage/changelog.h"
#include "core/storage/database.h"
#include "core/storage/devicerights.h"
#include "core/storage/findings.h"
#include "core/storage/latersums.h"
#include "core/storage/todaytriggers.h"
#include "core/storage/visitmoments.h"

#include <optional>

namespace aelwyd {

namespace {

/// One announcement for each record, however many of its rows changed; added or removed outweighs updated.
ChangeSet announcementOf(const QList<RowChange>& rows) {
    ChangeSet set;
    QHash<QUuid, qsizetype> places;
    for (const RowChange& row : rows) {
        const Change& change = row.announced;
        if (change.id.isNull()) continue;
        const auto place = places.constFind(change.id);
        if (place == places.constEnd()) {
            places.insert(change.id, set.changes.size());
            set.changes.append(change);
        } else if (change.action != ChangeAction::Updated) {
            set.changes[*place] = change;
        }
    }
    return set;
}

bool canBeTakenBack(const QList<RowChange>& rows) {
    return std::none_of(rows.begin(), rows.end(), [](const RowChange& row) { return row.undo.isEmpty(); });
}

/// A transaction, or inside another one a savepoint; taken back unless kept.
class Bracket {
  public:
    Bracket(Database& database, int& depth)
        : m_database(database)
        , m_depth(depth) {
        m_database.execute(m_depth == 0 ? QByteArray("BEGIN IMMEDIATE") : "SAVEPOINT " + name());
        ++m_depth;
    }
    ~Bracket() {
        --m_depth;
        if (m_kept) return;
        try {
            m_database.execute(m_depth == 0 ? QByteArray("ROLLBACK") : "ROLLBACK TO " + name());
            if (m_depth > 0) m_database.execute("RELEASE " + name());
        } catch (...) {
            // SQLite has rolled back by itself (disk full, I/O fault); the fault that led here goes on to the
            // caller.
        }
    }
    void keep() {
        m_database.execute(m_depth == 1 ? QByteArray("COMMIT")
                                        : "RELEASE level" + QByteArray::number(m_depth - 1));
        m_kept = true;
    }

  private:
    QByteArray name() const { return "level" + QByteArray::number(m_depth); }
    Database& m_database;
    int& m_depth;
    bool m_kept = false;
};

} // namespace

Workspace::Workspace(Database& database, const Clock& clock, std::shared_ptr<Session> session)
    : m_database(database)
    , m_clock(clock)
    , m_session(std::move(session))
    , m_history(std::make_unique<UndoHistory>(database))
    , m_log(std::make_unique<ChangeLog>(database)) {}

Workspace::~Workspace() = default;

Result<void> Workspace::transact(const Step& step, const std::function<Result<void>()>& work) {
    if (const auto problem = problemOf(step.operation)) return *problem;
    QList<RowChange> rows;
    {
        if (m_history->depth == 0) m_history->recorder.noteUndo(!step.scope.isNull());
        Bracket bracket(m_database, m_history->depth);
        if (Result<void> result = work(); !result) return result;
        if (m_history->depth == 1) {
            auto finished = finish(step.operation);
            if (!finished) return finished.problems();
            rows = std::move(finished).value();
        }
        bracket.keep();
    }
    if (m_history->depth > 0 || rows.isEmpty()) return {};
    const bool kept = !step.scope.isNull() && canBeTakenBack(rows);
    if (kept) m_history->of(step.scope).add({step.operation, step.coalesce, m_clock.now(), rows});
    tell(rows, kept ? step.scope : QUuid());
    return {};
}

void Workspace::tell(const QList<RowChange>& rows, const QUuid& scope) {
    m_history->noteChanged(rows, scope);
    emit changed(announcementOf(rows));
}

/// What the transaction changed, with the audit trail and the log of it.
Result<QList<RowChange>> Workspace::finish(Operation operation) {
    QList<RowChange> rows = m_history->recorder.take();
    m_deviceRole.reset();
    if (m_session && !rows.isEmpty()) {
        // Whatever an operation was called: a viewer's hand changes no record.
        if (!mayWrite(m_session->vault.role)) return refusalOf(operation);
        AuditWriter(m_database, *m_session).writeChange(operation, rows);
    }
    seal(toCode(operation));
    return rows;
}

void Workspace::seal(const QString& action) {
    const Clock& clock = m_session ? *m_session->clock : m_clock;
    const auto written =
        m_log->seal({m_session ? m_session->vault.user : QUuid(), action, clock.now().toMSecsSinceEpoch()});
    refreshFindings(m_database, written);
}

void Workspace::sealLog() {
    if (isReadOnly()) return;
    Bracket bracket(m_database, m_history->depth);
    seal(toCode(Operation::KeepOwnNotes));
    bracket.keep();
}

Result<void> Workspace::takeIn(const std::function<Result<void>()>& work) {
    if (const auto problem = problemOf(Operation::TakeIn)) return *problem;
    QList<RowChange> rows;
    {
        m_history->recorder.noteUndo(false);
        Bracket bracket(m_database, m_history->depth);
        seal(toCode(Operation::KeepOwnNotes));
        if (Result<void> result = work(); !result) return result;
        rows = m_history->recorder.take();
        m_log->forgetEvents();
        m_deviceRole.reset();
        bracket.keep();
    }
    if (!rows.isEmpty()) tell(rows, {});
    return {};
}

bool Workspace::isReadOnly() const {
    return m_database.isReadOnly();
}

bool Workspace::isShortOfRoom() const {
    return m_database.isShortOfRoom();
}

std::optional<Problem> Workspace::problemOf(Operation operation) const {
    if (auto problem = m_database.problemOfWriting()) return problem;
    return may(operation) ? std::nullopt : std::optional(refusalOf(operation));
}

bool Workspace::may(Operation operation) const {
    if (m_session && !mayDo(m_session->vault.role, operation)) return false;
    return leastRoleFor(operation) == Role::Viewer || mayDo(deviceRole(), operation);
}

/// What this copy writes beyond its role counts on no other.
Role Workspace::deviceRole() const {
    if (!m_deviceRole) m_deviceRole = roleOfDevice(m_database, m_log->knownDevice()).value_or(Role::Manager);
    return *m_deviceRole;
}

Problem Workspace::refusalOf(Operation operation) const {
    return {{}, ErrorCode::NotAllowed, {toCode(operation)}};
}

void Workspace::note(const QList<AuditEvent>& events) {
    if (!m_session || isReadOnly()) return;
    Bracket bracket(m_database, m_history->depth);
    AuditWriter(m_database, *m_session).write(events);
    bracket.keep();
}

Result<void> Workspace::changeKey(const SecretBytes& next, const std::function<Result<void>()>& saveKeys) {
    if (const auto problem = m_database.problemOfWriting()) return *problem;
    const auto changed = m_database.changeKey(next, saveKeys);
    // What notes the rows was set up on a connection that is gone.
    if (changed) m_history = std::make_unique<UndoHistory>(m_database);
    return changed;
}

bool Workspace::canUndo(const QUuid& scope) const {
    return !m_history->of(scope).undo.isEmpty();
}

bool Workspace::canRedo(const QUuid& scope) const {
    return !m_history->of(scope).redo.isEmpty();
}

Operation Workspace::nextUndo(const QUuid& scope) const {
    return m_history->of(scope).undo.last().operation;
}

Operation Workspace::nextRedo(const QUuid& scope) const {
    return m_history->of(scope).redo.last().operation;
}

Result<void> Workspace::undo(const QUuid& scope) {
    auto& stacks = m_history->of(scope);
    return replay(scope, stacks.undo, stacks.redo);
}

Result<void> Workspace::redo(const QUuid& scope) {
    auto& stacks = m_history->of(scope);
    return replay(scope, stacks.redo, stacks.undo);
}

/// Tens of thousands of visits may have come in one step: what follows from them is then brought up to date
/// at the end.
void Workspace::replayRows(const UndoStep& step) {
    std::optional<LaterSums> sums;
    std::optional<LaterMoments> moments;
    std::optional<LaterToday> today;
    if (step.operation == Operation::ImportVisits) {
        sums.emplace(m_database);
        moments.emplace(m_database);
        today.emplace(m_database);
    }
    for (auto change = step.changes.crbegin(); change != step.changes.crend(); ++change)
        m_database.execute(change->undo);
    if (sums) sums->settle();
    if (moments) moments->settle();
    if (today) today->settle();
}

Result<void> Workspace::replay(const QUuid& scope, QList<UndoStep>& from, QList<UndoStep>& to) {
    if (from.isEmpty()) return Problem{{}, ErrorCode::NothingToUndo};
    if (const auto problem = problemOf(from.last().operation)) return *problem;
    QList<RowChange> rows;
    {
        m_history->recorder.noteUndo(true);
        Bracket bracket(m_database, m_history->depth);
        replayRows(from.last());
        auto finished = finish(from.last().operation);
        if (!finished) return finished.problems();
        rows = std::move(finished).value();
        bracket.keep();
    }
    UndoStep step = from.takeLast();
    to.append({step.operation, {}, m_clock.now(), rows});
    if (!from.isEmpty()) from.last().coalesce.clear(); // what is typed next is a step of its own
    tell(rows, scope);
    return {};
}

void Workspace::forgetSteps(const QUuid& scope) {
    m_history->forget(scope);
}

void Workspace::forgetAllSteps() {
    m_history->forgetAll();
}

} // namespace aelwyd
