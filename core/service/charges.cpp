// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/charges.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace aelwyd {

namespace {

QList<NationalMaximum> readMaxima() {
    QFile file(QStringLiteral(":/catalogues/charges/national-maximum.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("the national charges are missing from the program");
    QList<NationalMaximum> maxima;
    const auto rows =
        QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("maxima")).toArray();
    for (const QJsonValue& row : rows)
        maxima.append({QDate::fromString(row[QStringLiteral("from")].toString(), Qt::ISODate),
                       row[QStringLiteral("pence")].toInt()});
    std::sort(maxima.begin(), maxima.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    return maxima;
}

} // namespace

const QList<NationalMaximum>& nationalMaxima() {
    static const QList<NationalMaximum> maxima = readMaxima();
    return maxima;
}

} // namespace aelwyd
