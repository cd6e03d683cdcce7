// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/parts.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

QString consentSentence(const SharingConsent& consent, const Tongue& tongue) {
    if (!consent.given) return tongue.say(QT_TRANSLATE_NOOP("Print", "I have not agreed to this."));
    if (!consent.until)
        return tongue.say(QT_TRANSLATE_NOOP("Print", "I have agreed to this, until I say otherwise."));
    return tongue.say(QT_TRANSLATE_NOOP("Print", "I have agreed to this. Until: %1"))
        .arg(tongue.date(*consent.until));
}

/// The questions beside each other where there is room.
BoxPtr answers(const Kit& kit, const SharingConsent& consent, const Tongue& tongue) {
    std::vector<BoxPtr> boxes;
    boxes.push_back(kit.labelled(QT_TRANSLATE_NOOP("Print", "What is shared"), consent.what, tongue));
    boxes.push_back(kit.labelled(QT_TRANSLATE_NOOP("Print", "Why"), consent.why, tongue));
    boxes.push_back(kit.labelled(QT_TRANSLATE_NOOP("Print", "How"), consent.how, tongue));
    std::erase(boxes, nullptr);
    auto stack = std::make_unique<Stack>();
    auto columns = std::make_unique<Columns>(kit.style().body * 2);
    const bool beside = kit.tabular() && boxes.size() > 1;
    for (BoxPtr& box : boxes)
        if (beside)
            columns->add(std::move(box));
        else
            stack->add(std::move(box), kit.style().beat() * 0.8);
    if (beside) return columns;
    return stack;
}

BoxPtr consentText(const Kit& kit, const SharingConsent& consent, const Tongue& tongue) {
    const PaperStyle& style = kit.style();
    TextStyle given = style.labelText();
    if (!consent.given) given.colour = colours::amber;
    auto stack = std::make_unique<Stack>();
    stack->add(kit.words(consent.who, style.sectionText(), Tag::H3, tongue), 0, true);
    stack->add(answers(kit, consent, tongue), style.beat() * 0.8);
    stack->add(kit.text(consentSentence(consent, tongue), given, tongue.element(Tag::P)), style.beat());
    return stack;
}

} // namespace

void addConsents(Composition& composition) {
    const Kit& kit = composition.kit();
    composition.chapter(QT_TRANSLATE_NOOP("Print", "Who may know what about me"));
    if (composition.plan().consents.isEmpty()) return addNothingYet(composition);
    for (const SharingConsent& consent : composition.plan().consents)
        composition.addCard([&](const Tongue& tongue) { return consentText(kit, consent, tongue); },
                            {.gap = kit.style().beat() * 1.5, .name = traceName("consent", consent.id)});
}

} // namespace aelwyd::paper
