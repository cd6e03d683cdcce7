// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ownidentity.h"

#include "core/base/id.h"
#include "core/storage/database.h"
#include "core/storage/localsettings.h"

#include <QStandardPaths>
#include <QSysInfo>

namespace aelwyd {

namespace {

constexpr const char* kIdentityKey = "sync.key";
constexpr const char* kIdentityDevice = "sync.identity";
constexpr const char* kAgency = "sync.agency";
constexpr const char* kFilesSent = "sync.sent";
constexpr const char* kLabel = "sync.label";
constexpr const char* kIntroducer = "sync.introducer";
constexpr qsizetype kKeyBytes = 32;

QString base64Of(const SecretBytes& secret) {
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char*>(secret.data()), secret.size()).toBase64());
}

} // namespace

QString identityFolder() {
    const QString named = qEnvironmentVariable("AELWYD_IDENTITY_FOLDER");
    if (!named.isEmpty()) return named;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/identities");
}

QString OwnIdentity::setting(const char* name) const {
    return LocalSettings(m_workspace.database()).value(QLatin1String(name));
}

void OwnIdentity::keepSetting(const char* name, const QString& value) {
    m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        LocalSettings(m_workspace.database()).keep(QLatin1String(name), value);
        return {};
    });
}

std::optional<SecretBytes> OwnIdentity::key() const {
    QByteArray bytes = QByteArray::fromBase64(setting(kIdentityKey).toLatin1());
    if (bytes.size() != kKeyBytes) return std::nullopt;
    return secretFrom(std::move(bytes));
}

std::optional<Identity> OwnIdentity::kept() const {
    const auto secret = key();
    return secret ? m_folder.find(m_workspace.database().path(), *secret) : std::nullopt;
}

std::optional<Identity> OwnIdentity::find() const {
    auto identity = kept();
    return identity && identity->device == m_log.device() ? std::move(identity) : std::nullopt;
}

Result<Identity> OwnIdentity::make() {
    if (auto identity = find()) return std::move(*identity);
    return mint(m_log.device());
}

/// First outside, then inside: a crash between the two leaves a file that belongs to nobody.
Result<Identity> OwnIdentity::mint(const QUuid& device) {
    Identity identity = Identity::create(device);
    const SecretBytes secret = SecretBytes::random(kKeyBytes);
    if (auto kept = m_folder.keep(m_workspace.database().path(), secret, identity); !kept)
        return kept.problems();
    m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        if (m_log.device() != device) m_log.become(device);
        keepSetting(kIdentityKey, base64Of(secret));
        keepSetting(kFilesSent, QString());
        keepSetting(kIdentityDevice, device.toString(QUuid::WithoutBraces));
        return {};
    });
    return identity;
}

bool OwnIdentity::isSettled() const {
    if (setting(kIdentityKey).isEmpty()) return true;
    const auto identity = find();
    return identity && setting(kFilesSent).toULongLong() >= identity->sent;
}

/// Who restored it may have given it another device already.
bool OwnIdentity::isFresh() const {
    return m_log.device() != QUuid::fromString(setting(kIdentityDevice));
}

bool OwnIdentity::mayGoOnElsewhere() const {
    return !isSettled() && !isFresh();
}

Result<void> OwnIdentity::settle() {
    if (isSettled()) return {};
    const QUuid next = isFresh() ? m_log.device() : newUuidV7();
    const auto minted = mint(next);
    if (!minted) m_log.become(next);
    return minted ? Result<void>() : minted.problems();
}

/// First inside, then outside: a crash between the two is no step back.
Result<void> OwnIdentity::noteSent() {
    auto identity = find();
    const auto secret = key();
    if (!identity || !secret) return Problem{{}, ErrorCode::NotAdmitted};
    identity->sent = setting(kFilesSent).toULongLong() + 1;
    keepSetting(kFilesSent, QString::number(identity->sent));
    return m_folder.keep(m_workspace.database().path(), *secret, *identity);
}

QString OwnIdentity::label() const {
    const QString label = setting(kLabel);
    return label.isEmpty() ? QSysInfo::machineHostName() : label;
}

void OwnIdentity::setLabel(const QString& label) {
    keepSetting(kLabel, label);
}

QUuid OwnIdentity::agency() const {
    return QUuid::fromString(setting(kAgency));
}

void OwnIdentity::setAgency(const QUuid& agency) {
    keepSetting(kAgency, agency.toString(QUuid::WithoutBraces));
}

std::optional<DeviceCard> OwnIdentity::introducer() const {
    const auto offer = keyOfferFrom(setting(kIntroducer).toUtf8());
    return offer ? std::optional(offer->card) : std::nullopt;
}

void OwnIdentity::setIntroducer(const QByteArray& keyOffer) {
    keepSetting(kIntroducer, QString::fromUtf8(keyOffer));
}

} // namespace aelwyd
