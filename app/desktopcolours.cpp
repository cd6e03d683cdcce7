// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopcolours.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace aelwyd {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
/// 2 means light; 0 that the desktop has no preference, which says nothing of how it looks at the start, but
/// that it became light where dark was preferred before.
constexpr uint kNone = 0;
constexpr uint kDark = 1;

/// Older portals wrap the answer of Read in a second variant.
uint schemeIn(const QVariant& value) {
    return value.canConvert<QDBusVariant>() ? schemeIn(value.value<QDBusVariant>().variant())
                                            : value.toUInt();
}

} // namespace

DesktopColours::DesktopColours(QObject* parent)
    : QObject(parent) {
    QDBusConnection::sessionBus().connect(kPortal, kPath, kSettings, QStringLiteral("SettingChanged"), this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

/// Without waiting: a window that starts does not stand still for a portal that is slow.
void DesktopColours::ask() {
    auto question = QDBusMessage::createMethodCall(kPortal, kPath, kSettings, QStringLiteral("Read"));
    question << kGroup << kKey;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        const QDBusPendingReply<QDBusVariant> answer = *answered;
        const uint scheme = answer.isValid() ? schemeIn(answer.value().variant()) : kNone;
        if (scheme != kNone) emit told(scheme == kDark);
        answered->deleteLater();
    });
}

void DesktopColours::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == kGroup && key == kKey) emit told(schemeIn(value.variant()) == kDark);
}

} // namespace aelwyd
