// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pangoplanprinter.h"

#include "ui/print/engine/finisher.h"
#include "ui/print/engine/painter.h"
#include "ui/print/layouts/layouts.h"
#include "ui/print/layouts/planchrome.h"

#include <QCoreApplication>

namespace aelwyd {
namespace {

using namespace paper;

const char* kindOfPaper(PlanLayout layout) {
    switch (layout) {
    case PlanLayout::OnePage:
        return QT_TRANSLATE_NOOP("Print", "One-page profile");
    case PlanLayout::Home:
        return QT_TRANSLATE_NOOP("Print", "Home sheet");
    default:
        return QT_TRANSLATE_NOOP("Print", "Support plan");
    }
}

const Typesetter& typesetterOfThisThread() {
    thread_local const Typesetter typesetter;
    return typesetter;
}

/// One print from its values to its bytes.
class Print {
  public:
    Print(const PlanDocument& document, PlanLayout layout, PrintLanguage language)
        : m_document(document)
        , m_layout(layout)
        , m_kit(typesetterOfThisThread(), layout == PlanLayout::LargePrint ? kLargePrint : PaperStyle{},
                language) {}

    Result<QByteArray> run(LayoutTrace& trace) const {
        const PlanChrome chrome(m_kit, m_document, kindOfPaper(m_layout));
        Composition composition(m_kit, m_document);
        if (m_layout == PlanLayout::Home)
            composeHomeSheet(composition);
        else
            composeFullPlan(composition);
        const Paginator paginator(composition.content(), chrome.area(), [this] { return continuedNote(); });
        Canvas canvas(title(), m_document.printedOn);
        trace = Painter(canvas, composition.content(), chrome.area())
                    .paint(paginator.pages(), chrome, m_kit.first().language());
        return bytes(canvas);
    }

  private:
    QString title() const {
        return m_kit.joined([&](const Tongue& tongue) { return tongue.say(kindOfPaper(m_layout)); }) +
               QStringLiteral(" – ") + fullName(m_document.person);
    }

    BoxPtr continuedNote() const {
        const QString note = m_kit.joined(
            [](const Tongue& tongue) { return tongue.say(QT_TRANSLATE_NOOP("Print", "continued")); });
        return m_kit.text(note, m_kit.style().softText(), m_kit.first().element(Tag::None));
    }

    Result<QByteArray> bytes(Canvas& canvas) const {
        const QByteArray drawn = canvas.finish();
        if (drawn.isEmpty())
            return Problem{.field = {}, .code = ErrorCode::CannotWrite, .arguments = {canvas.fault()}};
        try {
            return finished(drawn, {title(), m_kit.first().language()}, canvas.elements());
        } catch (const std::exception& fault) {
            return Problem{
                .field = {}, .code = ErrorCode::CannotWrite, .arguments = {QString::fromUtf8(fault.what())}};
        }
    }

    const PlanDocument& m_document;
    PlanLayout m_layout;
    Kit m_kit;
};

} // namespace

Result<QByteArray> PangoPlanPrinter::pdf(const PlanDocument& document, PlanLayout layout,
                                         PrintLanguage language) const {
    LayoutTrace trace;
    return pdf(document, layout, language, trace);
}

Result<QByteArray> PangoPlanPrinter::pdf(const PlanDocument& document, PlanLayout layout,
                                         PrintLanguage language, LayoutTrace& trace) const {
    return Print(document, layout, language).run(trace);
}

} // namespace aelwyd
