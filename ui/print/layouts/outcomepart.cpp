// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/progresspicture.h"
#include "ui/print/layouts/parts.h"
#include "ui/print/layouts/printwords.h"
#include "ui/print/layouts/smallline.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd::paper {
namespace {

QString headingName(const QList<OutcomeFramework>& frameworks, const FrameworkLink& link,
                    const Tongue& tongue) {
    for (const OutcomeFramework& framework : frameworks) {
        if (framework.code != link.framework) continue;
        for (const CatalogueEntry& heading : framework.headings)
            if (heading.code == link.heading) return heading.name.preferring(tongue.language());
    }
    return link.heading;
}

QString linksSentence(const PlanDocument& document, const PersonalOutcome& outcome, const Tongue& tongue) {
    QStringList names;
    for (const FrameworkLink& link : outcome.links)
        names.append(headingName(document.frameworks, link, tongue));
    return tongue.say(QT_TRANSLATE_NOOP("Print", "Part of well-being: %1"))
        .arg(names.join(QStringLiteral("; ")));
}

QString kindSentence(const PersonalOutcome& outcome, const Tongue& tongue) {
    QString sentence = tongue.say(phraseOf(outcome.kind));
    if (outcome.status != OutcomeStatus::Active)
        sentence += QStringLiteral("  ·  ") + tongue.say(phraseOf(outcome.status));
    return sentence;
}

/// In bodies of text.
constexpr double kLineWidth = 6;
constexpr double kLineHeight = 2;

/// The ratings so far, with their line where there are several.
BoxPtr progressText(const Kit& kit, const Progress& progress, const Tongue& tongue) {
    QString scores = scoresOf(progress, progress.line.size());
    // No line begins with an arrow.
    scores.replace(QStringLiteral(" →"), QStringLiteral("\u00a0→"));
    const QString sentence = tongue.say(QT_TRANSLATE_NOOP("Print", "How far it is, from 0 to 10: %1 (%2)"))
                                 .arg(scores, tongue.date(progress.line.last().on));
    BoxPtr words = kit.text(sentence, kit.style().softText(), tongue.element(Tag::P));
    if (!hasWay(progress)) return words;
    const double body = kit.style().body;
    auto columns = std::make_unique<Columns>(body);
    columns->addFixed(std::make_unique<SmallLine>(progress, body * kLineHeight), body * kLineWidth);
    columns->add(std::move(words));
    return columns;
}

BoxPtr outcomeText(const Composition& composition, const PersonalOutcome& outcome, const Tongue& tongue) {
    const Kit& kit = composition.kit();
    const PaperStyle& style = kit.style();
    auto stack = std::make_unique<Stack>();
    stack->add(kit.words(outcome.wish, style.sectionText(), Tag::H3, tongue), 0, true);
    if (BoxPtr how =
            kit.labelled(QT_TRANSLATE_NOOP("Print", "How we go about it together"), outcome.approach, tongue))
        stack->add(std::move(how), style.beat() * 0.9);
    if (BoxPtr why = kit.labelled(QT_TRANSLATE_NOOP("Print", "Why it changed"), outcome.statusReason, tongue))
        stack->add(std::move(why), style.beat() * 0.9);
    stack->add(kit.text(kindSentence(outcome, tongue), style.softText(), tongue.element(Tag::P)),
               style.beat());
    const Progress progress = composition.document().progress.value(outcome.id);
    if (!progress.line.isEmpty()) stack->add(progressText(kit, progress, tongue), style.beat());
    if (!outcome.links.isEmpty())
        stack->add(kit.text(linksSentence(composition.document(), outcome, tongue), style.softText(),
                            tongue.element(Tag::P)),
                   progress.line.isEmpty() ? 2 : style.beat());
    return stack;
}

/// The number stands in the margin, in the accent.
BoxPtr numbered(const Kit& kit, int number, BoxPtr text, const Tongue& tongue) {
    TextStyle numeral = kit.style().chapterText();
    numeral.leading = 1;
    auto columns = std::make_unique<Columns>(kit.style().body * 0.4);
    columns->addFixed(kit.text(QString::number(number), numeral, tongue.element(Tag::P)),
                      kit.style().body * 1.7);
    columns->add(std::move(text));
    return columns;
}

} // namespace

void addOutcomes(Composition& composition) {
    composition.chapter(QT_TRANSLATE_NOOP("Print", "My outcomes"));
    if (composition.plan().outcomes.isEmpty()) return addNothingYet(composition);
    int number = 0;
    for (const PersonalOutcome& outcome : composition.plan().outcomes) {
        ++number;
        const auto make = [&](const Tongue& tongue) {
            return numbered(composition.kit(), number, outcomeText(composition, outcome, tongue), tongue);
        };
        composition.addCard(
            make, {.gap = composition.style().beat() * 1.5, .name = traceName("outcome", outcome.id)});
    }
}

} // namespace aelwyd::paper
