// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/plandocument.h"
#include "ui/print/engine/painter.h"
#include "ui/print/layouts/kit.h"

namespace aelwyd::paper {

/// What every page of a plan says above and below: whose it is, version, date, agreement, next review,
/// agency, page x of y.
class PlanChrome final : public PageChrome {
  public:
    /// `kit` and `document` must outlive the chrome. `kindOfPaper` is a phrase ("Support plan").
    PlanChrome(const Kit& kit, const PlanDocument& document, const char* kindOfPaper);

    void draw(Canvas& canvas, int page, int pages) const override;
    /// What is left between header and footer.
    PageArea area() const { return m_area; }

  private:
    BoxPtr header(const char* kindOfPaper) const;
    BoxPtr footer() const;
    BoxPtr largeFooter() const;
    QString labelled(const char* label, const QString& value) const;
    QStringList parties() const;
    BoxPtr pageLabel(int page, int pages) const;
    BoxPtr line(const QString& text, Alignment alignment, bool bold = false) const;
    QString factsIn(const Tongue& tongue) const;
    QString agreedBy() const;
    QString largeState() const;
    QString agency() const;
    TextStyle textStyle() const;

    const Kit& m_kit;
    const PlanDocument& m_document;
    BoxPtr m_header;
    BoxPtr m_footer;
    PageArea m_area;
};

} // namespace aelwyd::paper
