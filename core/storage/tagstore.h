// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/children.h"

namespace aelwyd {

/// The sets of one record (qualities, interests …), by kind, each sorted. A row's id follows from owner, kind
/// and value, so that two copies that add the same member add the same row.
QHash<QString, QStringList> readTags(Database& database, const QByteArray& table,
                                     const QByteArray& ownerColumn, const QUuid& owner);
void writeTags(Database& database, const QByteArray& table, const QByteArray& ownerColumn, const QUuid& owner,
               const QHash<QString, QStringList>& tags);

} // namespace aelwyd
