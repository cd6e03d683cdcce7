// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/engine/flow.h"

namespace aelwyd::paper {

/// What stands above and below the content of every page, silent to a screen reader.
class PageChrome {
  public:
    virtual ~PageChrome() = default;
    virtual void draw(Canvas& canvas, int page, int pages) const = 0;
};

/// Draws pages that have been arranged, and notes where each named item came to lie.
class Painter {
  public:
    Painter(Canvas& canvas, const FlowContent& content, const PageArea& area);
    /// Adds to `trace`. `language` is that of the document.
    void paint(const std::vector<PlacedPage>& pages, const PageChrome& chrome, ReaderLanguage language,
               LayoutTrace& trace);

  private:
    void paintPage(const PlacedPage& page, LayoutTrace& trace);
    void paintOne(const Placed& placed);
    void enterGroup(int group);
    void traceOne(const Placed& placed, LayoutTrace& trace);

    Canvas& m_canvas;
    const FlowContent& m_content;
    PageArea m_area;
    const FlowItem* m_last = nullptr;
    int m_openGroup = -1;
};

} // namespace aelwyd::paper
