// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/exchangeservice.h"

#include <QObject>

namespace aelwyd {

/// What a file holds, in words.
struct FileWords {
    /// Who wrote it, and when.
    QString from;
    /// What comes in by it, a line for each person and worker.
    QStringList arrivals;
    /// What else is to be known: what has to be resolved, what is waited for.
    QStringList remarks;
    /// There is something to take in, now or when what is missing has come.
    bool isWorthTaking = false;
};

/// Files between this copy and the others, by hand, for the window.
class ExchangeDesk final : public QObject {
    Q_OBJECT
  public:
    /// Nothing is owned; all must outlive the desk.
    ExchangeDesk(Workspace& workspace, ExchangeService& exchange, PairingService& pairing,
                 QObject* parent = nullptr);

    /// This copy belongs to an agency.
    bool canExchange() const;
    /// "Up to date with Caernarfon as of 14:05.", one for each of the others.
    QStringList standings() const;
    /// How much is new for each of the others since it last reported, one line each; empty where there are
    /// none.
    QStringList newForOthers() const;
    /// A line for each file that came early.
    QStringList waiting() const;
    /// "Bangor 2026-11-22 1405.bundle".
    QString suggestedName() const;

    /// What was written, and for whom. Problems as ExchangeService::exportTo.
    Result<QString> writeTo(const QString& path, const ExchangeProgress& progress = {});
    /// What the file would bring. Nothing is changed. Problems as ExchangeService::importFrom.
    Result<FileWords> look(const QString& path, const ExchangeProgress& progress = {});
    /// Takes it in; told by `cameIn` too.
    Result<FileWords> take(const QString& path, const ExchangeProgress& progress = {});
    /// From looking or taking until it is over.
    bool isBusy() const { return m_busy; }

  signals:
    void changed();
    void busyChanged(bool busy);
    /// What came in, in a line.
    void cameIn(const QString& sentence);

  private:
    void setBusy(bool busy);
    Workspace& m_workspace;
    ExchangeService& m_exchange;
    PairingService& m_pairing;
    bool m_busy = false;
};

/// What a file brought (or would bring) in words.
FileWords wordsOf(const ImportOutcome& outcome, bool isPreview);

} // namespace aelwyd
