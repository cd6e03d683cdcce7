// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reports/reportlayout.h"

#include "ui/print/reports/barrow.h"
#include "ui/print/reports/linechart.h"

#include <algorithm>

namespace aelwyd::paper {
namespace {

struct MarkLook {
    Mark mark;
    Colour colour;
};

MarkLook lookOf(ReportMark mark) {
    if (mark == ReportMark::Well) return {Mark::Disc, colours::green};
    if (mark == ReportMark::Soon) return {Mark::Triangle, colours::amber};
    return {Mark::Square, colours::red};
}

} // namespace

ReportComposer::ReportComposer(const Kit& kit, const Report& report, FlowContent& content)
    : m_kit(kit)
    , m_report(report)
    , m_content(content) {}

void ReportComposer::compose() {
    addTitle();
    if (!m_report.figure.isEmpty()) addFigure();
    for (const ReportPart& part : m_report.parts)
        addPart(part);
}

void ReportComposer::add(BoxPtr box, const Place& place) {
    m_content.items.push_back({.box = std::move(box),
                               .gap = place.gap,
                               .leads = place.leads,
                               .name = {},
                               .bookmark = {},
                               .group = m_group});
}

BoxPtr ReportComposer::text(const QString& words, const TextStyle& look, Tag tag) const {
    return m_kit.text(words, look, {tag, m_report.language});
}

void ReportComposer::addTitle() {
    TextStyle kind = style().labelText();
    kind.size = style().section;
    add(text(m_report.kind, kind, Tag::P), {.leads = true});
    m_content.items.back().opensPage = true;
    add(text(m_report.subject, style().titleText(), Tag::H1), {2, true});
    m_content.items.back().bookmark = Bookmark{m_report.subject, 1};
    add(text(m_report.time, style().softText(), Tag::P), {4, true});
}

void ReportComposer::addFigure() {
    TextStyle large = style().titleText();
    large.colour = colours::accent;
    auto stack = std::make_unique<Stack>();
    stack->add(text(m_report.figure, large, Tag::P));
    stack->add(text(m_report.meaning, style().bodyText(), Tag::P), 2);
    CardStyle look = m_kit.cardStyle();
    look.border.reset();
    look.ground = colours::accentGround;
    add(std::make_unique<Card>(std::move(stack), look), {.gap = style().beat() * 2.2});
}

void ReportComposer::addPart(const ReportPart& part) {
    const bool more = !part.sentences.isEmpty() || part.chart || part.table || !part.bars.isEmpty();
    if (!part.heading.isEmpty()) {
        add(text(part.heading, style().chapterText(), Tag::H2), {style().beat() * 3.4, more});
        m_content.items.back().bookmark = Bookmark{part.heading, 2};
    }
    addSentences(part);
    if (part.chart)
        add(std::make_unique<LineChart>(m_kit, *part.chart, m_report.language),
            {style().beat() * 1.4, false});
    addBars(part.bars);
    if (part.table) style().roomy ? addCards(*part.table) : addTable(*part.table);
    if (!part.remark.isEmpty())
        add(text(part.remark, style().softText(), Tag::P), {style().beat() * 0.9, false});
}

void ReportComposer::addSentences(const ReportPart& part) {
    const bool shows = part.chart || part.table || !part.bars.isEmpty();
    for (const QString& sentence : part.sentences) {
        const bool last = &sentence == &part.sentences.last();
        const bool leads = last ? shows || (part.together && !part.remark.isEmpty()) : part.together;
        add(text(sentence, style().bodyText(), Tag::P), {style().beat() * 0.8, leads});
    }
}

/// A short picture stays whole; of a long one neither the first nor the last bar stands alone.
void ReportComposer::addBars(const QList<ReportBar>& bars) {
    constexpr qsizetype kShort = 6;
    double most = 0;
    for (const ReportBar& bar : bars)
        most = std::max(most, bar.whole);
    const qsizetype count = most > 0 ? bars.size() : 0;
    for (qsizetype i = 0; i < count; ++i)
        add(std::make_unique<BarRow>(m_kit, bars.at(i), most, m_report.language),
            {i == 0 ? style().beat() * 1.4 : 0,
             i + 1 < count && (count <= kShort || i == 0 || i + 2 == count)});
}

BoxPtr ReportComposer::cell(const ReportCell& cell, const TextStyle& look) const {
    if (cell.mark == ReportMark::None)
        return text(cell.text.isEmpty() ? QStringLiteral(" ") : cell.text, look, Tag::P);
    const MarkLook shape = lookOf(cell.mark);
    return m_kit.marked(shape.mark, shape.colour, look.size, text(cell.text, look, Tag::P));
}

BoxPtr ReportComposer::row(const ReportTable& table, const ReportRow& cells, bool head) const {
    const Element element{head ? Tag::TH : Tag::TD, m_report.language};
    const bool many = cells.size() > 5;
    auto columns = std::make_unique<Columns>(style().body * (many ? 0.5 : 0.9));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        TextStyle look = head ? style().labelText() : style().bodyText();
        look.bold = head || cells.at(i).strong;
        if (!head) look.size = style().body - 0.5;
        if (table.columns.at(i).figures) look.alignment = Alignment::End;
        columns->add(std::make_unique<Tagged>(element, cell(cells.at(i), look)), table.columns.at(i).share);
    }
    CardStyle card{.horizontalPadding = 9, .verticalPadding = head ? 5.0 : 4.5, .radius = head ? 5.0 : 0.0};
    if (head)
        card.ground = colours::accentGround;
    else
        card.rule = colours::line;
    return std::make_unique<Tagged>(Element{Tag::TR, m_report.language},
                                    std::make_unique<Card>(std::move(columns), card));
}

void ReportComposer::addTable(const ReportTable& table) {
    constexpr qsizetype kShort = 5;
    ReportRow heads;
    for (const ReportColumn& column : table.columns)
        heads.append({column.head});
    add(std::make_unique<Space>(), {style().beat(), true});
    m_content.groups.push_back({{Tag::Table, m_report.language}, row(table, heads, true)});
    m_group = int(m_content.groups.size()) - 1;
    const qsizetype count = table.rows.size();
    const bool whole = count <= kShort || (table.together && count <= 12);
    for (qsizetype i = 0; i < count; ++i)
        add(row(table, table.rows.at(i), false), {0, i + 1 < count && (whole || i == 0 || i + 2 == count)});
    m_group = -1;
}

/// In large print a table would break its words: a card for each row, the first cell as its title.
void ReportComposer::addCards(const ReportTable& table) {
    for (const ReportRow& cells : table.rows) {
        auto stack = std::make_unique<Stack>();
        stack->add(cell(cells.first(), style().strongText()), 0, true);
        for (qsizetype i = 1; i < cells.size(); ++i) {
            if (cells.at(i).text.isEmpty()) continue;
            ReportCell line = cells.at(i);
            line.text = table.columns.at(i).head + QStringLiteral(": ") + line.text;
            stack->add(cell(line, style().bodyText()), 2);
        }
        add(m_kit.card(std::move(stack), m_kit.first()), {style().beat(), false});
    }
}

} // namespace aelwyd::paper
