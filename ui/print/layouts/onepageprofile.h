// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/plandocument.h"
#include "ui/presentation/printing/planlayout.h"
#include "ui/print/engine/boxes.h"
#include "ui/print/engine/typesetter.h"

namespace aelwyd::paper {

/// A profile that fits, and what it took.
struct FittedProfile {
    BoxPtr box;
    double scale = 1;
    /// Something was cut short; the profile then points to the full plan.
    bool trimmed = false;
};

/// Who the person is, on one page of this size: what people appreciate, what matters, how best to support,
/// outcomes in short, who to call first. Little text is set larger; much text smaller, and if that is not
/// enough, cut short between words.
FittedProfile composeProfile(const Typesetter& typesetter, const PlanDocument& document,
                             PrintLanguage language, double width, double height);

} // namespace aelwyd::paper
