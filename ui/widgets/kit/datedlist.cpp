// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/datedlist.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

DatedList::DatedList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    hide();
}

void DatedList::setSteps(const QList<Step>& steps) {
    if (steps == m_steps) return;
    m_steps = steps;
    setVisible(!steps.isEmpty());
    build();
}

void DatedList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) build();
}

void DatedList::build() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows->addWidget(plainLabel(tr("History"), TextRole::Small));
    for (const Step& step : std::as_const(m_steps))
        addStep(step);
}

void DatedList::addStep(const Step& step) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    const QString date = wording::date(step.from);
    auto* when = plainLabel(date, TextRole::Soft);
    when->setMinimumWidth(when->fontMetrics().averageCharWidth() * 20);
    const QString reason = withVisibleControls(step.reason);
    auto* what = wrappedLabel(reason.isEmpty() ? step.words : step.words + QStringLiteral(" · ") + reason);
    auto* remove = iconButton("x", tr("Take this step out: %1, %2").arg(date, step.words));
    line->addWidget(when);
    line->addWidget(what, 1);
    line->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, from = step.from] { emit removeAsked(from); });
    m_rows->addWidget(row);
}

} // namespace aelwyd
