// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/packagetab.h"

#include "ui/widgets/people/hourscard.h"
#include "ui/widgets/people/stagecard.h"
#include "ui/widgets/people/termscard.h"

#include <QVBoxLayout>

namespace aelwyd {

PackageTab::PackageTab(PeopleDesk& desk, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new StageCard(desk));
    column->addWidget(new HoursCard(desk));
    column->addWidget(new TermsCard(desk));
}

} // namespace aelwyd
