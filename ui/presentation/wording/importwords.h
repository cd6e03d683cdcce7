// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/importreport.h"

namespace aelwyd::wording {

/// What is wrong with a row of an interchange file: the words for a form do not always suit a sheet.
QString importMessage(const ImportProblem& problem);

} // namespace aelwyd::wording
