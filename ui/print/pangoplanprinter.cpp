// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pangoplanprinter.h"

#include "ui/print/engine/finisher.h"
#include "ui/print/engine/painter.h"
#include "ui/print/layouts/layouts.h"
#include "ui/print/layouts/onepageprofile.h"
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
        , m_language(language)
        , m_kit(typesetterOfThisThread(), layout == PlanLayout::LargePrint ? kLargePrint : PaperStyle{},
                language) {}

    Result<QByteArray> run(LayoutTrace& trace) const {
        const PlanChrome chrome(m_kit, m_document, kindOfPaper(m_layout));
        Composition composition(m_kit, m_document);
        compose(composition, chrome.area(), trace);
        const Paginator paginator(composition.content(), chrome.area(), [this] { return continuedNote(); });
        Canvas canvas(title(), m_document.printedOn);
        Painter(canvas, composition.content(), chrome.area())
            .paint(paginator.pages(), chrome, m_kit.first().language(), trace);
        return bytes(canvas);
    }

  private:
    void compose(Composition& composition, const PageArea& area, LayoutTrace& trace) const {
        switch (m_layout) {
        case PlanLayout::OnePage:
            return composeProfilePage(composition, area, trace);
        case PlanLayout::Home:
            return composeHomeSheet(composition);
        default:
            return composeFullPlan(composition);
        }
    }

    void composeProfilePage(Composition& composition, const PageArea& area, LayoutTrace& trace) const {
        FittedProfile profile =
            composeProfile(typesetterOfThisThread(), m_document, m_language, area.width, area.height);
        trace.scale = profile.scale;
        trace.trimmed = profile.trimmed;
        composition.add(std::move(profile.box), {.name = QStringLiteral("profile")});
        composition.content().items.back().bookmark = Bookmark{fullName(m_document.person), 1};
    }

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
    PrintLanguage m_language;
    Kit m_kit;
};

} // namespace

Result<QByteArray> PangoPlanPrinter::pdf(const PlanDocument& document, PlanLayout layout,
                                         PrintLanguage language) const {
    LayoutTrace unused;
    return pdf(document, layout, language, unused);
}

Result<QByteArray> PangoPlanPrinter::pdf(const PlanDocument& document, PlanLayout layout,
                                         PrintLanguage language, LayoutTrace& trace) const {
    return Print(document, layout, language).run(trace);
}

} // namespace aelwyd
