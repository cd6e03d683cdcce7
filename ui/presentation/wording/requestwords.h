// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/timerequest.h"

namespace aelwyd::wording {

/// "The bank has the time", "Waiting for the time" …
QString word(RequestState state);

} // namespace aelwyd::wording
