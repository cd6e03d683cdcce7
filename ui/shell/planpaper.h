// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/supportplan.h"
#include "ui/presentation/printing/plandocument.h"
#include "ui/shell/office.h"

class QWidget;

namespace aelwyd {

/// Everything that the paper of this plan needs; nothing if the plan or its person is gone.
std::optional<PlanDocument> documentOf(const Office& office, const SupportPlanId& plan);
/// Shows the plan as it will lie on paper.
void showPaper(const Office& office, const SupportPlanId& plan, QWidget* window);
/// Prints the plans of everybody (the one in force, else the draft) into a folder.
void printEverybody(const Office& office, QWidget* window);

} // namespace aelwyd
