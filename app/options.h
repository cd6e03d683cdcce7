// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/base/bilingualtext.h"

#include <QDate>

namespace aelwyd {

/// What holds for the whole run, with or without a window.
struct Options {
    /// As main received them; a QApplication wants them.
    int* argc = nullptr;
    char** argv = nullptr;
    /// As given; empty: databasePath chooses.
    QString database = {};
    /// Nothing: the language that the person chose last.
    std::optional<ReaderLanguage> language = {};
    /// The day to take for today.
    std::optional<QDate> today = {};
    /// Who opens a protected file; empty: its only user.
    QString user = {};
    /// A file whose first line is the passphrase; never the passphrase itself.
    QString passphraseFile = {};
    /// A manager says that the computer's clock is right.
    bool clockIsRight = false;
};

/// The options that may stand before the verb, and after it where the verb has none of the same name.
Syntax globalSyntax();
/// Lays the global options of `arguments` over `options`; WrongUsage (argument: the value that is wrong).
Result<Options> withGlobals(Options options, const Arguments& arguments, const QStringList& except = {});
/// The file to open: the one given, else the agency's own in the person's data folder; as fileLedTo.
QString databasePath(const Options& options);
/// The file that a link leads to, as its keys, its lock and its backups lie beside that; else `path` as it
/// is. So it stays, too, where the link lies in a place that is refused.
QString fileLedTo(const QString& path);

} // namespace aelwyd
