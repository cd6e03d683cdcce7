// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/engine/boxes.h"

#include <algorithm>
#include <utility>

namespace aelwyd::paper {

Stack& Stack::add(BoxPtr box, double gap, bool leads) {
    m_parts.push_back({std::move(box), m_parts.empty() ? 0 : gap, leads});
    return *this;
}

double Stack::arrange(double width) {
    double height = 0;
    for (Part& part : m_parts)
        height += part.gap + part.box->heightFor(width);
    return height;
}

void Stack::draw(Canvas& canvas, double x, double y) const {
    for (const Part& part : m_parts) {
        y += part.gap;
        part.box->draw(canvas, x, y);
        y += part.box->height();
    }
}

BoxPtr Stack::restFrom(size_t first, BoxPtr begun) {
    auto rest = std::make_unique<Stack>();
    if (begun) rest->add(std::move(begun));
    for (size_t i = first; i < m_parts.size(); ++i)
        rest->add(std::move(m_parts[i].box), m_parts[i].gap, m_parts[i].leads);
    m_parts.resize(first);
    return rest;
}

BoxPtr Stack::cutOff(double height) {
    double top = 0;
    size_t i = 0;
    while (i < m_parts.size() && top + m_parts[i].gap + m_parts[i].box->height() <= height) {
        top += m_parts[i].gap + m_parts[i].box->height();
        ++i;
    }
    if (i == m_parts.size()) return nullptr;
    if (BoxPtr begun = m_parts[i].box->cut(height - top - m_parts[i].gap))
        return restFrom(i + 1, std::move(begun));
    while (i > 0 && m_parts[i - 1].leads)
        --i;
    return i > 0 ? restFrom(i, nullptr) : nullptr;
}

Columns& Columns::add(BoxPtr box, double share) {
    m_columns.push_back({std::move(box), share, 0});
    return *this;
}

Columns& Columns::addFixed(BoxPtr box, double width) {
    m_columns.push_back({std::move(box), 0, width});
    return *this;
}

double Columns::arrange(double width) {
    double shares = 0;
    double room = width - m_gutter * static_cast<double>(m_columns.size() - 1);
    for (const Column& column : m_columns) {
        shares += column.share;
        room -= column.fixed;
    }
    double height = 0;
    for (Column& column : m_columns) {
        column.width = column.share > 0 ? room * column.share / shares : column.fixed;
        height = std::max(height, column.box->heightFor(column.width));
    }
    return height;
}

void Columns::draw(Canvas& canvas, double x, double y) const {
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0 && m_divided) canvas.verticalLine(x - m_gutter / 2, y, height(), colours::line);
        m_columns[i].box->draw(canvas, x, y);
        x += m_columns[i].width + m_gutter;
    }
}

BoxPtr Columns::cutOff(double height) {
    auto rest = std::make_unique<Columns>(m_gutter, m_divided);
    bool anyCut = false;
    for (Column& column : m_columns) {
        BoxPtr below = column.box->cut(height);
        anyCut = anyCut || below;
        if (!below && column.box->height() > height)
            below = std::exchange(column.box, std::make_unique<Space>());
        rest->m_columns.push_back({std::move(below), column.share, column.fixed});
    }
    for (Column& column : rest->m_columns)
        if (anyCut && !column.box) column.box = std::make_unique<Space>();
    if (anyCut) return rest;
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (rest->m_columns[i].box) m_columns[i].box = std::move(rest->m_columns[i].box);
    return nullptr;
}

double Card::arrange(double width) {
    return m_content->heightFor(width - 2 * m_style.horizontalPadding) + 2 * m_style.verticalPadding;
}

void Card::draw(Canvas& canvas, double x, double y) const {
    const QRectF area(x, y, width(), height());
    if (m_style.ground) canvas.fill(area, m_style.radius, *m_style.ground);
    if (m_style.border) canvas.outline(area, m_style.radius, *m_style.border);
    if (m_style.bar) canvas.fill(QRectF(x, y + 3, 3, height() - 6), 1.5, *m_style.bar);
    if (m_style.rule) canvas.horizontalLine(x, y + height(), width(), *m_style.rule);
    m_content->draw(canvas, x + m_style.horizontalPadding, y + m_style.verticalPadding);
}

BoxPtr Card::cutOff(double height) {
    BoxPtr rest = m_content->cut(height - 2 * m_style.verticalPadding);
    return rest ? std::make_unique<Card>(std::move(rest), m_style) : nullptr;
}

void Tagged::draw(Canvas& canvas, double x, double y) const {
    canvas.begin(m_element);
    m_content->draw(canvas, x, y);
    canvas.end(m_element);
}

BoxPtr Tagged::cutOff(double height) {
    BoxPtr rest = m_content->cut(height);
    return rest ? std::make_unique<Tagged>(m_element, std::move(rest)) : nullptr;
}

void MarkBox::draw(Canvas& canvas, double x, double y) const {
    const double radius = m_size * 0.33;
    if (m_mark == Mark::Disc)
        canvas.disc(x + radius, y + m_size * 0.62, radius, m_colour);
    else if (m_mark == Mark::Square)
        canvas.fill(QRectF(x, y + m_size * 0.64 - radius, 1.8 * radius, 1.8 * radius), 0, m_colour);
    else
        canvas.triangle(x + radius, y + m_size * 0.64, radius, m_colour);
}

} // namespace aelwyd::paper
