// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/plandocument.h"
#include "ui/print/engine/flow.h"
#include "ui/print/layouts/kit.h"

namespace aelwyd::paper {

/// How an item follows the one before.
struct ItemOptions {
    double gap = 0;
    bool leads = false;
    bool mayBreak = false;
    QString name = {};
};

/// The content of one print while it is put together, part by part.
class Composition {
  public:
    Composition(const Kit& kit, const PlanDocument& document)
        : m_kit(kit)
        , m_document(document) {}

    const Kit& kit() const { return m_kit; }
    const PlanDocument& document() const { return m_document; }
    const SupportPlan& plan() const { return m_document.plan; }
    const PaperStyle& style() const { return m_kit.style(); }
    FlowContent& content() { return m_content; }

    /// A part of the plan: heading of the second level in each language, and a bookmark.
    void chapter(const char* english);
    /// A heading of the third level, below `gap` beats.
    void section(const char* english, double beats = 2.2);
    /// A soft line below a heading.
    void remark(const char* english);
    void add(BoxPtr box, const ItemOptions& options);
    /// A card with what `make` makes in each language; in bilingual large print a card for each, as one would
    /// pass a page.
    void addCard(const std::function<BoxPtr(const Tongue&)>& make, const ItemOptions& options);

    /// Items added until endGroup belong to this element; its head repeats on each page.
    void beginGroup(const Element& element, BoxPtr head = nullptr);
    void endGroup() { m_group = -1; }

  private:
    const Kit& m_kit;
    const PlanDocument& m_document;
    FlowContent m_content;
    int m_group = -1;
};

/// Puts in the rows of a table: a short one whole, a longer one with two rows at least on either side of a
/// page break.
struct NamedRow {
    BoxPtr box;
    QString name;
};
void addTable(Composition& composition, BoxPtr head, std::vector<NamedRow> rows);

/// "outcome/0190…": what the trace calls an item of the plan.
QString traceName(const char* kind, const PlanItemId& id);

/// One column of a table: its heading and its share of the width.
struct TableColumn {
    const char* heading;
    double share;
};

/// Lays rows over the columns of one table.
class TableMaker {
  public:
    TableMaker(const Kit& kit, QList<TableColumn> columns)
        : m_kit(kit)
        , m_columns(std::move(columns)) {}
    BoxPtr head() const;
    /// As many cells as columns.
    BoxPtr row(std::vector<BoxPtr> cells) const;

  private:
    BoxPtr line(std::vector<BoxPtr> cells, Tag tag, const CardStyle& style) const;
    const Kit& m_kit;
    QList<TableColumn> m_columns;
};

} // namespace aelwyd::paper
