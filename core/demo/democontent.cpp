// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/democontent.h"

#include <QJsonDocument>

namespace aelwyd {

namespace {

QJsonDocument documentOf(const QMap<QString, QByteArray>& files, const QString& name, Problems& problems) {
    const QJsonDocument document = QJsonDocument::fromJson(files.value(name));
    if (document.isNull()) problems.append({{}, ErrorCode::Damaged, {name}});
    return document;
}

} // namespace

Result<DemoContent> DemoContent::fromFiles(const QMap<QString, QByteArray>& files) {
    DemoContent content;
    Problems problems;
    for (auto file = files.begin(); file != files.end(); ++file)
        if (file.key().startsWith(QLatin1String("lives/")))
            content.lives.append(documentOf(files, file.key(), problems).object());
    content.places = documentOf(files, QStringLiteral("places.json"), problems).array();
    content.names = documentOf(files, QStringLiteral("names.json"), problems).object();
    content.fragments = documentOf(files, QStringLiteral("fragments.json"), problems).object();
    content.shared = documentOf(files, QStringLiteral("shared.json"), problems).object();
    content.workers = documentOf(files, QStringLiteral("workers.json"), problems).object();
    content.progress = documentOf(files, QStringLiteral("progress.json"), problems).object();
    if (!problems.isEmpty()) return problems;
    return content;
}

} // namespace aelwyd
