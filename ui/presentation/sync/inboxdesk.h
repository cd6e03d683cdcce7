// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/inboxservice.h"

#include <QObject>
#include <functional>

namespace aelwyd {

/// One thing to resolve, in words.
struct InboxLine {
    struct Side {
        /// Who wrote it, where, and when.
        QString who;
        QString what;
        /// It is what the record shows now.
        bool isShown = false;
    };
    QUuid id;
    /// "Siân Rhydderch: telephone".
    QString title;
    /// Why it matters.
    QString why;
    QList<Side> sides;
    /// One of the sides can be chosen to hold.
    bool canChoose = false;
    /// A third text can be written in place of both: what stands there now, and whether it has lines.
    bool canWrite = false;
    bool hasLines = false;
    QString text;
    /// It can be let go, or kept.
    bool canLetGo = false;
    /// Where the record is, as the main window takes it; empty: nowhere.
    QString place;
};

/// What somebody has to look at after copies of the file have met, for the window.
class InboxDesk final : public QObject {
    Q_OBJECT
  public:
    /// Not owned; must outlive the desk.
    InboxDesk(Workspace& workspace, QObject* parent = nullptr);

    /// How the computers are called on which the sides were written; they go unnamed, unless set.
    void setComputers(std::function<QString(const QUuid&)> nameOf) { m_computer = std::move(nameOf); }
    /// In the language of the interface.
    QList<InboxLine> lines();
    int count() { return m_inbox.count(); }
    /// Problems as InboxService.
    Problems choose(const QUuid& item, int side);
    /// Something else holds than what either side wrote. Problems on "text".
    Problems write(const QUuid& item, const QString& text);
    /// What was taken away in one place goes everywhere.
    Problems letGo(const QUuid& item);
    /// It stands as it is. A reason is needed where no side can be chosen, and it cannot be let go.
    Problems accept(const QUuid& item, const QString& reason);
    /// Takes back the last decision of this session.
    Problems undo();
    bool canUndo() const { return !m_decided.isEmpty(); }

  signals:
    /// There is more, or less, to look at.
    void changed();

  private:
    InboxLine lineOf(const InboxItem& item) const;
    Problems told(const QUuid& item, const Result<void>& done);
    Workspace& m_workspace;
    InboxService m_inbox;
    QList<QUuid> m_decided;
    std::function<QString(const QUuid&)> m_computer;
};

} // namespace aelwyd
