// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/supportplan.h"
#include "ui/presentation/plans/planpages.h"

#include <QListWidget>

namespace aelwyd {

/// The parts of a plan one below the other, to go to, each with a sign of how far it is.
class PlanParts final : public QListWidget {
    Q_OBJECT
  public:
    explicit PlanParts(QWidget* parent = nullptr);
    /// The one in front; the first while none is.
    PlanPage page() const;
    void goTo(PlanPage page);
    /// Words them, and beside each a sign: something is still needed (only if `tellNeeded`), something is
    /// written, or nothing yet.
    void showMarks(const SupportPlan& plan, QDate today, bool tellNeeded);

  signals:
    void chosen(aelwyd::PlanPage page);
};

} // namespace aelwyd
