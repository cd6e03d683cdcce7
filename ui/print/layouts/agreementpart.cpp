// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/parts.h"
#include "ui/print/layouts/planfacts.h"
#include "ui/print/layouts/printwords.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

QString reviewSentence(const SupportPlan& plan, const Tongue& tongue) {
    if (!plan.reviewOn)
        return tongue.say(QT_TRANSLATE_NOOP("Print", "No date has been set for the next review yet."));
    return tongue.say(QT_TRANSLATE_NOOP("Print", "We will look at this plan together again. Next review: %1"))
        .arg(tongue.date(*plan.reviewOn));
}

QString partySentence(const AgreementParty& party, const Tongue& tongue) {
    QStringList facts{tongue.say(phraseOf(party.role))};
    if (!party.note.isEmpty()) facts.append(party.note);
    return facts.join(QStringLiteral("  ·  "));
}

BoxPtr partyRow(const Kit& kit, const AgreementParty& party) {
    auto stack = std::make_unique<Stack>();
    if (!party.name.isEmpty())
        stack->add(kit.text(party.name, kit.style().strongText(), kit.first().element(Tag::P)));
    stack->add(kit.inEach([&](const Tongue& tongue) {
        return kit.text(partySentence(party, tongue), kit.style().softText(), tongue.element(Tag::P));
    }),
               1);
    BoxPtr body = std::make_unique<Tagged>(kit.first().element(Tag::LBody), std::move(stack));
    return std::make_unique<Tagged>(kit.first().element(Tag::LI), std::move(body));
}

/// Who agreed and when; in a draft, that nobody has.
BoxPtr agreementText(const Composition& composition) {
    const Kit& kit = composition.kit();
    const bool draft = isDraft(composition.plan());
    TextStyle state = kit.style().sectionText();
    state.colour = draft ? colours::amber : colours::accent;
    auto stack = std::make_unique<Stack>();
    stack->add(kit.inEach([&](const Tongue& tongue) {
        return kit.text(stateSentence(composition.plan(), tongue), state, tongue.element(Tag::P));
    }));
    if (draft) return stack;
    auto list = std::make_unique<Stack>();
    for (const AgreementParty& party : composition.plan().agreement->parties)
        list->add(partyRow(kit, party), kit.style().beat() * 1.2);
    stack->add(std::make_unique<Tagged>(kit.first().element(Tag::L), std::move(list)),
               kit.style().beat() * 1.4);
    return stack;
}

} // namespace

void addReviewAndAgreement(Composition& composition) {
    const Kit& kit = composition.kit();
    composition.chapter(QT_TRANSLATE_NOOP("Print", "When we look at this again, and who agreed"));
    composition.add(kit.inEach([&](const Tongue& tongue) {
        return kit.text(reviewSentence(composition.plan(), tongue), kit.style().bodyText(),
                        tongue.element(Tag::P));
    }),
                    {.gap = kit.style().beat(), .leads = true});
    CardStyle style = kit.cardStyle();
    style.border.reset();
    style.ground = isDraft(composition.plan()) ? colours::amberGround : colours::quietGround;
    composition.add(std::make_unique<Tagged>(kit.first().element(Tag::Sect),
                                             std::make_unique<Card>(agreementText(composition), style)),
                    {.gap = kit.style().beat() * 1.5, .name = QStringLiteral("agreement")});
}

} // namespace aelwyd::paper
