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

bool anyWritten(const SupportPlan& plan, const QList<PlanText>& texts) {
    return std::any_of(texts.begin(), texts.end(),
                       [&](PlanText text) { return !plan.texts.value(text).isEmpty(); });
}

void addTexts(Composition& composition, const char* heading, const QList<PlanText>& texts) {
    composition.chapter(heading);
    for (const PlanText text : texts)
        addPlanText(composition, text);
    if (!anyWritten(composition.plan(), texts)) addNothingYet(composition);
}

} // namespace

void addPlanText(Composition& composition, PlanText text) {
    const BilingualText written = composition.plan().texts.value(text);
    if (written.isEmpty()) return;
    const Kit& kit = composition.kit();
    composition.section(headingOf(text));
    const TextStyle style = kit.style().bodyText();
    composition.add(kit.inEach([&](const Tongue& tongue) { return kit.prose(written, style, tongue); }),
                    {.gap = composition.style().beat() * 0.5,
                     .mayBreak = std::max(written.cy.size(), written.en.size()) > kLongProse,
                     .name = QStringLiteral("text/") + toCode(text)});
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
    addTexts(composition, QT_TRANSLATE_NOOP("Print", "About me"),
             {PlanText::Appreciated, PlanText::WhatMatters, PlanText::History, PlanText::GoodAt,
              PlanText::GoodDay, PlanText::BadDay, PlanText::HowToSupport});
}

void addPracticalities(Composition& composition) {
    addTexts(composition, QT_TRANSLATE_NOOP("Print", "Communication, coming in and emergencies"),
             {PlanText::Communication, PlanText::KeysAndAccess, PlanText::Emergency, PlanText::Hospital,
              PlanText::TelecareAndEquipment});
}

} // namespace aelwyd::paper
