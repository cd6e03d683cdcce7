// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/parts.h"
#include "ui/print/layouts/printwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd::paper {
namespace {

/// Prose of more letters than this may be cut between pages.
constexpr qsizetype kLongProse = 1200;

qsizetype lengthOf(const BilingualText& text) {
    return std::max(text.cy.size(), text.en.size());
}

/// In large print each language has heading and text together; else the headings stand beside each other.
void addProse(Composition& composition, const char* heading, const BilingualText& written,
              const QString& name) {
    if (written.isEmpty()) return;
    const Kit& kit = composition.kit();
    const PaperStyle& style = kit.style();
    const bool together = style.roomy && kit.bilingual();
    if (!together) composition.section(heading);
    BoxPtr box = kit.inEach([&](const Tongue& tongue) -> BoxPtr {
        if (!together) return kit.prose(written, style.bodyText(), tongue);
        auto stack = std::make_unique<Stack>();
        stack->add(kit.phrase(heading, style.sectionText(), Tag::H3, tongue), 0, true);
        stack->add(kit.prose(written, style.bodyText(), tongue), style.beat() * 0.5);
        return stack;
    });
    composition.add(std::move(box), {.gap = style.beat() * (together ? 2.2 : 0.5),
                                     .mayBreak = lengthOf(written) > kLongProse,
                                     .name = name});
}

BoxPtr dayCard(const Composition& composition, PlanText text, const Colour& ground) {
    const Kit& kit = composition.kit();
    auto stack = std::make_unique<Stack>();
    stack->add(kit.phrase(headingOf(text), kit.style().sectionText(), Tag::H3, kit.first()), 0, true);
    stack->add(kit.prose(composition.plan().texts.value(text), kit.style().bodyText(), kit.first()),
               kit.style().beat() * 0.5);
    CardStyle style = kit.cardStyle();
    style.border.reset();
    style.ground = ground;
    return std::make_unique<Card>(std::move(stack), style);
}

/// A good and a bad day: beside each other where there is room and neither is long.
void addDays(Composition& composition) {
    const BilingualText good = composition.plan().texts.value(PlanText::GoodDay);
    const BilingualText bad = composition.plan().texts.value(PlanText::BadDay);
    const bool beside = composition.kit().tabular() && !good.isEmpty() && !bad.isEmpty() &&
                        std::max(lengthOf(good), lengthOf(bad)) < kLongProse;
    if (!beside) {
        addPlanText(composition, PlanText::GoodDay);
        return addPlanText(composition, PlanText::BadDay);
    }
    auto columns = std::make_unique<Columns>(14);
    columns->add(dayCard(composition, PlanText::GoodDay, colours::accentGround));
    columns->add(dayCard(composition, PlanText::BadDay, colours::quietGround));
    composition.add(std::move(columns),
                    {.gap = composition.style().beat() * 2.2, .name = QStringLiteral("days")});
}

bool hasNothing(const SupportPlan& plan, const QList<PlanText>& texts) {
    return std::all_of(texts.begin(), texts.end(),
                       [&](PlanText text) { return plan.texts.value(text).isEmpty(); });
}

} // namespace

void addPlanText(Composition& composition, PlanText text) {
    addProse(composition, headingOf(text), composition.plan().texts.value(text),
             QStringLiteral("text/") + toCode(text));
}

void addNothingYet(Composition& composition) {
    const Kit& kit = composition.kit();
    composition.add(kit.inEach([&](const Tongue& tongue) {
        return kit.phrase(QT_TRANSLATE_NOOP("Print", "Nothing has been written here yet."),
                          kit.style().softText(), Tag::P, tongue);
    }),
                    {.gap = composition.style().beat()});
}

void addAboutMe(Composition& composition) {
    const BilingualText& culture = composition.document().person.cultureAndFaith;
    composition.chapter(QT_TRANSLATE_NOOP("Print", "About me"));
    for (const PlanText text :
         {PlanText::WhatMatters, PlanText::Appreciated, PlanText::History, PlanText::GoodAt})
        addPlanText(composition, text);
    addDays(composition);
    addPlanText(composition, PlanText::HowToSupport);
    addProse(composition, QT_TRANSLATE_NOOP("Print", "My culture and faith"), culture,
             QStringLiteral("culture"));
    const bool nothing = hasNothing(composition.plan(), allOf<PlanText>().mid(0, 7));
    if (nothing && culture.isEmpty()) addNothingYet(composition);
}

void addCommunication(Composition& composition) {
    addPlanText(composition, PlanText::Communication);
    addProse(composition, QT_TRANSLATE_NOOP("Print", "My own way of communicating"),
             composition.document().person.communication.ownWay, QStringLiteral("own_way"));
}

void addPracticalities(Composition& composition) {
    composition.chapter(QT_TRANSLATE_NOOP("Print", "Communication, coming in and emergencies"));
    addCommunication(composition);
    for (const PlanText text : allOf<PlanText>().mid(8))
        addPlanText(composition, text);
    const bool noOwnWay = composition.document().person.communication.ownWay.isEmpty();
    if (noOwnWay && hasNothing(composition.plan(), allOf<PlanText>().mid(7))) addNothingYet(composition);
}

} // namespace aelwyd::paper
