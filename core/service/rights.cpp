// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rights.h"

namespace aelwyd {

Role leastRoleFor(Operation operation) {
    switch (operation) {
    case Operation::KeepOwnNotes:
    case Operation::TakeIn: // nobody's doing: what others wrote
        return Role::Viewer;
    case Operation::AddPerson:
    case Operation::EditPerson:
    case Operation::EditCircle:
    case Operation::EditPackage:
    case Operation::StartDraft:
    case Operation::DiscardDraft:
    case Operation::EditPlan:
    case Operation::AgreePlan:
    case Operation::AddWorker:
    case Operation::EditWorker:
    case Operation::ImportPeople:
    case Operation::ImportStaff:
    case Operation::ImportVisits:
    case Operation::KeepFormDraft:
    case Operation::PlanVisit:
    case Operation::EditRequest:
    case Operation::RecordVisits:
    case Operation::EditVisit:
    case Operation::TellProgress:
    case Operation::HoldReview:
    case Operation::TellStory:
    case Operation::ConsentToStory:
    case Operation::RecordConcern:
    case Operation::RecordSafeguarding:
    case Operation::Resolve:
    case Operation::WorkTogether:
        return Role::Supervisor;
    case Operation::EditAgency:
    case Operation::MakeDemo:
    case Operation::AdjustBank: // "nothing is taken from the bank unless a manager says so"
    case Operation::OverrideRule:
    case Operation::SetWeights:
    case Operation::ManageAccounts:
    case Operation::ErasePerson:
    case Operation::TraceCard: // cards are told without names
        return Role::Manager;
    }
    return Role::Manager;
}

} // namespace aelwyd
