// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reports/pangoreportprinter.h"

#include "ui/print/engine/finisher.h"
#include "ui/print/reports/reportchrome.h"
#include "ui/print/reports/reportlayout.h"

#include <QCoreApplication>

namespace aelwyd {
namespace {

using namespace paper;

const Typesetter& reportTypesetter() {
    thread_local const Typesetter typesetter;
    return typesetter;
}

PrintLanguage printLanguage(ReaderLanguage language) {
    return language == ReaderLanguage::Welsh ? PrintLanguage::Welsh : PrintLanguage::English;
}

PrintLanguage languageOf(const ReportPaper& paper) {
    return paper.reports.size() > 1 ? PrintLanguage::Both : printLanguage(paper.reports.first().language);
}

/// One report from its values to its bytes.
class ReportPrint {
  public:
    explicit ReportPrint(const ReportPaper& paper)
        : m_paper(paper)
        , m_style(paper.layout == ReportLayout::LargePrint ? kLargePrint : PaperStyle{})
        , m_kit(reportTypesetter(), m_style, languageOf(paper)) {
        for (const Report& report : paper.reports)
            m_kits.emplace_back(reportTypesetter(), m_style, printLanguage(report.language));
    }

    Result<QByteArray> run() {
        FlowContent content;
        for (size_t i = 0; i < m_kits.size(); ++i)
            ReportComposer(m_kits[i], m_paper.reports.at(qsizetype(i)), content).compose();
        const ReportChrome chrome(m_kit, m_paper);
        const Paginator paginator(content, chrome.area(), [this] { return continuedNote(); });
        Canvas canvas(title(), m_paper.printedOn);
        LayoutTrace unused;
        Painter(canvas, content, chrome.area())
            .paint(paginator.pages(), chrome, m_kit.first().language(), unused);
        return bytes(canvas);
    }

  private:
    QString title() const {
        const Report& first = m_paper.reports.first();
        return first.kind + QStringLiteral(" – ") + first.subject;
    }

    BoxPtr continuedNote() const {
        const QString note = m_kit.joined(
            [](const Tongue& tongue) { return tongue.say(QT_TRANSLATE_NOOP("Print", "continued")); });
        return m_kit.text(note, m_style.softText(), m_kit.first().element(Tag::None));
    }

    Result<QByteArray> bytes(Canvas& canvas) const {
        const QByteArray drawn = canvas.finish();
        if (drawn.isEmpty()) return Problem{{}, ErrorCode::CannotWrite, {canvas.fault()}};
        try {
            return finished(drawn, {title(), m_kit.first().language()}, canvas.elements());
        } catch (const std::exception& fault) {
            return Problem{{}, ErrorCode::CannotWrite, {QString::fromUtf8(fault.what())}};
        }
    }

    const ReportPaper& m_paper;
    PaperStyle m_style;
    Kit m_kit;
    std::vector<Kit> m_kits;
};

} // namespace

Result<QByteArray> PangoReportPrinter::pdf(const ReportPaper& paper) const {
    return ReportPrint(paper).run();
}

} // namespace aelwyd
