// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/report.h"
#include "ui/print/engine/flow.h"
#include "ui/print/layouts/kit.h"

namespace aelwyd::paper {

/// Lays out one report in its one language, on a new page.
class ReportComposer {
  public:
    /// `kit` is of the report's language and must outlive the content.
    ReportComposer(const Kit& kit, const Report& report, FlowContent& content);
    void compose();

  private:
    struct Place {
        double gap = 0;
        bool leads = false;
    };
    void add(BoxPtr box, const Place& place);
    void addTitle();
    void addFigure();
    void addPart(const ReportPart& part);
    void addSentences(const ReportPart& part);
    void addBars(const QList<ReportBar>& bars);
    void addTable(const ReportTable& table);
    void addCards(const ReportTable& table);
    BoxPtr row(const ReportTable& table, const ReportRow& cells, bool head) const;
    BoxPtr cell(const ReportCell& cell, const TextStyle& style) const;
    BoxPtr text(const QString& text, const TextStyle& style, Tag tag) const;
    const PaperStyle& style() const { return m_kit.style(); }

    const Kit& m_kit;
    const Report& m_report;
    FlowContent& m_content;
    int m_group = -1;
};

} // namespace aelwyd::paper
