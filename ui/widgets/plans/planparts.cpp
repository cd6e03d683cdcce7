// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/planparts.h"

#include "ui/presentation/plans/planreadiness.h"
#include "ui/presentation/plans/plantexts.h"
#include "ui/presentation/plans/planwording.h"
#include "ui/widgets/kit/icons.h"

#include <algorithm>

namespace aelwyd {

/// In pixels.
static constexpr int kMark = 16, kPartHeight = 34;

/// Room for a mark where there is none, so that the words stay in line.
static QIcon noMark() {
    QPixmap nothing(kMark, kMark);
    nothing.fill(Qt::transparent);
    return nothing;
}

static void mark(QListWidgetItem* item, const QIcon& sign, const QString& meaning) {
    item->setIcon(sign);
    item->setToolTip(meaning);
    item->setData(Qt::AccessibleDescriptionRole, meaning);
}

PlanParts::PlanParts(QWidget* parent)
    : QListWidget(parent) {
    setIconSize({kMark, kMark});
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(kPlanPages * kPartHeight + 2 * frameWidth() + 4);
    for (int page = 0; page < kPlanPages; ++page)
        (new QListWidgetItem(this))->setSizeHint({0, kPartHeight});
    connect(this, &QListWidget::currentRowChanged, this,
            [this](int row) { emit chosen(static_cast<PlanPage>(row)); });
}

PlanPage PlanParts::page() const {
    return static_cast<PlanPage>(std::max(0, currentRow()));
}

void PlanParts::goTo(PlanPage page) {
    setCurrentRow(static_cast<int>(page));
}

void PlanParts::showMarks(const SupportPlan& plan, QDate today, bool tellNeeded) {
    const QList<StillNeeded> needed = stillNeeded(plan, today);
    for (int row = 0; row < count(); ++row) {
        const auto page = static_cast<PlanPage>(row);
        const auto here = std::count_if(needed.begin(), needed.end(),
                                        [page](const StillNeeded& one) { return one.page == page; });
        item(row)->setText(planwording::title(page));
        if (here > 0 && tellNeeded)
            mark(item(row), icon("circle-alert", Tint::Amber), tr("Still needed: %1").arg(here));
        else if (isWritten(plan, page))
            mark(item(row), icon("check", Tint::Green), tr("Something is written"));
        else
            mark(item(row), noMark(), tr("Nothing written yet"));
    }
}

} // namespace aelwyd
