// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/localsettings.h"

#include "core/base/id.h"
#include "core/storage/query.h"

#include <QHash>

namespace aelwyd {

/// Some are asked for at every transaction: their ids are worked out once.
static const QByteArray& settingId(const QString& name) {
    static const QUuid space(QStringLiteral("{9f0c3a52-6a0d-4a57-9a51-4d2c9c0f7f11}"));
    static thread_local QHash<QString, QByteArray> known;
    QByteArray& id = known[name];
    if (id.isEmpty()) id = derivedUuid(space, name.toUtf8()).toRfc4122();
    return id;
}

QString LocalSettings::value(const QString& name) const {
    Query query(m_database, "SELECT value FROM local_setting WHERE id = ?");
    query.bind(settingId(name));
    return query.next() ? query.text() : QString();
}

void LocalSettings::keep(const QString& name, const QString& value) {
    Query(m_database,
          "INSERT INTO local_setting (id, name, value) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
          "value = excluded.value")
        .bind(settingId(name))
        .bind(name)
        .bind(value)
        .run();
}

} // namespace aelwyd
