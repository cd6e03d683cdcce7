// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace aelwyd {

/// Specialise for each enumeration that is stored or read: the code of each value, in the order of the
/// values, as `static constexpr std::array codes{"first", "second"};`.
template <class E>
struct CodeList;

template <class E>
QString toCode(E value) {
    return QString::fromLatin1(CodeList<E>::codes.at(static_cast<size_t>(value)));
}

/// The value of a code, whatever its case; spaces and hyphens count as underscores.
template <class E>
std::optional<E> fromCode(const QString& text) {
    const QString code = text.trimmed().toLower().replace(u' ', u'_').replace(u'-', u'_');
    for (size_t i = 0; i < CodeList<E>::codes.size(); ++i)
        if (code == QLatin1String(CodeList<E>::codes[i])) return static_cast<E>(i);
    return std::nullopt;
}

template <class E>
QList<E> allOf() {
    QList<E> values;
    for (size_t i = 0; i < CodeList<E>::codes.size(); ++i)
        values.append(static_cast<E>(i));
    return values;
}

} // namespace aelwyd
