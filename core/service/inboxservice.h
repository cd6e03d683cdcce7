// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/service/workspace.h"
#include "core/storage/findingsides.h"

namespace aelwyd {

/// Something to resolve: what, about whom, and who wrote each side.
struct InboxItem {
    QUuid id;
    FindingRule rule = FindingRule::Conflict;
    /// The person or worker whom it is about (or the record itself, if it is nobody's), and the name that it
    /// goes by.
    QUuid subject;
    QString subjectName;
    /// The record, and the second one of two; the names that they go by, where they are not the subject's.
    QString table;
    QUuid row;
    QString rowName;
    QUuid other;
    QString otherName;
    /// Whom or what it is about, each by its name.
    QStringList names() const;
    /// Conflict: the columns of the field.
    QStringList columns;
    /// Earliest first.
    QList<FindingSide> sides;
    /// Conflict: what stands in the record until somebody decides.
    QList<SyncValue> shown;
    /// Conflict over a text alone: what sort of text a third can be.
    std::optional<TextSort> writing;
};

/// The inbox: the same list on every copy that has seen the same.
class InboxService {
  public:
    /// Not owned.
    explicit InboxService(Workspace& workspace)
        : m_workspace(workspace) {}

    /// What nobody has decided yet, by rule, then by id. Conflicts over safeguarding notes only for those who
    /// may read them, in words.
    QList<InboxItem> items();
    /// How many there are, without reading them: for a mark that is looked at after every change.
    int count();
    /// Conflict: this side holds (its place in `sides`). Other rules: only KeptRow, where 0 keeps the row and
    /// 1 deletes it. Errors: NotFound when it has been decided meanwhile, Choice.
    Result<void> choose(const QUuid& item, int side);
    /// Conflict: something else holds. Errors: NotFound, Choice.
    Result<void> write(const QUuid& item, const QList<SyncValue>& values);
    /// The same in words, where `writing` says that it can be. Errors: NotFound, Choice, and on "text"
    /// Required and those of textProblem.
    Result<void> writeText(const QUuid& item, const QString& text);
    /// It stands as it is, for a reason. Of a conflict: what is shown holds. Whatever is written later opens
    /// it again. Errors: NotFound, Required (no reason, but for conflicts).
    Result<void> accept(const QUuid& item, const QString& reason, const QString& by);
    /// Takes back the last decision on an item in this session, or that it stands. Error: NothingToUndo.
    Result<void> undo(const QUuid& item);

  private:
    quint16 hidden() const;
    void openWords(InboxItem& item);
    QList<Finding> open();
    std::optional<Finding> openFinding(const QUuid& id);
    InboxItem itemOf(const Finding& finding);
    Result<void> decide(const Finding& finding, const std::function<Result<void>(FindingStore&)>& work);
    Workspace& m_workspace;
};

} // namespace aelwyd
