// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/supportplan.h"

#include "core/plans/planfields.h"

#include "core/base/text.h"

#include <QSet>

namespace aelwyd {

namespace {

/// Gathers problems of one draft; fields are named by item.
class DraftCheck {
  public:
    void text(const QString& field, const BilingualText& text) {
        addIf(textProblem(field + QLatin1String(".cy"), text.cy, TextSort::Note));
        addIf(textProblem(field + QLatin1String(".en"), text.en, TextSort::Note));
    }
    void range(const QString& field, int value, int least, int most) {
        if (value < least || value > most)
            m_problems.append({field, ErrorCode::Range, {QString::number(least), QString::number(most)}});
    }
    void required(const QString& field, const BilingualText& text) {
        if (text.cy.trimmed().isEmpty() && text.en.trimmed().isEmpty())
            m_problems.append({field, ErrorCode::Required});
    }
    /// A code of a catalogue, as it is stored: one line, nothing cut away.
    void code(const QString& field, const QString& code) {
        if (code.isEmpty()) m_problems.append({field, ErrorCode::Required});
        addIf(textProblem(field, code, TextSort::Name));
    }
    void add(const Problem& problem) { m_problems.append(problem); }
    const Problems& problems() const { return m_problems; }

  private:
    void addIf(const std::optional<Problem>& problem) {
        if (problem) m_problems.append(*problem);
    }
    Problems m_problems;
};

template <class Item>
QString fieldOf(const char* part, const Item& item, const char* field) {
    return planField(part, item.id, field);
}

void checkOutcomes(DraftCheck& check, const SupportPlan& plan) {
    for (const auto& outcome : plan.outcomes) {
        check.text(fieldOf("outcomes", outcome, "wish"), outcome.wish);
        check.text(fieldOf("outcomes", outcome, "approach"), outcome.approach);
        check.text(fieldOf("outcomes", outcome, "status_reason"), outcome.statusReason);
        for (const auto& link : outcome.links) {
            check.code(fieldOf("outcomes", outcome, "links"), link.framework);
            check.code(fieldOf("outcomes", outcome, "links"), link.heading);
            if (link.framework.contains(u'/'))
                check.add({fieldOf("outcomes", outcome, "links"), ErrorCode::Choice});
        }
    }
}

void checkActivities(DraftCheck& check, const SupportPlan& plan) {
    for (const auto& activity : plan.activities) {
        check.text(fieldOf("activities", activity, "what"), activity.what);
        check.text(fieldOf("activities", activity, "how"), activity.howILikeIt);
        check.text(fieldOf("activities", activity, "myself"), activity.whatIDoMyself);
        if (activity.minutes)
            check.range(fieldOf("activities", activity, "minutes"), *activity.minutes, 1, 1440);
        check.range(fieldOf("activities", activity, "carers"), activity.carers, 1, 2);
        for (const QString& unit : activity.competences)
            check.code(fieldOf("activities", activity, "competences"), unit);
    }
}

void checkVisits(DraftCheck& check, const SupportPlan& plan) {
    for (const auto& visit : plan.visits) {
        check.range(fieldOf("visits", visit, "minutes"), visit.minutes, 1, 1440);
        check.range(fieldOf("visits", visit, "tolerance"), visit.toleranceMinutes, 0, 720);
        check.range(fieldOf("visits", visit, "carers"), visit.carers, 1, 2);
        check.text(fieldOf("visits", visit, "short_reason"), visit.shortReason);
    }
}

void checkRisksAndConsents(DraftCheck& check, const SupportPlan& plan) {
    for (const auto& risk : plan.risks) {
        check.text(fieldOf("risks", risk, "wish"), risk.wish);
        check.text(fieldOf("risks", risk, "worry"), risk.worry);
        check.text(fieldOf("risks", risk, "agreed"), risk.agreed);
    }
    for (const auto& consent : plan.consents) {
        check.text(fieldOf("consents", consent, "who"), consent.who);
        check.text(fieldOf("consents", consent, "why"), consent.why);
        check.text(fieldOf("consents", consent, "what"), consent.what);
        check.text(fieldOf("consents", consent, "how"), consent.how);
    }
}

/// Each item once: a second one under the same id would take the place of the first.
template <class Item>
void checkIds(DraftCheck& check, const char* part, const QList<Item>& items) {
    QSet<PlanItemId> seen;
    for (const Item& item : items) {
        if (seen.contains(item.id))
            check.add({fieldOf(part, item, "id"), ErrorCode::Duplicate, {item.id.toString()}});
        seen.insert(item.id);
    }
}

void checkAllIds(DraftCheck& check, const SupportPlan& plan) {
    checkIds(check, "outcomes", plan.outcomes);
    checkIds(check, "activities", plan.activities);
    checkIds(check, "visits", plan.visits);
    checkIds(check, "risks", plan.risks);
    checkIds(check, "consents", plan.consents);
}

bool hasOutcome(const SupportPlan& plan, const PlanItemId& id) {
    return std::any_of(plan.outcomes.begin(), plan.outcomes.end(), [&](const auto& o) { return o.id == id; });
}

void requireWords(DraftCheck& check, const SupportPlan& plan) {
    if (plan.outcomes.isEmpty()) check.add({QStringLiteral("outcomes"), ErrorCode::NoOutcome});
    for (const auto& outcome : plan.outcomes) {
        check.required(fieldOf("outcomes", outcome, "wish"), outcome.wish);
        if (outcome.status == OutcomeStatus::LetGo)
            check.required(fieldOf("outcomes", outcome, "status_reason"), outcome.statusReason);
    }
    for (const auto& activity : plan.activities) {
        check.required(fieldOf("activities", activity, "what"), activity.what);
        if (activity.outcome && !hasOutcome(plan, *activity.outcome))
            check.add({fieldOf("activities", activity, "outcome"), ErrorCode::UnknownOutcome});
    }
    for (const auto& consent : plan.consents)
        check.required(fieldOf("consents", consent, "who"), consent.who);
}

void requireVisits(DraftCheck& check, const SupportPlan& plan) {
    for (const auto& visit : plan.visits) {
        if (visit.days.isEmpty()) check.add({fieldOf("visits", visit, "days"), ErrorCode::Required});
        const bool reasonGiven =
            !visit.shortReason.cy.trimmed().isEmpty() || !visit.shortReason.en.trimmed().isEmpty();
        if (visit.minutes < kShortVisitMinutes && !reasonGiven)
            check.add({fieldOf("visits", visit, "short_reason"), ErrorCode::ShortVisitReason});
    }
}

void requireRisks(DraftCheck& check, const SupportPlan& plan) {
    for (const auto& risk : plan.risks) {
        check.required(fieldOf("risks", risk, "wish"), risk.wish);
        check.required(fieldOf("risks", risk, "agreed"), risk.agreed);
        if (!risk.reviewOn) check.add({fieldOf("risks", risk, "review_on"), ErrorCode::Required});
    }
}

/// A party counts when it is named; a social worker also when it is said why none took part.
bool present(const Agreement& agreement, PartyRole role) {
    return std::any_of(agreement.parties.begin(), agreement.parties.end(), [role](const AgreementParty& p) {
        const bool excused = role == PartyRole::SocialWorker && !p.note.trimmed().isEmpty();
        return p.role == role && (!p.name.trimmed().isEmpty() || excused);
    });
}

void requireMeeting(DraftCheck& check, const SupportPlan& plan, const Agreement& agreement, QDate today) {
    if (!agreement.on.isValid()) check.add({QStringLiteral("agreed_on"), ErrorCode::Required});
    if (agreement.on > today) check.add(dayInFuture(QStringLiteral("agreed_on"), agreement.on));
    if (!present(agreement, PartyRole::Person) && !present(agreement, PartyRole::Representative))
        check.add({QStringLiteral("party.person"), ErrorCode::PartyMissing, {toCode(PartyRole::Person)}});
    for (PartyRole role : {PartyRole::Provider, PartyRole::SocialWorker})
        if (!present(agreement, role))
            check.add({QStringLiteral("party.") + toCode(role), ErrorCode::PartyMissing, {toCode(role)}});
    if (!plan.reviewOn)
        check.add({QStringLiteral("review_on"), ErrorCode::Required});
    else if (*plan.reviewOn <= agreement.on)
        check.add({QStringLiteral("review_on"), ErrorCode::ReviewBeforeAgreement});
}

void checkParties(DraftCheck& check, const Agreement& agreement) {
    for (const auto& party : agreement.parties)
        for (const QString* text : {&party.name, &party.note})
            if (auto problem =
                    textProblem(QStringLiteral("party.") + toCode(party.role), *text, TextSort::Name))
                check.add(*problem);
}

} // namespace

QString planField(const char* part, const PlanItemId& item, const char* field) {
    return QLatin1String(part) + u'/' + item.toString() + u'/' + QLatin1String(field);
}

Problems problemsOfDraft(const SupportPlan& plan) {
    DraftCheck check;
    for (auto text = plan.texts.begin(); text != plan.texts.end(); ++text)
        check.text(toCode(text.key()), text.value());
    checkOutcomes(check, plan);
    checkActivities(check, plan);
    checkVisits(check, plan);
    checkRisksAndConsents(check, plan);
    checkAllIds(check, plan);
    return check.problems();
}

Problems problemsOfAgreement(const SupportPlan& plan, const Agreement& agreement, QDate today) {
    DraftCheck check;
    for (const Problem& problem : problemsOfDraft(plan))
        check.add(problem);
    requireWords(check, plan);
    requireVisits(check, plan);
    requireRisks(check, plan);
    requireMeeting(check, plan, agreement, today);
    checkParties(check, agreement);
    return check.problems();
}

int weeklyMinutes(const SupportPlan& plan) {
    int minutes = 0;
    for (const auto& visit : plan.visits)
        minutes += visit.minutes * visit.days.count();
    return minutes;
}

} // namespace aelwyd
