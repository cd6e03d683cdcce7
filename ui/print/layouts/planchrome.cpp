// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/planchrome.h"

#include "ui/print/layouts/planfacts.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

/// Room for "page x of y" in one language, in points.
constexpr double kLabelWidth = 75;
/// Longer lines would push the footer up the page.
constexpr qsizetype kLongestLine = 180;

/// The same in both languages.
QString shortDate(QDate date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

/// Kept on one line.
QString unbroken(QString fact) {
    return fact.replace(u' ', QChar(QChar::Nbsp));
}

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
    m_area.height = kPageHeight - style.bottomMargin - footerHeight - gap - m_area.top;
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
    QStringList kinds;
    if (!m_kit.style().roomy)
        kinds.append(m_kit.joined([&](const Tongue& tongue) { return tongue.say(kindOfPaper); }));
    if (m_document.demo)
        kinds.prepend(m_kit.joined(
            [](const Tongue& tongue) { return tongue.say(QT_TRANSLATE_NOOP("Print", "Demo")); }));
    const QString name = shortened(fullName(m_document.person), m_kit.style().roomy ? 60 : 90);
    auto columns = std::make_unique<Columns>(16);
    columns->add(line(name, Alignment::Start, true), m_kit.style().roomy ? 4 : 1);
    columns->add(line(kinds.join(kBetween), Alignment::End));
    return columns;
}

QString PlanChrome::factsIn(const Tongue& tongue) const {
    const QString printed =
        tongue.say(QT_TRANSLATE_NOOP("Print", "Printed on %1")).arg(tongue.date(m_document.printedOn));
    return QStringList{stateSentence(m_document.plan, tongue), versionSentence(m_document, tongue), printed}
        .join(kBetween);
}

QStringList PlanChrome::parties() const {
    QStringList names;
    if (isDraft(m_document.plan)) return names;
    for (const AgreementParty& party : m_document.plan.agreement->parties)
        if (!party.name.isEmpty()) names.append(party.name);
    return names;
}

QString PlanChrome::labelled(const char* label, const QString& value) const {
    return m_kit.joined([&](const Tongue& tongue) { return tongue.say(label); }) + QStringLiteral(": ") +
           value;
}

QString PlanChrome::agreedBy() const {
    const QStringList names = parties();
    if (names.isEmpty()) return {};
    return shortened(labelled(QT_TRANSLATE_NOOP("Print", "Agreed by"), names.join(QStringLiteral(", "))));
}

QString PlanChrome::agency() const {
    QStringList facts{m_document.agencyName, m_document.agencyPhone};
    facts.removeAll(QString());
    if (!m_document.seal.isEmpty())
        facts.append(m_kit.joined([](const Tongue& tongue) {
            return tongue.say(QT_TRANSLATE_NOOP("Print", "Seal"));
        }) + u' ' + m_document.seal);
    if (!m_document.auditHead.isEmpty())
        facts.append(m_kit.joined([](const Tongue& tongue) {
            return tongue.say(QT_TRANSLATE_NOOP("Print", "Trail"));
        }) + u' ' + m_document.auditHead);
    return shortened(facts.join(kBetween), 130);
}

BoxPtr PlanChrome::footer() const {
    if (m_kit.style().roomy) return largeFooter();
    auto stack = std::make_unique<Stack>();
    for (const Tongue& tongue : m_kit.tongues())
        stack->add(line(factsIn(tongue), Alignment::Start), 1);
    if (const QString names = agreedBy(); !names.isEmpty()) stack->add(line(names, Alignment::Start), 1);
    const QString who = agency();
    auto last = std::make_unique<Columns>(12);
    last->add(line(who.isEmpty() ? QStringLiteral(" ") : who, Alignment::Start));
    last->addFixed(std::make_unique<Space>(), kLabelWidth * static_cast<double>(m_kit.tongues().size()));
    stack->add(std::move(last), 1);
    return stack;
}

QString PlanChrome::largeState() const {
    if (isDraft(m_document.plan))
        return m_kit.joined([&](const Tongue& tongue) { return stateSentence(m_document.plan, tongue); });
    return unbroken(labelled(QT_TRANSLATE_NOOP("Print", "Agreed"), shortDate(m_document.plan.agreement->on)));
}

/// Numbers for dates and one line for both languages, and what is the same on each page only on the first: at
/// 18 pt a footer must not eat the page.
BoxPtr PlanChrome::largeFooter() const {
    const QString version =
        labelled(QT_TRANSLATE_NOOP("Print", "Version"), QString::number(m_document.plan.version));
    const QString review =
        m_document.plan.reviewOn ? shortDate(*m_document.plan.reviewOn) : QStringLiteral("–");
    const QStringList facts{largeState(),
                            unbroken(labelled(QT_TRANSLATE_NOOP("Print", "Next review"), review))};
    auto stack = std::make_unique<Stack>();
    stack->add(line(facts.join(kBetween), Alignment::Start));
    stack->add(line(version, Alignment::Start));
    return stack;
}

BoxPtr PlanChrome::pageLabel(int page, int pages) const {
    const QString label = m_kit.joined([&](const Tongue& tongue) {
        return tongue.say(QT_TRANSLATE_NOOP("Print", "Page %1 of %2")).arg(page).arg(pages);
    });
    return line(label, Alignment::End, true);
}

} // namespace aelwyd::paper
