// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcomes/rating.h"
#include "ui/print/engine/box.h"

namespace aelwyd::paper {

/// The way of one outcome from rating to rating as a small line between 0 and 10, as long as the box is wide;
/// silent to a screen reader, as the figures stand beside it.
class SmallLine final : public Box {
  public:
    /// `height` in points. `progress` has a way, as hasWay tells.
    SmallLine(const Progress& progress, double height);
    void draw(Canvas& canvas, double x, double y) const override;

  protected:
    double arrange(double) override { return m_height; }

  private:
    /// Both from 0 to 1, from the left and from above.
    QList<QPointF> m_points;
    double m_height;
};

} // namespace aelwyd::paper
