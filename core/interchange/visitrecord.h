// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sheet.h"
#include "core/visits/visit.h"

#include <functional>

namespace aelwyd {

/// Who is meant by a reference; nothing if nobody is.
struct VisitReferences {
    std::function<std::optional<ServiceUserId>(const QString&)> person;
    std::function<std::optional<CareWorkerId>(const QString&)> worker;
};

/// What a row makes of a visit; the visit is only good when there are no problems.
struct VisitReading {
    Visit visit;
    Problems problems = {};
};

/// The row laid over `known` (the stored visit; nothing: a new one). The sheet is the whole record for the
/// columns that it has: a blank cell clears the value, a column that is not there leaves it. A blank kind or
/// state is "planned". Facts after `today` are DateInFuture; a person or worker whom nobody knows is
/// UnknownReference.
VisitReading readVisit(const SheetRow& row, const std::optional<Visit>& known,
                       const VisitReferences& references, QDate today);

} // namespace aelwyd
