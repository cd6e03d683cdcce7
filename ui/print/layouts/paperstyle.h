// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/engine/textstyle.h"

namespace aelwyd::paper {

/// Sizes of one kind of paper, in points.
struct PaperStyle {
    double body = 10;
    double small = 8.5;
    double title = 25;
    double chapter = 15;
    double section = 11;
    double chrome = 8;
    double sideMargin = 51;
    double topMargin = 36;
    double bottomMargin = 30;
    /// Cards and one column in place of tables and columns.
    bool roomy = false;

    /// Every size multiplied; margins stay.
    PaperStyle scaled(double factor) const {
        PaperStyle style = *this;
        for (double* size : {&style.body, &style.small, &style.title, &style.chapter, &style.section})
            *size *= factor;
        return style;
    }
    /// The unit of rhythm: gaps are multiples of it.
    double beat() const { return body * 0.6; }

    TextStyle bodyText() const { return {.size = body}; }
    TextStyle strongText() const { return {.size = body, .bold = true}; }
    TextStyle softText() const { return {.size = small, .colour = colours::softInk}; }
    TextStyle labelText() const { return {.size = small, .bold = true, .colour = colours::accent}; }
    TextStyle titleText() const { return {.size = title, .bold = true, .leading = 1.0}; }
    TextStyle chapterText() const {
        return {.size = chapter, .bold = true, .colour = colours::accent, .leading = 1.05};
    }
    TextStyle sectionText() const { return {.size = section, .bold = true, .leading = 1.1}; }
};

/// Large print: 18 pt and more everywhere, as sight-loss charities ask for.
inline constexpr PaperStyle kLargePrint{.body = 18,
                                        .small = 18,
                                        .title = 34,
                                        .chapter = 26,
                                        .section = 20,
                                        .chrome = 18,
                                        .sideMargin = 45,
                                        .topMargin = 32,
                                        .bottomMargin = 26,
                                        .roomy = true};

} // namespace aelwyd::paper
