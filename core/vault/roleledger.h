// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/vault/secret.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace aelwyd {

/// What a user may do: look; also write, safeguarding notes included; also let people in and out.
enum class Role { Viewer, Supervisor, Manager };

template <>
struct CodeList<Role> {
    static constexpr std::array codes{"viewer", "supervisor", "manager"};
};

/// "From here on, `subject` signs with `key` and has this role", or none any more. Signed by somebody who is
/// a manager by then; the first one, by itself. The signature covers all statements before.
struct RoleStatement {
    QUuid subject;
    QByteArray key;
    std::optional<Role> role;
    QUuid issuer;
    QByteArray signature;
    friend bool operator==(const RoleStatement&, const RoleStatement&) = default;
};

/// An Ed25519 key pair from its 32-byte seed.
QByteArray publicKeyOf(const SecretBytes& seed);
QByteArray signatureBy(const SecretBytes& seed, const QByteArray& text);
bool isSignedBy(const QByteArray& publicKey, const QByteArray& text, const QByteArray& signature);

/// Who has which role, as a chain of signed statements: taken from its start, nobody can have made himself a
/// manager, and a manager who has left can say nothing more.
class RoleLedger {
  public:
    /// The key and role that count now.
    struct Standing {
        QByteArray key;
        Role role;
    };
    struct Standings {
        QHash<QUuid, Standing> now;
        /// Keys that have been a manager's at some time: what they granted then still counts.
        QSet<QByteArray> managers;
    };

    QList<RoleStatement> statements;

    /// Adds a statement signed with the issuer's seed.
    void state(const QUuid& vault, RoleStatement statement, const SecretBytes& issuerSeed);
    /// Nothing unless every statement is signed by one who was a manager then.
    std::optional<Standings> standings(const QUuid& vault) const;
    /// BLAKE2b-256 of the first statement: whom the vault belonged to when it was made.
    QByteArray root(const QUuid& vault) const;

  private:
    friend bool operator==(const RoleLedger&, const RoleLedger&) = default;
};

} // namespace aelwyd
