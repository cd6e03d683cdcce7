// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keptcopies.h"

#include "core/vault/inspection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace aelwyd {

static QStringList keptCopiesOf(const QString& path) {
    const QFileInfo file(path);
    const QString beginning = file.fileName() + QLatin1String(".schema");
    QStringList found;
    for (const QString& name : file.absoluteDir().entryList(QDir::Files | QDir::Hidden))
        if (name.startsWith(beginning) && name.mid(beginning.size(), 1) >= QLatin1String("0") &&
            name.mid(beginning.size(), 1) <= QLatin1String("9"))
            found.append(file.absoluteDir().filePath(name));
    return found;
}

bool discardKeptCopies(const QString& path) {
    const QStringList copies = keptCopiesOf(path);
    return std::count_if(copies.begin(), copies.end(),
                         [](const QString& copy) { return !QFile::remove(copy); }) == 0;
}

bool discardClearCopies(const QString& path) {
    const QStringList copies = keptCopiesOf(path);
    return std::count_if(copies.begin(), copies.end(),
                         [](const QString& copy) { return isInClear(copy) && !QFile::remove(copy); }) == 0;
}

} // namespace aelwyd
