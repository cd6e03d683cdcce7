// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

namespace aelwyd {

/// What an action is called in the undo menu and in the audit trail; the interface words it.
enum class Operation {
    AddPerson,
    EditPerson,
    EditCircle,
    EditPackage,
    StartDraft,
    DiscardDraft,
    EditPlan,
    AgreePlan,
    AddWorker,
    EditWorker,
    ImportPeople,
    ImportStaff,
    ImportVisits,
    EditAgency,
    KeepFormDraft,
    MakeDemo,
    PlanVisit,
    RecordVisits,
    EditVisit,
    AdjustBank,
    EditRequest,
    TellProgress,
    HoldReview,
    TellStory,
    ConsentToStory,
    RecordConcern,
    RecordSafeguarding,
    /// Gives a visit to somebody against whom a rule stands.
    OverrideRule,
    SetWeights,
    ManageAccounts,
    ErasePerson,
    /// Sums and settings that the file keeps for itself: no record changes.
    KeepOwnNotes,
    /// What other copies of the agency's file wrote.
    TakeIn,
    /// Decides what was written apart.
    Resolve,
    /// Working Together for Change.
    WorkTogether,
    /// Looks up whose card of it that is.
    TraceCard,
};

template <>
struct CodeList<Operation> {
    static constexpr std::array codes{
        "add_person",     "edit_person",         "edit_circle",   "edit_package", "start_draft",
        "discard_draft",  "edit_plan",           "agree_plan",    "add_worker",   "edit_worker",
        "import_people",  "import_staff",        "import_visits", "edit_agency",  "keep_form_draft",
        "make_demo",      "plan_visit",          "record_visits", "edit_visit",   "adjust_bank",
        "edit_request",   "tell_progress",       "hold_review",   "tell_story",   "consent_to_story",
        "record_concern", "record_safeguarding", "override_rule", "set_weights",  "manage_accounts",
        "erase_person",   "keep_own_notes",      "take_in",       "resolve",      "work_together",
        "trace_card"};
    static_assert(codes.size() == static_cast<size_t>(Operation::TraceCard) + 1);
};

} // namespace aelwyd
