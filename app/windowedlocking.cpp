// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the program puts a protected file away, and what becomes of words that cannot be written just then.
#include "app/windowedprogram.h"

#include "app/freedmemory.h"
#include "core/service/failure.h"
#include "ui/presentation/vault/vaultdoor.h"
#include "ui/presentation/wording/problems.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/kit/formdialog.h"
#include "ui/widgets/kit/leavewatcher.h"
#include "ui/widgets/vault/unlockwindow.h"

#include <QApplication>
#include <QDrag>
#include <QSettings>
#include <QThread>
#include <QTimer>
#include <utility>

namespace aelwyd {

/// In steps of 20 ms: a dialog that asks back before it closes keeps the file open, but not in sight.
static constexpr int kDialogPatience = 100;

/// A mistake in the program is told when this is over: the file is put away all the same.
void WindowedProgram::keepHalfTyped(QWidget& dialog) {
    auto* form = qobject_cast<FormDialog*>(&dialog);
    outsideEvents([&] {
        if (form && m_window->keepHalfTyped(*form)) m_halfTyped = form->windowTitle();
    });
}

/// Once, to whoever comes back.
void WindowedProgram::tellOfHalfTyped() {
    if (m_halfTyped.isEmpty()) return;
    m_window->say(tr("What you had typed under “%1” is kept. Open it again to go on with it.")
                      .arg(std::exchange(m_halfTyped, {})));
}

/// Closes the menu or the dialog in front; what is being dragged is let go where it was. Each of them runs a
/// loop inside the window that it belongs to, which must stay until that loop has ended.
bool WindowedProgram::isRidOfLoops() {
    QDrag::cancel();
    if (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
        return false;
    }
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        keepHalfTyped(*dialog);
        dialog->close();
        return false;
    }
    return !isInsideLoop();
}

bool WindowedProgram::isInsideLoop() const {
    return QThread::currentThread()->loopLevel() > m_windowLevel;
}

/// A dialog that has asked back is not closed again: locking goes on when it has ended, unless it led to
/// another window.
void WindowedProgram::lockLater() {
    if (QApplication::activeModalWidget())
        return QTimer::singleShot(kWorkMilliseconds, this, &WindowedProgram::lockLater);
    if (m_window && m_window->isHidden()) lock();
}

void WindowedProgram::lock() {
    if (!m_window || !m_composition || !m_composition->session || isWaitingToClose()) return;
    if (m_window->isAtWork()) return QTimer::singleShot(kWorkMilliseconds, this, &WindowedProgram::lock);
    if (!isRidOfLoops()) {
        if (++m_patience < kDialogPatience) return QTimer::singleShot(20, this, &WindowedProgram::lock);
        m_patience = 0;
        m_window->hide();
        return lockLater();
    }
    m_patience = 0;
    const auto fault = faultOfKeeping();
    m_window->remember();
    showDoor(lastFile());
    m_window->hide();
    fault ? waitBehindDoor(fault) : closeFile();
}

void WindowedProgram::keepForms() {
    if (!m_window) return;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* each : all)
        if (each->isVisible() && qobject_cast<FormDialog*>(each)) keepHalfTyped(*each);
}

/// The desktop that ends the session would close the windows one by one, and dialogs forget what is in them.
/// Where none is in sight, they were closed by hand.
bool WindowedProgram::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Quit || watched != &m_application || isWaitingToClose() || !front() ||
        !front()->isVisible())
        return QObject::eventFilter(watched, event);
    end();
    return true;
}

/// Dialogs may be open, and end with the loops that they run.
void WindowedProgram::end() {
    tryToClose();
    if (isWaitingToClose()) return void(m_unlock->close());
    if (!m_window) return emit ended();
    if (m_window->isAtWork()) return QTimer::singleShot(kWorkMilliseconds, this, &WindowedProgram::end);
    keepForms();
    if (const auto fault = faultOfKeeping())
        return m_composition->session ? lock() // which tells of it
                                      : outsideEvents([&fault] { std::rethrow_exception(fault); });
    m_window->remember();
    emit ended();
}

/// Why what is typed cannot be written; null when it is.
std::exception_ptr WindowedProgram::faultOfKeeping() {
    try {
        m_window->flush();
        return nullptr;
    } catch (...) {
        return std::current_exception();
    }
}

/// A mistake in the program is told as one, once: neither the disk nor the folder is to blame.
void WindowedProgram::waitBehindDoor(const std::exception_ptr& fault) {
    const auto problem = problemOfFailure(fault, m_composition->database->path());
    m_door->keep({m_composition->database, m_composition->session});
    m_unlock->setWaiting([problem] { return problem ? wording::message(*problem) : QString(); });
    m_waiting.start();
    if (!problem) outsideEvents([&fault] { std::rethrow_exception(fault); });
}

void WindowedProgram::tryToClose() {
    if (!isWaitingToClose() || m_door->isBusy() || isInsideLoop() || faultOfKeeping()) return;
    m_waiting.stop();
    m_door->letGo();
    m_unlock->setWaiting({});
    closeFile();
}

/// The window that waited is there as it was left.
void WindowedProgram::comeBack() {
    m_waiting.stop();
    m_door->letGo();
    m_window->show();
    m_unlock.reset();
}

/// The window goes first. Meanwhile there is none to be locked a second time.
void WindowedProgram::closeFile() {
    const WritesOverWhatIsFreed overwriting;
    const auto composition = std::move(m_composition);
    const auto window = std::move(m_window);
    window->sayFarewell();
}

} // namespace aelwyd
