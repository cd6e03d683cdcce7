// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/report.h"
#include "ui/print/engine/painter.h"
#include "ui/print/layouts/kit.h"

namespace aelwyd::paper {

/// What every page of a report says above and below: whom it is about, what it is, the agency, the day of
/// printing, page x of y.
class ReportChrome final : public PageChrome {
  public:
    /// Both must outlive the chrome; `kit` is in the languages of the paper.
    ReportChrome(const Kit& kit, const ReportPaper& paper);

    void draw(Canvas& canvas, int page, int pages) const override;
    /// What is left between header and footer.
    PageArea area() const { return m_area; }

  private:
    BoxPtr header() const;
    BoxPtr footer() const;
    BoxPtr line(const QString& text, Alignment alignment, bool bold = false) const;
    QString inBoth(const char* english) const;

    const Kit& m_kit;
    const ReportPaper& m_paper;
    BoxPtr m_header;
    BoxPtr m_footer;
    PageArea m_area;
};

} // namespace aelwyd::paper
