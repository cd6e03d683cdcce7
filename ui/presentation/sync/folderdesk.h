// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/exchangeservice.h"
#include "core/service/syncplace.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace aelwyd {

/// Meets the other copies in a folder that another program carries between them: a while after the window
/// stands, when something changes in the folder, every five minutes, and at the end. A round begins only in
/// a quiet moment: never under somebody's hands.
class FolderDesk final : public QObject {
    Q_OBJECT
  public:
    /// Nothing is owned; all must outlive the desk.
    FolderDesk(Workspace& workspace, ExchangeService& exchange, PairingService& pairing,
               QObject* parent = nullptr);

    QString folder() const { return m_place.folder(); }
    /// Empty: none any more. Meets the others there at once. NotFound.
    Problems setFolder(const QString& path);

    /// Whether nobody types and no question stands open; always, unless set.
    void setQuiet(std::function<bool()> isQuiet) { m_isQuiet = std::move(isQuiet); }
    /// Asked at each round for what is told how far it is; nothing, unless set.
    void setAttendant(std::function<ExchangeProgress()> attendant) { m_attendant = std::move(attendant); }
    /// From now on by itself.
    void begin();
    /// As soon as it is quiet.
    void meetSoon();
    /// Now, whatever else is going on; only for a copy that belongs to an agency and has a folder.
    void meet();
    /// At the end: takes in for two seconds at most, and then tells the others what was written here.
    /// `isLong` is called once it has taken longer than a moment.
    void sayGoodbye(const std::function<void()>& isLong);

    /// Where the others stand, for the foot of the window; empty where there are none.
    QString standing() const;
    /// When and how the last round went, a line each; empty before the first.
    QStringList lastRound() const;
    /// Files that were refused in the last round: "name: reason".
    QStringList refused() const;
    /// What stood against the whole round.
    Problems problems() const { return m_problems; }

    static constexpr int kBetweenMilliseconds = 5 * 60 * 1000;
    static constexpr int kFirstMilliseconds = 3000;
    static constexpr int kSettledMilliseconds = 2000;

  signals:
    /// Something came in, or another round went by.
    void changed();
    void busyChanged(bool busy);
    /// What came in, in a line.
    void cameIn(const QString& sentence);

  private:
    bool isWanted() const;
    void watch();
    void end(const Result<FolderOutcome>& outcome);
    void setBusy(bool busy);
    Workspace& m_workspace;
    ExchangeService& m_exchange;
    PairingService& m_pairing;
    SyncPlace m_place;
    std::function<bool()> m_isQuiet;
    std::function<ExchangeProgress()> m_attendant;
    QFileSystemWatcher m_watcher;
    /// Between rounds, and until the folder has come to rest and it is quiet.
    QTimer m_between;
    QTimer m_soon;
    FolderOutcome m_last;
    QDateTime m_lastAt;
    Problems m_problems;
    bool m_busy = false;
};

} // namespace aelwyd
