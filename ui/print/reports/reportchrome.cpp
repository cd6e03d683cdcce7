// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reports/reportchrome.h"

#include <QCoreApplication>

namespace aelwyd::paper {

ReportChrome::ReportChrome(const Kit& kit, const ReportPaper& paper)
    : m_kit(kit)
    , m_paper(paper)
    , m_header(header())
    , m_footer(footer()) {
    const PaperStyle& style = kit.style();
    const double gap = style.chrome * 1.8;
    m_area.left = style.sideMargin;
    m_area.width = kPageWidth - 2 * style.sideMargin;
    m_area.top = style.topMargin + m_header->heightFor(m_area.width) + gap;
    m_area.height = kPageHeight - style.bottomMargin - m_footer->heightFor(m_area.width) - gap - m_area.top;
}

void ReportChrome::draw(Canvas& canvas, int page, int pages) const {
    const PaperStyle& style = m_kit.style();
    m_header->draw(canvas, m_area.left, style.topMargin);
    const double top = kPageHeight - style.bottomMargin - m_footer->height();
    canvas.horizontalLine(m_area.left, top - style.chrome * 0.7, m_area.width, colours::line);
    m_footer->draw(canvas, m_area.left, top);
    const BoxPtr label = line(m_kit.joined([&](const Tongue& tongue) {
        return tongue.say(QT_TRANSLATE_NOOP("Print", "Page %1 of %2")).arg(page).arg(pages);
    }),
                              Alignment::End, true);
    const double height = label->heightFor(m_area.width);
    label->draw(canvas, m_area.left, kPageHeight - style.bottomMargin - height);
}

BoxPtr ReportChrome::line(const QString& text, Alignment alignment, bool bold) const {
    const TextStyle style{.size = m_kit.style().chrome,
                          .bold = bold,
                          .colour = colours::softInk,
                          .alignment = alignment,
                          .leading = 1.1};
    return m_kit.text(text, style, m_kit.first().element(Tag::None));
}

QString ReportChrome::inBoth(const char* english) const {
    return m_kit.joined([&](const Tongue& tongue) { return tongue.say(english); });
}

BoxPtr ReportChrome::header() const {
    QStringList kinds, subjects;
    for (const Report& report : m_paper.reports) {
        if (!m_kit.style().roomy && !kinds.contains(report.kind)) kinds.append(report.kind);
        if (!subjects.contains(report.subject)) subjects.append(report.subject);
    }
    if (m_paper.demo) kinds.prepend(inBoth(QT_TRANSLATE_NOOP("Print", "Demo")));
    auto columns = std::make_unique<Columns>(16);
    columns->add(line(subjects.join(QStringLiteral(" · ")).left(90), Alignment::Start, true), 1);
    columns->add(line(kinds.join(QStringLiteral(" · ")), Alignment::End), 1);
    return columns;
}

/// The last line is short, so that the number of the page has room beside it.
BoxPtr ReportChrome::footer() const {
    QStringList agency{m_paper.agencyName.left(70), m_paper.agencyPhone.left(30)};
    agency.removeAll(QString());
    const QString printed = inBoth(QT_TRANSLATE_NOOP("Print", "Printed")) + QStringLiteral(": ") +
                            m_paper.printedOn.toString(QStringLiteral("dd/MM/yyyy"));
    auto stack = std::make_unique<Stack>();
    if (!agency.isEmpty()) stack->add(line(agency.join(QStringLiteral(" · ")), Alignment::Start));
    stack->add(line(printed, Alignment::Start), 1);
    if (m_kit.style().roomy) stack->add(line(QStringLiteral(" "), Alignment::Start), 1);
    return stack;
}

} // namespace aelwyd::paper
