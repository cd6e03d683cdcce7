// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/planwording.h"

#include "ui/presentation/wording/planwords.h"

#include <QCoreApplication>
#include <QHash>

namespace aelwyd::planwording {

namespace {

constexpr auto kPlanWording = "PlanWording";

using FieldTitles = QHash<QString, const char*>;

const FieldTitles& outcomeTitles() {
    static const FieldTitles titles{
        {"wish", QT_TRANSLATE_NOOP("PlanWording", "The wish")},
        {"kind", QT_TRANSLATE_NOOP("PlanWording", "What kind of wish it is")},
        {"approach", QT_TRANSLATE_NOOP("PlanWording", "How we go about it together")},
        {"status", QT_TRANSLATE_NOOP("PlanWording", "Where it stands")},
        {"status_reason", QT_TRANSLATE_NOOP("PlanWording", "Why it changed or was let go")},
        {"links", QT_TRANSLATE_NOOP("PlanWording", "Framework headings")},
    };
    return titles;
}

const FieldTitles& activityTitles() {
    static const FieldTitles titles{
        {"what", QT_TRANSLATE_NOOP("PlanWording", "What it is")},
        {"tier", QT_TRANSLATE_NOOP("PlanWording", "How often")},
        {"how", QT_TRANSLATE_NOOP("PlanWording", "How I like it done")},
        {"myself", QT_TRANSLATE_NOOP("PlanWording", "What I do myself")},
        {"outcome", QT_TRANSLATE_NOOP("PlanWording", "Outcome it serves")},
        {"minutes", QT_TRANSLATE_NOOP("PlanWording", "Minutes")},
        {"time_of_day", QT_TRANSLATE_NOOP("PlanWording", "Time of day")},
        {"carers", QT_TRANSLATE_NOOP("PlanWording", "Care workers")},
        {"personal_care", QT_TRANSLATE_NOOP("PlanWording", "Personal care")},
        {"competences", QT_TRANSLATE_NOOP("PlanWording", "Competences needed")},
    };
    return titles;
}

const FieldTitles& visitTitles() {
    static const FieldTitles titles{
        {"days", QT_TRANSLATE_NOOP("PlanWording", "Days")},
        {"start", QT_TRANSLATE_NOOP("PlanWording", "Preferred time")},
        {"tolerance", QT_TRANSLATE_NOOP("PlanWording", "Minutes earlier or later")},
        {"minutes", QT_TRANSLATE_NOOP("PlanWording", "Minutes")},
        {"carers", QT_TRANSLATE_NOOP("PlanWording", "Care workers")},
        {"short_reason", QT_TRANSLATE_NOOP("PlanWording", "Why it is under 30 minutes")},
    };
    return titles;
}

const FieldTitles& riskTitles() {
    static const FieldTitles titles{
        {"wish", QT_TRANSLATE_NOOP("PlanWording", "What I want to do")},
        {"worry", QT_TRANSLATE_NOOP("PlanWording", "The worry")},
        {"agreed", QT_TRANSLATE_NOOP("PlanWording", "What we agreed")},
        {"shared_by_person", QT_TRANSLATE_NOOP("PlanWording", "The person")},
        {"shared_by_provider", QT_TRANSLATE_NOOP("PlanWording", "We, the provider")},
        {"shared_by_commissioner", QT_TRANSLATE_NOOP("PlanWording", "The commissioner")},
        {"review_on", QT_TRANSLATE_NOOP("PlanWording", "Look at it again on")},
    };
    return titles;
}

const FieldTitles& consentTitles() {
    static const FieldTitles titles{
        {"who", QT_TRANSLATE_NOOP("PlanWording", "Who may know")},
        {"why", QT_TRANSLATE_NOOP("PlanWording", "Why they need it")},
        {"what", QT_TRANSLATE_NOOP("PlanWording", "What they are told")},
        {"how", QT_TRANSLATE_NOOP("PlanWording", "How it reaches them")},
        {"until", QT_TRANSLATE_NOOP("PlanWording", "Until")},
        {"given", QT_TRANSLATE_NOOP("PlanWording", "The person has said yes")},
    };
    return titles;
}

const FieldTitles& reviewTitles() {
    static const FieldTitles titles{{"review_on", QT_TRANSLATE_NOOP("PlanWording", "Next review")}};
    return titles;
}

const FieldTitles& fieldHints() {
    static const FieldTitles hints{
        {"outcomes/wish", QT_TRANSLATE_NOOP("PlanWording", "“I want to be able to …”")},
        {"outcomes/approach",
         QT_TRANSLATE_NOOP("PlanWording", "Who does what, in small steps. “Nia walks with me as far as the "
                                          "wall; next month, to the shop.”")},
        {"outcomes/status_reason",
         QT_TRANSLATE_NOOP("PlanWording", "In the person's words, so that nobody wonders later.")},
        {"activities/what", QT_TRANSLATE_NOOP("PlanWording", "A few words. “Breakfast together”")},
        {"activities/how",
         QT_TRANSLATE_NOOP("PlanWording", "“Porridge with salt, at the table by the window.”")},
        {"activities/myself",
         QT_TRANSLATE_NOOP("PlanWording", "“I lay the table and season; you lift the pan.”")},
        {"visits/short_reason",
         QT_TRANSLATE_NOOP("PlanWording",
                           "Short visits rush people. Say why this one is right for the person.")},
        {"risks/wish", QT_TRANSLATE_NOOP("PlanWording", "“I want to go to the chapel on my own.”")},
        {"risks/worry", QT_TRANSLATE_NOOP("PlanWording", "What could go wrong, and who is worried?")},
        {"risks/agreed", QT_TRANSLATE_NOOP("PlanWording", "What each of us does so that it can happen.")},
        {"consents/who",
         QT_TRANSLATE_NOOP("PlanWording", "A person or an organisation. “The district nurses”")},
        {"consents/why", QT_TRANSLATE_NOOP("PlanWording", "“So that they know when to come about my leg.”")},
        {"consents/what", QT_TRANSLATE_NOOP("PlanWording", "“How my leg looks, and nothing else.”")},
        {"consents/how", QT_TRANSLATE_NOOP("PlanWording", "“By telephone, to the nurse on duty.”")},
    };
    return hints;
}

const FieldTitles& titlesOf(PlanPart part) {
    static const FieldTitles none;
    switch (part) {
    case PlanPart::Texts:
        break;
    case PlanPart::Outcomes:
        return outcomeTitles();
    case PlanPart::Activities:
        return activityTitles();
    case PlanPart::Visits:
        return visitTitles();
    case PlanPart::Risks:
        return riskTitles();
    case PlanPart::Consents:
        return consentTitles();
    case PlanPart::Review:
        return reviewTitles();
    }
    return none;
}

QString planWord(const char* source) {
    return source ? QCoreApplication::translate(kPlanWording, source) : QString();
}

} // namespace

QString fieldTitle(PlanPart part, const QString& field) {
    if (part != PlanPart::Texts) return planWord(titlesOf(part).value(field));
    const auto text = fromCode<PlanText>(field);
    return text ? wording::heading(*text) : QString();
}

QString fieldHint(PlanPart part, const QString& field) {
    return planWord(fieldHints().value(toCode(part) + u'/' + field));
}

} // namespace aelwyd::planwording
