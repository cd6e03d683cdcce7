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
#include <QFont>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
using TestApplication = QApplication;
#endif

#ifndef AELWYD_CORE_TESTS
#if __has_include(<catch2/catch_all.hpp>)
using Listening = Catch::EventListenerBase;
#else
using Listening = Catch::TestEventListenerBase;
#endif

/// A theme stays with the application when it is gone: the next test finds it as it would alone.
class Undressing final : public Listening {
  public:
    using Listening::Listening;
    void testCaseEnded(const Catch::TestCaseStats& stats) override {
        Listening::testCaseEnded(stats);
        if (qApp->styleSheet().isEmpty()) return;
        qApp->setStyleSheet({});
        qApp->setStyle(QStyleFactory::create(m_style));
        qApp->setPalette(QPalette());
        qApp->setFont(QFont());
    }

  private:
    const QString m_style = qApp->style()->objectName();
};
CATCH_REGISTER_LISTENER(Undressing)
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
