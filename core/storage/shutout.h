// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace aelwyd {

class Database;

/// Up to which of its commits each copy that was shut out counts, by its number in this file; those without
/// an entry count whole. It is as far as a manager's copy that shut it out had them then (of several, the one
/// that had most), or as somebody who was let in stands for them. What it wrote beyond that comes by way of
/// copies that had not heard yet; like what a role does not allow, it is kept and passed on, and is no part
/// of the records. For this copy itself nothing is said.
QHash<qint64, quint64> shutOutAfter(Database& database);

/// Whether commits that are part of the records count no longer, or such that were left out count now. Notes
/// what holds from now on. In a transaction, after commits or statements came in.
bool heedShutOut(Database& database);

} // namespace aelwyd
