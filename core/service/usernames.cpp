// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/usernames.h"

#include "core/storage/auditstore.h"
#include "core/storage/localsettings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aelwyd {

static const QString kUsers = QStringLiteral("users");
static const QString kName = QStringLiteral("name");

QHash<QUuid, QString> UserNames::all() const {
    const QByteArray json = LocalSettings(m_database).value(kUsers).toUtf8();
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    QHash<QUuid, QString> names;
    for (auto each = stored.begin(); each != stored.end(); ++each)
        names.insert(QUuid::fromString(each.key()), each.value().toString());
    return names;
}

QString UserNames::of(const QUuid& user) const {
    const QString name = all().value(user);
    return name.isEmpty() ? told(user) : name;
}

QByteArray UserNames::toTell(const QUuid& user, const QString& name) const {
    if (told(user) == name) return {};
    return QJsonDocument(QJsonObject{{kName, name}}).toJson(QJsonDocument::Compact);
}

QString UserNames::told(const QUuid& user) const {
    QString name;
    for (const QByteArray& note : AuditStore(m_database).notesAbout(user))
        if (const QString said = QJsonDocument::fromJson(note).object()[kName].toString(); !said.isEmpty())
            name = said;
    return name;
}

void UserNames::learn(const KeyFile& keys) {
    auto names = all();
    const auto before = names;
    for (const KeySlot& slot : keys.entries)
        if (!slot.isRecovery) names.insert(slot.id, slot.name);
    if (names == before) return;
    QJsonObject stored;
    for (auto each = names.begin(); each != names.end(); ++each)
        stored.insert(each.key().toString(QUuid::WithoutBraces), each.value());
    LocalSettings(m_database)
        .keep(kUsers, QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

} // namespace aelwyd
