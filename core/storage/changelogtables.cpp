// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelogtables.h"

#include <QHash>

namespace aelwyd {

namespace {

/// Number and name of each table, then its registers as columns:number. Numbers are never used again, nor
/// given to anything else: other copies know the columns by them alone. `*` long text, `~` trivial, `^table`
/// what it refers to.
constexpr const char* kNumbers = R"(
1 agency name:1 phone:2 demo:3
2 service_user reference:1 first_name:2 last_name:3 known_as:4 pronoun:5 date_of_birth:6
    address+postcode:7 locality:8 phone:9 mobile:10 local_authority_reference:11 nhs_number:12 language:13
    interpreter_needed:14 need_sight:15 need_hearing:16 need_sign_language:17 need_learning_disability:18
    own_way_cy:19* own_way_en:20* culture_cy:21* culture_en:22* worker_gender:23 archived:24
3 service_user_tag service_user_id:1^service_user kind:2 value:3
4 complexity_decision service_user_id:1^service_user place:2~ status:3 decided_on:4 decided_by:5 reason:6
5 circle_member service_user_id:1^service_user name:2 relationship:3 relation_cy:4 relation_en:5 phone:6
    email:7 does_cy:8* does_en:9* when_cy:10* when_en:11* partner_in_plan:12 call_order:13~
    may_see_plan:14 may_see_visits:15 may_see_health:16 may_see_money:17
6 package service_user_id:1^service_user starts_on:2 bank_period+bank_starts_on:3
    carry_over_limit_minutes:4 hourly_rate_pence:5 max_weekly_charge_pence:6
7 package_funding package_id:1^package funding:2
8 package_stage package_id:1^package from_day+stage:2 reason:3
9 package_hours package_id:1^package from_day:2 minimum_minutes+maximum_minutes:3
10 support_plan service_user_id:1^service_user version:2 review_on:3
11 plan_text plan_id:1^support_plan part:2 cy:3* en:4*
12 plan_outcome plan_id:1^support_plan item_id:2 place:3~ wish_cy:4* wish_en:5* approach_cy:6*
    approach_en:7* kind:8 status:9 status_reason_cy:10* status_reason_en:11* links:12~
13 plan_activity plan_id:1^support_plan item_id:2 place:3~ tier:4 what_cy:5* what_en:6* how_cy:7*
    how_en:8* myself_cy:9* myself_en:10* outcome_item_id:11 minutes:12 time_of_day:13 carers:14
    personal_care:15 competences:16
14 plan_visit plan_id:1^support_plan item_id:2 place:3~ days+start+tolerance_minutes+minutes:4 carers:5
    short_reason_cy:6* short_reason_en:7*
15 plan_risk plan_id:1^support_plan item_id:2 place:3~ wish_cy:4* wish_en:5* worry_cy:6* worry_en:7*
    agreed_cy:8* agreed_en:9* shared_person:10 shared_provider:11 shared_commissioner:12 review_on:13
16 plan_consent plan_id:1^support_plan item_id:2 place:3~ who_cy:4* who_en:5* why_cy:6* why_en:7*
    what_cy:8* what_en:9* how_cy:10* how_en:11* until:12 given:13
17 plan_agreement plan_id:1^support_plan agreed_on:2 seal:3
18 plan_agreement_party agreement_id:1^plan_agreement place:2~ role:3 name:4 note:5
19 care_worker reference:1 first_name:2 last_name:3 start_date:4 leave_date+leave_reason:5 trained_on:6
    confirmed_for_all:7 gender:8 locality:9 contract_minimum_minutes+contract_maximum_minutes:10
    registration_number+registration_expires:11 dbs_date:12 employment:13 archived:14
20 care_worker_tag care_worker_id:1^care_worker kind:2 value:3
21 care_worker_language care_worker_id:1^care_worker language:2 level:3
22 care_worker_competence care_worker_id:1^care_worker unit:2 from_day+until:3
23 care_worker_availability care_worker_id:1^care_worker weekday+start+until:2
24 experience_decision care_worker_id:1^care_worker place:2~ status:3 decided_on:4 decided_by:5 reason:6
    basis:7 basis_on:8 ruling:9
25 care_worker_leave care_worker_id:1^care_worker from_day+until:2 kind:3 note:4*
26 care_worker_exception care_worker_id:1^care_worker day+start+until:2
27 staff_meeting care_worker_id:1^care_worker kind:2 held_on:3 held_by:4 note:5*
28 shadowing_observation care_worker_id:1^care_worker seen_on:2 assessor:3 complexity:4 seen:5*
    recommends:6
29 visit reference:1 service_user_id:2^service_user kind:3
    state+actual_start+actual_minutes+cancelled_at+cancelled_by+agreed_short:4
    planned_start+planned_minutes:5 carers:6 travel_minutes:7 note:8* outcome_item_id:9 plan_item_id:10
    override_reason+overridden_by+approved_by:11
30 visit_worker visit_id:1^visit care_worker_id:2^care_worker
31 visit_superseded visit_id:1^visit place:2~ replaced_on:3 service_user_id:4^service_user kind:5 state:6
    planned_start:7 planned_minutes:8 actual_start:9 actual_minutes:10 cancelled_at:11 agreed_short:12
32 bank_adjustment service_user_id:1^service_user on_day:2 minutes:3 reason:4 approved_by:5
33 time_request service_user_id:1^service_user words:2* minutes:3 asked_on:4 outcome_item_id:5 visit_id:6
    let_go_on:7
34 match_weights version:1 continuity:2 language:3 qualities:4 interests:5 locality:6 preference:7
    hours_room:8 fairness:9 set_on:10 feedback:11 red_minutes:12 micro_people:13 dbs_years:14
    registration_months:15
35 allocation visit_id:1^visit care_worker_id:2^care_worker allocated_on:3 score:4 weights_version:5
    rules:6 override_reason+overridden_by:7
36 visit_feedback service_user_id:1^service_user care_worker_id:2^care_worker said_on:3 said_by:4 liking:5
    words_cy:6 words_en:7
37 outcome_rating service_user_id:1^service_user outcome_item_id:2 on_day:3 score:4 words_cy:5 words_en:6
    said_by:7 said_by_name:8 corrects:9
38 outcome_status_change service_user_id:1^service_user outcome_item_id:2 on_day:3 status:4 why_cy:5
    why_en:6 decided_by:7
39 review service_user_id:1^service_user kind:2 on_day:3 held_by:4 plan_id:5^support_plan meets_outcomes:6
    meets_words_cy:7* meets_words_en:8* still_wanted:9 wanted_words_cy:10* wanted_words_en:11* result:12
    result_reason_cy:13* result_reason_en:14* archived:15
40 review_participant review_id:1^review place:2~ role:3 name:4 note:5*
41 review_card review_id:1^review place:2~ kind:3 words_cy:4* words_en:5*
42 review_action review_id:1^review place:2~ what:3* owner:4 due_on:5 done_on:6
43 story service_user_id:1^service_user title_cy:2 title_en:3 story_cy:4* story_en:5* why_cy:6* why_en:7*
    on_day:8 teller:9 teller_name:10 names_changed:11 visit_id:12 archived:13
44 story_outcome story_id:1^story outcome_item_id:2
45 story_consent story_id:1^story place:2~ on_day:3 consent:4 given_by:5 note:6
46 concern service_user_id:1^service_user kind:2 topic:3 what_cy:4* what_en:5* raised_on:6 voice:7
    raised_by:8 sent_to+sent_on:9 answered_on:10 answer_cy:11* answer_en:12* learnt_cy:13* learnt_en:14*
    archived:15
47 concern_chase concern_id:1^concern on_day:2 by_whom:3 note:4*
48 safeguarding_concern service_user_id:1^service_user harms:2 what:3* raised_on:4 voice:5 raised_by:6
    reported_to+reported_on:7 made_safe:8* closed_on+result:9
49 audit_entry device:1 epoch:2 number:3 previous:4 clock:5 user:6 role:7 action:8 entity:9 commitment:10
50 audit_seal device:1 epoch:2 number:3 key:4 signature:5
51 audit_note entity:1 content:2
52 audit_key key:1~
53 sync_decision facts:1 reason:2 decided_by:3 decided_on:4
54 theme_round year:1 from_day+until:2 began_on:3 shared_on:4 archived:5
55 theme round_id:1^theme_round place:2~ name_cy:3 name_en:4 success_cy:5* success_en:6* whys:7* follows_id:8
56 theme_action round_id:1^theme_round theme_id:2^theme place:3~ what:4* owner:5 due_on:6 done_on:7
57 theme_card round_id:1^theme_round service_user_id:2^service_user review_card_id:3 kind:4 words_cy:5*
    words_en:6* theme_id+put_aside:7~
58 package_terms package_id:1^package from_day:2 bank_period+carry_over_limit_minutes:3
)";

SyncRegister registerFrom(QByteArray word) {
    SyncRegister one;
    if (const auto refers = word.indexOf('^'); refers >= 0) {
        one.refersTo = word.mid(refers + 1);
        word.truncate(refers);
    }
    if (word.endsWith('*')) one.kind = SyncRegister::Kind::LongText;
    if (word.endsWith('~')) one.kind = SyncRegister::Kind::Trivial;
    if (one.kind != SyncRegister::Kind::Plain) word.chop(1);
    const auto colon = word.indexOf(':');
    one.columns = word.left(colon).split('+');
    one.number = word.mid(colon + 1).toUShort();
    return one;
}

bool isLedger(const QByteArray& name) {
    for (const TableInfo& table : tables())
        if (name == table.name) return table.tableClass == TableClass::Ledger;
    return false;
}

QList<SyncTable> parsed() {
    QList<SyncTable> all;
    const QByteArrayList words = QByteArray(kNumbers).simplified().split(' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool isNumber = false;
        const quint16 number = words[i].toUShort(&isNumber);
        if (isNumber) {
            const QByteArray& name = words[++i];
            all.append({number, name, isLedger(name), {}});
        } else {
            all.last().registers.append(registerFrom(words[i]));
        }
    }
    return all;
}

} // namespace

const SyncRegister* SyncTable::find(quint16 wanted) const {
    // Most tables number them from the first to the last.
    const qsizetype usual = wanted - 1;
    if (usual >= 0 && usual < registers.size() && registers[usual].number == wanted) return &registers[usual];
    for (const SyncRegister& one : registers)
        if (one.number == wanted) return &one;
    return nullptr;
}

const QList<SyncTable>& syncTables() {
    static const QList<SyncTable> all = parsed();
    return all;
}

const SyncTable* syncTable(quint16 number) {
    static const QHash<quint16, const SyncTable*> byNumber = [] {
        QHash<quint16, const SyncTable*> found;
        for (const SyncTable& table : syncTables())
            found.insert(table.number, &table);
        return found;
    }();
    return byNumber.value(number);
}

const SyncTable* syncTableNamed(const QByteArray& name) {
    static const QHash<QByteArray, const SyncTable*> byName = [] {
        QHash<QByteArray, const SyncTable*> found;
        for (const SyncTable& table : syncTables())
            found.insert(table.name, &table);
        return found;
    }();
    return byName.value(name);
}

} // namespace aelwyd
