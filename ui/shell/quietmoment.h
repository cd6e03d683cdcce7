// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace aelwyd {

/// Knows whether somebody is in the middle of something: what comes in by itself waits until they pause.
class QuietMoment final : public QObject {
    Q_OBJECT
  public:
    /// Watches every window of the program.
    explicit QuietMoment(QObject* parent = nullptr);
    /// No key and no button for three seconds, no dialog and no menu open.
    bool isQuiet() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QElapsedTimer m_sinceHands;
};

} // namespace aelwyd
