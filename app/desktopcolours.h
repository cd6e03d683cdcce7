// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace aelwyd {

/// What the desktop prefers, light or dark, as its settings portal (org.freedesktop.portal.Settings) tells
/// it: once when asked, and again whenever it changes. Where there is no portal, nothing is told.
class DesktopColours final : public QObject {
    Q_OBJECT
  public:
    explicit DesktopColours(QObject* parent = nullptr);

  signals:
    void told(bool dark);

  private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void ask();
};

} // namespace aelwyd
