// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>
#include <compare>
#include <optional>

namespace aelwyd {

/// A new time-ordered UUID (version 7, RFC 9562) from the system clock and libsodium's generator. Within one
/// run of the program each is greater than all before it, in whatever thread they were made.
QUuid newUuidV7();
/// The UUID (version 5) that belongs to `name` below `parent`: the same arguments give the same id on every
/// copy.
QUuid derivedUuid(const QUuid& parent, const QByteArray& name);

/// A strong id: one type per entity, never null. Stored as the 16 bytes of RFC 4122.
template <class Tag>
class Id {
  public:
    static Id create() { return Id(newUuidV7()); }
    static Id derived(const QUuid& parent, const QByteArray& name) { return Id(derivedUuid(parent, name)); }
    /// Throws std::invalid_argument unless `bytes` are 16 bytes of a UUID that is not null.
    static Id fromBytes(const QByteArray& bytes);
    static std::optional<Id> tryFromUuid(const QUuid& uuid) noexcept {
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }
    static std::optional<Id> tryFromString(const QString& text) noexcept {
        return tryFromUuid(QUuid::fromString(text));
    }
    QByteArray bytes() const { return m_uuid.toRfc4122(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    const QUuid& uuid() const { return m_uuid; }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

  private:
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid) {}
    QUuid m_uuid;
};

/// Throws std::invalid_argument unless `bytes` are 16 bytes of a UUID that is not null.
QUuid uuidFromBytes(const QByteArray& bytes);

template <class Tag>
Id<Tag> Id<Tag>::fromBytes(const QByteArray& bytes) {
    return Id(uuidFromBytes(bytes));
}

} // namespace aelwyd
