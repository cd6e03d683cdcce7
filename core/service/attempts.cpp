// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attempts.h"

#include "core/vault/passphrase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace aelwyd {

namespace {

/// What is kept of a long siege.
constexpr qsizetype kMostAttempts = 100;
constexpr qint64 kLargestAttemptsFile = 64 * 1024;

QList<FailedAttempt> attemptsFrom(const QByteArray& json) {
    QList<FailedAttempt> attempts;
    const QJsonArray stored = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& each : stored) {
        const auto at = QDateTime::fromString(each[QLatin1String("at")].toString(), Qt::ISODateWithMs);
        const auto user = QUuid::fromString(each[QLatin1String("user")].toString());
        if (at.isValid()) attempts.append({at, user});
    }
    return attempts;
}

QByteArray jsonOf(const QList<FailedAttempt>& attempts) {
    QJsonArray stored;
    for (const FailedAttempt& each : attempts)
        stored.append(QJsonObject{{QStringLiteral("at"), each.at.toUTC().toString(Qt::ISODateWithMs)},
                                  {QStringLiteral("user"), each.user.toString(QUuid::WithoutBraces)}});
    return QJsonDocument(stored).toJson(QJsonDocument::Compact);
}

} // namespace

Attempts::Attempts(const QString& database)
    : m_path(database + QLatin1String(".attempts")) {
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly)) m_attempts = attemptsFrom(file.read(kLargestAttemptsFile));
}

std::chrono::seconds Attempts::wait(const QDateTime& now) const {
    const auto whole = delayAfterFailures(static_cast<int>(m_attempts.size()));
    if (m_attempts.isEmpty()) return whole;
    const auto past = std::chrono::milliseconds(m_attempts.last().at.msecsTo(now));
    const auto left = std::chrono::ceil<std::chrono::seconds>(whole - past);
    return std::clamp(left, std::chrono::seconds(0), whole); // also when the clock was put back
}

void Attempts::note(const FailedAttempt& attempt) {
    m_attempts.append(attempt);
    if (m_attempts.size() > kMostAttempts) m_attempts.removeFirst();
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(jsonOf(m_attempts)) > 0) file.commit();
}

void Attempts::forget() {
    m_attempts.clear();
    QFile::remove(m_path);
}

} // namespace aelwyd
