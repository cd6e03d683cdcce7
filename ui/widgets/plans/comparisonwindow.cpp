// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/comparisonwindow.h"

#include "core/base/text.h"
#include "ui/presentation/plans/planwording.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/plans/choicebox.h"
#include "ui/widgets/plans/rewordedlabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

constexpr int kChangeSign = 17;

/// How a change is shown beside its words: a shape and a colour, never colour alone.
struct ChangeLook {
    const char* icon;
    Tint tint;
};

ChangeLook lookOf(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::Added:
        return {"plus", Tint::Green};
    case ChangeKind::Removed:
        return {"minus", Tint::Red};
    case ChangeKind::Moved:
        return {"arrow-down", Tint::Soft};
    case ChangeKind::Changed:
        break;
    }
    return {"pencil", Tint::Amber};
}

} // namespace

ComparisonWindow::ComparisonWindow(PersonPlans& plans, PlanChoices choices, const SupportPlanId& earlier,
                                   const SupportPlanId& later, QWidget* parent)
    : QDialog(parent)
    , m_plans(plans)
    , m_choices(std::move(choices))
    , m_from(plainLabel())
    , m_to(plainLabel())
    , m_earlier(new ChoiceBox)
    , m_later(new ChoiceBox)
    , m_summary(wrappedLabel({}, TextRole::Soft))
    , m_content(new QWidget)
    , m_parts(new QVBoxLayout(m_content)) {
    buildHead();
    offerVersions();
    m_earlier->choose(earlier.toString());
    m_later->choose(later.toString());
    for (ChoiceBox* box : {m_earlier, m_later}) {
        box->setMinimumContentsLength(24);
        connect(box, &ChoiceBox::activated, this, &ComparisonWindow::fill);
    }
    retranslate();
    resize(760, 620);
}

void ComparisonWindow::buildHead() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 0);
    layout->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_from->setBuddy(m_earlier);
    m_to->setBuddy(m_later);
    for (QWidget* widget : QList<QWidget*>{m_from, m_earlier, m_to, m_later})
        head->addWidget(widget);
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    m_parts->setContentsMargins(0, 0, 12, 20);
    m_parts->setSpacing(12);
    layout->addWidget(scrolled(m_content), 1);
}

void ComparisonWindow::offerVersions() {
    QList<std::pair<QString, QVariant>> choices;
    for (const PlanSummary& summary : m_plans.versions())
        choices.append({tr("%1 – %2").arg(wording::version(summary.version), wording::word(summary.state)),
                        summary.id.toString()});
    m_earlier->setChoices(choices);
    m_later->setChoices(choices);
}

std::optional<SupportPlan> ComparisonWindow::chosen(const ChoiceBox* box) const {
    const auto id = SupportPlanId::tryFromString(box->currentData().toString());
    return id ? m_plans.plan(*id) : std::nullopt;
}

void ComparisonWindow::fill() {
    while (QLayoutItem* item = m_parts->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const auto earlier = chosen(m_earlier), later = chosen(m_later);
    if (!earlier || !later) return;
    const QList<ChangeInWords> changes = inWords(*earlier, *later, m_choices);
    m_summary->setText(changes.isEmpty() ? tr("Nothing is different between these two versions.")
                                         : tr("Differences: %1").arg(changes.size()));
    for (int page = 0; page < kPlanPages; ++page)
        addPart(static_cast<PlanPage>(page), changes);
    m_parts->addStretch(1);
}

void ComparisonWindow::addPart(PlanPage page, const QList<ChangeInWords>& changes) {
    Card* card = nullptr;
    for (const ChangeInWords& change : changes) {
        if (change.page != page) continue;
        if (!card) m_parts->addWidget(card = new Card(planwording::title(page)));
        card->body()->addWidget(row(change));
    }
}

QWidget* ComparisonWindow::row(const ChangeInWords& change) {
    auto* made = new QWidget;
    auto* layout = new QHBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const ChangeLook look = lookOf(change.kind);
    auto* sign = plainLabel();
    sign->setPixmap(icon(look.icon, look.tint).pixmap(kChangeSign));
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(wrappedLabel(withVisibleControls(change.sentence)));
    for (const ReworkedText& text : change.texts)
        words->addWidget(new RewordedLabel(text));
    layout->addLayout(words, 1);
    return made;
}

void ComparisonWindow::retranslate() {
    setWindowTitle(tr("What changed"));
    m_from->setText(tr("From"));
    m_to->setText(tr("to"));
    m_earlier->setAccessibleName(tr("The earlier version"));
    m_later->setAccessibleName(tr("The later version"));
    offerVersions();
    fill();
}

void ComparisonWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
