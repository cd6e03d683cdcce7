// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QDate>

namespace aelwyd {

/// Red, Amber, Green: a worker's experience or a person's complexity (Care at Home 2010, Box 7).
enum class Rag { Red, Amber, Green };

template <>
struct CodeList<Rag> {
    static constexpr std::array codes{"red", "amber", "green"};
};

/// One decision in a history that is added to and never overwritten.
struct RagDecision {
    Rag status = Rag::Red;
    std::optional<QDate> decidedOn;
    QString decidedBy;
    QString reason;
    friend bool operator==(const RagDecision&, const RagDecision&) = default;
};

/// The decision in force on `day`, or null: the latest that was made by then. One without a date counts as
/// made before all that have one; of two of the same day the later in the list stands.
template <class Decision>
const Decision* inForceOn(const QList<Decision>& history, QDate day) {
    const Decision* found = nullptr;
    for (const Decision& decision : history) {
        if (decision.decidedOn && *decision.decidedOn > day) continue;
        if (!found || !found->decidedOn || (decision.decidedOn && *decision.decidedOn >= *found->decidedOn))
            found = &decision;
    }
    return found;
}

} // namespace aelwyd
