// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/roleledger.h"

#include "core/base/seal.h"

#include <sodium.h>

namespace aelwyd {

namespace {

/// What a statement's signature covers; `before` is the hash of the one before.
QByteArray signedText(const QUuid& vault, const RoleStatement& statement, const QByteArray& before) {
    const char role = statement.role ? static_cast<char>(*statement.role) : char(0x7f);
    return "aelwyd role 1" + vault.toRfc4122() + before + statement.subject.toRfc4122() + statement.key +
           QByteArray(1, role) + statement.issuer.toRfc4122();
}

QByteArray hashOf(const QUuid& vault, const RoleStatement& statement, const QByteArray& before) {
    return sealOf(signedText(vault, statement, before) + statement.signature);
}

QByteArray noneBefore() {
    return QByteArray(crypto_generichash_BYTES, '\0');
}

/// The key that must have signed: the issuer's, if that is a manager; the first statement signs itself.
std::optional<QByteArray> keyOfIssuer(const RoleStatement& statement,
                                      const RoleLedger::Standings& standings) {
    const bool first = standings.managers.isEmpty();
    if (first)
        return statement.subject == statement.issuer && statement.role == Role::Manager
                   ? std::optional(statement.key)
                   : std::nullopt;
    const auto issuer = standings.now.constFind(statement.issuer);
    const bool may = issuer != standings.now.constEnd() && issuer->role == Role::Manager;
    return may ? std::optional(issuer->key) : std::nullopt;
}

void take(const RoleStatement& statement, RoleLedger::Standings& standings) {
    if (!statement.role) {
        standings.now.remove(statement.subject);
        return;
    }
    standings.now.insert(statement.subject, {statement.key, *statement.role});
    if (statement.role == Role::Manager) standings.managers.insert(statement.key);
}

} // namespace

QByteArray publicKeyOf(const SecretBytes& seed) {
    QByteArray key(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    SecretBytes secret = SecretBytes::zeros(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytesIn(key), secret.data(), seed.data());
    return key;
}

QByteArray signatureBy(const SecretBytes& seed, const QByteArray& text) {
    QByteArray key(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
        signature(crypto_sign_BYTES, Qt::Uninitialized);
    SecretBytes secret = SecretBytes::zeros(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytesIn(key), secret.data(), seed.data());
    crypto_sign_detached(bytesIn(signature), nullptr, bytesIn(text),
                         static_cast<unsigned long long>(text.size()), secret.data());
    return signature;
}

bool isSignedBy(const QByteArray& publicKey, const QByteArray& text, const QByteArray& signature) {
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesIn(signature), bytesIn(text),
                                       static_cast<unsigned long long>(text.size()), bytesIn(publicKey)) == 0;
}

void RoleLedger::state(const QUuid& vault, RoleStatement statement, const SecretBytes& issuerSeed) {
    QByteArray before = noneBefore();
    for (const RoleStatement& earlier : statements)
        before = hashOf(vault, earlier, before);
    statement.signature = signatureBy(issuerSeed, signedText(vault, statement, before));
    statements.append(std::move(statement));
}

std::optional<RoleLedger::Standings> RoleLedger::standings(const QUuid& vault) const {
    Standings standings;
    QByteArray before = noneBefore();
    for (const RoleStatement& statement : statements) {
        const auto key = keyOfIssuer(statement, standings);
        if (!key || !isSignedBy(*key, signedText(vault, statement, before), statement.signature))
            return std::nullopt;
        take(statement, standings);
        before = hashOf(vault, statement, before);
    }
    return statements.isEmpty() ? std::nullopt : std::optional(standings);
}

QByteArray RoleLedger::root(const QUuid& vault) const {
    return statements.isEmpty() ? noneBefore() : hashOf(vault, statements.first(), noneBefore());
}

} // namespace aelwyd
