// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changeset.h"
#include "core/base/clock.h"
#include "core/base/problem.h"

#include <QObject>
#include <functional>
#include <memory>

namespace aelwyd {

class Database;
class UndoHistory;
struct UndoStep;

/// What an action is called in the undo menu; the interface words it.
enum class Operation {
    AddPerson,
    EditPerson,
    EditCircle,
    EditPackage,
    StartDraft,
    DiscardDraft,
    EditPlan,
    AgreePlan,
    AddWorker,
    EditWorker,
    ImportPeople,
    ImportStaff,
    ImportVisits,
    EditAgency,
    KeepFormDraft,
    MakeDemo,
    PlanVisit,
    RecordVisits,
    EditVisit,
    AdjustBank,
    TellProgress,
    HoldReview,
    TellStory,
    ConsentToStory,
    RecordConcern,
    RecordSafeguarding,
};

/// How one transaction is remembered. `scope` is the record whose editor may take it back (null: not
/// undoable). Steps of one scope that follow one another within two seconds with the same non-empty
/// `coalesce` become one step.
struct Step {
    Operation operation;
    QUuid scope = {};
    QString coalesce = {};
};

/// The one place that writes: opens a transaction, runs the work, remembers old rows for undo, commits, and
/// only then announces.
class Workspace final : public QObject {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the workspace.
    Workspace(Database& database, const Clock& clock);
    ~Workspace() override;

    /// Runs `work` in one transaction. If it returns problems, or throws, nothing is changed. A transaction
    /// that changed nothing leaves no step and announces nothing. Inside another transact it joins that one.
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

    Database& database() { return m_database; }
    const Clock& clock() const { return m_clock; }

  signals:
    /// After commit only.
    void changed(const aelwyd::ChangeSet& changes);

  private:
    Result<void> replay(const QUuid& scope, QList<UndoStep>& from, QList<UndoStep>& to);
    Database& m_database;
    const Clock& m_clock;
    std::unique_ptr<UndoHistory> m_history;
};

} // namespace aelwyd
