// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "core/interchange/cellvalues.h"
#include "core/service/filehome.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace aelwyd {

Syntax globalSyntax() {
    return {{QStringLiteral("database"), QStringLiteral("language"), QStringLiteral("today"),
             QStringLiteral("user"), QStringLiteral("passphrase-file")},
            {QStringLiteral("help"), QStringLiteral("version"), QStringLiteral("clock-is-right")}};
}

Result<Options> withGlobals(Options options, const Arguments& arguments, const QStringList& except) {
    const auto given = [&](const char* name) {
        return arguments.has(QLatin1String(name)) && !except.contains(QLatin1String(name));
    };
    if (given("database")) options.database = arguments.value(QStringLiteral("database"));
    if (given("database") && options.database.isEmpty())
        return Problem{{}, ErrorCode::WrongUsage, {QStringLiteral("--database")}};
    if (given("user")) options.user = arguments.value(QStringLiteral("user"));
    if (given("passphrase-file")) options.passphraseFile = arguments.value(QStringLiteral("passphrase-file"));
    if (given("clock-is-right")) options.clockIsRight = true;
    if (given("today")) {
        options.today = dateFromCell(arguments.value(QStringLiteral("today")));
        if (!options.today)
            return Problem{{}, ErrorCode::WrongUsage, {arguments.value(QStringLiteral("today"))}};
    }
    if (given("language")) {
        const QString code = arguments.value(QStringLiteral("language"));
        if (code != QLatin1String("cy") && code != QLatin1String("en"))
            return Problem{{}, ErrorCode::WrongUsage, {code}};
        options.language = code == QLatin1String("cy") ? ReaderLanguage::Welsh : ReaderLanguage::English;
    }
    return options;
}

QString databasePath(const Options& options) {
    if (!options.database.isEmpty()) return fileLedTo(options.database);
    return fileLedTo(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                     QStringLiteral("/agency.aelwyd"));
}

QString fileLedTo(const QString& path) {
    const QFileInfo named(path);
    return named.isSymLink() && named.exists() && !problemOfHome(path) ? named.canonicalFilePath() : path;
}

} // namespace aelwyd
