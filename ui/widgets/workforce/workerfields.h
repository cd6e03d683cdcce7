// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/workforce/staffdesk.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"

namespace aelwyd {

using WorkerBinder = FormBinder<WorkerForm, WorkerEntry>;

/// The rows of what is known about a worker, for adding one and for the worker's page alike. Each adds its
/// rows to `form` and binds them; word() puts the labels in.
namespace workerfields {

void addNames(FieldForm& form, WorkerBinder& binder);
void addDays(FieldForm& form, WorkerBinder& binder);
void addEmployment(FieldForm& form, WorkerBinder& binder);
void addHours(FieldForm& form, WorkerBinder& binder);
void addChecks(FieldForm& form, WorkerBinder& binder);
/// `desk` must outlive the form.
void addPersonal(FieldForm& form, WorkerBinder& binder, StaffDesk& desk);

/// Words every row that `form` has, in the language of the interface.
void word(FieldForm& form);

} // namespace workerfields

} // namespace aelwyd
