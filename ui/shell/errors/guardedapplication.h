// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <functional>
#include <optional>

namespace aelwyd {

/// The one place where exceptions out of actions and events end: told plainly, written to the log, and the
/// window goes on.
class GuardedApplication final : public QApplication {
    Q_OBJECT
  public:
    /// Words a fault for people; empty: the usual words; nothing: it is only logged, for people are told of
    /// it already.
    using Describe = std::function<std::optional<QString>(const std::exception&)>;
    GuardedApplication(int& argc, char** argv, Describe describe);
    bool notify(QObject* receiver, QEvent* event) override;

  private:
    void tell(const std::exception& fault);
    Describe m_describe;
    bool m_telling = false;
};

} // namespace aelwyd
