// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace aelwyd {

/// Writes what is kept about a person into `folder`: the copy to be read, each plan, and everything as JSON.
/// The paths. Errors: as SubjectService, CannotWrite.
Result<QStringList> writeSubjectCopy(Composition& all, const ServiceUserId& person, bool thirdParties,
                                     const QString& folder);

} // namespace aelwyd
