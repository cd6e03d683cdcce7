// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/sampleplans.h"

#include <QRandomGenerator>

namespace aelwyd::test {
namespace {

BilingualText mark(const QString& name) {
    return {.cy = QStringLiteral("Gŵyr pawb am %1Cy tŷ").arg(name),
            .en = QStringLiteral("Everyone at Tŷ Gŵyn knows %1En").arg(name)};
}

QString textMark(PlanText text) {
    return toCode(text).remove(u'_');
}

PlanDocument emptyPlan() {
    ServiceUser person;
    person.reference = QStringLiteral("P-0042");
    person.firstName = QStringLiteral("Tŵm");
    person.lastName = QStringLiteral("Rhŷs-Ŵyn");
    SupportPlan plan{.serviceUser = person.id};
    PlanDocument document{.person = person, .plan = plan};
    document.agencyName = QStringLiteral("Gofal Bro");
    document.agencyPhone = QStringLiteral("01239 555 000");
    document.printedOn = QDate(2026, 11, 23);
    return document;
}

void addOutcomes(SupportPlan& plan) {
    for (int i = 1; i <= 3; ++i) {
        PersonalOutcome outcome;
        outcome.wish = mark(QStringLiteral("outcome%1Wish").arg(i));
        outcome.approach = mark(QStringLiteral("outcome%1Approach").arg(i));
        plan.outcomes.append(outcome);
    }
}

void addActivities(SupportPlan& plan) {
    for (const ActivityTier tier : allOf<ActivityTier>()) {
        Activity activity;
        activity.tier = tier;
        const QString name = toCode(tier).remove(u'_');
        activity.what = mark(name + QStringLiteral("What"));
        activity.howILikeIt = mark(name + QStringLiteral("Like"));
        activity.whatIDoMyself = mark(name + QStringLiteral("Self"));
        activity.minutes = 35;
        activity.outcome = plan.outcomes.first().id;
        plan.activities.append(activity);
    }
}

void addVisitRiskAndConsent(SupportPlan& plan) {
    PatternVisit visit;
    visit.days = Weekdays::everyDay();
    visit.start = QTime(8, 15);
    visit.minutes = 20;
    visit.shortReason = mark(QStringLiteral("visitReason"));
    plan.visits.append(visit);
    PositiveRisk risk;
    risk.wish = mark(QStringLiteral("riskWish"));
    risk.worry = mark(QStringLiteral("riskWorry"));
    risk.agreed = mark(QStringLiteral("riskAgreed"));
    risk.reviewOn = QDate(2027, 1, 15);
    plan.risks.append(risk);
    SharingConsent consent;
    consent.who = mark(QStringLiteral("consentWho"));
    consent.what = mark(QStringLiteral("consentWhat"));
    consent.why = mark(QStringLiteral("consentWhy"));
    consent.how = mark(QStringLiteral("consentHow"));
    plan.consents.append(consent);
}

void addCircle(PlanDocument& document) {
    CircleMember member{.serviceUser = document.person.id};
    member.name = QStringLiteral("Siân Rhŷs");
    member.phone = QStringLiteral("07700 900 456");
    member.relation = mark(QStringLiteral("relation"));
    member.does = mark(QStringLiteral("does"));
    member.when = mark(QStringLiteral("when"));
    member.callOrder = 1;
    document.circle.append(member);
}

QString randomText(QRandomGenerator& random) {
    static const QList<int> lengths{0, 0, 30, 120, 120, 400, 900, 2500, 6000};
    return prose(lengths[random.bounded(static_cast<int>(lengths.size()))]);
}

BilingualText randomBilingual(QRandomGenerator& random) {
    return {.cy = randomText(random), .en = randomText(random)};
}

} // namespace

QString prose(int letters) {
    static const QString sentence = QStringLiteral(
        "Rwy'n hoffi paned cyn wyth, a sgwrs dawel wrth y ffenest gyda rhywun rwy'n ei nabod. ");
    QString text;
    while (text.size() < letters)
        text += sentence + (text.size() % 5 == 0 ? QStringLiteral("\n") : QString());
    return text.left(letters).trimmed();
}

PlanDocument markedDraft() {
    PlanDocument document = emptyPlan();
    SupportPlan& plan = document.plan;
    plan.version = 3;
    plan.reviewOn = QDate(2027, 2, 1);
    for (const PlanText text : allOf<PlanText>())
        plan.texts[text] = mark(textMark(text));
    addOutcomes(plan);
    addActivities(plan);
    addVisitRiskAndConsent(plan);
    addCircle(document);
    return document;
}

PlanDocument markedPlan() {
    PlanDocument document = markedDraft();
    document.plan.state = PlanState::Agreed;
    Agreement agreement;
    agreement.on = QDate(2026, 3, 1);
    agreement.parties = {{PartyRole::Person, document.person.firstName + u' ' + document.person.lastName, {}},
                         {PartyRole::Provider, QStringLiteral("Nia Prys"), {}},
                         {PartyRole::SocialWorker, QStringLiteral("Geraint Owen"), {}}};
    document.plan.agreement = agreement;
    document.seal = QStringLiteral("a91f03c2");
    return document;
}

QStringList marksInOrder(ReaderLanguage language) {
    QStringList names{"whatmatters",
                      "appreciated",
                      "history",
                      "goodat",
                      "goodday",
                      "badday",
                      "howtosupport",
                      "relation",
                      "does",
                      "when",
                      "outcome1Wish",
                      "outcome1Approach",
                      "outcome2Wish",
                      "outcome2Approach",
                      "outcome3Wish",
                      "outcome3Approach",
                      "dailyessentialWhat",
                      "dailyessentialLike",
                      "dailyessentialSelf",
                      "weeklyessentialWhat",
                      "weeklyessentialLike",
                      "weeklyessentialSelf",
                      "flexibleWhat",
                      "flexibleLike",
                      "flexibleSelf",
                      "visitReason",
                      "riskWish",
                      "riskWorry",
                      "riskAgreed",
                      "communication",
                      "keysandaccess",
                      "emergency",
                      "hospital",
                      "telecareandequipment",
                      "consentWho",
                      "consentWhat",
                      "consentWhy",
                      "consentHow"};
    for (QString& name : names)
        name += language == ReaderLanguage::Welsh ? QStringLiteral("Cy") : QStringLiteral("En");
    return names;
}

PlanDocument randomPlan(quint32 seed) {
    QRandomGenerator random(seed);
    PlanDocument document = emptyPlan();
    document.person.lastName = prose(5 + random.bounded(80));
    document.person.knownAs = prose(random.bounded(60));
    for (const PlanText text : allOf<PlanText>())
        document.plan.texts[text] = randomBilingual(random);
    for (int i = random.bounded(14); i > 0; --i) {
        PersonalOutcome outcome;
        outcome.wish = randomBilingual(random);
        document.plan.outcomes.append(outcome);
    }
    for (int i = random.bounded(6); i > 0; --i) {
        CircleMember member{.serviceUser = document.person.id};
        member.name = prose(5 + random.bounded(40));
        member.relation = {.cy = prose(random.bounded(60)), .en = prose(random.bounded(60))};
        member.phone = QStringLiteral("01239 555 017");
        member.callOrder = i;
        document.circle.append(member);
    }
    return document;
}

} // namespace aelwyd::test
