// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/onepageprofile.h"

#include "ui/print/layouts/kit.h"
#include "ui/print/layouts/planfacts.h"
#include "ui/print/layouts/printwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd::paper {
namespace {

constexpr std::array kScales{1.35, 1.2, 1.08, 1.0, 0.92, 0.85};
/// Letters left of each text, tried one after the other when the smallest scale is not small enough.
constexpr std::array kLongestTexts{1200, 800, 560, 400, 280, 190, 120, 70, 30, 10};
constexpr qsizetype kMostCalls = 3;
constexpr qsizetype kMostOutcomesTrimmed = 6;

/// Cuts texts between words, and remembers that it had to.
class Trimmer {
  public:
    explicit Trimmer(std::optional<int> longest)
        : m_longest(longest) {}
    bool isTrimming() const { return m_longest.has_value(); }
    bool hasTrimmed() const { return m_trimmed; }
    void leaveOut() { m_trimmed = true; }

    QString trimmed(const QString& text) {
        if (!m_longest) return text;
        const QString line = text.simplified();
        if (line.size() <= *m_longest) return line;
        m_trimmed = true;
        const qsizetype space = line.lastIndexOf(u' ', *m_longest);
        return line.left(space > *m_longest / 2 ? space : *m_longest).trimmed() + u'…';
    }

    BilingualText trimmed(const BilingualText& text) {
        return {.cy = trimmed(text.cy), .en = trimmed(text.en)};
    }

  private:
    std::optional<int> m_longest;
    bool m_trimmed = false;
};

/// One attempt at the page, at one scale and one length of text.
class Profile {
  public:
    Profile(const Typesetter& typesetter, const PlanDocument& document, PrintLanguage language, double scale,
            Trimmer& trimmer)
        : m_document(document)
        , m_kit(typesetter, PaperStyle{}.scaled(scale), language)
        , m_trimmer(trimmer) {}

    BoxPtr make() {
        auto page = std::make_unique<Stack>();
        addName(*page);
        addAppreciated(*page);
        addTexts(*page);
        addOutcomes(*page);
        addCalls(*page);
        if (m_trimmer.hasTrimmed()) page->add(pointer(), beats(2));
        return page;
    }

  private:
    double beats(double count) const { return m_kit.style().beat() * count; }
    BilingualText textOf(PlanText text) { return m_trimmer.trimmed(m_document.plan.texts.value(text)); }

    BoxPtr heading(const char* english, const Tongue& tongue) const {
        TextStyle style = m_kit.style().chapterText();
        style.size *= 0.86;
        return m_kit.phrase(english, style, Tag::H2, tongue);
    }

    void addName(Stack& page) {
        TextStyle kind = m_kit.style().labelText();
        kind.size = m_kit.style().section;
        page.add(m_kit.inEach(
            [&](const Tongue& tongue) {
                return m_kit.phrase(QT_TRANSLATE_NOOP("Print", "My one-page profile"), kind, Tag::P, tongue);
            },
            Between::Nothing));
        page.add(m_kit.text(m_trimmer.trimmed(fullName(m_document.person)), m_kit.style().titleText(),
                            m_kit.first().element(Tag::H1)),
                 2);
        ServiceUser person = m_document.person;
        person.knownAs = m_trimmer.trimmed(person.knownAs);
        page.add(m_kit.inEach(
                     [&](const Tongue& tongue) {
                         return m_kit.text(introductionSentence(person, tongue), m_kit.style().softText(),
                                           tongue.element(Tag::P));
                     },
                     Between::Nothing),
                 3);
        if (isDraft(m_document.plan)) page.add(draftBand(), beats(1.6));
    }

    BoxPtr draftBand() const {
        TextStyle style = m_kit.style().strongText();
        style.colour = colours::amber;
        CardStyle card{.horizontalPadding = 12, .verticalPadding = 6};
        card.ground = colours::amberGround;
        BoxPtr words = m_kit.inEach(
            [&](const Tongue& tongue) {
                return m_kit.text(stateSentence(m_document.plan, tongue), style, tongue.element(Tag::P));
            },
            Between::Nothing);
        return std::make_unique<Card>(
            m_kit.marked(Mark::Triangle, colours::amber, style.size, std::move(words)), card);
    }

    void addAppreciated(Stack& page) {
        const BilingualText text = textOf(PlanText::Appreciated);
        if (text.isEmpty()) return;
        TextStyle large = m_kit.style().bodyText();
        large.size *= 1.18;
        CardStyle card = m_kit.cardStyle();
        card.border.reset();
        card.ground = colours::accentGround;
        BoxPtr words = m_kit.inEach([&](const Tongue& tongue) {
            auto stack = std::make_unique<Stack>();
            stack->add(heading(headingOf(PlanText::Appreciated), tongue), 0, true);
            stack->add(m_kit.prose(text, large, tongue), beats(0.6));
            return stack;
        });
        page.add(std::make_unique<Card>(std::move(words), card), beats(2.4));
    }

    BoxPtr titledProse(PlanText kind, const Tongue& tongue) {
        auto stack = std::make_unique<Stack>();
        stack->add(heading(headingOf(kind), tongue), 0, true);
        const BilingualText text = textOf(kind);
        if (text.isEmpty())
            stack->add(m_kit.phrase(QT_TRANSLATE_NOOP("Print", "Nothing has been written here yet."),
                                    m_kit.style().softText(), Tag::P, tongue),
                       beats(0.7));
        else
            stack->add(m_kit.prose(text, m_kit.style().bodyText(), tongue), beats(0.7));
        return stack;
    }

    /// In one language what matters stands beside how to support; in both, each language has its own column.
    void addTexts(Stack& page) {
        const auto both = {PlanText::WhatMatters, PlanText::HowToSupport};
        if (m_kit.bilingual()) {
            for (const PlanText kind : both)
                page.add(m_kit.inEach([&](const Tongue& tongue) { return titledProse(kind, tongue); }),
                         beats(2.6));
            return;
        }
        auto columns = std::make_unique<Columns>(28, true);
        for (const PlanText kind : both)
            columns->add(titledProse(kind, m_kit.first()));
        page.add(std::move(columns), beats(2.8));
    }

    QList<PersonalOutcome> outcomes() {
        QList<PersonalOutcome> active = m_document.plan.outcomes;
        active.removeIf(
            [](const PersonalOutcome& outcome) { return outcome.status != OutcomeStatus::Active; });
        if (m_trimmer.isTrimming() && active.size() > kMostOutcomesTrimmed) {
            active.resize(kMostOutcomesTrimmed);
            m_trimmer.leaveOut();
        }
        return active;
    }

    BoxPtr outcomeLine(const PersonalOutcome& outcome, int number, const Tongue& tongue) {
        TextStyle numeral = m_kit.style().strongText();
        numeral.colour = colours::accent;
        auto columns = std::make_unique<Columns>(0);
        columns->addFixed(m_kit.text(QString::number(number), numeral, tongue.element(Tag::Lbl)),
                          m_kit.style().body * 1.5);
        columns->add(
            m_kit.words(m_trimmer.trimmed(outcome.wish), m_kit.style().bodyText(), Tag::LBody, tongue));
        return std::make_unique<Tagged>(tongue.element(Tag::LI), std::move(columns));
    }

    void addOutcomes(Stack& page) {
        const QList<PersonalOutcome> active = outcomes();
        if (active.isEmpty()) return;
        page.add(m_kit.inEach([&](const Tongue& tongue) {
            auto list = std::make_unique<Stack>();
            int number = 0;
            for (const PersonalOutcome& outcome : active)
                list->add(outcomeLine(outcome, ++number, tongue), beats(0.6));
            auto stack = std::make_unique<Stack>();
            stack->add(heading(QT_TRANSLATE_NOOP("Print", "My outcomes"), tongue), 0, true);
            stack->add(std::make_unique<Tagged>(tongue.element(Tag::L), std::move(list)), beats(0.9));
            return stack;
        }),
                 beats(2.8));
    }

    BoxPtr call(const CircleMember& member) {
        TextStyle number = m_kit.style().chapterText();
        number.size *= 0.8;
        const Element element = m_kit.first().element(Tag::P);
        BilingualText relation = m_trimmer.trimmed(member.relation);
        auto stack = std::make_unique<Stack>();
        stack->add(m_kit.text(m_trimmer.trimmed(member.name), m_kit.style().strongText(), element));
        if (!relation.isEmpty())
            stack->add(m_kit.text(m_kit.joined([&](const Tongue& tongue) {
                return relation.preferring(tongue.language());
            }),
                                  m_kit.style().softText(), element),
                       1);
        if (!member.phone.isEmpty())
            stack->add(m_kit.text(m_trimmer.trimmed(member.phone), number, element), 2);
        return stack;
    }

    void addCalls(Stack& page) {
        const QList<CircleMember> members = calledFirst(m_document.circle).mid(0, kMostCalls);
        if (members.isEmpty()) return;
        auto columns = std::make_unique<Columns>(20);
        for (qsizetype i = 0; i < kMostCalls; ++i)
            columns->add(i < members.size() ? call(members[i]) : std::make_unique<Space>());
        CardStyle card = m_kit.cardStyle();
        card.border.reset();
        card.ground = colours::quietGround;
        auto stack = std::make_unique<Stack>();
        stack->add(m_kit.inEach(
            [&](const Tongue& tongue) {
                return heading(QT_TRANSLATE_NOOP("Print", "Who to call first"), tongue);
            },
            Between::Nothing));
        stack->add(std::move(columns), beats(1.2));
        page.add(std::make_unique<Card>(std::move(stack), card), beats(2.8));
    }

    BoxPtr pointer() const {
        return m_kit.inEach([&](const Tongue& tongue) {
            return m_kit.phrase(
                QT_TRANSLATE_NOOP("Print", "This page is short: there is more in my full plan."),
                m_kit.style().softText(), Tag::P, tongue);
        });
    }

    const PlanDocument& m_document;
    Kit m_kit;
    Trimmer& m_trimmer;
};

/// From the most generous to the tightest.
struct Attempt {
    double scale;
    std::optional<int> longest;
};

QList<Attempt> attempts() {
    QList<Attempt> all;
    for (const double scale : kScales)
        all.append(Attempt{scale, std::nullopt});
    for (const int longest : kLongestTexts)
        all.append(Attempt{kScales.back(), longest});
    return all;
}

} // namespace

FittedProfile composeProfile(const Typesetter& typesetter, const PlanDocument& document,
                             PrintLanguage language, double width, double height) {
    const auto make = [&](const Attempt& attempt) {
        Trimmer trimmer(attempt.longest);
        FittedProfile made{.box = Profile(typesetter, document, language, attempt.scale, trimmer).make(),
                           .scale = attempt.scale};
        made.trimmed = trimmer.hasTrimmed();
        made.box->heightFor(width);
        return made;
    };
    const QList<Attempt> all = attempts();
    std::optional<FittedProfile> best;
    auto first = all.begin();
    auto last = all.end();
    while (first != last) {
        const auto middle = first + (last - first) / 2;
        FittedProfile made = make(*middle);
        if (made.box->height() > height) {
            first = middle + 1;
            continue;
        }
        best = std::move(made);
        last = middle;
    }
    return best ? std::move(*best) : make(all.last());
}

} // namespace aelwyd::paper
