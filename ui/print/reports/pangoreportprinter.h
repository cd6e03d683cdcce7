// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// Prints reports with Pango, Cairo and QPDF. Each thread that prints has its own fonts.
class PangoReportPrinter final : public ReportPrinter {
  public:
    Result<QByteArray> pdf(const ReportPaper& paper) const override;
};

} // namespace aelwyd
