// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/engine/box.h"

#include <optional>
#include <vector>

namespace aelwyd::paper {

/// Boxes one below the other. It can be cut between them or inside one that can be cut.
class Stack final : public Box {
  public:
    /// `gap` points are left above the box unless it is the first. A heading `leads` the next box and is
    /// never cut from it.
    Stack& add(BoxPtr box, double gap = 0, bool leads = false);
    void draw(Canvas& canvas, double x, double y) const override;

  protected:
    double arrange(double width) override;
    BoxPtr cutOff(double height) override;

  private:
    struct Part {
        BoxPtr box;
        double gap;
        bool leads;
    };
    BoxPtr restFrom(size_t first, BoxPtr begun);
    std::vector<Part> m_parts;
};

/// Boxes beside each other, read from left to right; widths by share, or fixed in points. Cut by cutting
/// every column.
class Columns final : public Box {
  public:
    explicit Columns(double gutter, bool divided = false)
        : m_gutter(gutter)
        , m_divided(divided) {}
    Columns& add(BoxPtr box, double share = 1);
    Columns& addFixed(BoxPtr box, double width);
    void draw(Canvas& canvas, double x, double y) const override;

  protected:
    double arrange(double width) override;
    BoxPtr cutOff(double height) override;

  private:
    struct Column {
        BoxPtr box;
        double share;
        double fixed;
        double width = 0;
    };
    std::vector<Column> m_columns;
    double m_gutter;
    bool m_divided;
};

/// How a card is painted; every length in points.
struct CardStyle {
    double horizontalPadding = 14;
    double verticalPadding = 12;
    double radius = 9;
    std::optional<Colour> ground = {};
    std::optional<Colour> border = {};
    /// A narrow bar along the left edge.
    std::optional<Colour> bar = {};
    /// A hairline below, for rows of tables.
    std::optional<Colour> rule = {};
};

/// One box with padding on a ground.
class Card final : public Box {
  public:
    Card(BoxPtr content, const CardStyle& style)
        : m_content(std::move(content))
        , m_style(style) {}
    void draw(Canvas& canvas, double x, double y) const override;

  protected:
    double arrange(double width) override;
    BoxPtr cutOff(double height) override;

  private:
    BoxPtr m_content;
    CardStyle m_style;
};

/// One box inside a structure element.
class Tagged final : public Box {
  public:
    Tagged(const Element& element, BoxPtr content)
        : m_element(element)
        , m_content(std::move(content)) {}
    void draw(Canvas& canvas, double x, double y) const override;

  protected:
    double arrange(double width) override { return m_content->heightFor(width); }
    BoxPtr cutOff(double height) override;

  private:
    Element m_element;
    BoxPtr m_content;
};

/// Room with nothing in it.
class Space final : public Box {
  public:
    explicit Space(double height = 0)
        : m_space(height) {}
    void draw(Canvas&, double, double) const override {}

  protected:
    double arrange(double) override { return m_space; }

  private:
    double m_space;
};

/// A hairline across.
class Rule final : public Box {
  public:
    explicit Rule(const Colour& colour)
        : m_colour(colour) {}
    void draw(Canvas& canvas, double x, double y) const override {
        canvas.horizontalLine(x, y, width(), m_colour);
    }

  protected:
    double arrange(double) override { return 0.75; }

  private:
    Colour m_colour;
};

enum class Mark { Disc, Triangle, Square };

/// A small shape beside the first line of a text of the given size.
class MarkBox final : public Box {
  public:
    MarkBox(Mark mark, double textSize, const Colour& colour)
        : m_mark(mark)
        , m_size(textSize)
        , m_colour(colour) {}
    void draw(Canvas& canvas, double x, double y) const override;

  protected:
    double arrange(double) override { return m_size * 1.2; }

  private:
    Mark m_mark;
    double m_size;
    Colour m_colour;
};

} // namespace aelwyd::paper
