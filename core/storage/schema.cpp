// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/changelogtables.h"
#include "core/storage/daysums.h"
#include "core/storage/todaytriggers.h"
#include "core/storage/visitmoments.h"

namespace aelwyd {

namespace {

/// Tables whose rows belong to a plan by plan_id.
constexpr const char* kPlanParts[]{"plan_text",  "plan_outcome", "plan_activity",
                                   "plan_visit", "plan_risk",    "plan_consent"};

Guard guard(const QByteArray& table, const QByteArray& event, const QByteArray& when, const QByteArray& why) {
    const QByteArray name = table + "_" + event.toLower() + "_guard";
    return {name, "CREATE TRIGGER " + name + " BEFORE " + event + " ON " + table +
                      (when.isEmpty() ? "" : " WHEN " + when) + " BEGIN SELECT RAISE(ABORT, '" + why +
                      "'); END"};
}

QByteArray agreed(const QByteArray& planColumn) {
    return "EXISTS (SELECT 1 FROM plan_agreement WHERE plan_id = " + planColumn + ")";
}

void addAgreedGuards(QList<Guard>& list, const QByteArray& table, const QByteArray& planColumn) {
    const QByteArray why = "an agreed plan never changes";
    list.append(
        guard(table, "UPDATE", agreed("OLD." + planColumn) + " OR " + agreed("NEW." + planColumn), why));
    list.append(guard(table, "DELETE", agreed("OLD." + planColumn), why));
    if (planColumn != "id") list.append(guard(table, "INSERT", agreed("NEW." + planColumn), why));
}

} // namespace

const QList<TableInfo>& tables() {
    using enum TableClass;
    static const QList<TableInfo> all{
        {"agency", Replicated, Noun::Agency, "", false},
        {"service_user", Replicated, Noun::ServiceUser, "", false},
        {"service_user_tag", Replicated, Noun::ServiceUser, "service_user_id", true},
        {"complexity_decision", Ledger, Noun::ServiceUser, "service_user_id", true},
        {"circle_member", Replicated, Noun::CircleMember, "service_user_id", false},
        {"package", Replicated, Noun::Package, "service_user_id", false},
        {"package_funding", Replicated, Noun::Package, "package_id", true},
        {"package_stage", Replicated, Noun::Package, "package_id", true},
        {"package_hours", Replicated, Noun::Package, "package_id", true},
        {"package_terms", Replicated, Noun::Package, "package_id", true},
        {"support_plan", Replicated, Noun::SupportPlan, "service_user_id", false},
        {"plan_text", Replicated, Noun::SupportPlan, "plan_id", true},
        {"plan_outcome", Replicated, Noun::SupportPlan, "plan_id", true},
        {"plan_activity", Replicated, Noun::SupportPlan, "plan_id", true},
        {"plan_visit", Replicated, Noun::SupportPlan, "plan_id", true},
        {"plan_risk", Replicated, Noun::SupportPlan, "plan_id", true},
        {"plan_consent", Replicated, Noun::SupportPlan, "plan_id", true},
        {"plan_agreement", Ledger, Noun::SupportPlan, "plan_id", true},
        {"plan_agreement_party", Ledger, Noun::SupportPlan, "agreement_id", true},
        {"care_worker", Replicated, Noun::CareWorker, "", false},
        {"care_worker_tag", Replicated, Noun::CareWorker, "care_worker_id", true},
        {"care_worker_language", Replicated, Noun::CareWorker, "care_worker_id", true},
        {"care_worker_competence", Replicated, Noun::CareWorker, "care_worker_id", true},
        {"care_worker_availability", Replicated, Noun::CareWorker, "care_worker_id", true},
        {"experience_decision", Ledger, Noun::CareWorker, "care_worker_id", true},
        {"care_worker_leave", Replicated, Noun::CareWorker, "care_worker_id", true},
        {"care_worker_exception", Replicated, Noun::CareWorker, "care_worker_id", true},
        {"staff_meeting", Replicated, Noun::CareWorker, "care_worker_id", true},
        {"shadowing_observation", Replicated, Noun::CareWorker, "care_worker_id", true},
        {"visit", Replicated, Noun::Visit, "service_user_id", false},
        {"visit_worker", Replicated, Noun::Visit, "visit_id", true},
        {"visit_superseded", Ledger, Noun::Visit, "visit_id", true},
        {"bank_adjustment", Ledger, Noun::BankAdjustment, "service_user_id", false},
        {"time_request", Replicated, Noun::TimeRequest, "service_user_id", false},
        {"match_weights", Replicated, Noun::Agency, "", false},
        {"allocation", Replicated, Noun::Visit, "visit_id", true},
        {"visit_feedback", Ledger, Noun::ServiceUser, "service_user_id", true},
        {"outcome_rating", Ledger, Noun::Outcome, "service_user_id", false},
        {"outcome_status_change", Ledger, Noun::Outcome, "service_user_id", false},
        {"review", Replicated, Noun::Review, "service_user_id", false},
        {"review_participant", Replicated, Noun::Review, "review_id", true},
        {"review_card", Replicated, Noun::Review, "review_id", true},
        {"review_action", Replicated, Noun::Review, "review_id", true},
        {"story", Replicated, Noun::Story, "service_user_id", false},
        {"story_outcome", Replicated, Noun::Story, "story_id", true},
        {"story_consent", Ledger, Noun::Story, "story_id", true},
        {"concern", Replicated, Noun::Concern, "service_user_id", false},
        {"concern_chase", Replicated, Noun::Concern, "concern_id", true},
        {"safeguarding_concern", Replicated, Noun::Safeguarding, "service_user_id", false},
        {"theme_round", Replicated, Noun::ThemeRound, "", false},
        {"theme", Replicated, Noun::ThemeRound, "round_id", true},
        {"theme_action", Replicated, Noun::ThemeRound, "round_id", true},
        {"theme_card", Replicated, Noun::ThemeRound, "service_user_id", false},
        {"form_draft", Local, Noun::FormDraft, "", false},
        {"audit_entry", Ledger, Noun::Vault, "", false},
        {"audit_seal", Ledger, Noun::Vault, "", false},
        {"audit_note", Replicated, Noun::Vault, "", false},
        {"audit_key", Replicated, Noun::Vault, "", false},
        {"local_setting", Local, Noun::Vault, "", false},
        {"sync_device_entry", Local, Noun::Vault, "", false},
        {"sync_device_head", Local, Noun::Vault, "", false},
        {"sync_device_report", Local, Noun::Vault, "", false},
        {"sync_taken", Local, Noun::Vault, "", false},
        {"sync_parked", Local, Noun::Vault, "", false},
        {"sync_branch", Local, Noun::Vault, "", false},
        {"person_day", Derived, Noun::Visit, "", false},
        {"bank_opening", Derived, Noun::Visit, "", false},
        {"visit_moment", Derived, Noun::Visit, "", false},
        {"today_owner", Derived, Noun::Visit, "", false},
        {"today_note", Derived, Noun::Visit, "", false},
        {"today_part", Derived, Noun::Visit, "", false},
        {"today_open", Derived, Noun::Visit, "", false},
        {"today_changed", Derived, Noun::Visit, "", false},
        {"sync_decision", Replicated, Noun::Vault, "", false},
        {"sync_event", Local, Noun::Vault, "", false},
        {"sync_origin", Local, Noun::Vault, "", false},
        {"sync_ctx", Local, Noun::Vault, "", false},
        {"sync_commit", Local, Noun::Vault, "", false},
        {"sync_row", Derived, Noun::Vault, "", false},
        {"sync_finding", Derived, Noun::Vault, "", false},
        {"rag_hold", Derived, Noun::Vault, "", false},
    };
    return all;
}

QList<Guard> refusals() {
    QList<Guard> list;
    for (const TableInfo& table : tables()) {
        if (table.tableClass != TableClass::Ledger) continue;
        list.append(guard(table.name, "UPDATE", {}, "a ledger is only added to"));
        list.append(guard(table.name, "DELETE", {}, "a ledger is only added to"));
    }
    // The parties are written before their agreement: nobody can be added to one that stands, and no plan is
    // agreed twice.
    list.append(guard("plan_agreement", "INSERT", agreed("NEW.plan_id"), "an agreed plan never changes"));
    list.append(guard("plan_agreement_party", "INSERT",
                      "EXISTS (SELECT 1 FROM plan_agreement WHERE id = NEW.agreement_id)",
                      "an agreed plan never changes"));
    addAgreedGuards(list, "support_plan", "id");
    for (const char* part : kPlanParts)
        addAgreedGuards(list, part, "plan_id");
    return list;
}

QList<Guard> guards() {
    return refusals() + sumTriggers() + momentTriggers() + todayTriggers() + captureTriggers();
}

} // namespace aelwyd
