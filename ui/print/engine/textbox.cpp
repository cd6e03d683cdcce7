// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/engine/textbox.h"

#include <algorithm>

namespace aelwyd::paper {
namespace {

constexpr int kLinesKeptTogether = 2;

struct IteratorFree {
    void operator()(PangoLayoutIter* iterator) const { pango_layout_iter_free(iterator); }
};
using LineIterator = std::unique_ptr<PangoLayoutIter, IteratorFree>;

double points(int units) {
    return units / static_cast<double>(PANGO_SCALE);
}

} // namespace

TextBox::TextBox(const Typesetter& typesetter, QString text, const TextStyle& style, const Element& element)
    : m_typesetter(typesetter)
    , m_text(std::move(text))
    , m_style(style)
    , m_element(element) {}

double TextBox::arrange(double width) {
    m_layout = m_typesetter.layout(m_text, m_style, width, m_element.language);
    int height = 0;
    pango_layout_get_size(m_layout.get(), nullptr, &height);
    return points(height);
}

void TextBox::draw(Canvas& canvas, double x, double y) const {
    canvas.begin(m_element);
    LineIterator iterator(pango_layout_get_iter(m_layout.get()));
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iterator.get(), nullptr, &logical);
        canvas.textLine(pango_layout_iter_get_line_readonly(iterator.get()), x + points(logical.x),
                        y + points(pango_layout_iter_get_baseline(iterator.get())), m_style.colour);
    } while (pango_layout_iter_next_line(iterator.get()));
    canvas.end(m_element);
}

QList<TextBox::Line> TextBox::lines() const {
    QList<Line> lines;
    LineIterator iterator(pango_layout_get_iter(m_layout.get()));
    do {
        int top = 0, bottom = 0;
        pango_layout_iter_get_line_yrange(iterator.get(), &top, &bottom);
        lines.append(
            {points(top), points(bottom), pango_layout_iter_get_line_readonly(iterator.get())->start_index});
    } while (pango_layout_iter_next_line(iterator.get()));
    return lines;
}

BoxPtr TextBox::cutOff(double height) {
    const QList<Line> all = lines();
    qsizetype kept = 0;
    while (kept < all.size() && all[kept].bottom <= height)
        ++kept;
    kept = std::min(kept, all.size() - kLinesKeptTogether);
    if (kept < kLinesKeptTogether) return nullptr;
    const QByteArray utf8(pango_layout_get_text(m_layout.get()));
    m_text = QString::fromUtf8(utf8.left(all[kept].byte)).trimmed();
    return std::make_unique<TextBox>(m_typesetter, QString::fromUtf8(utf8.mid(all[kept].byte)), m_style,
                                     m_element);
}

} // namespace aelwyd::paper
