// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/presentation/printing/plandocument.h"
#include "ui/presentation/printing/planlayout.h"

#include <QByteArray>

namespace aelwyd {

/// Makes the paper of a plan.
class PlanPrinter {
  public:
    virtual ~PlanPrinter() = default;
    /// A tagged A4 PDF with embedded fonts. May be called from several threads at once. CannotWrite when the
    /// drawing library refuses (argument: its reason).
    virtual Result<QByteArray> pdf(const PlanDocument& document, PlanLayout layout,
                                   PrintLanguage language) const = 0;
};

} // namespace aelwyd
