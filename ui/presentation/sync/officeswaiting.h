// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/exchangeservice.h"
#include "core/service/inboxservice.h"

#include <QObject>

namespace aelwyd {

/// What waits between offices, for a mark beside the name of the page: what is to be resolved, files that
/// came early, and computers of which nothing was heard for long. Kept, so that asking costs nothing.
class OfficesWaiting final : public QObject {
    Q_OBJECT
  public:
    /// Nothing is owned; all must outlive this.
    OfficesWaiting(Workspace& workspace, ExchangeService& exchange, QObject* parent = nullptr);

    /// How many things; 0: nothing waits.
    int count() const { return m_toResolve + m_early + static_cast<int>(m_silent.size()); }
    /// All of them in words, in the language of the interface; empty where nothing waits.
    QString words() const;
    /// Counts anew what any change of the file may have changed.
    void recount();
    /// The same, and who has been silent: after files were exchanged, and as time goes by.
    void lookAround();

    static constexpr int kSilentDays = 14;

  signals:
    /// There is more or less of it.
    void changed();

  private:
    QStringList silentNow() const;
    Workspace& m_workspace;
    ExchangeService& m_exchange;
    InboxService m_inbox;
    int m_toResolve = 0;
    int m_early = 0;
    QStringList m_silent;
};

} // namespace aelwyd
