// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/visitline.h"

#include "core/base/text.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/visitwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/ragbadge.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace aelwyd {

namespace {

StateBadge::Tone toneOf(VisitState state) {
    switch (state) {
    case VisitState::Delivered:
        return StateBadge::Tone::Good;
    case VisitState::Missed:
    case VisitState::Refused:
        return StateBadge::Tone::Warning;
    case VisitState::Planned:
        return StateBadge::Tone::Accent;
    case VisitState::Cancelled:
        break;
    }
    return StateBadge::Tone::Quiet;
}

QString whatOf(const Visit& visit, const QString& workers) {
    QStringList parts{wording::word(visit.kind)};
    if (visit.carers > 1) parts.append(VisitLine::tr("Two workers together"));
    parts.append(workers.isEmpty() ? VisitLine::tr("Nobody yet") : workers);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

VisitLine::VisitLine(const Visit& visit, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_id(visit.id) {
    const QString spoken = wording::visitTime(visit) + QStringLiteral(", ") + wording::word(visit.kind);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(10);
    if (words.awaitsRecord) {
        m_tick = new QCheckBox;
        m_tick->setAccessibleName(tr("Made as planned: %1").arg(spoken));
        connect(m_tick, &QCheckBox::toggled, this, &VisitLine::ticked);
    }
    auto* tickPlace = new QWidget;
    tickPlace->setFixedWidth(28);
    if (m_tick) {
        auto* place = new QHBoxLayout(tickPlace);
        place->setContentsMargins(0, 0, 0, 0);
        place->addWidget(m_tick);
    }
    row->addWidget(tickPlace, 0, Qt::AlignTop);
    auto* time = plainLabel(wording::visitTime(visit), TextRole::Strong);
    time->setMinimumWidth(time->fontMetrics().horizontalAdvance(QStringLiteral("00:00–00:00")) + 8);
    row->addWidget(time, 0, Qt::AlignTop);
    row->addWidget(makeWords(visit, words), 1, Qt::AlignTop);
    row->addWidget(makeState(visit), 0, Qt::AlignTop);
    addButtons(row, visit, spoken);
}

QWidget* VisitLine::makeWords(const Visit& visit, const Words& words) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(wrappedLabel(whatOf(visit, words.workers)));
    if (visit.state == VisitState::Delivered && visit.plannedMinutes &&
        visit.plannedMinutes != visit.actualMinutes)
        column->addWidget(wrappedLabel(tr("Planned: %1. Really: %2.")
                                           .arg(wording::minutes(*visit.plannedMinutes),
                                                wording::minutes(visit.actualMinutes.value_or(0))),
                                       TextRole::Small));
    if (!words.outcome.isEmpty())
        column->addWidget(wrappedLabel(tr("It serves: %1").arg(words.outcome), TextRole::Small));
    if (!visit.cancelledBy.isEmpty())
        column->addWidget(wrappedLabel(wording::happened(visit), TextRole::Small));
    if (!visit.note.isEmpty())
        column->addWidget(wrappedLabel(withVisibleControls(visit.note), TextRole::Small));
    for (const FlaggedVisit& flag : words.flags) {
        auto* remark = new Remark(Remark::Kind::Warning, box);
        remark->setText(wording::word(flag));
        column->addWidget(remark);
    }
    return box;
}

QWidget* VisitLine::makeState(const Visit& visit) const {
    auto* badge = new StateBadge(toneOf(visit.state));
    badge->setText(wording::word(visit.state));
    return badge;
}

void VisitLine::addButtons(QHBoxLayout* row, const Visit& visit, const QString& spoken) {
    auto* record = iconButton("clipboard-list", tr("Record what happened: %1").arg(spoken));
    connect(record, &QToolButton::clicked, this, &VisitLine::recordAsked);
    auto* change = iconButton("pencil", tr("Change or move: %1").arg(spoken));
    connect(change, &QToolButton::clicked, this, &VisitLine::changeAsked);
    QSizePolicy keep = change->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    change->setSizePolicy(keep);
    if (visit.state == VisitState::Delivered) {
        auto* story = iconButton("sparkles", tr("Write a story of it: %1").arg(spoken));
        connect(story, &QToolButton::clicked, this, &VisitLine::storyAsked);
        row->addWidget(story, 0, Qt::AlignTop);
    }
    row->addWidget(record, 0, Qt::AlignTop);
    row->addWidget(change, 0, Qt::AlignTop);
    change->setVisible(visit.state == VisitState::Planned);
}

bool VisitLine::isTicked() const {
    return m_tick && m_tick->isChecked();
}

void VisitLine::setTicked(bool on) {
    if (m_tick) m_tick->setChecked(on);
}

} // namespace aelwyd
