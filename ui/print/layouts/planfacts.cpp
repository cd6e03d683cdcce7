// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/planfacts.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd::paper {

bool isDraft(const SupportPlan& plan) {
    return !plan.agreement.has_value();
}

QString stateSentence(const SupportPlan& plan, const Tongue& tongue) {
    if (isDraft(plan)) return tongue.say(QT_TRANSLATE_NOOP("Print", "DRAFT – not agreed yet"));
    const QString on = tongue.date(plan.agreement->on);
    if (plan.state == PlanState::Superseded)
        return tongue.say(QT_TRANSLATE_NOOP("Print", "Agreed on %1 – a later version is now in force"))
            .arg(on);
    return tongue.say(QT_TRANSLATE_NOOP("Print", "Agreed on %1")).arg(on);
}

QString versionSentence(const PlanDocument& document, const Tongue& tongue) {
    QStringList facts{tongue.say(QT_TRANSLATE_NOOP("Print", "Version %1")).arg(document.plan.version)};
    facts.append(document.plan.reviewOn ? tongue.say(QT_TRANSLATE_NOOP("Print", "Next review: %1"))
                                              .arg(tongue.date(*document.plan.reviewOn))
                                        : tongue.say(QT_TRANSLATE_NOOP("Print", "Next review: no date yet")));
    return facts.join(kBetween);
}

QString introductionSentence(const ServiceUser& person, const Tongue& tongue) {
    QStringList facts;
    if (!person.knownAs.isEmpty())
        facts.append(tongue.say(QT_TRANSLATE_NOOP("Print", "Likes to be called: %1")).arg(person.knownAs));
    if (!person.pronoun.isEmpty())
        facts.append(tongue.say(QT_TRANSLATE_NOOP("Print", "Pronoun: %1")).arg(person.pronoun));
    if (person.language)
        facts.append(tongue.say(QT_TRANSLATE_NOOP("Print", "Language of choice: %1"))
                         .arg(tongue.languageName(*person.language)));
    return facts.join(kBetween);
}

QList<CircleMember> calledFirst(QList<CircleMember> circle) {
    circle.removeIf([](const CircleMember& member) { return !member.callOrder; });
    std::stable_sort(circle.begin(), circle.end(), [](const CircleMember& a, const CircleMember& b) {
        return *a.callOrder < *b.callOrder;
    });
    return circle;
}

} // namespace aelwyd::paper
