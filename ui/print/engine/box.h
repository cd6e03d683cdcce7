// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/engine/canvas.h"

#include <memory>

namespace aelwyd::paper {

class Box;
using BoxPtr = std::unique_ptr<Box>;

/// Something that takes room on paper: measured first, drawn later, cut in two when it is longer than a page.
class Box {
  public:
    virtual ~Box() = default;

    /// Arranges the box for this width and tells its height, both in points. Free when the width is the one
    /// before.
    double heightFor(double width);
    /// As last arranged.
    double width() const { return m_width; }
    double height() const { return m_height; }

    /// Draws with the upper left corner at x, y. The box must have been arranged.
    virtual void draw(Canvas& canvas, double x, double y) const = 0;

    /// Keeps what fits into `height` points and hands back the rest, both arranged for the same width. Null,
    /// and nothing changed, when it can't be cut there.
    BoxPtr cut(double height);

  protected:
    virtual double arrange(double width) = 0;
    virtual BoxPtr cutOff(double) { return nullptr; }

  private:
    double m_width = -1;
    double m_height = 0;
};

} // namespace aelwyd::paper
