// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/operations.h"

#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

QString word(Operation operation, const Translation& translate) {
    switch (operation) {
    case Operation::AddPerson:
        return translate("Wording", "Take on a person");
    case Operation::EditPerson:
        return translate("Wording", "Change a person's details");
    case Operation::EditCircle:
        return translate("Wording", "Change the circle of support");
    case Operation::EditPackage:
        return translate("Wording", "Change the package");
    case Operation::StartDraft:
        return translate("Wording", "Start a draft");
    case Operation::DiscardDraft:
        return translate("Wording", "Throw away a draft");
    case Operation::EditPlan:
        return translate("Wording", "Change the support plan");
    case Operation::AgreePlan:
        return translate("Wording", "Agree the support plan");
    case Operation::AddWorker:
        return translate("Wording", "Add a care worker");
    case Operation::EditWorker:
        return translate("Wording", "Change a care worker's details");
    case Operation::ImportPeople:
        return translate("Wording", "Bring in people");
    case Operation::ImportStaff:
        return translate("Wording", "Bring in staff");
    case Operation::ImportVisits:
        return translate("Wording", "Bring in visits");
    case Operation::PlanVisit:
        return translate("Wording", "Plan a visit");
    case Operation::RecordVisits:
        return translate("Wording", "Record what happened");
    case Operation::EditVisit:
        return translate("Wording", "Change a visit");
    case Operation::AdjustBank:
        return translate("Wording", "Adjust the banked time");
    case Operation::TellProgress:
        return translate("Wording", "Write down how far an outcome is");
    case Operation::HoldReview:
        return translate("Wording", "Record a review");
    case Operation::TellStory:
        return translate("Wording", "Write down a story");
    case Operation::ConsentToStory:
        return translate("Wording", "Record who may see a story");
    case Operation::RecordConcern:
        return translate("Wording", "Record a request or a complaint");
    case Operation::RecordSafeguarding:
        return translate("Wording", "Record a safeguarding concern");
    case Operation::EditRequest:
        return translate("Wording", "Write down a wish for banked time");
    case Operation::EditAgency:
        return translate("Wording", "Change the agency's details");
    case Operation::KeepFormDraft:
        return translate("Wording", "Keep what is being typed");
    case Operation::MakeDemo:
        return translate("Wording", "Make the demo agency");
    case Operation::OverrideRule:
        return translate("Wording", "Set a rule of matching aside");
    case Operation::SetWeights:
        return translate("Wording", "Change the weights of matching");
    case Operation::ManageAccounts:
        return translate("Wording", "Change who may open the file");
    case Operation::ErasePerson:
        return translate("Wording", "Erase a person");
    case Operation::KeepOwnNotes:
        return translate("Wording", "Keep the file's own notes");
    case Operation::TakeIn:
        return translate("Wording", "Take in what other copies wrote");
    case Operation::Resolve:
        return translate("Wording", "Decide what was written apart");
    case Operation::WorkTogether:
        return translate("Wording", "Working Together for Change");
    case Operation::TraceCard:
        return translate("Wording", "Look up whose card it is");
    }
    return {};
}

QString undoText(Operation operation) {
    return translate("Wording", "Undo: %1").arg(word(operation));
}

QString redoText(Operation operation) {
    return translate("Wording", "Redo: %1").arg(word(operation));
}

} // namespace aelwyd::wording
