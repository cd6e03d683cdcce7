// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/planpageview.h"

#include "ui/presentation/plans/planwording.h"
#include "ui/widgets/kit/labels.h"

#include <QVBoxLayout>

namespace aelwyd {

PlanPageView::PlanPageView(PlanEditorModel& model, PlanPage page)
    : m_model(model)
    , m_page(page)
    , m_title(plainLabel({}, TextRole::CardTitle))
    , m_introduction(wrappedLabel({}, TextRole::Soft))
    , m_content(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 24);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_introduction);
    layout->addSpacing(8);
    m_content->setSpacing(12);
    layout->addLayout(m_content);
    layout->addStretch(1);
}

void PlanPageView::retranslate() {
    m_title->setText(planwording::title(m_page));
    m_introduction->setText(planwording::introduction(m_page));
}

} // namespace aelwyd
