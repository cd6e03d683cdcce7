// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowedprogram.h"

#include "app/openoffice.h"
#include "ui/presentation/vault/foundingdesk.h"
#include "ui/presentation/vault/vaultdoor.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/problems.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officepages.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/vault/foundingassistant.h"
#include "ui/widgets/vault/restoredialog.h"
#include "ui/widgets/vault/unlockwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace aelwyd {

static const QString kLastFile = QStringLiteral("file");
/// How often to see whether there is room now.
static constexpr int kRoomMilliseconds = 10'000;
/// Who was at the file last, so that the name need not be chosen again.
static const QString kLastUser = QStringLiteral("user");

WindowedProgram::WindowedProgram(const Options& options, QApplication& application, QSettings& settings)
    : m_options(options)
    , m_application(application)
    , m_settings(settings)
    , m_theme(application) {
    installLanguage(application, options.language ? *options.language : rememberedLanguage(m_settings));
    const int scheme = m_settings.value(QStringLiteral("colours"), 0).toInt();
    if (scheme == static_cast<int>(ColourScheme::Light) || scheme == static_cast<int>(ColourScheme::Dark))
        m_theme.setScheme(static_cast<ColourScheme>(scheme));
    m_waiting.setInterval(kRoomMilliseconds);
    connect(&m_waiting, &QTimer::timeout, this, &WindowedProgram::tryToClose);
    connect(&m_idle, &IdleWatch::away, this, &WindowedProgram::lock);
    connect(&m_making, &DemoMaking::ended, this, &WindowedProgram::demoMade);
    connect(&m_signals, &EndingSignals::asked, this, &WindowedProgram::end);
    application.installEventFilter(this);
    connect(&m_desktop, &DesktopColours::told, this, [this](bool dark) { m_theme.setSystemIsDark(dark); });
}

WindowedProgram::~WindowedProgram() = default;

/// Empty if none was.
QString WindowedProgram::lastFile() const {
    return m_settings.value(kLastFile).toString();
}

/// The file that was named, else the one that was open last, else the agency's own.
QString WindowedProgram::firstFile() const {
    const QString last = lastFile();
    return m_options.database.isEmpty() && !last.isEmpty() ? last : databasePath(m_options);
}

void WindowedProgram::begin() {
    const QString path = firstFile();
    const bool named = !m_options.database.isEmpty() || m_settings.contains(kLastFile);
    const bool firstStart = !named && !QFileInfo::exists(path);
    if (firstStart)
        showStart({});
    else
        open(path);
}

QWidget* WindowedProgram::front() const {
    if (m_unlock) return m_unlock.get();
    return m_window ? static_cast<QWidget*>(m_window.get()) : static_cast<QWidget*>(m_start.get());
}

bool WindowedProgram::open(const QString& named) {
    const QString path = fileLedTo(named);
    // What waits behind the way in goes first; it stays there if it cannot.
    tryToClose();
    if (isWaitingToClose()) return false;
    if (isAutomaticBackup(path)) return refuse({{{}, ErrorCode::AutomaticBackup, {path}}}), false;
    if (protectionOf(path) == Protection::Sealed) return showDoor(path), false;
    auto opened = Composition::open(path, OpenMode::MustExist, m_options.today);
    if (!opened) return refuse(opened.problems()), false;
    showWindow(std::move(opened).value(), path);
    return true;
}

/// In the middle of the one that it stands in front of, where the eyes are; wholly on the screen.
static void placeOver(QWidget& window, const QWidget& behind) {
    const QPoint place = behind.frameGeometry().center() - window.rect().center();
    const QRect room = behind.screen()->availableGeometry();
    window.move(std::max(room.left(), place.x()), std::max(room.top(), place.y()));
}

/// The window that is open, if any, stays until somebody has come in by the other.
void WindowedProgram::showDoor(const QString& path) {
    m_unlock.reset();
    m_door = std::make_unique<VaultDoor>(path, std::make_shared<SystemClock>());
    const QString named = std::exchange(m_options.user, {}); // once: then whoever was here last
    m_unlock = std::make_unique<UnlockWindow>(
        *m_door, named.isEmpty() ? m_settings.value(kLastUser).toString() : named);
    connect(m_unlock.get(), &UnlockWindow::openFileAsked, this, &WindowedProgram::openFile,
            Qt::QueuedConnection);
    connect(m_unlock.get(), &UnlockWindow::restoreAsked, this, &WindowedProgram::restore,
            Qt::QueuedConnection);
    connect(m_unlock.get(), &UnlockWindow::languageChosen, this, &WindowedProgram::switchLanguage);
    connect(
        m_door.get(), &VaultDoor::opened, this, [this, path](const OpenedFile& file) { comeIn(file, path); },
        Qt::QueuedConnection);
    m_start.reset();
    if (m_window) placeOver(*m_unlock, *m_window);
    m_unlock->show();
}

void WindowedProgram::comeIn(const OpenedFile& file, const QString& path) {
    if (isWaitingToClose()) {
        comeBack();
        return tellOfHalfTyped();
    }
    m_settings.setValue(kLastUser, m_unlock->user());
    showWindow(Composition::over(file, m_options.today), path);
    tellOfHalfTyped();
}

/// The old window goes before the services that it works with.
void WindowedProgram::showWindow(std::shared_ptr<Composition> composition, const QString& path) {
    const Office office = officeOf(*composition, path);
    std::unique_ptr<MainWindow> window;
    const auto build = [&] {
        window = std::make_unique<MainWindow>(office, m_theme, m_settings);
        addOfficePages(*window, office);
    };
    m_window ? build() : m_theme.dressAfter(build);
    connectWindow(*window);
    window->restorePlace();
    window->show();
    m_settings.setValue(kLastFile, office.file);
    m_settings.sync();
    std::swap(m_window, window);
    m_windowLevel = QThread::currentThread()->loopLevel();
    m_start.reset();
    m_unlock.reset();
    window.reset();
    m_composition = std::move(composition);
}

/// What either window asks. Later, because each of these may take the window away that asks for it.
template <class Window>
void WindowedProgram::connectAsked(Window& window) {
    connect(&window, &Window::newAgencyAsked, this, &WindowedProgram::newAgency, Qt::QueuedConnection);
    connect(&window, &Window::openFileAsked, this, &WindowedProgram::openFile, Qt::QueuedConnection);
    connect(&window, &Window::demoAsked, this, &WindowedProgram::openDemo, Qt::QueuedConnection);
    connect(&window, &Window::restoreAsked, this, &WindowedProgram::restore, Qt::QueuedConnection);
}

void WindowedProgram::connectWindow(MainWindow& window) {
    connectAsked(window);
    connect(&window, &MainWindow::protectAsked, this, &WindowedProgram::protect, Qt::QueuedConnection);
    connect(&window, &MainWindow::lockAsked, this, &WindowedProgram::lock, Qt::QueuedConnection);
}

/// The window goes before the services that it works with, and the file is closed.
void WindowedProgram::putAway() {
    m_window->hide();
    m_window.reset();
    m_composition.reset();
}

void WindowedProgram::switchLanguage(bool welsh) {
    const auto language = welsh ? ReaderLanguage::Welsh : ReaderLanguage::English;
    rememberLanguage(m_settings, language);
    installLanguage(m_application, language);
}

void WindowedProgram::showStart(const Problems& refusals) {
    if (!m_start) {
        m_start = std::make_unique<StartWindow>();
        connectAsked(*m_start);
        connect(m_start.get(), &StartWindow::joinAsked, this, &WindowedProgram::join, Qt::QueuedConnection);
        connect(m_start.get(), &StartWindow::languageChosen, this, &WindowedProgram::switchLanguage);
    }
    m_start->setRefusal([refusals] { return wording::messages(refusals); });
    m_start->show();
}

/// With a window open, the file in it stays; without one, the start window says why and offers the way out.
void WindowedProgram::refuse(const Problems& problems) {
    if (!m_window) return showStart(problems);
    WindowQuestions(m_window.get()).tell(tr("The file could not be opened"), wording::messages(problems));
}

static QString documents() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void WindowedProgram::newAgency() {
    if (m_window && !m_window->flush()) return;
    found({});
}

/// A file of its own first; pairing it with the other computer goes on in its window.
void WindowedProgram::join() {
    if (m_window && !m_window->flush()) return;
    if (found({}, true)) m_window->goTo(QStringLiteral("offices:join"));
}

/// Nobody else may have the file while it is written again.
void WindowedProgram::protect() {
    if (!m_window->flush()) return;
    const QString path = lastFile();
    putAway();
    const bool isProtected = found(path);
    if (!m_window) open(path);
    // What was made before can still be read: the page says so, and takes it away.
    if (isProtected && !m_composition->backups.clearBackups().isEmpty())
        m_window->goTo(QStringLiteral("vault:backups"));
}

bool WindowedProgram::found(const QString& existing, bool isJoining) {
    FoundingDesk desk(existing, std::make_shared<SystemClock>());
    if (isJoining) desk.setJoining();
    const QString path = pathFounded(desk, existing);
    if (path.isEmpty()) return false;
    m_settings.setValue(kLastUser, desk.opened().session->name);
    showWindow(Composition::over(desk.opened(), m_options.today), path);
    return true;
}

/// The assistant is gone before the window above which it stood.
QString WindowedProgram::pathFounded(FoundingDesk& desk, const QString& existing) {
    WindowQuestions questions(front());
    FoundingAssistant assistant(desk, questions, documents() + QStringLiteral("/agency.aelwyd"), front());
    if (assistant.exec() != QDialog::Accepted) return {};
    return existing.isEmpty() ? assistant.path() : existing;
}

void WindowedProgram::restore() {
    const QString path = pathRestored();
    if (!path.isEmpty() && (!m_window || m_window->flush())) open(path);
}

/// The file whose backups are looked for: the one that is open, else the one that could not be opened.
QString WindowedProgram::fileInFront() const {
    if (m_unlock) return m_door->path();
    return m_composition ? m_composition->database->path() : firstFile();
}

QString WindowedProgram::pathRestored() {
    WindowQuestions questions(front());
    RestoreDesk desk(std::make_shared<SystemClock>());
    RestoreDialog dialog(desk, questions, backupFolderOf(fileInFront()), front());
    return dialog.exec() == QDialog::Accepted ? dialog.restoredPath() : QString();
}

void WindowedProgram::openFile() {
    if (m_window && !m_window->flush()) return;
    const QString path =
        WindowQuestions(front()).fileToOpen(tr("Open a file"), tr("Aelwyd files (*.aelwyd);;All files (*)"));
    if (!path.isEmpty()) open(path);
}

void WindowedProgram::openDemo() {
    if (m_window && !m_window->flush()) return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = folder + QStringLiteral("/demo.aelwyd");
    if (QFileInfo::exists(path)) return void(open(path));
    QDir().mkpath(folder);
    makeDemo(path);
}

void WindowedProgram::makeDemo(const QString& path) {
    if (m_making.isBusy()) return;
    if (m_start) m_start->setBusy(tr("The made-up agency is being written. This takes a few seconds."));
    m_making.make(path);
}

void WindowedProgram::demoMade(const QString& path, bool made) {
    if (m_window && m_window->isAtWork()) {
        QTimer::singleShot(kWorkMilliseconds, this, [this, path, made] { demoMade(path, made); });
        return;
    }
    if (m_start) m_start->setBusy({});
    if (made)
        open(path);
    else
        refuse({{{}, ErrorCode::CannotWrite, {path}}});
}

} // namespace aelwyd
