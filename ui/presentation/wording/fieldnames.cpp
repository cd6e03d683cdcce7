// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/fieldwords.h"

#include "ui/presentation/wording/translate.h"

#include <QHash>

namespace aelwyd::wording {

namespace {

struct FieldName {
    const char* column;
    const char* name;
};

/// What is written in both languages stands here once, without the end that tells them apart.
constexpr FieldName kFieldNames[]{
    {"actual_minutes", QT_TRANSLATE_NOOP("Wording", "Real length")},
    {"actual_start", QT_TRANSLATE_NOOP("Wording", "Real start")},
    {"address", QT_TRANSLATE_NOOP("Wording", "Address")},
    {"agreed", QT_TRANSLATE_NOOP("Wording", "What was agreed")},
    {"agreed_short", QT_TRANSLATE_NOOP("Wording", "Shorter, as agreed")},
    {"allocated_on", QT_TRANSLATE_NOOP("Wording", "Allocated on")},
    {"answer", QT_TRANSLATE_NOOP("Wording", "Answer")},
    {"answered_on", QT_TRANSLATE_NOOP("Wording", "Answered on")},
    {"approach", QT_TRANSLATE_NOOP("Wording", "How we go about it")},
    {"approved_by", QT_TRANSLATE_NOOP("Wording", "Approved by")},
    {"archived", QT_TRANSLATE_NOOP("Wording", "Archived")},
    {"asked_on", QT_TRANSLATE_NOOP("Wording", "Asked on")},
    {"assessor", QT_TRANSLATE_NOOP("Wording", "Assessor")},
    {"bank_period", QT_TRANSLATE_NOOP("Wording", "Period of banked time")},
    {"bank_starts_on", QT_TRANSLATE_NOOP("Wording", "Banked time begins on")},
    {"began_on", QT_TRANSLATE_NOOP("Wording", "Begun on")},
    {"by_whom", QT_TRANSLATE_NOOP("Wording", "By whom")},
    {"call_order", QT_TRANSLATE_NOOP("Wording", "When to call them")},
    {"cancelled_at", QT_TRANSLATE_NOOP("Wording", "Cancelled at")},
    {"cancelled_by", QT_TRANSLATE_NOOP("Wording", "Cancelled by")},
    {"carers", QT_TRANSLATE_NOOP("Wording", "Workers needed")},
    {"carry_over_limit_minutes", QT_TRANSLATE_NOOP("Wording", "Most that is carried over")},
    {"closed_on", QT_TRANSLATE_NOOP("Wording", "Closed on")},
    {"competences", QT_TRANSLATE_NOOP("Wording", "Competences needed")},
    {"complexity", QT_TRANSLATE_NOOP("Wording", "Complexity")},
    {"confirmed_for_all", QT_TRANSLATE_NOOP("Wording", "Confirmed for all")},
    {"continuity", QT_TRANSLATE_NOOP("Wording", "Continuity")},
    {"contract_maximum_minutes", QT_TRANSLATE_NOOP("Wording", "Contract, at most")},
    {"contract_minimum_minutes", QT_TRANSLATE_NOOP("Wording", "Contract, at least")},
    {"culture", QT_TRANSLATE_NOOP("Wording", "Culture and faith")},
    {"cy", QT_TRANSLATE_NOOP("Wording", "In Welsh")},
    {"date_of_birth", QT_TRANSLATE_NOOP("Wording", "Date of birth")},
    {"day", QT_TRANSLATE_NOOP("Wording", "Day")},
    {"days", QT_TRANSLATE_NOOP("Wording", "Days")},
    {"dbs_date", QT_TRANSLATE_NOOP("Wording", "DBS date")},
    {"dbs_years", QT_TRANSLATE_NOOP("Wording", "Years of a DBS check")},
    {"demo", QT_TRANSLATE_NOOP("Wording", "Made-up demo agency")},
    {"does", QT_TRANSLATE_NOOP("Wording", "What they do")},
    {"done_on", QT_TRANSLATE_NOOP("Wording", "Done on")},
    {"due_on", QT_TRANSLATE_NOOP("Wording", "Due on")},
    {"email", QT_TRANSLATE_NOOP("Wording", "E-mail")},
    {"employment", QT_TRANSLATE_NOOP("Wording", "Employment")},
    {"en", QT_TRANSLATE_NOOP("Wording", "In English")},
    {"fairness", QT_TRANSLATE_NOOP("Wording", "Fairness")},
    {"feedback", QT_TRANSLATE_NOOP("Wording", "Feedback")},
    {"first_name", QT_TRANSLATE_NOOP("Wording", "First name")},
    {"from_day", QT_TRANSLATE_NOOP("Wording", "From")},
    {"funding", QT_TRANSLATE_NOOP("Wording", "Funding")},
    {"gender", QT_TRANSLATE_NOOP("Wording", "Gender")},
    {"given", QT_TRANSLATE_NOOP("Wording", "Consent given")},
    {"harms", QT_TRANSLATE_NOOP("Wording", "Kinds of harm")},
    {"held_by", QT_TRANSLATE_NOOP("Wording", "Held by")},
    {"held_on", QT_TRANSLATE_NOOP("Wording", "Held on")},
    {"hourly_rate_pence", QT_TRANSLATE_NOOP("Wording", "Rate an hour")},
    {"hours_room", QT_TRANSLATE_NOOP("Wording", "Room in the hours")},
    {"how", QT_TRANSLATE_NOOP("Wording", "How")},
    {"interests", QT_TRANSLATE_NOOP("Wording", "Interests")},
    {"interpreter_needed", QT_TRANSLATE_NOOP("Wording", "Interpreter needed")},
    {"kind", QT_TRANSLATE_NOOP("Wording", "Kind")},
    {"known_as", QT_TRANSLATE_NOOP("Wording", "Known as")},
    {"language", QT_TRANSLATE_NOOP("Wording", "Language")},
    {"last_name", QT_TRANSLATE_NOOP("Wording", "Last name")},
    {"learnt", QT_TRANSLATE_NOOP("Wording", "What was learnt")},
    {"leave_date", QT_TRANSLATE_NOOP("Wording", "Leaving date")},
    {"leave_reason", QT_TRANSLATE_NOOP("Wording", "Why they leave")},
    {"let_go_on", QT_TRANSLATE_NOOP("Wording", "Let go on")},
    {"level", QT_TRANSLATE_NOOP("Wording", "Level")},
    {"local_authority_reference", QT_TRANSLATE_NOOP("Wording", "Local authority reference")},
    {"locality", QT_TRANSLATE_NOOP("Wording", "Locality")},
    {"made_safe", QT_TRANSLATE_NOOP("Wording", "What was done to keep them safe")},
    {"max_weekly_charge_pence", QT_TRANSLATE_NOOP("Wording", "Maximum weekly charge")},
    {"maximum_minutes", QT_TRANSLATE_NOOP("Wording", "At most")},
    {"may_see_health", QT_TRANSLATE_NOOP("Wording", "May see what concerns health")},
    {"may_see_money", QT_TRANSLATE_NOOP("Wording", "May see what concerns money")},
    {"may_see_plan", QT_TRANSLATE_NOOP("Wording", "May see the support plan")},
    {"may_see_visits", QT_TRANSLATE_NOOP("Wording", "May see the visits")},
    {"meets_outcomes", QT_TRANSLATE_NOOP("Wording", "Whether services meet the outcomes")},
    {"meets_words",
     QT_TRANSLATE_NOOP("Wording", "On whether services meet the outcomes, in their own words")},
    {"micro_people", QT_TRANSLATE_NOOP("Wording", "Fewest people for a figure")},
    {"minimum_minutes", QT_TRANSLATE_NOOP("Wording", "At least")},
    {"minutes", QT_TRANSLATE_NOOP("Wording", "Time")},
    {"mobile", QT_TRANSLATE_NOOP("Wording", "Mobile")},
    {"myself", QT_TRANSLATE_NOOP("Wording", "What I do myself")},
    {"name", QT_TRANSLATE_NOOP("Wording", "Name")},
    {"names_changed", QT_TRANSLATE_NOOP("Wording", "Names changed")},
    {"need_hearing", QT_TRANSLATE_NOOP("Wording", "Need: hearing")},
    {"need_learning_disability", QT_TRANSLATE_NOOP("Wording", "Need: learning disability")},
    {"need_sight", QT_TRANSLATE_NOOP("Wording", "Need: sight")},
    {"need_sign_language", QT_TRANSLATE_NOOP("Wording", "Need: sign language")},
    {"nhs_number", QT_TRANSLATE_NOOP("Wording", "NHS number")},
    {"note", QT_TRANSLATE_NOOP("Wording", "Note")},
    {"on_day", QT_TRANSLATE_NOOP("Wording", "Day")},
    {"overridden_by", QT_TRANSLATE_NOOP("Wording", "Who decided against the rule")},
    {"override_reason", QT_TRANSLATE_NOOP("Wording", "Why against the rule")},
    {"own_way", QT_TRANSLATE_NOOP("Wording", "Own way of communicating")},
    {"owner", QT_TRANSLATE_NOOP("Wording", "Who sees to it")},
    {"part", QT_TRANSLATE_NOOP("Wording", "Part of the plan")},
    {"partner_in_plan", QT_TRANSLATE_NOOP("Wording", "Partner in the plan")},
    {"personal_care", QT_TRANSLATE_NOOP("Wording", "Personal care")},
    {"phone", QT_TRANSLATE_NOOP("Wording", "Telephone")},
    {"planned_minutes", QT_TRANSLATE_NOOP("Wording", "Planned length")},
    {"planned_start", QT_TRANSLATE_NOOP("Wording", "Planned start")},
    {"postcode", QT_TRANSLATE_NOOP("Wording", "Postcode")},
    {"preference", QT_TRANSLATE_NOOP("Wording", "Preference")},
    {"pronoun", QT_TRANSLATE_NOOP("Wording", "Pronoun")},
    {"qualities", QT_TRANSLATE_NOOP("Wording", "Qualities")},
    {"raised_by", QT_TRANSLATE_NOOP("Wording", "Raised by")},
    {"raised_on", QT_TRANSLATE_NOOP("Wording", "Raised on")},
    {"reason", QT_TRANSLATE_NOOP("Wording", "Reason")},
    {"recommends", QT_TRANSLATE_NOOP("Wording", "Recommendation")},
    {"red_minutes", QT_TRANSLATE_NOOP("Wording", "Warning of too little time")},
    {"reference", QT_TRANSLATE_NOOP("Wording", "Reference")},
    {"registration_expires", QT_TRANSLATE_NOOP("Wording", "Registration expires")},
    {"registration_months", QT_TRANSLATE_NOOP("Wording", "Warning before registration expires")},
    {"registration_number", QT_TRANSLATE_NOOP("Wording", "Registration number")},
    {"relation", QT_TRANSLATE_NOOP("Wording", "In the person's words")},
    {"relationship", QT_TRANSLATE_NOOP("Wording", "Relationship")},
    {"reported_on", QT_TRANSLATE_NOOP("Wording", "Reported on")},
    {"reported_to", QT_TRANSLATE_NOOP("Wording", "Reported to")},
    {"result", QT_TRANSLATE_NOOP("Wording", "Result")},
    {"result_reason", QT_TRANSLATE_NOOP("Wording", "Why that result")},
    {"review_on", QT_TRANSLATE_NOOP("Wording", "Review on")},
    {"role", QT_TRANSLATE_NOOP("Wording", "Role")},
    {"rules", QT_TRANSLATE_NOOP("Wording", "Rules broken")},
    {"score", QT_TRANSLATE_NOOP("Wording", "Score")},
    {"seen", QT_TRANSLATE_NOOP("Wording", "What was seen")},
    {"seen_on", QT_TRANSLATE_NOOP("Wording", "Seen on")},
    {"sent_on", QT_TRANSLATE_NOOP("Wording", "Sent on")},
    {"sent_to", QT_TRANSLATE_NOOP("Wording", "Sent to")},
    {"set_on", QT_TRANSLATE_NOOP("Wording", "Set on")},
    {"shared_commissioner", QT_TRANSLATE_NOOP("Wording", "Shared by: commissioner")},
    {"shared_on", QT_TRANSLATE_NOOP("Wording", "Shared on")},
    {"shared_person", QT_TRANSLATE_NOOP("Wording", "Shared by: the person")},
    {"shared_provider", QT_TRANSLATE_NOOP("Wording", "Shared by: the provider")},
    {"short_reason", QT_TRANSLATE_NOOP("Wording", "Why the visit is short")},
    {"stage", QT_TRANSLATE_NOOP("Wording", "Stage")},
    {"start", QT_TRANSLATE_NOOP("Wording", "Begins at")},
    {"start_date", QT_TRANSLATE_NOOP("Wording", "Start date")},
    {"starts_on", QT_TRANSLATE_NOOP("Wording", "Begins on")},
    {"state", QT_TRANSLATE_NOOP("Wording", "State")},
    {"status", QT_TRANSLATE_NOOP("Wording", "Status")},
    {"status_reason", QT_TRANSLATE_NOOP("Wording", "Why this status")},
    {"still_wanted", QT_TRANSLATE_NOOP("Wording", "Whether the outcomes are still wanted")},
    {"story", QT_TRANSLATE_NOOP("Wording", "What happened")},
    {"success", QT_TRANSLATE_NOOP("Wording", "What it looks like when it has come true")},
    {"teller", QT_TRANSLATE_NOOP("Wording", "Who tells it")},
    {"teller_name", QT_TRANSLATE_NOOP("Wording", "Name of who tells it")},
    {"tier", QT_TRANSLATE_NOOP("Wording", "Kind of activity")},
    {"time_of_day", QT_TRANSLATE_NOOP("Wording", "Time of day")},
    {"title", QT_TRANSLATE_NOOP("Wording", "Title")},
    {"tolerance_minutes", QT_TRANSLATE_NOOP("Wording", "How far it may move")},
    {"topic", QT_TRANSLATE_NOOP("Wording", "About")},
    {"trained_on", QT_TRANSLATE_NOOP("Wording", "Trained on")},
    {"travel_minutes", QT_TRANSLATE_NOOP("Wording", "Travel to it")},
    {"unit", QT_TRANSLATE_NOOP("Wording", "Competence")},
    {"until", QT_TRANSLATE_NOOP("Wording", "Until")},
    {"value", QT_TRANSLATE_NOOP("Wording", "Entry")},
    {"version", QT_TRANSLATE_NOOP("Wording", "Version")},
    {"voice", QT_TRANSLATE_NOOP("Wording", "Whose voice")},
    {"wanted_words", QT_TRANSLATE_NOOP("Wording", "On whether they are still wanted, in their own words")},
    {"weekday", QT_TRANSLATE_NOOP("Wording", "Weekday")},
    {"weights_version", QT_TRANSLATE_NOOP("Wording", "Version of the weights")},
    {"what", QT_TRANSLATE_NOOP("Wording", "What")},
    {"when", QT_TRANSLATE_NOOP("Wording", "When")},
    {"who", QT_TRANSLATE_NOOP("Wording", "Who")},
    {"why", QT_TRANSLATE_NOOP("Wording", "Why")},
    {"whys", QT_TRANSLATE_NOOP("Wording", "Answers to why")},
    {"wish", QT_TRANSLATE_NOOP("Wording", "Wish")},
    {"words", QT_TRANSLATE_NOOP("Wording", "Words")},
    {"worker_gender", QT_TRANSLATE_NOOP("Wording", "Gender of the worker")},
    {"worry", QT_TRANSLATE_NOOP("Wording", "Worry")},
    {"year", QT_TRANSLATE_NOOP("Wording", "Year")},
};

const QHash<QString, const char*>& namesByColumn() {
    static const QHash<QString, const char*> names = [] {
        QHash<QString, const char*> all;
        for (const FieldName& each : kFieldNames)
            all.insert(QLatin1String(each.column), each.name);
        return all;
    }();
    return names;
}

QString nameIn(const QString& column) {
    const auto name = namesByColumn().constFind(column);
    return name == namesByColumn().constEnd() ? QString() : translate("Wording", *name);
}

} // namespace

QString fieldName(const QString& column) {
    if (const QString name = nameIn(column); !name.isEmpty()) return name;
    const QString both = nameIn(column.chopped(qMin<qsizetype>(3, column.size())));
    if (!both.isEmpty() && column.endsWith(QLatin1String("_cy")))
        return translate("Wording", "%1, in Welsh", "a field").arg(both);
    if (!both.isEmpty() && column.endsWith(QLatin1String("_en")))
        return translate("Wording", "%1, in English", "a field").arg(both);
    return QString(column).replace(u'_', u' ');
}

} // namespace aelwyd::wording
