// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/slots.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aelwyd {

namespace {

QString filledText(QString text, const Slots& words) {
    if (!text.contains(u'{')) return text;
    for (auto word = words.begin(); word != words.end(); ++word)
        text.replace(u'{' + word.key() + u'}', word.value());
    return text;
}

} // namespace

QJsonValue filled(const QJsonValue& value, const Slots& words) {
    if (value.isString()) return filledText(value.toString(), words);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& member : value.toArray())
            array.append(filled(member, words));
        return array;
    }
    if (!value.isObject()) return value;
    QJsonObject object;
    const QJsonObject given = value.toObject();
    for (auto entry = given.begin(); entry != given.end(); ++entry)
        object.insert(entry.key(), filled(entry.value(), words));
    return object;
}

} // namespace aelwyd
