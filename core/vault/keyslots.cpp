// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyslots.h"

#include "core/base/text.h"
#include "core/vault/wrapping.h"

#include <algorithm>
#include <sodium.h>

namespace aelwyd {

namespace {

constexpr qsizetype kSecretSize = 32;

Problem refusal(ErrorCode code) {
    return Problem{{}, code};
}

std::optional<Problem> problemOfNewUser(const QString& name, const QString& passphrase) {
    const QString field = QStringLiteral("name"), tidy = tidied(name, TextSort::Name);
    if (tidy.isEmpty()) return Problem{field, ErrorCode::Required};
    if (auto problem = textProblem(field, tidy, TextSort::Name)) return problem;
    if (!isAllowed(hintFor(passphrase))) return refusal(ErrorCode::WeakPassphrase);
    return std::nullopt;
}

bool macHolds(const KeyFile& keys, const SecretBytes& dataKey) {
    const QByteArray mac = macOf(keys, dataKey);
    return mac.size() == keys.mac.size() &&
           sodium_memcmp(mac.constData(), keys.mac.constData(), static_cast<size_t>(mac.size())) == 0;
}

/// A file other than the one that the session has opened is not to be built upon.
std::optional<Problem> problemOfChange(const KeyFile& keys, const VaultSession& by, Role least) {
    if (!macHolds(keys, by.dataKey)) return refusal(ErrorCode::KeysDamaged);
    const auto role = roleOf(keys, by.user);
    return role && *role >= least ? std::nullopt : std::optional(refusal(ErrorCode::NotAllowed));
}

GrantedKeys keysOf(const VaultSession& session) {
    GrantedKeys granted{session.dataKey.copy(), std::nullopt};
    if (session.safeguardingKey) granted.safeguardingKey = session.safeguardingKey->copy();
    return granted;
}

/// A slot for a passphrase, with nothing in it yet, and the key that the passphrase gives.
SecretBytes preparePassphrase(KeySlot& slot, const QString& passphrase, const Argon2Cost& cost) {
    slot.cost = cost;
    slot.salt = QByteArray(kPassphraseSaltSize, Qt::Uninitialized);
    randombytes_buf(slot.salt.data(), kPassphraseSaltSize);
    return stretched(passphrase, slot.salt, cost);
}

/// States the user's key and role and fills the slot.
void admit(KeyFile& keys, KeySlot slot, Role role, const SecretBytes& wrappingKey, const VaultSession& by) {
    const SecretBytes seed = SecretBytes::random(kSecretSize);
    const QByteArray publicKey = publicKeyOf(seed);
    keys.ledger.state(keys.vault, {slot.id, publicKey, role, by.user, {}}, by.seed);
    wrapSeed(slot, keys, wrappingKey, seed);
    grantKeys(slot, keys, publicKey, role, keysOf(by), by.seed);
    if (KeySlot* existing = keys.slot(slot.id))
        *existing = slot;
    else
        keys.entries.append(slot);
}

SecretBytes admitRecovery(KeyFile& keys, const QUuid& id, const VaultSession& by) {
    SecretBytes recoveryKey = SecretBytes::random(kSecretSize);
    KeySlot slot;
    slot.id = id;
    slot.isRecovery = true;
    admit(keys, slot, Role::Manager, recoveryWrappingKey(keys, recoveryKey), by);
    return recoveryKey;
}

const KeySlot* recoverySlot(const KeyFile& keys) {
    const auto found = std::find_if(keys.entries.begin(), keys.entries.end(),
                                    [](const KeySlot& slot) { return slot.isRecovery; });
    return found == keys.entries.end() ? nullptr : &*found;
}

/// Whether anybody but `user` is a manager who has a passphrase.
bool hasOtherManager(const KeyFile& keys, const QUuid& user) {
    return std::any_of(keys.entries.begin(), keys.entries.end(), [&](const KeySlot& slot) {
        return slot.id != user && !slot.isRecovery && roleOf(keys, slot.id) == Role::Manager;
    });
}

/// From the unwrapped seed to the session: ledger, grant and MAC must all hold.
Result<VaultSession> opened(const KeyFile& keys, const KeySlot& slot, UnwrappedSeed unwrapped) {
    const auto standings = keys.ledger.standings(keys.vault);
    if (!standings || unwrapped.root != keys.ledger.root(keys.vault)) return refusal(ErrorCode::KeysDamaged);
    const auto own = standings->now.constFind(slot.id);
    if (own == standings->now.constEnd() || own->key != publicKeyOf(unwrapped.seed) ||
        !standings->managers.contains(slot.giverKey))
        return refusal(ErrorCode::KeysDamaged);
    auto granted = openGrant(slot, keys, unwrapped.seed);
    if (!granted || !macHolds(keys, granted->dataKey)) return refusal(ErrorCode::KeysDamaged);
    return VaultSession{slot.id, own->role, std::move(granted->dataKey), std::move(granted->safeguardingKey),
                        std::move(unwrapped.seed)};
}

void finish(KeyFile& keys, KeyFile changed, const SecretBytes& dataKey) {
    changed.mac = macOf(changed, dataKey);
    keys = std::move(changed);
}

/// The user whom a manager is about to change: somebody with a passphrase.
const KeySlot* changeable(const KeyFile& keys, const QUuid& user) {
    const KeySlot* slot = keys.slot(user);
    return slot && !slot->isRecovery && roleOf(keys, user) ? slot : nullptr;
}

} // namespace

std::optional<Role> roleOf(const KeyFile& keys, const QUuid& user) {
    const auto standings = keys.ledger.standings(keys.vault);
    if (!standings || !standings->now.contains(user)) return std::nullopt;
    return standings->now[user].role;
}

Result<NewVault> createVault(const QString& name, const QString& passphrase, const Argon2Cost& cost) {
    if (auto problem = problemOfNewUser(name, passphrase)) return *problem;
    KeyFile keys;
    keys.vault = QUuid::createUuid();
    KeySlot slot;
    slot.id = QUuid::createUuid();
    slot.name = tidied(name, TextSort::Name);
    VaultSession session{slot.id, Role::Manager, SecretBytes::random(kSecretSize),
                         SecretBytes::random(kSecretSize), SecretBytes::random(kSecretSize)};
    const QByteArray publicKey = publicKeyOf(session.seed);
    keys.ledger.state(keys.vault, {slot.id, publicKey, Role::Manager, slot.id, {}}, session.seed);
    const SecretBytes wrappingKey = preparePassphrase(slot, passphrase, cost);
    wrapSeed(slot, keys, wrappingKey, session.seed);
    grantKeys(slot, keys, publicKey, Role::Manager, keysOf(session), session.seed);
    keys.entries.append(slot);
    SecretBytes recoveryKey = admitRecovery(keys, QUuid::createUuid(), session);
    keys.mac = macOf(keys, session.dataKey);
    return NewVault{std::move(keys), std::move(session), std::move(recoveryKey)};
}

Result<VaultSession> unlock(const KeyFile& keys, const QUuid& user, const QString& passphrase) {
    const KeySlot* slot = keys.slot(user);
    if (!slot || slot->isRecovery) return refusal(ErrorCode::NotFound);
    if (!isWithinLimits(slot->cost) || slot->salt.size() != kPassphraseSaltSize)
        return refusal(ErrorCode::KeysDamaged);
    auto unwrapped = unwrapSeed(*slot, keys, stretched(passphrase, slot->salt, slot->cost));
    if (!unwrapped) return refusal(ErrorCode::WrongPassphrase);
    return opened(keys, *slot, std::move(*unwrapped));
}

Result<VaultSession> unlockWithRecoveryKey(const KeyFile& keys, const SecretBytes& recoveryKey) {
    const KeySlot* slot = recoverySlot(keys);
    if (!slot) return refusal(ErrorCode::KeysDamaged);
    auto unwrapped = unwrapSeed(*slot, keys, recoveryWrappingKey(keys, recoveryKey));
    if (!unwrapped) return refusal(ErrorCode::WrongRecoveryKey);
    return opened(keys, *slot, std::move(*unwrapped));
}

Result<SecretBytes> dataKeyIn(const KeyFile& keys, const KeyFile& current, const VaultSession& session) {
    if (keys.vault != current.vault) return refusal(ErrorCode::WrongKey);
    if (macHolds(keys, session.dataKey)) return session.dataKey.copy();
    const KeySlot* slot = keys.slot(session.user);
    if (!slot) return refusal(ErrorCode::KeysDamaged);
    auto again = opened(keys, *slot, {session.seed.copy(), current.ledger.root(current.vault)});
    if (!again) return again.problems();
    return std::move(again.value().dataKey);
}

Result<QUuid> addUser(KeyFile& keys, const VaultSession& by, const QString& name, Role role,
                      const QString& passphrase, const Argon2Cost& cost) {
    if (auto problem = problemOfChange(keys, by, Role::Manager)) return *problem;
    if (auto problem = problemOfNewUser(name, passphrase)) return *problem;
    KeyFile changed = keys;
    KeySlot slot;
    slot.id = QUuid::createUuid();
    slot.name = tidied(name, TextSort::Name);
    const SecretBytes wrappingKey = preparePassphrase(slot, passphrase, cost);
    admit(changed, slot, role, wrappingKey, by);
    finish(keys, std::move(changed), by.dataKey);
    return slot.id;
}

Result<void> changeRole(KeyFile& keys, const VaultSession& by, const QUuid& user, Role role) {
    if (auto problem = problemOfChange(keys, by, Role::Manager)) return *problem;
    if (!changeable(keys, user)) return refusal(ErrorCode::NotFound);
    if (role != Role::Manager && !hasOtherManager(keys, user)) return refusal(ErrorCode::LastManager);
    KeyFile changed = keys;
    const QByteArray key = keys.ledger.standings(keys.vault)->now[user].key;
    changed.ledger.state(changed.vault, {user, key, role, by.user, {}}, by.seed);
    grantKeys(*changed.slot(user), changed, key, role, keysOf(by), by.seed);
    finish(keys, std::move(changed), by.dataKey);
    return {};
}

Result<void> changePassphrase(KeyFile& keys, const VaultSession& by, const QString& passphrase,
                              const Argon2Cost& cost) {
    if (auto problem = problemOfChange(keys, by, Role::Viewer)) return *problem;
    if (!changeable(keys, by.user)) return refusal(ErrorCode::NotAllowed);
    if (!isAllowed(hintFor(passphrase))) return refusal(ErrorCode::WeakPassphrase);
    KeyFile changed = keys;
    KeySlot& slot = *changed.slot(by.user);
    const SecretBytes wrappingKey = preparePassphrase(slot, passphrase, cost);
    wrapSeed(slot, changed, wrappingKey, by.seed);
    finish(keys, std::move(changed), by.dataKey);
    return {};
}

Result<void> resetPassphrase(KeyFile& keys, const VaultSession& by, const QUuid& user,
                             const QString& passphrase, const Argon2Cost& cost) {
    if (auto problem = problemOfChange(keys, by, Role::Manager)) return *problem;
    const KeySlot* existing = changeable(keys, user);
    if (!existing) return refusal(ErrorCode::NotFound);
    if (user == by.user) return refusal(ErrorCode::NotAllowed); // one's own is changed, not reset
    if (!isAllowed(hintFor(passphrase))) return refusal(ErrorCode::WeakPassphrase);
    KeyFile changed = keys;
    KeySlot slot = *existing;
    const SecretBytes wrappingKey = preparePassphrase(slot, passphrase, cost);
    admit(changed, slot, *roleOf(keys, user), wrappingKey, by);
    finish(keys, std::move(changed), by.dataKey);
    return {};
}

Result<SecretBytes> renewRecoveryKey(KeyFile& keys, const VaultSession& by) {
    if (auto problem = problemOfChange(keys, by, Role::Manager)) return *problem;
    const KeySlot* slot = recoverySlot(keys);
    if (!slot) return refusal(ErrorCode::KeysDamaged);
    // Opened with the recovery key itself: only a manager with a passphrase can go on signing after this.
    if (slot->id == by.user) return refusal(ErrorCode::NotAllowed);
    KeyFile changed = keys;
    SecretBytes recoveryKey = admitRecovery(changed, slot->id, by);
    finish(keys, std::move(changed), by.dataKey);
    return recoveryKey;
}

Result<SecretBytes> removeUser(KeyFile& keys, const VaultSession& by, const QUuid& user) {
    if (auto problem = problemOfChange(keys, by, Role::Manager)) return *problem;
    const KeySlot* leaving = changeable(keys, user);
    if (!leaving) return refusal(ErrorCode::NotFound);
    if (!hasOtherManager(keys, user)) return refusal(ErrorCode::LastManager);
    if (user == by.user) return Problem{{}, ErrorCode::NotAllowed, {QStringLiteral("oneself")}};
    KeyFile changed = keys;
    const auto before = keys.ledger.standings(keys.vault)->now;
    changed.ledger.state(changed.vault, {user, before[user].key, std::nullopt, by.user, {}}, by.seed);
    changed.entries.removeIf([&](const KeySlot& slot) { return slot.id == user; });
    ++changed.generation;
    GrantedKeys granted = keysOf(by);
    granted.dataKey = SecretBytes::random(kSecretSize);
    for (KeySlot& slot : changed.entries)
        grantKeys(slot, changed, before[slot.id].key, before[slot.id].role, granted, by.seed);
    finish(keys, std::move(changed), granted.dataKey);
    return std::move(granted.dataKey);
}

} // namespace aelwyd
