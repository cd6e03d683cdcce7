// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/engine/painter.h"

namespace aelwyd::paper {

Painter::Painter(Canvas& canvas, const FlowContent& content, const PageArea& area)
    : m_canvas(canvas)
    , m_content(content)
    , m_area(area) {}

void Painter::paint(const std::vector<PlacedPage>& pages, const PageChrome& chrome, ReaderLanguage language,
                    LayoutTrace& trace) {
    trace.pages = static_cast<int>(pages.size());
    trace.usableHeight = m_area.height;
    m_canvas.nextPage();
    m_canvas.begin({Tag::Document, language});
    for (const PlacedPage& page : pages) {
        if (&page != &pages.front()) m_canvas.nextPage();
        m_canvas.beginArtifact();
        chrome.draw(m_canvas, m_canvas.page(), trace.pages);
        m_canvas.endArtifact();
        paintPage(page, trace);
    }
    enterGroup(-1);
    m_canvas.end({Tag::Document, language});
}

void Painter::paintPage(const PlacedPage& page, LayoutTrace& trace) {
    for (const Placed& placed : page) {
        if (placed.item) enterGroup(placed.item->group);
        paintOne(placed);
        if (placed.item) traceOne(placed, trace);
    }
}

void Painter::paintOne(const Placed& placed) {
    if (placed.item && placed.item != m_last && placed.item->bookmark) {
        const Bookmark& bookmark = *placed.item->bookmark;
        m_canvas.bookmark(bookmark.title, bookmark.level, placed.y);
    }
    if (placed.artifact) m_canvas.beginArtifact();
    placed.box->draw(m_canvas, m_area.left, placed.y);
    if (placed.artifact) m_canvas.endArtifact();
}

void Painter::enterGroup(int group) {
    if (group == m_openGroup) return;
    if (m_openGroup >= 0) m_canvas.end(m_content.groups[m_openGroup].element);
    if (group >= 0) m_canvas.begin(m_content.groups[group].element);
    m_openGroup = group;
}

void Painter::traceOne(const Placed& placed, LayoutTrace& trace) {
    const bool isHead =
        placed.item->group >= 0 && placed.box == m_content.groups[placed.item->group].head.get();
    if (isHead) return;
    m_last = placed.item;
    if (placed.item->name.isEmpty()) return;
    trace.pieces.append({placed.item->name, m_canvas.page(),
                         QRectF(m_area.left, placed.y, placed.box->width(), placed.box->height())});
}

} // namespace aelwyd::paper
