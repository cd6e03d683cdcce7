// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowedprogram.h"

#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/problems.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officepages.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/kit/questions.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

namespace aelwyd {

static const QString kLastFile = QStringLiteral("file");

WindowedProgram::WindowedProgram(const Options& options, QApplication& application, QSettings& settings)
    : m_options(options)
    , m_application(application)
    , m_settings(settings)
    , m_theme(application) {
    installLanguage(application, options.language ? *options.language : rememberedLanguage(m_settings));
    const int scheme = m_settings.value(QStringLiteral("colours"), 0).toInt();
    if (scheme == static_cast<int>(ColourScheme::Light) || scheme == static_cast<int>(ColourScheme::Dark))
        m_theme.setScheme(static_cast<ColourScheme>(scheme));
}

WindowedProgram::~WindowedProgram() = default;

/// The file that was named, else the one that was open last, else the agency's own.
QString WindowedProgram::firstFile() const {
    const QString last = m_settings.value(kLastFile).toString();
    return m_options.database.isEmpty() && !last.isEmpty() ? last : databasePath(m_options);
}

void WindowedProgram::begin() {
    const QString path = firstFile();
    const bool named = !m_options.database.isEmpty() || m_settings.contains(kLastFile);
    const bool firstStart = !named && !QFileInfo::exists(path);
    if (firstStart)
        showStart({});
    else
        open(path, OpenMode::MustExist);
}

QWidget* WindowedProgram::front() const {
    return m_window ? static_cast<QWidget*>(m_window.get()) : static_cast<QWidget*>(m_start.get());
}

bool WindowedProgram::open(const QString& path, OpenMode mode, const QString& agencyName) {
    auto opened = Composition::open(path, mode, m_options.today);
    if (opened && !agencyName.isEmpty()) {
        const auto named = opened.value()->agency.save({.name = agencyName});
        if (!named) return refuse(named.problems()), false;
    }
    if (!opened) return refuse(opened.problems()), false;
    showWindow(std::move(opened).value(), path);
    return true;
}

/// The old window goes before the services that it works with.
void WindowedProgram::showWindow(std::shared_ptr<Composition> composition, const QString& path) {
    const Office office{composition->workspace,
                        composition->people,
                        composition->plans,
                        composition->agency,
                        composition->workforce,
                        composition->visits,
                        composition->bank,
                        composition->matching,
                        composition->catalogues,
                        composition->printer,
                        QFileInfo(path).absoluteFilePath()};
    std::unique_ptr<MainWindow> window;
    const auto build = [&] {
        window = std::make_unique<MainWindow>(office, m_theme, m_settings);
        addOfficePages(*window, office);
    };
    m_window ? build() : m_theme.dressAfter(build);
    connect(window.get(), &MainWindow::newAgencyAsked, this, &WindowedProgram::newAgency);
    connect(window.get(), &MainWindow::openFileAsked, this, &WindowedProgram::openFile);
    connect(window.get(), &MainWindow::demoAsked, this, &WindowedProgram::openDemo);
    window->restorePlace();
    window->show();
    m_settings.setValue(kLastFile, office.file);
    std::swap(m_window, window);
    m_start.reset();
    window.reset();
    m_composition = std::move(composition);
}

void WindowedProgram::showStart(const Problems& refusals) {
    if (!m_start) {
        m_start = std::make_unique<StartWindow>();
        connect(m_start.get(), &StartWindow::newAgencyAsked, this, &WindowedProgram::newAgency,
                Qt::QueuedConnection);
        connect(m_start.get(), &StartWindow::openFileAsked, this, &WindowedProgram::openFile,
                Qt::QueuedConnection);
        connect(m_start.get(), &StartWindow::demoAsked, this, &WindowedProgram::openDemo,
                Qt::QueuedConnection);
        connect(m_start.get(), &StartWindow::languageChosen, this, [this](bool welsh) {
            const auto language = welsh ? ReaderLanguage::Welsh : ReaderLanguage::English;
            rememberLanguage(m_settings, language);
            installLanguage(m_application, language);
        });
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
    WindowQuestions questions(front());
    const auto name = questions.ask(tr("Start a new agency"), tr("What is the agency called?"), tr("Go on"));
    if (!name || name->trimmed().isEmpty()) return;
    QString path =
        questions.fileToSave(tr("Where shall its file be kept?"),
                             documents() + QStringLiteral("/agency.aelwyd"), tr("Aelwyd files (*.aelwyd)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".aelwyd"))) path += QStringLiteral(".aelwyd");
    if (QFileInfo::exists(path))
        return questions.tell(tr("There is a file with this name"),
                              tr("It has not been touched. Choose another name: %1").arg(path));
    open(path, OpenMode::CreateIfMissing, name->trimmed());
}

void WindowedProgram::openFile() {
    if (m_window && !m_window->flush()) return;
    const QString path =
        WindowQuestions(front()).fileToOpen(tr("Open a file"), tr("Aelwyd files (*.aelwyd);;All files (*)"));
    if (!path.isEmpty()) open(path, OpenMode::MustExist);
}

void WindowedProgram::openDemo() {
    if (m_window && !m_window->flush()) return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = folder + QStringLiteral("/demo.aelwyd");
    if (QFileInfo::exists(path)) {
        open(path, OpenMode::MustExist);
        return;
    }
    QDir().mkpath(folder);
    makeDemo(path);
}

/// Another process makes the agency, so that the window never waits.
void WindowedProgram::makeDemo(const QString& path) {
    if (m_making) return;
    if (m_start) m_start->setBusy(tr("The made-up agency is being written. This takes a few seconds."));
    m_making = new QProcess(this);
    connect(m_making, &QProcess::finished, this, [this, path](int code) {
        demoMade(path, code == 0 && m_making->exitStatus() == QProcess::NormalExit);
    });
    connect(m_making, &QProcess::errorOccurred, this, [this, path](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) demoMade(path, false);
    });
    m_making->start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("demo"), QStringLiteral("--to"), path});
}

void WindowedProgram::demoMade(const QString& path, bool made) {
    m_making->deleteLater();
    m_making = nullptr;
    if (m_start) m_start->setBusy({});
    if (made)
        open(path, OpenMode::MustExist);
    else
        refuse({{{}, ErrorCode::CannotWrite, {path}}});
}

} // namespace aelwyd
