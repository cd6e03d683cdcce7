// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/supportplan.h"

namespace aelwyd {

/// What is filled in after a tripartite meeting (person, provider, social worker).
struct AgreementForm {
    /// As typed; nothing when it is not a date.
    std::optional<QDate> on;
    bool byRepresentative = false;
    QString person;
    QString representative;
    /// In what right: attorney, parent, deputy.
    QString right;
    QString provider;
    bool socialWorkerTookPart = true;
    QString socialWorker;
    QString whyNone;

    /// Parties that are left empty are left out, so that the rules of the agreement find them missing.
    Agreement agreement() const;
};

/// The field of the form beside which a problem of problemsOfAgreement is told: "agreed_on", "person",
/// "representative", "right", "provider", "social_worker", "why_none"; empty for what is written in the plan
/// itself.
QString fieldOfForm(const AgreementForm& form, const Problem& problem);
/// Only the problems that belong to the form, with the form's fields.
Problems problemsOfForm(const AgreementForm& form, const Problems& problems);
/// The others: what is wrong in the plan itself.
Problems problemsElsewhere(const Problems& problems);

} // namespace aelwyd
