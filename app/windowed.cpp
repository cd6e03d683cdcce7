// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowed.h"

#include "app/windowedprogram.h"
#include "core/storage/fault.h"
#include "ui/presentation/wording/problems.h"
#include "ui/shell/errors/guardedapplication.h"

#include <QIcon>
#include <QSettings>

namespace aelwyd {

/// What the way in tells of already, in front of words that cannot be written, needs no window of its own.
static std::optional<QString> described(const std::exception& fault, const QString& path,
                                        const WindowedProgram* program) {
    const auto problem = problemOfFault(fault, path);
    if (problem && program && program->isWaitingToClose()) return std::nullopt;
    return problem ? wording::message(*problem) : QString();
}

int runWindow(const Options& options) {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString path = databasePath(options);
    const WindowedProgram* running = nullptr;
    GuardedApplication application(*options.argc, options.argv, [&](const std::exception& fault) {
        return described(fault, path, running);
    });
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/app/aelwyd.svg")));
    application.setDesktopFileName(QStringLiteral("cymru.aelwyd.Aelwyd"));
    QSettings settings;
    WindowedProgram program(options, application, settings);
    running = &program;
    QObject::connect(&program, &WindowedProgram::ended, [] { QCoreApplication::exit(0); });
    program.begin();
    const int status = application.exec();
    running = nullptr; // it goes before the application
    return status;
}

} // namespace aelwyd
