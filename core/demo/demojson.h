// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "core/base/codes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <stdexcept>

namespace aelwyd::demojson {

inline QString text(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

inline BilingualText bilingual(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return {text(object, "cy"), text(object, "en")};
}

inline BilingualText bilingual(const QJsonObject& object, const char* key) {
    return bilingual(object.value(QLatin1String(key)));
}

inline QStringList strings(const QJsonObject& object, const char* key) {
    QStringList list;
    for (const QJsonValue& value : object.value(QLatin1String(key)).toArray())
        list.append(value.toString());
    return list;
}

inline bool contains(const QJsonObject& object, const char* list, const char* word) {
    return strings(object, list).contains(QLatin1String(word));
}

/// The value of a code, `otherwise` when the key is not there. Throws std::invalid_argument for a code that
/// is not known: the content is built in, so that is a mistake of ours.
template <class E>
E coded(const QJsonObject& object, const char* key, E otherwise) {
    const QString code = text(object, key);
    if (code.isEmpty()) return otherwise;
    if (const auto value = fromCode<E>(code)) return *value;
    throw std::invalid_argument("demo content: " + code.toStdString());
}

} // namespace aelwyd::demojson
