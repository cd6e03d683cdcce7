// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <initializer_list>
#include <utility>

namespace aelwyd {

class DateField;

/// Date on each of the fields whose day cannot be read.
Problems unreadDays(std::initializer_list<std::pair<const char*, const DateField*>> days);

/// All that stands against a form at once: `unread`, what stands in it and cannot be read, and what the rules
/// say of the rest. Of a field that cannot be read they know only that it is empty.
Problems withUnread(Problems unread, const Problems& ofRules);

} // namespace aelwyd
