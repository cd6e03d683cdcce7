// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errors/guardedapplication.h"

#include "ui/shell/errors/faultlog.h"
#include "ui/widgets/kit/questions.h"

namespace aelwyd {

GuardedApplication::GuardedApplication(int& argc, char** argv, Describe describe)
    : QApplication(argc, argv)
    , m_describe(std::move(describe)) {}

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& fault) {
        tell(fault);
    }
    return false;
}

/// A fault while a fault is being told is only logged: one window at a time.
void GuardedApplication::tell(const std::exception& fault) {
    logFault(fault);
    if (m_telling) return;
    auto words = m_describe ? m_describe(fault) : QString();
    if (!words) return;
    m_telling = true;
    if (words->isEmpty())
        words = tr("Something went wrong inside Aelwyd. What was kept before is safe. If it happens again, "
                   "close the window, open it "
                   "again, and send the log to whoever looks after Aelwyd for you: %1")
                    .arg(faultLogPath());
    WindowQuestions(activeWindow()).tell(tr("That did not work"), *words);
    m_telling = false;
}

} // namespace aelwyd
