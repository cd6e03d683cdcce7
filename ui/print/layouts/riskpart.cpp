// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/parts.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

QString sharersSentence(const PositiveRisk& risk, const Tongue& tongue) {
    QStringList names;
    if (risk.sharedByPerson) names.append(tongue.say(QT_TRANSLATE_NOOP("Print", "me")));
    if (risk.sharedByProvider) names.append(tongue.say(QT_TRANSLATE_NOOP("Print", "the agency")));
    if (risk.sharedByCommissioner)
        names.append(tongue.say(QT_TRANSLATE_NOOP("Print", "the local authority")));
    return tongue.say(QT_TRANSLATE_NOOP("Print", "Who shares the risk: %1"))
        .arg(names.join(QStringLiteral(", ")));
}

QString footSentence(const PositiveRisk& risk, const Tongue& tongue) {
    const QString sharers = sharersSentence(risk, tongue);
    if (!risk.reviewOn) return sharers;
    return sharers + QStringLiteral("  ·  ") +
           tongue.say(QT_TRANSLATE_NOOP("Print", "We look at it again: %1")).arg(tongue.date(*risk.reviewOn));
}

/// The worry beside what we agreed where there is room, else one below the other.
BoxPtr worryAndAgreement(const Kit& kit, const PositiveRisk& risk, const Tongue& tongue) {
    BoxPtr worry = kit.labelled(QT_TRANSLATE_NOOP("Print", "The worry"), risk.worry, tongue);
    BoxPtr agreed = kit.labelled(QT_TRANSLATE_NOOP("Print", "What we agreed"), risk.agreed, tongue);
    if (kit.tabular() && worry && agreed) {
        auto columns = std::make_unique<Columns>(kit.style().body * 2);
        columns->add(std::move(worry), 2).add(std::move(agreed), 3);
        return columns;
    }
    auto stack = std::make_unique<Stack>();
    if (worry) stack->add(std::move(worry));
    if (agreed) stack->add(std::move(agreed), kit.style().beat() * 0.9);
    return stack;
}

BoxPtr riskText(const Kit& kit, const PositiveRisk& risk, const Tongue& tongue) {
    const PaperStyle& style = kit.style();
    auto stack = std::make_unique<Stack>();
    stack->add(kit.words(risk.wish, style.sectionText(), Tag::H3, tongue), 0, true);
    stack->add(worryAndAgreement(kit, risk, tongue), style.beat() * 0.9);
    stack->add(kit.text(footSentence(risk, tongue), style.softText(), tongue.element(Tag::P)), style.beat());
    return stack;
}

} // namespace

void addRisks(Composition& composition) {
    const Kit& kit = composition.kit();
    composition.chapter(QT_TRANSLATE_NOOP("Print", "Risks I choose to take"));
    if (composition.plan().risks.isEmpty()) return addNothingYet(composition);
    for (const PositiveRisk& risk : composition.plan().risks)
        composition.addCard([&](const Tongue& tongue) { return riskText(kit, risk, tongue); },
                            {.gap = kit.style().beat() * 1.5, .name = traceName("risk", risk.id)});
}

} // namespace aelwyd::paper
