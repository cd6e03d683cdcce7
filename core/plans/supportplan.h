// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "core/base/weekdays.h"
#include "core/people/serviceuser.h"

#include <QMap>
#include <QTime>

namespace aelwyd {

struct SupportPlanTag;
using SupportPlanId = Id<SupportPlanTag>;
/// Names one outcome, activity, visit, risk or consent through all versions of a person's plan.
struct PlanItemTag;
using PlanItemId = Id<PlanItemTag>;

/// The texts of a plan in the person's own words, part by part (Care at Home 2010, Box 15b).
enum class PlanText {
    // 1 About me
    History,
    WhatMatters,
    GoodAt,
    GoodDay,
    BadDay,
    HowToSupport,
    Appreciated,
    // 6 Communication, keys and access, emergency and hospital information, telecare and equipment
    Communication,
    KeysAndAccess,
    Emergency,
    Hospital,
    TelecareAndEquipment,
};
template <>
struct CodeList<PlanText> {
    static constexpr std::array codes{
        "history",     "what_matters",  "good_at",         "good_day",  "bad_day",  "how_to_support",
        "appreciated", "communication", "keys_and_access", "emergency", "hospital", "telecare_and_equipment"};
};

/// Change, maintenance (staying the same counts) or process (how support makes me feel): York SPRU, used at
/// Newport.
enum class OutcomeKind { Change, Maintenance, Process };
template <>
struct CodeList<OutcomeKind> {
    static constexpr std::array codes{"change", "maintenance", "process"};
};

enum class OutcomeStatus { Active, Achieved, KeptUp, Changed, LetGo };
template <>
struct CodeList<OutcomeStatus> {
    static constexpr std::array codes{"active", "achieved", "kept_up", "changed", "let_go"};
};

/// A heading of an outcome framework: "national" / "relationships".
struct FrameworkLink {
    QString framework;
    QString heading;
    friend bool operator==(const FrameworkLink&, const FrameworkLink&) = default;
};

struct PersonalOutcome {
    PlanItemId id = PlanItemId::create();
    /// "I want to be able to …"
    BilingualText wish;
    /// How we go about it together.
    BilingualText approach;
    OutcomeKind kind = OutcomeKind::Change;
    OutcomeStatus status = OutcomeStatus::Active;
    /// Why it changed or was let go.
    BilingualText statusReason;
    QList<FrameworkLink> links;
    friend bool operator==(const PersonalOutcome&, const PersonalOutcome&) = default;
};

/// Three tiers of activity (Monmouthshire's model).
enum class ActivityTier { DailyEssential, WeeklyEssential, Flexible };
template <>
struct CodeList<ActivityTier> {
    static constexpr std::array codes{"daily_essential", "weekly_essential", "flexible"};
};

enum class TimeOfDay { AnyTime, Morning, Midday, Afternoon, Evening, Bedtime, Night };
template <>
struct CodeList<TimeOfDay> {
    static constexpr std::array codes{"any_time", "morning", "midday", "afternoon",
                                      "evening",  "bedtime", "night"};
};

struct Activity {
    PlanItemId id = PlanItemId::create();
    ActivityTier tier = ActivityTier::DailyEssential;
    BilingualText what;
    BilingualText howILikeIt;
    /// "Work with", not "do for".
    BilingualText whatIDoMyself;
    /// The outcome that it serves, if it is one of this plan's.
    std::optional<PlanItemId> outcome;
    /// Usual minutes, 1 to 1440.
    std::optional<int> minutes;
    TimeOfDay timeOfDay = TimeOfDay::AnyTime;
    /// 1 or 2.
    int carers = 1;
    bool personalCare = false;
    QStringList competences;
    friend bool operator==(const Activity&, const Activity&) = default;
};

/// One line of the visit pattern.
struct PatternVisit {
    PlanItemId id = PlanItemId::create();
    Weekdays days;
    /// Preferred start; nothing for "any time".
    std::optional<QTime> start;
    /// Minutes either way that the person accepts, 0 to 720.
    int toleranceMinutes = 15;
    /// Length, 1 to 1440.
    int minutes = 30;
    /// 1 or 2.
    int carers = 1;
    /// Why it is under 30 minutes; needed then (Care at Home 2010, appendix 7).
    BilingualText shortReason;
    friend bool operator==(const PatternVisit&, const PatternVisit&) = default;
};

inline constexpr int kShortVisitMinutes = 30;

/// Positive risk-taking: managed, not removed.
struct PositiveRisk {
    PlanItemId id = PlanItemId::create();
    BilingualText wish;
    BilingualText worry;
    BilingualText agreed;
    bool sharedByPerson = true;
    bool sharedByProvider = true;
    bool sharedByCommissioner = false;
    std::optional<QDate> reviewOn;
    friend bool operator==(const PositiveRisk&, const PositiveRisk&) = default;
};

/// Consent and information sharing, by the questions of WASPI (Care at Home 2010, Box 8).
struct SharingConsent {
    PlanItemId id = PlanItemId::create();
    BilingualText who;
    BilingualText why;
    BilingualText what;
    BilingualText how;
    /// Until when; nothing for "until I say otherwise".
    std::optional<QDate> until;
    bool given = false;
    friend bool operator==(const SharingConsent&, const SharingConsent&) = default;
};

/// Draft until agreed; superseded when a later version has been agreed. Derived from the agreements, never
/// stored.
enum class PlanState { Draft, Agreed, Superseded };
template <>
struct CodeList<PlanState> {
    static constexpr std::array codes{"draft", "agreed", "superseded"};
};

/// The parties of the tripartite meeting.
enum class PartyRole { Person, Representative, Provider, SocialWorker };
template <>
struct CodeList<PartyRole> {
    static constexpr std::array codes{"person", "representative", "provider", "social_worker"};
};

struct AgreementParty {
    PartyRole role = PartyRole::Person;
    QString name;
    /// For a representative: in what right; for a social worker who was not there: why (a self-funder has
    /// none).
    QString note;
    friend bool operator==(const AgreementParty&, const AgreementParty&) = default;
};

/// Who agreed and when. Written once, never changed.
struct Agreement {
    QDate on;
    QList<AgreementParty> parties;
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// One version of a person's support plan, in eight parts.
struct SupportPlan {
    SupportPlanId id = SupportPlanId::create();
    ServiceUserId serviceUser;
    /// 1, 2, 3 … for each person.
    int version = 1;
    PlanState state = PlanState::Draft;
    QMap<PlanText, BilingualText> texts;
    QList<PersonalOutcome> outcomes;
    QList<Activity> activities;
    QList<PatternVisit> visits;
    QList<PositiveRisk> risks;
    QList<SharingConsent> consents;
    std::optional<QDate> reviewOn;
    /// Only on agreed and superseded versions.
    std::optional<Agreement> agreement;
    friend bool operator==(const SupportPlan&, const SupportPlan&) = default;
};

/// Clean texts and codes, ranges, no item twice: what stands against keeping a draft. Fields are "part/item
/// id/field" ("activities/<uuid>/minutes") or the code of a text ("good_day").
Problems problemsOfDraft(const SupportPlan& plan);
/// What stands against agreeing the plan with `agreement` on `today`: everything of problemsOfDraft, at least
/// one outcome, every item named, a reason for each short visit, agreed words and a review date for each
/// risk, a review date after the meeting, a meeting not in the future, and the three parties (domain:
/// tripartite meeting).
Problems problemsOfAgreement(const SupportPlan& plan, const Agreement& agreement, QDate today);
/// Minutes a week of the visit pattern, counted once for the person however many carers come.
int weeklyMinutes(const SupportPlan& plan);
/// The content of the plan with its agreement in one canonical form (JSON, keys in order), over which the
/// seal is made.
QByteArray canonicalContent(const SupportPlan& plan);

} // namespace aelwyd
