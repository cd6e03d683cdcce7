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

} // namespace aelwyd
