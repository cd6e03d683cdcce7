// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attempts.h"

#include "core/vault/ownfile.h"
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
constexpr qint64 kLargestAttemptsFile = 64 * 1024; // bytes

QList<FailedAttempt> attemptsFrom(const QByteArray& json) {
    QList<FailedAttempt> attempts;
    const QJsonArray stored = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& each : stored) {
        const auto at = QDateTime::fromString(each[QLatin1String("at")].toString(), Qt::ISODateWithMs);
        const auto user = QUuid::fromString(each[QLatin1String("user")].toString());
        const auto from = QDateTime::fromString(each[QLatin1String("from")].toString(), Qt::ISODateWithMs);
        if (at.isValid()) attempts.append({at, user, from});
    }
    return attempts;
}

QString stored(const QDateTime& moment) {
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject jsonOf(const FailedAttempt& attempt) {
    QJsonObject object{{QStringLiteral("at"), stored(attempt.at)},
                       {QStringLiteral("user"), attempt.user.toString(QUuid::WithoutBraces)}};
    if (attempt.waitsFrom.isValid()) object.insert(QStringLiteral("from"), stored(attempt.waitsFrom));
    return object;
}

QByteArray jsonOf(const QList<FailedAttempt>& attempts) {
    QJsonArray stored;
    for (const FailedAttempt& each : attempts)
        stored.append(jsonOf(each));
    return QJsonDocument(stored).toJson(QJsonDocument::Compact);
}

} // namespace

Attempts::Attempts(const QString& database)
    : m_path(database + QLatin1String(".attempts")) {
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly)) m_attempts = attemptsFrom(file.read(kLargestAttemptsFile));
}

std::chrono::seconds Attempts::wait(const QDateTime& now) {
    const auto whole = delayAfterFailures(static_cast<int>(m_attempts.size()));
    if (m_attempts.isEmpty()) return whole;
    if (waitsFrom() > now) waitFrom(now);
    const auto past = std::chrono::milliseconds(waitsFrom().msecsTo(now));
    const auto left = std::chrono::ceil<std::chrono::seconds>(whole - past);
    return std::clamp(left, std::chrono::seconds(0), whole);
}

QDateTime Attempts::waitsFrom() const {
    const FailedAttempt& last = m_attempts.last();
    return last.waitsFrom.isValid() ? last.waitsFrom : last.at;
}

/// The clock was put back: without this the wait would end only when it shows the time of the attempt again.
void Attempts::waitFrom(const QDateTime& now) {
    m_attempts.last().waitsFrom = now;
    save();
}

void Attempts::note(const FailedAttempt& attempt) {
    m_attempts.append(attempt);
    if (m_attempts.size() > kMostAttempts) m_attempts.removeFirst();
    save();
}

void Attempts::save() const {
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) return;
    keepToOwner(file);
    if (file.write(jsonOf(m_attempts)) > 0) file.commit();
}

void Attempts::forget() {
    m_attempts.clear();
    QFile::remove(m_path);
}

} // namespace aelwyd
