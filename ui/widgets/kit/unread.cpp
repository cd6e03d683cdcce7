// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/unread.h"

#include "ui/widgets/kit/datefield.h"

#include <algorithm>

namespace aelwyd {

Problems unreadDays(std::initializer_list<std::pair<const char*, const DateField*>> days) {
    Problems problems;
    for (const auto& [field, control] : days)
        if (!control->isReadable())
            problems.append({QLatin1String(field), ErrorCode::Date, {control->text()}});
    return problems;
}

Problems withUnread(Problems unread, const Problems& ofRules) {
    const Problems told = unread;
    for (const Problem& rule : ofRules)
        if (std::none_of(told.begin(), told.end(),
                         [&](const Problem& problem) { return problem.field == rule.field; }))
            unread.append(rule);
    return unread;
}

} // namespace aelwyd
