// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/planprinter.h"
#include "ui/print/engine/layouttrace.h"

namespace aelwyd {

/// Prints plans with Pango, Cairo and QPDF. Each thread that prints has its own fonts.
class PangoPlanPrinter final : public PlanPrinter {
  public:
    Result<QByteArray> pdf(const PlanDocument& document, PlanLayout layout,
                           PrintLanguage language) const override;
    /// The same, and where each item came to lie.
    Result<QByteArray> pdf(const PlanDocument& document, PlanLayout layout, PrintLanguage language,
                           paper::LayoutTrace& trace) const;
};

} // namespace aelwyd
