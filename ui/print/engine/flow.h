// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/engine/box.h"
#include "ui/print/engine/layouttrace.h"

#include <functional>
#include <optional>
#include <vector>

namespace aelwyd::paper {

struct Bookmark {
    QString title;
    int level = 1;
};

/// A structure element around several items (a table, a list). Its head stands above its first item, and
/// silently again wherever it goes on on a new page.
struct Group {
    Element element;
    BoxPtr head;
};

/// One thing that goes on paper whole, unless it is longer than a page or may be cut.
struct FlowItem {
    BoxPtr box;
    /// Points above, unless at the top of a page.
    double gap = 0;
    /// Stays on the page of the next item: headings.
    bool leads = false;
    /// May be cut though it would fit on a page of its own: long prose.
    bool mayBreak = false;
    /// Begins on a new page.
    bool opensPage = false;
    /// What the trace calls it; empty: not traced.
    QString name;
    std::optional<Bookmark> bookmark;
    /// Index of its group, or -1.
    int group = -1;
};

/// The content of a document in order.
struct FlowContent {
    std::vector<FlowItem> items;
    std::vector<Group> groups;
};

/// Where things may lie on each page, in points from the upper left corner.
struct PageArea {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

/// What lies where on one page.
struct Placed {
    const Box* box = nullptr;
    double y = 0;
    const FlowItem* item = nullptr;
    /// A repeated head or a note that an item goes on: silent to a screen reader.
    bool artifact = false;
};
using PlacedPage = std::vector<Placed>;

/// Breaks content into pages: items stay whole, headings stay with what they lead, heads of tables repeat.
/// Everything is measured once; drawing comes afterwards, when the number of pages is known.
class Paginator {
  public:
    /// `continued` makes the note above the rest of an item that had to be cut.
    Paginator(FlowContent& content, const PageArea& area, std::function<BoxPtr()> continued);
    const std::vector<PlacedPage>& pages() const { return m_pages; }

  private:
    void arrangeAll();
    size_t endOfRun(size_t first) const;
    double roomForRun(size_t first, size_t end) const;
    void placeRun(size_t first, size_t end);
    void placeItem(FlowItem& item);
    void placeInPieces(FlowItem& item);
    bool mustCut(const FlowItem& item) const;
    void placeHead(const FlowItem& item);
    void place(const Box& box, const FlowItem* item, bool artifact = false);
    void newPage();
    double remaining() const { return m_area.top + m_area.height - m_y; }
    bool atTop() const { return m_pages.back().empty(); }

    FlowContent& m_content;
    PageArea m_area;
    std::function<BoxPtr()> m_continued;
    std::vector<PlacedPage> m_pages;
    std::vector<BoxPtr> m_pieces;
    double m_y = 0;
    int m_openGroup = -1;
};

} // namespace aelwyd::paper
