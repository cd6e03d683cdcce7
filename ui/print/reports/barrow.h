// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/report.h"
#include "ui/print/layouts/kit.h"

namespace aelwyd::paper {

/// One bar of a picture with its label before and its words behind it; in large print the label stands above.
/// Silent to a screen reader, as everything that it shows stands in a table beside it.
class BarRow final : public Box {
  public:
    /// `most` is what the longest bar of the picture tells, more than 0. Nothing is kept by reference.
    BarRow(const Kit& kit, const ReportBar& bar, double most, ReaderLanguage language);
    void draw(Canvas& canvas, double x, double y) const override;

  protected:
    double arrange(double width) override;

  private:
    double barLength(double share) const;

    BoxPtr m_label;
    BoxPtr m_words;
    double m_size;
    bool m_roomy;
    /// Of the longest bar.
    double m_whole;
    double m_part;
    double m_left = 0;
    double m_top = 0;
};

} // namespace aelwyd::paper
