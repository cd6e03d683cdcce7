// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/parts.h"
#include "ui/print/layouts/printwords.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

/// What the office needs to know besides, in one line: two carers, personal care, competences, the outcome
/// served.
class ActivityFacts {
  public:
    ActivityFacts(const PlanDocument& document, const Activity& activity, const Tongue& tongue)
        : m_document(document)
        , m_activity(activity)
        , m_tongue(tongue) {}

    /// "Morning · 30 minutes".
    QString when() const {
        QStringList facts{m_tongue.say(phraseOf(m_activity.timeOfDay))};
        if (m_activity.minutes) facts.append(m_tongue.minutes(*m_activity.minutes));
        return facts.join(QStringLiteral("  ·  "));
    }

    QStringList needs() const {
        QStringList facts;
        if (m_activity.carers > 1) facts.append(m_tongue.say(QT_TRANSLATE_NOOP("Print", "Two care workers")));
        if (m_activity.personalCare) facts.append(m_tongue.say(QT_TRANSLATE_NOOP("Print", "Personal care")));
        for (const QString& unit : m_activity.competences)
            facts.append(competenceName(unit));
        if (const int number = outcomeNumber())
            facts.append(m_tongue.say(QT_TRANSLATE_NOOP("Print", "For outcome %1")).arg(number));
        return facts;
    }

  private:
    QString competenceName(const QString& unit) const {
        for (const CatalogueEntry& entry : m_document.competences)
            if (entry.code == unit) return entry.name.preferring(m_tongue.language());
        return unit;
    }

    /// Counted from 1; 0 when it serves none of this plan's.
    int outcomeNumber() const {
        const QList<PersonalOutcome>& outcomes = m_document.plan.outcomes;
        for (qsizetype i = 0; m_activity.outcome && i < outcomes.size(); ++i)
            if (outcomes[i].id == *m_activity.outcome) return static_cast<int>(i) + 1;
        return 0;
    }

    const PlanDocument& m_document;
    const Activity& m_activity;
    const Tongue& m_tongue;
};

QList<Activity> ofTier(const SupportPlan& plan, ActivityTier tier) {
    QList<Activity> activities;
    for (const Activity& activity : plan.activities)
        if (activity.tier == tier) activities.append(activity);
    return activities;
}

/// Lays out the activities of one plan, as rows of a table or as cards.
class ActivityMaker {
  public:
    ActivityMaker(const Composition& composition, bool withOfficeFacts)
        : m_composition(composition)
        , m_kit(composition.kit())
        , m_withOfficeFacts(withOfficeFacts) {}

    BoxPtr row(const TableMaker& table, const Activity& activity) const {
        const Tongue& tongue = m_kit.first();
        const TextStyle body = m_kit.style().bodyText();
        std::vector<BoxPtr> cells;
        cells.push_back(titled(activity, tongue));
        cells.push_back(m_kit.prose(activity.howILikeIt, body, tongue));
        cells.push_back(m_kit.prose(activity.whatIDoMyself, body, tongue));
        cells.push_back(timing(activity, tongue));
        return table.row(std::move(cells));
    }

    BoxPtr cardText(const Activity& activity, const Tongue& tongue) const {
        const PaperStyle& style = m_kit.style();
        const ActivityFacts facts(m_composition.document(), activity, tongue);
        auto stack = std::make_unique<Stack>();
        stack->add(m_kit.words(activity.what, style.strongText(), Tag::P, tongue), 0, true);
        stack->add(m_kit.text(facts.when(), style.softText(), tongue.element(Tag::P)), 2);
        if (BoxPtr how =
                m_kit.labelled(QT_TRANSLATE_NOOP("Print", "How I like it"), activity.howILikeIt, tongue))
            stack->add(std::move(how), style.beat() * 0.9);
        if (BoxPtr own = m_kit.labelled(QT_TRANSLATE_NOOP("Print", "What I do myself"),
                                        activity.whatIDoMyself, tongue))
            stack->add(std::move(own), style.beat() * 0.9);
        addNeeds(*stack, activity, tongue);
        return stack;
    }

  private:
    BoxPtr titled(const Activity& activity, const Tongue& tongue) const {
        auto stack = std::make_unique<Stack>();
        stack->add(m_kit.words(activity.what, m_kit.style().strongText(), Tag::P, tongue));
        addNeeds(*stack, activity, tongue);
        return stack;
    }

    BoxPtr timing(const Activity& activity, const Tongue& tongue) const {
        auto stack = std::make_unique<Stack>();
        stack->add(m_kit.phrase(phraseOf(activity.timeOfDay), m_kit.style().bodyText(), Tag::P, tongue));
        if (activity.minutes)
            stack->add(m_kit.text(tongue.minutes(*activity.minutes), m_kit.style().softText(),
                                  tongue.element(Tag::P)),
                       2);
        return stack;
    }

    void addNeeds(Stack& stack, const Activity& activity, const Tongue& tongue) const {
        if (!m_withOfficeFacts) return;
        const QStringList needs = ActivityFacts(m_composition.document(), activity, tongue).needs();
        if (needs.isEmpty()) return;
        stack.add(
            m_kit.text(needs.join(QStringLiteral("  ·  ")), m_kit.style().softText(), tongue.element(Tag::P)),
            m_kit.style().beat() * 0.5);
    }

    const Composition& m_composition;
    const Kit& m_kit;
    bool m_withOfficeFacts;
};

void addRows(Composition& composition, const QList<Activity>& activities, const ActivityMaker& maker) {
    const TableMaker table(composition.kit(), {{QT_TRANSLATE_NOOP("Print", "What"), 2.6},
                                               {QT_TRANSLATE_NOOP("Print", "How I like it"), 3.3},
                                               {QT_TRANSLATE_NOOP("Print", "What I do myself"), 2.9},
                                               {QT_TRANSLATE_NOOP("Print", "When"), 1.5}});
    std::vector<NamedRow> rows;
    for (const Activity& activity : activities)
        rows.push_back({maker.row(table, activity), traceName("activity", activity.id)});
    addTable(composition, table.head(), std::move(rows));
}

void addCards(Composition& composition, const QList<Activity>& activities, const ActivityMaker& maker) {
    for (const Activity& activity : activities)
        composition.addCard(
            [&](const Tongue& tongue) { return maker.cardText(activity, tongue); },
            {.gap = composition.style().beat() * 1.3, .name = traceName("activity", activity.id)});
}

void addTier(Composition& composition, ActivityTier tier, const ActivityMaker& maker) {
    const QList<Activity> activities = ofTier(composition.plan(), tier);
    if (activities.isEmpty()) return;
    composition.section(phraseOf(tier), 2.4);
    composition.remark(explanationOf(tier));
    if (composition.kit().tabular())
        addRows(composition, activities, maker);
    else
        addCards(composition, activities, maker);
}

} // namespace

void addActivities(Composition& composition, Audience audience) {
    composition.chapter(QT_TRANSLATE_NOOP("Print", "My support, day by day"));
    if (composition.plan().activities.isEmpty()) return addNothingYet(composition);
    const ActivityMaker maker(composition, audience == Audience::Office);
    for (const ActivityTier tier : allOf<ActivityTier>())
        addTier(composition, tier, maker);
}

} // namespace aelwyd::paper
