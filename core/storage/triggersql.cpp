// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/triggersql.h"

namespace aelwyd {

QByteArray anyDiffers(const QByteArrayList& columns) {
    QByteArrayList tests;
    for (const QByteArray& column : columns)
        tests.append("OLD." + column + " IS NOT NEW." + column);
    return tests.join(" OR ");
}

Guard triggerAfter(const QByteArray& event, const QByteArray& table, const QByteArray& purpose,
                   const QByteArray& body, const QByteArray& when) {
    const QByteArray name = table + "_" + event.toLower() + "_" + purpose;
    return {name, "CREATE TRIGGER " + name + " AFTER " + event + " ON " + table +
                      (when.isEmpty() ? when : " WHEN " + when) + " BEGIN " + body + "END"};
}

} // namespace aelwyd
