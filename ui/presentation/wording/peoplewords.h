// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rag.h"
#include "core/people/circlemember.h"
#include "core/people/package.h"
#include "core/people/serviceuser.h"

namespace aelwyd::wording {

/// "Red".
QString word(Rag status);
/// What a person's complexity means in words: "Complex: needs an experienced worker".
QString complexity(Rag status);
QString word(GenderPreference preference);
QString word(Relationship relationship);
QString word(Funding funding);
QString word(BankPeriod period);
QString word(PackageStage stage);
/// What moving to `stage` is called on a button: "Start support", "Pause".
QString moveTo(PackageStage stage);

} // namespace aelwyd::wording
