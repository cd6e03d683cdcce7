// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace aelwyd {
namespace {

const QString kOurs = QStringLiteral("aelwyd-translation");
const QString kSetting = QStringLiteral("language");

QString codeOf(ReaderLanguage language) {
    return language == ReaderLanguage::Welsh ? QStringLiteral("cy") : QStringLiteral("en");
}

void removeOurs(QCoreApplication& application) {
    const auto old = application.findChildren<QTranslator*>(kOurs, Qt::FindDirectChildrenOnly);
    for (QTranslator* translator : old) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

void install(QCoreApplication& application, const QString& file) {
    auto* translator = new QTranslator(&application);
    translator->setObjectName(kOurs);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installLanguage(QCoreApplication& application, ReaderLanguage language) {
    QLocale::setDefault(QLocale(codeOf(language) + QStringLiteral("_GB")));
    removeOurs(application);
    install(application, QStringLiteral(":/i18n/qtbase_%1.qm").arg(codeOf(language)));
    install(application, QStringLiteral(":/i18n/aelwyd_%1.qm").arg(codeOf(language)));
}

ReaderLanguage installedLanguage() {
    return QLocale().language() == QLocale::Welsh ? ReaderLanguage::Welsh : ReaderLanguage::English;
}

ReaderLanguage rememberedLanguage(const QSettings& settings) {
    const bool systemIsWelsh = QLocale::system().language() == QLocale::Welsh;
    const QString code =
        settings.value(kSetting, systemIsWelsh ? QStringLiteral("cy") : QStringLiteral("en")).toString();
    return code == QLatin1String("cy") ? ReaderLanguage::Welsh : ReaderLanguage::English;
}

void rememberLanguage(QSettings& settings, ReaderLanguage language) {
    settings.setValue(kSetting, codeOf(language));
}

} // namespace aelwyd
