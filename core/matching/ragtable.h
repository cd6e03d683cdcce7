// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/staffmember.h"

namespace aelwyd {

/// Beside a worker who may work there, anybody may shadow; a shadow never counts as staffing.
enum class RagVerdict { MayWork, ShadowOnly };
template <>
struct CodeList<RagVerdict> {
    static constexpr std::array codes{"may_work", "shadow_only"};
};

/// The table of Care at Home 2010, Box 7: a worker may work where the call is no harder than their
/// experience. `worker` is the row (Standing::row(): Amber confirmed for all is Green).
RagVerdict ragVerdict(Rag worker, Rag person);
/// The person's complexity in force on `day`; Red while nothing is decided.
Rag complexityOn(const QList<RagDecision>& history, QDate day);

/// The hardest that the person's calls are on `day` or on any day after it, as far as it is decided.
Rag hardestFrom(const QList<RagDecision>& history, QDate day);
/// The lowest row in which the worker stands on `day` or on any day after it, as far as it is decided.
Rag lowestRowFrom(const StaffMember& member, QDate day);

} // namespace aelwyd
