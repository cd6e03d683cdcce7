// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/subjectservice.h"
#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// What is kept about a person, to be read by that person; the plans stand in papers of their own. `madeOn`:
/// the day of the copy.
Report subjectCopy(const SubjectFacts& facts, QDate madeOn, ReaderLanguage language);

} // namespace aelwyd
