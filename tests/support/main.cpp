// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#ifdef AELWYD_CORE_TESTS
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#else
#include <QApplication>
using TestApplication = QApplication;
#endif

/// Catch2's runner inside an application, with settings and data in a place for tests. Without a platform
/// named, none is needed: the build asks each executable for its tests, also where there is no display.
int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Aelwyd"));
    QCoreApplication::setApplicationName(QStringLiteral("aelwyd-test"));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    TestApplication app(argc, argv);
    // Tests that run side by side must not remember for one another.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    return Catch::Session().run(argc, argv);
}
