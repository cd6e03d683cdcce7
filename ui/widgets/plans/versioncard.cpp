// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/versioncard.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/ragbadge.h"

#include <QVBoxLayout>

namespace aelwyd {

namespace {

/// Version, state, the room between, and three buttons.
constexpr int kColumns = 6;

QVBoxLayout* framelessColumn(QWidget* widget) {
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

QString versionFacts(const PlanSummary& summary) {
    QStringList facts{
        summary.agreedOn ? VersionsCard::tr("agreed: %1").arg(wording::date(*summary.agreedOn)) : QString(),
        summary.reviewOn ? VersionsCard::tr("review: %1").arg(wording::date(*summary.reviewOn)) : QString()};
    facts.removeAll(QString());
    return facts.join(QStringLiteral("  ·  "));
}

StateBadge::Tone toneOf(PlanState state) {
    if (state == PlanState::Draft) return StateBadge::Tone::Accent;
    return state == PlanState::Agreed ? StateBadge::Tone::Good : StateBadge::Tone::Quiet;
}

} // namespace

VersionCard::VersionCard(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel({}, TextRole::CardTitle))
    , m_state(new StateBadge)
    , m_facts(wrappedLabel({}, TextRole::Soft))
    , m_wishes(wrappedLabel())
    , m_buttons(new QWidget) {
    auto* card = new Card;
    framelessColumn(this)->addWidget(card);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    card->body()->addLayout(head);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_wishes);
    card->body()->addWidget(m_buttons);
    m_wishes->hide();
    new FlowLayout(8, m_buttons);
}

void VersionCard::setWords(const QString& title, const QString& state, const QString& facts, bool draft) {
    m_title->setText(title);
    m_state->setText(state);
    m_state->setTone(draft ? StateBadge::Tone::Accent : StateBadge::Tone::Good);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void VersionCard::setWishes(const QStringList& wishes) {
    QStringList lines;
    for (const QString& wish : wishes)
        lines.append(QStringLiteral("“%1”").arg(wish));
    m_wishes->setText(lines.join(u'\n'));
    m_wishes->setVisible(!lines.isEmpty());
}

void VersionCard::addButton(QPushButton* button) {
    m_buttons->layout()->addWidget(button);
}

VersionsCard::VersionsCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card) {
    framelessColumn(this)->addWidget(m_card);
}

void VersionsCard::showVersions(const PersonPlans& plans) {
    m_card->setTitle(tr("All versions"));
    delete m_rows;
    m_rows = new QWidget;
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const PlanSummary& summary : plans.versions())
        addRow(grid, 2 * row++, summary, !plans.before(summary.id));
    m_card->body()->addWidget(m_rows);
}

void VersionsCard::addRow(QGridLayout* grid, int row, const PlanSummary& summary, bool first) {
    auto* state = new StateBadge(toneOf(summary.state));
    state->setText(wording::word(summary.state));
    grid->addWidget(plainLabel(wording::version(summary.version), TextRole::Strong), row, 0);
    grid->addWidget(state, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    const QString facts = versionFacts(summary);
    if (!facts.isEmpty()) grid->addWidget(wrappedLabel(facts, TextRole::Small), row + 1, 0, 1, kColumns);
    addButtons(grid, row, summary, first);
}

void VersionsCard::addButtons(QGridLayout* grid, int row, const PlanSummary& summary, bool first) {
    const QString version = wording::version(summary.version);
    auto* read = linkButton(tr("Read"), "book-open");
    auto* compare = linkButton(tr("What changed"), "columns-2");
    auto* print = linkButton(tr("Print…"), "printer");
    read->setAccessibleName(tr("Read: %1").arg(version));
    compare->setAccessibleName(tr("What changed: %1").arg(version));
    print->setAccessibleName(tr("Print: %1").arg(version));
    int column = 3;
    for (QPushButton* button : {read, compare, print})
        grid->addWidget(button, row, column++);
    compare->setVisible(!first); // in its place: before, it would be a window of its own
    const SupportPlanId id = summary.id;
    connect(read, &QPushButton::clicked, this, [this, id] { emit readRequested(id); });
    connect(compare, &QPushButton::clicked, this, [this, id] { emit compareRequested(id); });
    connect(print, &QPushButton::clicked, this, [this, id] { emit printRequested(id); });
}

} // namespace aelwyd
