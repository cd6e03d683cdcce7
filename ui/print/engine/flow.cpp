// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/engine/flow.h"

#include <algorithm>

namespace aelwyd::paper {
namespace {

/// Prose begins at the foot of a page only if this much of it fits there, in points.
constexpr double kLeastPiece = 72;
constexpr double kNoteGap = 4;

} // namespace

Paginator::Paginator(FlowContent& content, const PageArea& area, std::function<BoxPtr()> continued)
    : m_content(content)
    , m_area(area)
    , m_continued(std::move(continued)) {
    arrangeAll();
    newPage();
    for (size_t first = 0; first < m_content.items.size();) {
        const size_t end = endOfRun(first);
        placeRun(first, end);
        first = end;
    }
}

void Paginator::arrangeAll() {
    for (Group& group : m_content.groups)
        if (group.head) group.head->heightFor(m_area.width);
    for (FlowItem& item : m_content.items)
        item.box->heightFor(m_area.width);
}

size_t Paginator::endOfRun(size_t first) const {
    size_t last = first;
    while (m_content.items[last].leads && last + 1 < m_content.items.size())
        ++last;
    return last + 1;
}

bool Paginator::mustCut(const FlowItem& item) const {
    return item.mayBreak || item.box->height() > m_area.height;
}

double Paginator::roomForRun(size_t first, size_t end) const {
    double room = 0;
    int group = m_openGroup;
    for (size_t i = first; i < end; ++i) {
        const FlowItem& item = m_content.items[i];
        room += i == first && atTop() ? 0 : item.gap;
        const bool opens = item.group >= 0 && item.group != group;
        if (opens && m_content.groups[item.group].head) room += m_content.groups[item.group].head->height();
        room +=
            i + 1 == end && mustCut(item) ? std::min(kLeastPiece, item.box->height()) : item.box->height();
        group = item.group;
    }
    return room;
}

void Paginator::placeRun(size_t first, size_t end) {
    if (!atTop() && (m_content.items[first].opensPage || roomForRun(first, end) > remaining())) newPage();
    for (size_t i = first; i < end; ++i)
        placeItem(m_content.items[i]);
}

void Paginator::placeItem(FlowItem& item) {
    if (!atTop()) m_y += item.gap;
    placeHead(item);
    if (item.box->height() <= remaining())
        place(*item.box, &item);
    else
        placeInPieces(item);
}

void Paginator::placeInPieces(FlowItem& item) {
    Box* piece = item.box.get();
    const bool cuts = mustCut(item);
    bool freshPage = false;
    while (piece->height() > remaining()) {
        BoxPtr rest = cuts ? piece->cut(remaining()) : nullptr;
        if (!rest && freshPage) break;
        if (rest) place(*piece, &item);
        newPage();
        placeHead(item);
        freshPage = !rest;
        if (!rest) continue;
        m_pieces.push_back(m_continued());
        m_pieces.back()->heightFor(m_area.width);
        place(*m_pieces.back(), nullptr, true);
        m_y += kNoteGap;
        m_pieces.push_back(std::move(rest));
        piece = m_pieces.back().get();
    }
    place(*piece, &item);
}

void Paginator::placeHead(const FlowItem& item) {
    const bool opens = item.group != m_openGroup;
    m_openGroup = item.group;
    if (item.group < 0 || !m_content.groups[item.group].head) return;
    if (opens || atTop()) place(*m_content.groups[item.group].head, &item, !opens);
}

void Paginator::place(const Box& box, const FlowItem* item, bool artifact) {
    m_pages.back().push_back({&box, m_y, item, artifact});
    m_y += box.height();
}

void Paginator::newPage() {
    m_pages.emplace_back();
    m_y = m_area.top;
}

} // namespace aelwyd::paper
