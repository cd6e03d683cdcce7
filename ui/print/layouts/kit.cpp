// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/kit.h"

#include <utility>

namespace aelwyd::paper {
namespace {

QList<Tongue> tonguesOf(PrintLanguage language) {
    if (language == PrintLanguage::Welsh) return {Tongue(ReaderLanguage::Welsh, false)};
    if (language == PrintLanguage::English) return {Tongue(ReaderLanguage::English, false)};
    return {Tongue(ReaderLanguage::Welsh, true), Tongue(ReaderLanguage::English, true)};
}

/// The text of a typed list line ("- tea", "• tea", "* tea"); nothing if it is not one.
std::optional<QString> listLine(const QString& line) {
    const bool bulleted = line.size() > 2 && QStringLiteral("-•*–").contains(line[0]) && line[1].isSpace();
    return bulleted ? std::optional(line.mid(2).trimmed()) : std::nullopt;
}

} // namespace

Kit::Kit(const Typesetter& typesetter, const PaperStyle& style, PrintLanguage language)
    : m_typesetter(typesetter)
    , m_style(style)
    , m_tongues(tonguesOf(language)) {}

BoxPtr Kit::text(const QString& text, const TextStyle& style, const Element& element) const {
    return std::make_unique<TextBox>(m_typesetter, text, style, element);
}

BoxPtr Kit::phrase(const char* english, const TextStyle& style, Tag tag, const Tongue& tongue) const {
    return text(tongue.say(english), style, tongue.element(tag));
}

BoxPtr Kit::listItem(const QString& content, const TextStyle& style, ReaderLanguage language) const {
    auto columns = std::make_unique<Columns>(0);
    columns->addFixed(text(QStringLiteral("•"), style, {Tag::Lbl, language}), style.size * 1.1);
    columns->add(text(content, style, {Tag::LBody, language}));
    return std::make_unique<Tagged>(Element{Tag::LI, language}, std::move(columns));
}

BoxPtr Kit::paragraphs(const Told& told, const TextStyle& style) const {
    auto stack = std::make_unique<Stack>();
    std::unique_ptr<Stack> list;
    const auto closeList = [&] {
        if (!list) return;
        const double gap = style.size * 0.35;
        stack->add(std::make_unique<Tagged>(Element{Tag::L, told.language}, std::move(list)), gap);
    };
    for (const QString& typed : told.text.split(u'\n')) {
        const QString line = typed.trimmed();
        if (line.isEmpty()) continue;
        if (const auto entry = listLine(line)) {
            if (!list) list = std::make_unique<Stack>();
            list->add(listItem(*entry, style, told.language), style.size * 0.2);
            continue;
        }
        closeList();
        stack->add(text(line, style, {Tag::P, told.language}), style.size * 0.45);
    }
    closeList();
    return stack;
}

BoxPtr Kit::prose(const BilingualText& written, const TextStyle& style, const Tongue& tongue) const {
    const Told told = tongue.tell(written);
    auto stack = std::make_unique<Stack>();
    if (!told.note.isEmpty())
        stack->add(text(told.note, m_style.softText(), tongue.element(Tag::P)), 0, true);
    if (!told.text.isEmpty()) stack->add(paragraphs(told, style), m_style.small * 0.2);
    return stack;
}

BoxPtr Kit::words(const BilingualText& written, const TextStyle& style, Tag tag, const Tongue& tongue) const {
    const Told told = tongue.tell(written);
    auto stack = std::make_unique<Stack>();
    if (!told.text.isEmpty()) stack->add(text(told.text, style, {tag, told.language}));
    if (!told.note.isEmpty()) stack->add(text(told.note, m_style.softText(), tongue.element(Tag::P)), 1);
    return stack;
}

BoxPtr Kit::labelled(const char* label, const BilingualText& written, const Tongue& tongue) const {
    if (written.isEmpty()) return nullptr;
    auto stack = std::make_unique<Stack>();
    stack->add(phrase(label, m_style.labelText(), Tag::P, tongue), 0, true);
    stack->add(prose(written, m_style.bodyText(), tongue), m_style.body * 0.15);
    return stack;
}

BoxPtr Kit::inEach(const std::function<BoxPtr(const Tongue&)>& make, Between between) const {
    if (!bilingual()) return make(first());
    if (m_style.roomy) return oneBelowTheOther(make, between);
    auto columns = std::make_unique<Columns>(24, between == Between::Line);
    for (const Tongue& tongue : m_tongues)
        columns->add(make(tongue));
    return columns;
}

/// The second language stands in from a bar, so that either can be found and skipped at a glance.
BoxPtr Kit::oneBelowTheOther(const std::function<BoxPtr(const Tongue&)>& make, Between between) const {
    CardStyle barred{.horizontalPadding = m_style.body * 0.8, .verticalPadding = 0};
    barred.bar = colours::accentGround;
    if (between == Between::Nothing) barred = {.horizontalPadding = 0, .verticalPadding = 0};
    auto stack = std::make_unique<Stack>();
    stack->add(make(first()));
    stack->add(std::make_unique<Card>(make(m_tongues.last()), barred), m_style.beat());
    return stack;
}

QString Kit::joined(const std::function<QString(const Tongue&)>& make) const {
    QStringList parts;
    for (const Tongue& tongue : m_tongues)
        if (const QString part = make(tongue); !parts.contains(part)) parts.append(part);
    return parts.join(QStringLiteral(" · "));
}

CardStyle Kit::cardStyle() const {
    CardStyle style;
    style.border = colours::line;
    style.horizontalPadding = m_style.body * 1.3;
    style.verticalPadding = m_style.body * 1.05;
    return style;
}

BoxPtr Kit::card(BoxPtr content, const Tongue& tongue) const {
    return std::make_unique<Tagged>(tongue.element(Tag::Sect),
                                    std::make_unique<Card>(std::move(content), cardStyle()));
}

BoxPtr Kit::marked(Mark mark, const Colour& colour, double size, BoxPtr content) const {
    auto columns = std::make_unique<Columns>(0);
    columns->addFixed(std::make_unique<MarkBox>(mark, size, colour), size * 1.05);
    columns->add(std::move(content));
    return columns;
}

} // namespace aelwyd::paper
