// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"
#include "core/service/workspace.h"
#include "core/storage/auditstore.h"
#include "core/vault/auditverification.h"

#include <QDateTime>
#include <QHash>

namespace aelwyd {

/// One line of "who saw or changed this, and when".
struct AuditLine {
    /// By this computer's time zone.
    QDateTime at;
    QUuid user;
    /// As the user was called last; empty for the recovery key and for users of other copies.
    QString userName;
    Role role = Role::Viewer;
    AuditAction action = AuditAction::Viewed;
    QUuid entity;
    /// Nothing where the person was erased, and for what is no change of a record.
    std::optional<Operation> operation;
    /// What was printed or exported, as a word of the program ("plan", "report", "backup").
    QString subject;
    /// When a passphrase was wrong; the entry itself is written when the file opens next.
    std::optional<QDateTime> attempted = {};
    /// In its chain; 0 for whoever may not read about safeguarding, to whom a gap would tell of it.
    quint64 number = 0;
    /// Of a line about a user: as that one was called last.
    QString entityName = {};
    /// Of a change of an account.
    std::optional<Role> roleBefore = {};
    std::optional<Role> roleAfter = {};
};

/// What a reading of all chains found.
struct AuditVerification {
    /// Without those about safeguarding for who may not read it.
    qint64 entries = 0;
    qint64 seals = 0;
    /// AuditGap, AuditFork, AuditBadSignature, AuditClock (arguments: the number of the entry; where it is
    /// another computer's trail, who wrote it last, as far as known), trail after trail in the order in which
    /// they were written.
    Problems problems;
};

/// The audit trail of the open file. In a file that is not sealed there is none: nothing is written, and
/// nothing is found.
class AuditService {
  public:
    /// Not owned; must outlive this.
    explicit AuditService(Workspace& workspace)
        : m_workspace(workspace) {}

    /// Somebody's page was opened: one entry for a user and a record in 15 minutes.
    void viewed(const QUuid& entity);
    /// The same for whoever shows the page all the same: DiskFull or CannotWrite instead of the exception.
    Result<void> noteView(const QUuid& entity);
    /// To be called before the paper or file exists. `subject`: a word of the program, such as "plan".
    void printed(const QList<QUuid>& entities, const QString& subject);
    void exported(const QList<QUuid>& entities, const QString& subject);
    /// The same for what is about nobody in particular: the file itself stands for it.
    void printedFromFile(const QString& subject);
    void exportedFromFile(const QString& subject);

    /// Everybody who ever worked with this copy, as they were called last.
    QHash<QUuid, QString> users() const;
    /// The latest first; without those about safeguarding for who may not read it.
    QList<AuditLine> lines(const AuditFilter& filter) const;
    /// The end of this copy's chain in short ("4f1c9-07ab2"), for paper; empty without a chain.
    QString shortHead() const;
    /// Whether any entry has this short form: what was printed then is still part of the chain.
    bool holdsHead(const QString& shortHead) const;
    /// Reads all chains and compares every seal, every commitment that can still be compared, and how far the
    /// trails of other computers had come before, as this copy remembers it and as the trails themselves
    /// tell.
    AuditVerification verification() const;
    /// A manager says that the clock is right: what clocks did until now in this copy's own trail is found no
    /// more, and the trail tells who said so. NotProtected, NotAllowed, ReadOnly, DiskFull.
    Result<void> settleClock();

  private:
    qint64 readableCount(const QList<NotedEntry>& entries) const;
    void noteOutput(AuditAction action, const QList<QUuid>& entities, const QString& subject);
    Workspace& m_workspace;
};

} // namespace aelwyd
