// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changeset.h"
#include "core/base/clock.h"
#include "core/base/problem.h"
#include "core/service/operation.h"
#include "core/vault/roleledger.h"

#include <QObject>
#include <functional>
#include <memory>

namespace aelwyd {

class ChangeLog;
class Database;
class UndoHistory;
struct AuditEvent;
struct Session;
class SecretBytes;
struct RowChange;
struct UndoStep;

/// How one transaction is remembered. `scope` is the record whose editor may take it back (null: not
/// undoable). Steps of one scope that follow one another within two seconds with the same non-empty
/// `coalesce` become one step.
struct Step {
    Operation operation;
    QUuid scope = {};
    QString coalesce = {};
};

/// The one place that writes: asks whether the user may, opens a transaction, runs the work, remembers old
/// rows for undo, writes the audit trail, commits, and only then announces.
class Workspace final : public QObject {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the workspace. Without a session (a file that is not sealed)
    /// everybody may do everything, and no audit trail is written.
    Workspace(Database& database, const Clock& clock, std::shared_ptr<Session> session = {});
    ~Workspace() override;

    /// Runs `work` in one transaction. If it returns problems, or throws, nothing is changed. A transaction
    /// that changed nothing leaves no step and announces nothing. Inside another transact it joins that one.
    /// NotAllowed (argument: the operation) where the user's role may not; ReadOnly (argument: the file).
    Result<void> transact(const Step& step, const std::function<Result<void>()>& work);

    bool canUndo(const QUuid& scope) const;
    bool canRedo(const QUuid& scope) const;
    /// What undo or redo would take back or bring back; only when canUndo or canRedo.
    Operation nextUndo(const QUuid& scope) const;
    Operation nextRedo(const QUuid& scope) const;
    /// NothingToUndo when there is nothing. A step whose records something else has changed since (another
    /// scope, an import, a decision in a ledger) is not there any more: taking it back would overrule that
    /// silently.
    Result<void> undo(const QUuid& scope);
    Result<void> redo(const QUuid& scope);
    /// Forgets the steps of a scope (an agreement cannot be taken back).
    void forgetSteps(const QUuid& scope);
    /// Forgets all steps: what was erased is not kept in memory either.
    void forgetAllSteps();

    /// Takes in what others wrote, in one transaction: nothing of it is this device's doing, written into the
    /// audit trail or to be taken back here. What was written here before becomes a commit first. If `work`
    /// returns problems, or throws, nothing is changed.
    Result<void> takeIn(const std::function<Result<void>()>& work);
    /// What was written since the last commit of the log becomes one: before the log is read.
    void sealLog();

    /// Whether the user's role may do this, and the role with which this copy was let in among the others.
    bool may(Operation operation) const;
    /// Writes into the audit trail what changed no record: viewed, printed, exported. On the disk when it
    /// returns; a fault is an exception, and what was to be done must not be.
    void note(const QList<AuditEvent>& events);
    /// Null for a file that is not sealed.
    Session* session() const { return m_session.get(); }
    /// Gives the file another data key (Database::changeKey) and goes on with it. Steps that could be taken
    /// back are forgotten.
    Result<void> changeKey(const SecretBytes& next, const std::function<Result<void>()>& saveKeys);

    /// The file may only be read: nothing is written, not even that somebody looked.
    bool isReadOnly() const;
    /// So because there was no room on the disk when the file was opened.
    bool isShortOfRoom() const;
    Database& database() { return m_database; }
    const Clock& clock() const { return m_clock; }

  signals:
    /// After commit only.
    void changed(const aelwyd::ChangeSet& changes);
    /// Whoever holds words that are not written yet writes them now. A fault reaches the one who asks.
    void keepAsked();

  private:
    Problem refusalOf(Operation operation) const;
    std::optional<Problem> problemOf(Operation operation) const;
    Role deviceRole() const;
    Result<QList<RowChange>> finish(Operation operation);
    void seal(const QString& action);
    void tell(const QList<RowChange>& rows, const QUuid& scope);
    void replayRows(const UndoStep& step);
    Result<void> replay(const QUuid& scope, QList<UndoStep>& from, QList<UndoStep>& to);
    Database& m_database;
    const Clock& m_clock;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<ChangeLog> m_log;
    /// Once it was asked for, until somebody is let in or others' files come in.
    mutable std::optional<Role> m_deviceRole;
};

} // namespace aelwyd
