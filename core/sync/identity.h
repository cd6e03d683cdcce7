// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/sync/device.h"

namespace aelwyd {

/// Who this copy is among the others, with its secret keys.
struct Identity {
    QUuid device;
    SecretBytes signSeed;
    SecretBytes boxSeed;
    /// How many files have left. A database that knows of fewer was put back to an earlier state, and may not
    /// go on under the same name.
    quint64 sent = 0;

    static Identity create(const QUuid& device);
    QByteArray signKey() const;
    QByteArray boxKey() const;
    DeviceCard card(const QString& label) const;
    /// A signature over the end of its chain, for those to whom others pass it on.
    QByteArray signHead(const QUuid& agency, const ChainPlace& end) const;
};

/// Whether `signKey` signed the end of that chain.
bool isHeadSigned(const QByteArray& signKey, const QUuid& agency, const ChainPlace& end,
                  const QByteArray& signature);

/// Keeps identities outside the databases that they belong to, one small file for each, by the database's
/// path: who copies, moves or restores a database does not take its identity along. The secret keys are
/// encrypted with a key that lies in the database: neither is of use without the other.
class IdentityFolder {
  public:
    explicit IdentityFolder(QString folder)
        : m_folder(std::move(folder)) {}
    /// Nothing if there is none for this database, or `key` does not open it.
    std::optional<Identity> find(const QString& database, const SecretBytes& key) const;
    /// On the disk when it returns. Error: CannotWrite (argument: the path).
    Result<void> keep(const QString& database, const SecretBytes& key, const Identity& identity) const;

  private:
    QString place(const QString& database) const;
    QString m_folder;
};

} // namespace aelwyd
