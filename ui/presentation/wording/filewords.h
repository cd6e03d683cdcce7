// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd::wording {

/// The message of a problem with a record or a file; the code itself for one that has no words.
QString fileMessage(const Problem& problem);

/// Which of the agency's own catalogues is left out, and why: one of Catalogues::problems.
QString catalogueLeftOut(const Problem& problem);

} // namespace aelwyd::wording
