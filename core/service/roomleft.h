// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace aelwyd {

class Database;

/// Does what an opening writes. On a disk without room the file is only read from then on, and nothing is
/// thrown; what stands in it can still be looked up and printed.
void writeWhereThereIsRoom(Database& database, const std::function<void()>& work);

} // namespace aelwyd
