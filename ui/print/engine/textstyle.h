// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aelwyd::paper {

/// A colour on paper, each part 0 to 1.
struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
    static constexpr Colour hex(unsigned rgb) {
        return {(rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0};
    }
};

namespace colours {
inline constexpr Colour ink = Colour::hex(0x17242a);
inline constexpr Colour softInk = Colour::hex(0x586a71);
inline constexpr Colour accent = Colour::hex(0x0d5c63);
inline constexpr Colour accentGround = Colour::hex(0xd9ebe9);
inline constexpr Colour quietGround = Colour::hex(0xf4f6f5);
inline constexpr Colour line = Colour::hex(0xdde4e1);
inline constexpr Colour amber = Colour::hex(0x8a5200);
inline constexpr Colour amberGround = Colour::hex(0xfdf0dc);
inline constexpr Colour green = Colour::hex(0x1b6e3c);
inline constexpr Colour red = Colour::hex(0xa61b1b);
inline constexpr Colour paper = Colour::hex(0xffffff);
} // namespace colours

enum class Alignment { Start, Centre, End };

/// How a run of text looks. Sizes in points; leading is the distance of lines as a multiple of the font's
/// own.
struct TextStyle {
    double size = 10.5;
    bool bold = false;
    Colour colour = colours::ink;
    Alignment alignment = Alignment::Start;
    double leading = 1.15;
};

} // namespace aelwyd::paper
