// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/personchoices.h"
#include "ui/presentation/people/personform.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"

namespace aelwyd {

using PersonBinder = FormBinder<PersonForm, PersonEntry>;

/// The rows of what is known about a person, for taking on and for the person's page alike. Each adds its
/// rows to `form` and binds them; word() puts the labels in.
namespace personfields {

void addNames(FieldForm& form, PersonBinder& binder);
void addBirth(FieldForm& form, PersonBinder& binder);
void addLanguage(FieldForm& form, PersonBinder& binder);
void addNumbers(FieldForm& form, PersonBinder& binder);
void addReferences(FieldForm& form, PersonBinder& binder);
void addPhones(FieldForm& form, PersonBinder& binder);
void addAddress(FieldForm& form, PersonBinder& binder);
void addCommunication(FieldForm& form, PersonBinder& binder);
void addCulture(FieldForm& form, PersonBinder& binder);
/// With pick lists; `choices` must outlive the form.
void addPreferences(FieldForm& form, PersonBinder& binder, const PersonChoices& choices);
void addHowTheyCame(FieldForm& form, PersonBinder& binder);

/// Words every row that `form` has, in the language of the interface.
void word(FieldForm& form);

} // namespace personfields

} // namespace aelwyd
