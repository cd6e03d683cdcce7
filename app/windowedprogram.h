// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/demomaking.h"
#include "app/desktopcolours.h"
#include "app/endingsignals.h"
#include "app/idlewatch.h"
#include "app/options.h"
#include "ui/widgets/kit/theme.h"

#include <QObject>
#include <QTimer>
#include <exception>

class QApplication;
class QSettings;
class QWidget;

namespace aelwyd {

class FoundingDesk;
class MainWindow;
class StartWindow;
class UnlockWindow;
class VaultDoor;

/// The program with a window: opens the file, shows it, and changes to another file when asked.
class WindowedProgram final : public QObject {
    Q_OBJECT
  public:
    /// Nothing is owned; everything outlives this.
    WindowedProgram(const Options& options, QApplication& application, QSettings& settings);
    ~WindowedProgram() override;
    /// Shows the first window: the file's, or the one that helps to start.
    void begin();
    /// The window on the open file; null while there is none.
    MainWindow* window() const { return m_window.get(); }
    /// The window that helps to start; null once a file is open.
    StartWindow* startWindow() const { return m_start.get(); }
    /// The window in front of a protected file; null while none is asked for.
    UnlockWindow* unlockWindow() const { return m_unlock.get(); }
    /// Puts a protected file away: what is typed is kept, the other offices are told what is new, the file is
    /// closed, the keys are wiped, and the way in stands there again. Nothing happens without one. Where what
    /// is typed cannot be written, nobody sees the window either, but it waits with its words behind the way
    /// in: for whoever was at it, or until there is room. Where a dialog asks back before it closes, the
    /// window is hidden, and the file stays open until that dialog has ended.
    void lock();
    /// Whether a window waits so.
    bool isWaitingToClose() const { return m_waiting.isActive(); }
    /// Tries again to write what such a window holds; closes the file if that went well.
    void tryToClose();
    /// The system ends the session, or somebody the program: what is typed is kept, in dialogs too, and
    /// `ended` follows. Where it cannot be kept, that is told: a protected file waits as if it was locked,
    /// the window of another stays.
    void end();
    /// What notices that nobody is at the desk.
    IdleWatch& idleWatch() { return m_idle; }

  signals:
    void ended();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// How long to wait before looking again whether the window is done with something.
    static constexpr int kWorkMilliseconds = 200;

    QString lastFile() const;
    QString firstFile() const;
    QString fileInFront() const;
    bool open(const QString& named);
    void showDoor(const QString& path);
    void comeIn(const OpenedFile& file, const QString& path);
    std::exception_ptr faultOfKeeping();
    void keepForms();
    void waitBehindDoor(const std::exception_ptr& fault);
    void comeBack();
    void closeFile();
    void showWindow(std::shared_ptr<Composition> composition, const QString& path);
    bool isRidOfLoops();
    bool isInsideLoop() const;
    void lockLater();
    void keepHalfTyped(QWidget& dialog);
    void tellOfHalfTyped();
    void putAway();
    template <class Window>
    void connectAsked(Window& window);
    void connectWindow(MainWindow& window);
    void switchLanguage(bool welsh);
    void showStart(const Problems& refusals);
    void refuse(const Problems& problems);
    void newAgency();
    void protect();
    void join();
    bool found(const QString& existing, bool isJoining = false);
    QString pathFounded(FoundingDesk& desk, const QString& existing);
    QString pathRestored();
    void restore();
    void openFile();
    void openDemo();
    void makeDemo(const QString& path);
    void demoMade(const QString& path, bool made);
    QWidget* front() const;

    Options m_options;
    QApplication& m_application;
    QSettings& m_settings;
    Theme m_theme;
    std::shared_ptr<Composition> m_composition;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<VaultDoor> m_door;
    std::unique_ptr<UnlockWindow> m_unlock;
    /// Runs while a window waits behind the way in with words that could not be written.
    QTimer m_waiting;
    IdleWatch m_idle;
    DesktopColours m_desktop;
    EndingSignals m_signals;
    /// How deep in loops the window was made; it goes no deeper. And how long that is waited for.
    int m_windowLevel = 0;
    int m_patience = 0;
    /// The title of the form whose words locking kept; empty if none.
    QString m_halfTyped;
    DemoMaking m_making;
};

} // namespace aelwyd
