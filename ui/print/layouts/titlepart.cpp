// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/parts.h"
#include "ui/print/layouts/planfacts.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

BoxPtr bandText(const Composition& composition, const Tongue& tongue) {
    const Kit& kit = composition.kit();
    const bool draft = isDraft(composition.plan());
    TextStyle strong = kit.style().strongText();
    strong.colour = draft ? colours::amber : colours::accent;
    auto stack = std::make_unique<Stack>();
    stack->add(kit.text(stateSentence(composition.plan(), tongue), strong, tongue.element(Tag::P)));
    stack->add(kit.text(versionSentence(composition.document(), tongue), kit.style().softText(),
                        tongue.element(Tag::P)),
               2);
    return stack;
}

/// Agreed or draft, in words, shape and colour.
BoxPtr band(const Composition& composition) {
    const Kit& kit = composition.kit();
    const bool draft = isDraft(composition.plan());
    CardStyle style = kit.cardStyle();
    style.border.reset();
    style.ground = draft ? colours::amberGround : colours::accentGround;
    BoxPtr texts =
        kit.inEach([&](const Tongue& tongue) { return bandText(composition, tongue); }, Between::Nothing);
    BoxPtr content = kit.marked(draft ? Mark::Triangle : Mark::Disc, draft ? colours::amber : colours::accent,
                                kit.style().body, std::move(texts));
    return std::make_unique<Card>(std::move(content), style);
}

BoxPtr introduction(const Composition& composition) {
    const Kit& kit = composition.kit();
    return kit.inEach(
        [&](const Tongue& tongue) -> BoxPtr {
            const QString facts = introductionSentence(composition.document().person, tongue);
            if (facts.isEmpty()) return std::make_unique<Space>();
            return kit.text(facts, kit.style().softText(), tongue.element(Tag::P));
        },
        Between::Nothing);
}

/// Whose paper it is and since when, once: in large print the foot of the pages has no room for it.
BoxPtr imprint(const Composition& composition) {
    const Kit& kit = composition.kit();
    const PlanDocument& document = composition.document();
    const QString printed =
        kit.joined([](const Tongue& tongue) { return tongue.say(QT_TRANSLATE_NOOP("Print", "Printed")); }) +
        QStringLiteral(": ") + document.printedOn.toString(QStringLiteral("dd/MM/yyyy"));
    QStringList facts{document.agencyName, document.agencyPhone, printed};
    facts.removeAll(QString());
    return kit.text(facts.join(kBetween), kit.style().softText(), kit.first().element(Tag::P));
}

} // namespace

void addTitle(Composition& composition, const char* kindOfPaper) {
    const Kit& kit = composition.kit();
    const PaperStyle& style = kit.style();
    TextStyle kind = style.labelText();
    kind.size = style.section;
    const auto kinds = [&](const Tongue& tongue) { return kit.phrase(kindOfPaper, kind, Tag::P, tongue); };
    composition.add(kit.inEach(kinds, Between::Nothing), {.leads = true});
    const QString name = fullName(composition.document().person);
    composition.add(kit.text(name, style.titleText(), kit.first().element(Tag::H1)),
                    {.gap = 2, .leads = true});
    composition.content().items.back().bookmark = Bookmark{name, 1};
    composition.add(introduction(composition), {.gap = 4, .leads = true});
    composition.add(band(composition), {.gap = style.beat() * 2.2});
    if (style.roomy) composition.add(imprint(composition), {.gap = style.beat()});
}

} // namespace aelwyd::paper
