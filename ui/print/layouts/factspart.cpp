// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/personalwords.h"
#include "ui/print/layouts/parts.h"
#include "ui/print/layouts/printwords.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

struct Fact {
    const char* label;
    QString value;
};
using Facts = QList<Fact>;

void addIf(Facts& facts, const char* label, const QString& value) {
    if (!value.isEmpty()) facts.append({label, value});
}

QString communicationWords(const ServiceUser& person, const Tongue& tongue) {
    const CommunicationNeeds& needs = person.communication;
    QStringList words;
    if (needs.sight) words.append(tongue.say(QT_TRANSLATE_NOOP("Print", "sight")));
    if (needs.hearing) words.append(tongue.say(QT_TRANSLATE_NOOP("Print", "hearing")));
    if (needs.signLanguage) words.append(tongue.say(QT_TRANSLATE_NOOP("Print", "British Sign Language")));
    if (needs.learningDisability) words.append(tongue.say(QT_TRANSLATE_NOOP("Print", "learning disability")));
    if (person.interpreterNeeded) words.append(tongue.say(QT_TRANSLATE_NOOP("Print", "interpreter")));
    return words.join(QStringLiteral(", "));
}

QString addressOf(const ServiceUser& person) {
    QStringList lines = person.address.split(u'\n', Qt::SkipEmptyParts);
    if (!person.postcode.isEmpty()) lines.append(QString(person.postcode).replace(u' ', QChar::Nbsp));
    return lines.join(QStringLiteral(", "));
}

QString phonesOf(const ServiceUser& person) {
    QStringList numbers{person.phone, person.mobile};
    numbers.removeAll(QString());
    return numbers.join(QStringLiteral(", "));
}

/// Known codes in the reader's words; what an office wrote itself as it stands.
QString wordsOf(const QStringList& codes, const char* (*phrase)(const QString&), const Tongue& tongue) {
    QStringList words;
    for (const QString& code : codes) {
        const char* known = phrase(code);
        words.append(known ? tongue.say(known) : QString(code).replace(u'_', u' '));
    }
    return words.join(QStringLiteral(", "));
}

Facts factsOf(const ServiceUser& person, const Tongue& tongue) {
    Facts facts;
    addIf(facts, QT_TRANSLATE_NOOP("Print", "Reference"), person.reference);
    if (person.dateOfBirth)
        addIf(facts, QT_TRANSLATE_NOOP("Print", "Date of birth"), tongue.date(*person.dateOfBirth));
    addIf(facts, QT_TRANSLATE_NOOP("Print", "Address"), addressOf(person));
    addIf(facts, QT_TRANSLATE_NOOP("Print", "Telephone"), phonesOf(person));
    if (person.nhsNumber)
        addIf(facts, QT_TRANSLATE_NOOP("Print", "NHS number"), person.nhsNumber->toDisplay());
    addIf(facts, QT_TRANSLATE_NOOP("Print", "Local authority reference"), person.localAuthorityReference);
    addIf(facts, QT_TRANSLATE_NOOP("Print", "I need support with"), communicationWords(person, tongue));
    if (person.workerGender != GenderPreference::Any)
        addIf(facts, QT_TRANSLATE_NOOP("Print", "My personal care is given by"),
              tongue.say(phraseOf(person.workerGender)));
    addIf(facts, QT_TRANSLATE_NOOP("Print", "I enjoy"), wordsOf(person.interests, phraseOfInterest, tongue));
    addIf(facts, QT_TRANSLATE_NOOP("Print", "What I ask of people who support me"),
          wordsOf(person.qualities, phraseOfQuality, tongue));
    return facts;
}

BoxPtr factBox(const Kit& kit, const QString& label, const QString& value, const Tongue& tongue) {
    const PaperStyle& style = kit.style();
    auto stack = std::make_unique<Stack>();
    stack->add(kit.text(label, style.softText(), tongue.element(Tag::Lbl)), 0, true);
    stack->add(kit.text(value, style.bodyText(), tongue.element(Tag::LBody)), 1);
    return std::make_unique<Tagged>(tongue.element(Tag::LI), std::move(stack));
}

/// `across` facts beside each other.
BoxPtr factGrid(const Kit& kit, const Facts& facts, const Tongue& tongue, int across) {
    auto rows = std::make_unique<Stack>();
    for (qsizetype first = 0; first < facts.size(); first += across) {
        auto row = std::make_unique<Columns>(18);
        for (qsizetype i = first; i < first + across; ++i)
            row->add(i < facts.size() ? factBox(kit, tongue.say(facts[i].label), facts[i].value, tongue)
                                      : std::make_unique<Space>());
        rows->add(std::move(row), kit.style().beat() * 1.3);
    }
    return std::make_unique<Tagged>(tongue.element(Tag::L), std::move(rows));
}

/// Both languages in one list, for large print: most values are the same in either.
BoxPtr joinedFacts(const Kit& kit, const ServiceUser& person) {
    const Facts facts = factsOf(person, kit.first());
    const Facts others = factsOf(person, kit.tongues().last());
    auto list = std::make_unique<Stack>();
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const QString label = kit.joined([&](const Tongue& tongue) { return tongue.say(facts[i].label); });
        QStringList values{facts[i].value, others[i].value};
        values.removeDuplicates();
        list->add(factBox(kit, label, values.join(QStringLiteral(" · ")), kit.first()),
                  kit.style().beat() * 1.3);
    }
    return std::make_unique<Tagged>(kit.first().element(Tag::L), std::move(list));
}

} // namespace

void addFacts(Composition& composition) {
    const Kit& kit = composition.kit();
    const ServiceUser& person = composition.document().person;
    const bool joined = kit.style().roomy && kit.bilingual();
    const int across = kit.tabular() ? 3 : 1;
    BoxPtr facts = joined ? joinedFacts(kit, person) : kit.inEach([&](const Tongue& tongue) {
        return factGrid(kit, factsOf(person, tongue), tongue, across);
    });
    composition.add(std::move(facts),
                    {.gap = composition.style().beat() * 2.4, .mayBreak = kit.style().roomy});
}

} // namespace aelwyd::paper
