// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reports/barrow.h"

#include <algorithm>

namespace aelwyd::paper {
namespace {

constexpr double kLabelShare = 0.42;
constexpr double kGap = 6;

/// Room for the words behind the longest bar.
double wordsShare(bool roomy) {
    return roomy ? 0.52 : 0.25;
}

} // namespace

BarRow::BarRow(const Kit& kit, const ReportBar& bar, double most, ReaderLanguage language)
    : m_size(kit.style().small)
    , m_roomy(kit.style().roomy)
    , m_whole(bar.whole / most)
    , m_part(bar.part / most) {
    const TextStyle label{.size = m_size};
    m_label = kit.text(bar.label, label, {Tag::None, language});
    m_words = kit.text(bar.words, kit.style().softText(), {Tag::None, language});
}

double BarRow::arrange(double width) {
    m_left = m_roomy ? 0 : width * kLabelShare;
    const double label = m_label->heightFor(m_roomy ? width : m_left - kGap);
    m_top = m_roomy ? label : 0;
    const double words = m_words->heightFor(width * wordsShare(m_roomy) - kGap);
    return std::max(label, m_top + std::max(words, m_size * 1.4)) + m_size * 0.3;
}

double BarRow::barLength(double share) const {
    return share * (width() * (1 - wordsShare(m_roomy)) - m_left);
}

void BarRow::draw(Canvas& canvas, double x, double y) const {
    canvas.beginArtifact();
    m_label->draw(canvas, x, y);
    QRectF bar(x + m_left, y + m_top + m_size * 0.3, barLength(m_whole), m_size * 0.9);
    if (m_whole > 0) {
        canvas.fill(bar, 1.5, colours::accentGround);
        canvas.outline(bar, 1.5, colours::accent);
    }
    m_words->draw(canvas, bar.right() + kGap, y + m_top);
    bar.setWidth(barLength(m_part));
    if (m_part > 0) canvas.fill(bar, 1.5, colours::accent);
    canvas.endArtifact();
}

} // namespace aelwyd::paper
