// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/parts.h"
#include "ui/print/layouts/printwords.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

QString timeSentence(const PatternVisit& visit, const Tongue& tongue) {
    if (!visit.start) return tongue.say(QT_TRANSLATE_NOOP("Print", "Any time"));
    const QString time = visit.start->toString(QStringLiteral("HH:mm"));
    if (visit.toleranceMinutes == 0) return time;
    return tongue.say(QT_TRANSLATE_NOOP("Print", "%1, give or take %2"))
        .arg(time, tongue.minutes(visit.toleranceMinutes));
}

QString carersSentence(const PatternVisit& visit, const Tongue& tongue) {
    return visit.carers > 1 ? tongue.say(QT_TRANSLATE_NOOP("Print", "Two care workers"))
                            : tongue.say(QT_TRANSLATE_NOOP("Print", "One care worker"));
}

QString hoursSentence(const AgreedHours& hours, const Tongue& tongue) {
    if (hours.minimumMinutes == hours.maximumMinutes)
        return tongue.say(QT_TRANSLATE_NOOP("Print", "Agreed time each week: %1"))
            .arg(tongue.minutes(hours.maximumMinutes));
    return tongue.say(QT_TRANSLATE_NOOP("Print", "Agreed time each week: from %1 to %2"))
        .arg(tongue.minutes(hours.minimumMinutes), tongue.minutes(hours.maximumMinutes));
}

QString fundingSentence(const Package& package, const Tongue& tongue) {
    QStringList names;
    for (const Funding funding : package.funding)
        names.append(tongue.say(phraseOf(funding)));
    return tongue.say(QT_TRANSLATE_NOOP("Print", "Paid for by: %1")).arg(names.join(QStringLiteral(", ")));
}

/// The visits, as rows of a table or as cards.
class VisitMaker {
  public:
    explicit VisitMaker(const Kit& kit)
        : m_kit(kit) {}

    BoxPtr row(const TableMaker& table, const PatternVisit& visit) const {
        const Tongue& tongue = m_kit.first();
        std::vector<BoxPtr> cells;
        cells.push_back(days(visit, tongue));
        for (const QString& fact :
             {timeSentence(visit, tongue), tongue.minutes(visit.minutes), carersSentence(visit, tongue)})
            cells.push_back(m_kit.text(fact, m_kit.style().bodyText(), tongue.element(Tag::P)));
        return table.row(std::move(cells));
    }

    BoxPtr cardText(const PatternVisit& visit, const Tongue& tongue) const {
        const PaperStyle& style = m_kit.style();
        const QStringList facts{timeSentence(visit, tongue), tongue.minutes(visit.minutes),
                                carersSentence(visit, tongue)};
        auto stack = std::make_unique<Stack>();
        stack->add(m_kit.text(tongue.weekdays(visit.days), style.strongText(), tongue.element(Tag::P)), 0,
                   true);
        stack->add(m_kit.text(facts.join(QStringLiteral("  ·  ")), style.bodyText(), tongue.element(Tag::P)),
                   2);
        addReason(*stack, visit, tongue);
        return stack;
    }

  private:
    BoxPtr days(const PatternVisit& visit, const Tongue& tongue) const {
        auto stack = std::make_unique<Stack>();
        stack->add(
            m_kit.text(tongue.weekdays(visit.days), m_kit.style().strongText(), tongue.element(Tag::P)));
        addReason(*stack, visit, tongue);
        return stack;
    }

    void addReason(Stack& stack, const PatternVisit& visit, const Tongue& tongue) const {
        if (BoxPtr why = m_kit.labelled(QT_TRANSLATE_NOOP("Print", "Why it is under 30 minutes"),
                                        visit.shortReason, tongue))
            stack.add(std::move(why), m_kit.style().beat() * 0.6);
    }

    const Kit& m_kit;
};

void addRows(Composition& composition, const VisitMaker& maker) {
    const TableMaker table(composition.kit(), {{QT_TRANSLATE_NOOP("Print", "Days"), 3.2},
                                               {QT_TRANSLATE_NOOP("Print", "Time"), 3.2},
                                               {QT_TRANSLATE_NOOP("Print", "How long"), 1.7},
                                               {QT_TRANSLATE_NOOP("Print", "Who comes"), 1.9}});
    std::vector<NamedRow> rows;
    for (const PatternVisit& visit : composition.plan().visits)
        rows.push_back({maker.row(table, visit), traceName("visit", visit.id)});
    addTable(composition, table.head(), std::move(rows));
}

void addPackage(Composition& composition) {
    const PlanDocument& document = composition.document();
    if (!document.package) return;
    const auto hours = hoursOn(*document.package, document.printedOn);
    const Kit& kit = composition.kit();
    const auto add = [&](const std::function<QString(const Tongue&)>& sentence) {
        composition.add(kit.inEach([&](const Tongue& tongue) {
            return kit.text(sentence(tongue), kit.style().bodyText(), tongue.element(Tag::P));
        }),
                        {.gap = kit.style().beat()});
    };
    if (hours) add([&](const Tongue& tongue) { return hoursSentence(*hours, tongue); });
    if (!document.package->funding.isEmpty())
        add([&](const Tongue& tongue) { return fundingSentence(*document.package, tongue); });
}

} // namespace

void addVisits(Composition& composition, Audience audience) {
    const Kit& kit = composition.kit();
    composition.chapter(QT_TRANSLATE_NOOP("Print", "When support comes"));
    const VisitMaker maker(kit);
    if (composition.plan().visits.isEmpty())
        addNothingYet(composition);
    else if (kit.tabular())
        addRows(composition, maker);
    else
        for (const PatternVisit& visit : composition.plan().visits)
            composition.addCard([&](const Tongue& tongue) { return maker.cardText(visit, tongue); },
                                {.gap = kit.style().beat() * 1.3, .name = traceName("visit", visit.id)});
    if (audience == Audience::Office) addPackage(composition);
}

} // namespace aelwyd::paper
