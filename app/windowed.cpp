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

static QString described(const std::exception& fault, const QString& path) {
    const auto problem = problemOfFault(fault, path);
    return problem ? wording::message(*problem) : QString();
}

int runWindow(const Options& options) {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString path = databasePath(options);
    GuardedApplication application(*options.argc, options.argv,
                                   [path](const std::exception& fault) { return described(fault, path); });
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/app/aelwyd.svg")));
    application.setDesktopFileName(QStringLiteral("cymru.aelwyd.Aelwyd"));
    QSettings settings;
    WindowedProgram program(options, application, settings);
    program.begin();
    return application.exec();
}

} // namespace aelwyd
