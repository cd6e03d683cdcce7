// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/composition.h"

namespace aelwyd::paper {
namespace {

constexpr size_t kShortTable = 5;

} // namespace

void Composition::add(BoxPtr box, const ItemOptions& options) {
    m_content.items.push_back({.box = std::move(box),
                               .gap = options.gap,
                               .leads = options.leads,
                               .mayBreak = options.mayBreak,
                               .name = options.name,
                               .bookmark = {},
                               .group = m_group});
}

void Composition::addCard(const std::function<BoxPtr(const Tongue&)>& make, const ItemOptions& options) {
    if (!style().roomy || !m_kit.bilingual())
        return add(m_kit.card(m_kit.inEach(make), m_kit.first()), options);
    for (const Tongue& tongue : m_kit.tongues()) {
        ItemOptions own = options;
        own.name += u'/' + QLatin1String(languageTag(tongue.language()));
        add(m_kit.card(make(tongue), tongue), own);
    }
}

void Composition::chapter(const char* english) {
    add(m_kit.inEach([&](const Tongue& tongue) {
        return m_kit.phrase(english, style().chapterText(), Tag::H2, tongue);
    }),
        {.gap = style().beat() * 4.2, .leads = true});
    const QString title = m_kit.joined([&](const Tongue& tongue) { return tongue.say(english); });
    m_content.items.back().bookmark = Bookmark{title, 2};
}

void Composition::section(const char* english, double beats) {
    add(m_kit.inEach([&](const Tongue& tongue) {
        return m_kit.phrase(english, style().sectionText(), Tag::H3, tongue);
    }),
        {.gap = style().beat() * beats, .leads = true});
}

void Composition::remark(const char* english) {
    add(m_kit.inEach(
            [&](const Tongue& tongue) { return m_kit.phrase(english, style().softText(), Tag::P, tongue); }),
        {.gap = style().beat() * 0.4, .leads = true});
}

void Composition::beginGroup(const Element& element, BoxPtr head) {
    m_content.groups.push_back({element, std::move(head)});
    m_group = static_cast<int>(m_content.groups.size()) - 1;
}

void addTable(Composition& composition, BoxPtr head, std::vector<NamedRow> rows) {
    composition.add(std::make_unique<Space>(), {.gap = composition.style().beat(), .leads = true});
    composition.beginGroup(composition.kit().first().element(Tag::Table), std::move(head));
    const size_t count = rows.size();
    for (size_t i = 0; i < count; ++i) {
        const bool leads = i + 1 < count && (count <= kShortTable || i == 0 || i + 2 == count);
        composition.add(std::move(rows[i].box), {.leads = leads, .name = rows[i].name});
    }
    composition.endGroup();
}

QString traceName(const char* kind, const PlanItemId& id) {
    return QLatin1String(kind) + u'/' + id.toString();
}

BoxPtr TableMaker::line(std::vector<BoxPtr> cells, Tag tag, const CardStyle& style) const {
    const Tongue& tongue = m_kit.first();
    auto columns = std::make_unique<Columns>(m_kit.style().body * 1.2);
    for (size_t i = 0; i < cells.size(); ++i)
        columns->add(std::make_unique<Tagged>(tongue.element(tag), std::move(cells[i])), m_columns[i].share);
    auto card = std::make_unique<Card>(std::move(columns), style);
    return std::make_unique<Tagged>(tongue.element(Tag::TR), std::move(card));
}

BoxPtr TableMaker::head() const {
    std::vector<BoxPtr> cells;
    for (const TableColumn& column : m_columns)
        cells.push_back(m_kit.phrase(column.heading, m_kit.style().labelText(), Tag::P, m_kit.first()));
    CardStyle style{.horizontalPadding = 9, .verticalPadding = 5, .radius = 5};
    style.ground = colours::accentGround;
    return line(std::move(cells), Tag::TH, style);
}

BoxPtr TableMaker::row(std::vector<BoxPtr> cells) const {
    CardStyle style{.horizontalPadding = 9, .verticalPadding = 7, .radius = 0};
    style.rule = colours::line;
    return line(std::move(cells), Tag::TD, style);
}

} // namespace aelwyd::paper
