// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/planchrome.h"

#include "ui/print/layouts/planfacts.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

/// Longer lines would push the footer up the page.
constexpr qsizetype kLongestLine = 180;

QString shortened(const QString& text, qsizetype longest = kLongestLine) {
    return text.size() <= longest ? text : text.left(longest - 1).trimmed() + u'…';
}

} // namespace

PlanChrome::PlanChrome(const Kit& kit, const PlanDocument& document, const char* kindOfPaper)
    : m_kit(kit)
    , m_document(document)
    , m_header(header(kindOfPaper))
    , m_footer(footer()) {
    const PaperStyle& style = kit.style();
    const double width = kPageWidth - 2 * style.sideMargin;
    const double headerHeight = m_header->heightFor(width);
    const double footerHeight = m_footer->heightFor(width);
    const double gap = style.chrome * 1.8;
    m_area.left = style.sideMargin;
    m_area.width = width;
    m_area.top = style.topMargin + headerHeight + gap;
    m_area.height = kPageHeight - style.bottomMargin - footerHeight - gap * 0.8 - m_area.top;
}

void PlanChrome::draw(Canvas& canvas, int page, int pages) const {
    const PaperStyle& style = m_kit.style();
    m_header->draw(canvas, m_area.left, style.topMargin);
    const double top = kPageHeight - style.bottomMargin - m_footer->height();
    canvas.horizontalLine(m_area.left, top - style.chrome * 0.7, m_area.width, colours::line);
    m_footer->draw(canvas, m_area.left, top);
    const BoxPtr label = pageLabel(page, pages);
    const double height = label->heightFor(m_area.width);
    label->draw(canvas, m_area.left, kPageHeight - style.bottomMargin - height);
}

TextStyle PlanChrome::textStyle() const {
    return {.size = m_kit.style().chrome, .colour = colours::softInk, .leading = 1.1};
}

BoxPtr PlanChrome::line(const QString& text, Alignment alignment, bool bold) const {
    TextStyle style = textStyle();
    style.alignment = alignment;
    style.bold = bold;
    return m_kit.text(text, style, m_kit.first().element(Tag::None));
}

BoxPtr PlanChrome::header(const char* kindOfPaper) const {
    QStringList kinds{m_kit.joined([&](const Tongue& tongue) { return tongue.say(kindOfPaper); })};
    if (m_document.demo)
        kinds.prepend(m_kit.joined(
            [](const Tongue& tongue) { return tongue.say(QT_TRANSLATE_NOOP("Print", "Demo")); }));
    const QString name = shortened(fullName(m_document.person), 90);
    if (m_kit.style().roomy) {
        auto stack = std::make_unique<Stack>();
        stack->add(line(name, Alignment::Start, true)).add(line(kinds.join(kBetween), Alignment::Start));
        return stack;
    }
    auto columns = std::make_unique<Columns>(16);
    columns->add(line(name, Alignment::Start, true)).add(line(kinds.join(kBetween), Alignment::End));
    return columns;
}

QString PlanChrome::factsIn(const Tongue& tongue) const {
    const QString printed =
        tongue.say(QT_TRANSLATE_NOOP("Print", "Printed on %1")).arg(tongue.date(m_document.printedOn));
    return QStringList{stateSentence(m_document.plan, tongue), versionSentence(m_document, tongue), printed}
        .join(kBetween);
}

QString PlanChrome::agreedBy() const {
    if (isDraft(m_document.plan)) return {};
    QStringList names;
    for (const AgreementParty& party : m_document.plan.agreement->parties)
        if (!party.name.isEmpty()) names.append(party.name);
    if (names.isEmpty()) return {};
    const QString label = m_kit.joined(
        [](const Tongue& tongue) { return tongue.say(QT_TRANSLATE_NOOP("Print", "Agreed by")); });
    return shortened(label + QStringLiteral(": ") + names.join(QStringLiteral(", ")));
}

QString PlanChrome::agency() const {
    QStringList facts{m_document.agencyName, m_document.agencyPhone};
    facts.removeAll(QString());
    if (!m_document.seal.isEmpty())
        facts.append(m_kit.joined([](const Tongue& tongue) {
            return tongue.say(QT_TRANSLATE_NOOP("Print", "Seal"));
        }) + u' ' + m_document.seal);
    return shortened(facts.join(kBetween), 110);
}

BoxPtr PlanChrome::footer() const {
    auto stack = std::make_unique<Stack>();
    for (const Tongue& tongue : m_kit.tongues())
        stack->add(line(factsIn(tongue), Alignment::Start), 1);
    if (const QString names = agreedBy(); !names.isEmpty()) stack->add(line(names, Alignment::Start), 1);
    if (const QString who = agency(); !who.isEmpty()) stack->add(line(who, Alignment::Start), 1);
    if (m_kit.style().roomy || agency().isEmpty()) stack->add(line(QStringLiteral(" "), Alignment::End), 1);
    return stack;
}

BoxPtr PlanChrome::pageLabel(int page, int pages) const {
    const QString label = m_kit.joined([&](const Tongue& tongue) {
        return tongue.say(QT_TRANSLATE_NOOP("Print", "Page %1 of %2")).arg(page).arg(pages);
    });
    return line(label, Alignment::End, true);
}

} // namespace aelwyd::paper
