// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workforceservice.h"
#include "ui/presentation/forms/recordform.h"

namespace aelwyd {

/// The small records of one worker as they are typed, each added to the worker who is open. Problems carry
/// the field names of the records.
class StaffForms {
    WorkforceService& m_workforce;
    CareWorkerId m_worker = CareWorkerId::create();

  public:
    /// Neither service is owned; both must outlive the forms.
    StaffForms(WorkforceService& workforce, AgencyService& agency);

    /// Empty records for this worker; what was typed about them before comes back.
    void open(const CareWorkerId& worker);
    QList<RecordForm*> all();

    /// "status", "ruling", "experience_reason", "decided_by", "experience_decided_on", "basis", "basis_on".
    RecordForm decision;
    /// "from", "until", "kind", "note".
    RecordForm leave;
    /// "day", "start", "end".
    RecordForm exception;
    /// "kind", "held_on", "held_by", "note".
    RecordForm meeting;
    /// "on", "assessor", "complexity", "seen", "recommends".
    RecordForm observation;
    /// "leave_date", "leave_reason".
    RecordForm leaving;

  private:
    void openDecision();
    RecordForm::Values firstDecision() const;
    RecordForm::Recipe decisionRecipe();
    RecordForm::Recipe leaveRecipe();
    RecordForm::Recipe exceptionRecipe();
    RecordForm::Recipe meetingRecipe();
    RecordForm::Recipe observationRecipe();
    RecordForm::Recipe leavingRecipe();
    QDate today() const { return m_workforce.workspace().clock().today(); }
};

} // namespace aelwyd
