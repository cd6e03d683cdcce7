// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/engine/box.h"
#include "ui/print/engine/typesetter.h"

namespace aelwyd::paper {

/// One paragraph in one style and one structure element. It can be cut between lines, leaving at least two on
/// either side.
class TextBox final : public Box {
  public:
    /// `typesetter` must outlive the box.
    TextBox(const Typesetter& typesetter, QString text, const TextStyle& style, const Element& element);

    void draw(Canvas& canvas, double x, double y) const override;

  protected:
    double arrange(double width) override;
    BoxPtr cutOff(double height) override;

  private:
    struct Line {
        double top;
        double bottom;
        int byte;
    };
    QList<Line> lines() const;

    const Typesetter& m_typesetter;
    QString m_text;
    TextStyle m_style;
    Element m_element;
    GlibPointer<PangoLayout> m_layout;
};

} // namespace aelwyd::paper
