// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sessionopening.h"

#include <functional>

namespace aelwyd {

/// What a new protected file is made from.
struct Founding {
    QString path;
    /// May be empty where an agency's file is there already, or where the file is to join an agency that
    /// another computer has: then the name is given there.
    QString agencyName;
    /// The first manager.
    QString managerName;
    QString passphrase;
    /// Nothing: measured.
    std::optional<Argon2Cost> cost = {};
    bool isJoining = false;
    /// Is given the recovery key in groups before the file is touched; what it refuses ends the founding.
    std::function<Result<void>(const QStringList&)> handOver = {};
    /// A folder where automatic backups go as well; empty: none.
    QString secondPlace = {};
};

struct FoundedFile {
    OpenedFile opened;
    /// To be printed, typed back and forgotten.
    QStringList recoveryGroups;
};

/// Makes a protected file with its first manager; or protects the file at `path` that was not: it is written
/// again, sealed, beside the old one and then put in its place; a copy that was kept before a migration goes.
/// A crash leaves either, or one that can be begun anew: keys without a file that no broken founding explains
/// are kept aside (".old"). Errors: those of opening, those of `handOver`, FileExists for a file that is
/// protected already, Required and those of textProblem (fields "agency", "name"), NotFound (field "second":
/// no such folder), WeakPassphrase, CannotWrite.
Result<FoundedFile> found(const Founding& founding, std::shared_ptr<const Clock> clock);

/// Lets in somebody who has lost the passphrase: `typed` is the recovery key, `user` gets a new passphrase.
/// Errors: those of opening, WrongRecoveryKey, UserNeeded, WeakPassphrase.
Result<void> recover(const QString& path, const QString& typed, const QString& user,
                     const QString& passphrase, std::shared_ptr<const Clock> clock,
                     std::optional<Argon2Cost> cost = {});

} // namespace aelwyd
