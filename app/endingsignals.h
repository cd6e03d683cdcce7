// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace aelwyd {

/// Hears when the system ends the session, or somebody the program (SIGTERM, SIGHUP, SIGINT), and says so in
/// the event loop instead of the program being cut off. One at a time; what was set to be ignored stays so.
class EndingSignals final : public QObject {
    Q_OBJECT
  public:
    EndingSignals();
    /// From then on what answered them before counts again.
    ~EndingSignals() override;

  signals:
    void asked();
};

} // namespace aelwyd
