// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/planwords.h"

#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

QString heading(PlanText text) {
    switch (text) {
    case PlanText::History:
        return translate("Wording", "My story so far");
    case PlanText::WhatMatters:
        return translate("Wording", "What matters to me");
    case PlanText::GoodAt:
        return translate("Wording", "What I am good at");
    case PlanText::GoodDay:
        return translate("Wording", "A good day for me");
    case PlanText::BadDay:
        return translate("Wording", "A bad day for me");
    case PlanText::HowToSupport:
        return translate("Wording", "How best to support me");
    case PlanText::Appreciated:
        return translate("Wording", "What people like about me");
    case PlanText::Communication:
        return translate("Wording", "How I communicate");
    case PlanText::KeysAndAccess:
        return translate("Wording", "Keys and getting in");
    case PlanText::Emergency:
        return translate("Wording", "In an emergency");
    case PlanText::Hospital:
        return translate("Wording", "If I go to hospital");
    case PlanText::TelecareAndEquipment:
        return translate("Wording", "My telecare and equipment");
    }
    return {};
}

QString word(OutcomeKind kind) {
    switch (kind) {
    case OutcomeKind::Change:
        return translate("Wording", "Change outcome");
    case OutcomeKind::Maintenance:
        return translate("Wording", "Maintenance outcome");
    case OutcomeKind::Process:
        return translate("Wording", "Process outcome");
    }
    return {};
}

QString explanation(OutcomeKind kind) {
    switch (kind) {
    case OutcomeKind::Change:
        return translate("Wording", "Something gets better or is learned again.");
    case OutcomeKind::Maintenance:
        return translate("Wording", "Something good stays as it is; staying the same counts.");
    case OutcomeKind::Process:
        return translate("Wording", "How support makes me feel: listened to, safe, in control.");
    }
    return {};
}

QString word(OutcomeStatus status) {
    switch (status) {
    case OutcomeStatus::Active:
        return translate("Wording", "Active", "outcome");
    case OutcomeStatus::Achieved:
        return translate("Wording", "Achieved");
    case OutcomeStatus::KeptUp:
        return translate("Wording", "Kept up");
    case OutcomeStatus::Changed:
        return translate("Wording", "Changed", "outcome");
    case OutcomeStatus::LetGo:
        return translate("Wording", "Let go");
    }
    return {};
}

QString word(ActivityTier tier) {
    switch (tier) {
    case ActivityTier::DailyEssential:
        return translate("Wording", "Daily essentials");
    case ActivityTier::WeeklyEssential:
        return translate("Wording", "Weekly essentials");
    case ActivityTier::Flexible:
        return translate("Wording", "Flexible activities");
    }
    return {};
}

QString explanation(ActivityTier tier) {
    switch (tier) {
    case ActivityTier::DailyEssential:
        return translate("Wording", "Has to happen every day, whatever else changes.");
    case ActivityTier::WeeklyEssential:
        return translate("Wording", "Has to happen each week; the day may move.");
    case ActivityTier::Flexible:
        return translate("Wording", "Happens when there is time for it, also banked time.");
    }
    return {};
}

QString word(TimeOfDay time) {
    switch (time) {
    case TimeOfDay::AnyTime:
        return translate("Wording", "Any time");
    case TimeOfDay::Morning:
        return translate("Wording", "Morning");
    case TimeOfDay::Midday:
        return translate("Wording", "Midday");
    case TimeOfDay::Afternoon:
        return translate("Wording", "Afternoon");
    case TimeOfDay::Evening:
        return translate("Wording", "Evening");
    case TimeOfDay::Bedtime:
        return translate("Wording", "Bedtime");
    case TimeOfDay::Night:
        return translate("Wording", "Night");
    }
    return {};
}

QString word(PlanState state) {
    switch (state) {
    case PlanState::Draft:
        return translate("Wording", "Draft");
    case PlanState::Agreed:
        return translate("Wording", "Agreed");
    case PlanState::Superseded:
        return translate("Wording", "Superseded");
    }
    return {};
}

QString word(PartyRole role) {
    switch (role) {
    case PartyRole::Person:
        return translate("Wording", "The person");
    case PartyRole::Representative:
        return translate("Wording", "The person's representative");
    case PartyRole::Provider:
        return translate("Wording", "The provider");
    case PartyRole::SocialWorker:
        return translate("Wording", "The social worker");
    }
    return {};
}

QString carers(int carers) {
    return carers == 1 ? translate("Wording", "One worker") : translate("Wording", "Two workers together");
}

QString version(int version) {
    return translate("Wording", "Version %1").arg(version);
}

} // namespace aelwyd::wording
