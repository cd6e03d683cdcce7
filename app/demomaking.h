// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QProcess;

namespace aelwyd {

/// Another process writes the made-up agency, so that the window never waits.
class DemoMaking final : public QObject {
    Q_OBJECT
  public:
    explicit DemoMaking(QObject* parent = nullptr)
        : QObject(parent) {}
    bool isBusy() const { return m_process != nullptr; }
    /// Nothing happens while one is being made.
    void make(const QString& path);

  signals:
    void ended(const QString& path, bool made);

  private:
    void end(const QString& path, bool made);
    QProcess* m_process = nullptr;
};

} // namespace aelwyd
