// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/vault/secret.h"

#include <QString>

namespace aelwyd {

/// What a file turns out to be when it is looked at with a data key, without SQLite and without writing.
enum class VaultState {
    /// Not there, or without a byte.
    Empty,
    /// A SQLite database that is not sealed.
    Plain,
    /// Anything else that does not begin as a vault does.
    Foreign,
    /// A vault of a later format.
    Newer,
    /// Its end is missing, and no journal is there to mend it.
    Truncated,
    /// No page that was tried opens with this key.
    WrongKey,
    /// Some pages open with this key, and the first does not.
    Damaged,
    Sound,
};

/// Looks at the first page and a sample of others. A database that a crash has left with a journal is Sound
/// if a page of it or the journal's header opens: SQLite mends it, or finds that the journal is damaged. To
/// be asked before SQLite, which cannot tell a wrong key from damage.
VaultState stateOfVault(const QString& path, const SecretBytes& dataKey);

/// Whether it begins as a database that is read without any key; no for one that cannot be looked at.
bool isInClear(const QString& path);

/// The same as a problem (argument: the path): NotFound, NotOurs, NewerVersion, Damaged, WrongKey; nothing
/// when it is sound.
std::optional<Problem> problemOfVault(const QString& path, const SecretBytes& dataKey);

/// What reading every page found.
struct PageReport {
    qint64 pages = 0;
    /// Those that are not authentic, as SQLite counts, from 1.
    QList<quint32> damaged;
};

/// Reads and authenticates every page, also those that no query would touch. Takes no lock: not while another
/// connection writes. Errors: NotFound, CannotOpen, NotOurs, Damaged when the last page is not whole.
Result<PageReport> readEveryPage(const QString& path, const SecretBytes& dataKey);

} // namespace aelwyd
