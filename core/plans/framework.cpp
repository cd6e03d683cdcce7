// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/framework.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace aelwyd {

namespace {

Problem damaged(const QString& missing) {
    return {{}, ErrorCode::Damaged, {missing}};
}

QString textOf(const QJsonObject& object, const QString& key) {
    return tidied(object.value(key).toString(), TextSort::Note);
}

BilingualText nameOf(const QJsonObject& object) {
    return {textOf(object, QStringLiteral("cy")), textOf(object, QStringLiteral("en"))};
}

/// What an entry lacks, as its place in the list and the key; empty when it is whole.
QString missingIn(const CatalogueEntry& entry, int place) {
    const auto at = [place](const char* key) {
        return QStringLiteral("[%1].%2").arg(place).arg(QLatin1String(key));
    };
    if (entry.code.isEmpty()) return at("code");
    if (entry.name.cy.isEmpty()) return at("cy");
    return entry.name.en.isEmpty() ? at("en") : QString();
}

Result<QList<CatalogueEntry>> entriesOf(const QJsonArray& array, const QString& what) {
    if (array.isEmpty()) return damaged(what);
    QList<CatalogueEntry> entries;
    QSet<QString> codes;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const CatalogueEntry entry{textOf(object, QStringLiteral("code")), nameOf(object)};
        const QString missing = missingIn(entry, static_cast<int>(entries.size()));
        if (!missing.isEmpty()) return damaged(what + missing);
        if (codes.contains(entry.code)) return Problem{{}, ErrorCode::Duplicate, {entry.code}};
        codes.insert(entry.code);
        entries.append(entry);
    }
    return entries;
}

} // namespace

Result<OutcomeFramework> frameworkFromJson(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) return damaged(QStringLiteral("json"));
    const QJsonObject object = document.object();
    const OutcomeFramework framework{
        textOf(object, QStringLiteral("code")), nameOf(object.value(QLatin1String("name")).toObject()), {}};
    if (framework.code.isEmpty()) return damaged(QStringLiteral("code"));
    if (framework.name.cy.isEmpty()) return damaged(QStringLiteral("name.cy"));
    if (framework.name.en.isEmpty()) return damaged(QStringLiteral("name.en"));
    auto headings = entriesOf(object.value(QLatin1String("headings")).toArray(), QStringLiteral("headings"));
    if (!headings) return headings.problems();
    return OutcomeFramework{framework.code, framework.name, std::move(headings).value()};
}

Result<QList<CatalogueEntry>> catalogueFromJson(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) return damaged(QStringLiteral("json"));
    return entriesOf(document.array(), QStringLiteral("entries"));
}

} // namespace aelwyd
