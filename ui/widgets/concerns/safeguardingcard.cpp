// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/concerns/safeguardingcard.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/widgets/concerns/safeguardingdialog.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

QString stateOf(const SafeguardingConcern& concern) {
    if (concern.closedOn) return SafeguardingCard::tr("Closed on %1").arg(wording::date(*concern.closedOn));
    if (!concern.reportedOn) return SafeguardingCard::tr("Not reported to an authority yet");
    return SafeguardingCard::tr("Reported on %1: %2")
        .arg(wording::date(*concern.reportedOn), concern.reportedTo);
}

QString headOf(const SafeguardingConcern& concern) {
    QStringList harms;
    for (const Harm harm : concern.harms)
        harms.append(wording::word(harm));
    const QString day = wording::date(concern.raisedOn);
    return harms.isEmpty() ? day : QStringLiteral("%1  ·  %2").arg(day, harms.join(QStringLiteral(", ")));
}

} // namespace

SafeguardingCard::SafeguardingCard(OutcomesDesk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_add(plainButton({}, "shield-check")) {
    addToHead(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (const auto& person = m_desk.person()) open({.person = *person});
    });
}

/// Later, because a row may be what asked for it.
void SafeguardingCard::refresh() {
    setTitle(tr("Safeguarding"));
    m_add->setText(tr("Write down a concern…"));
    setVisible(m_desk.maySafeguard());
    if (m_rows) m_rows->deleteLater();
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    const auto concerns = m_desk.safeguarding();
    for (const SafeguardingConcern& concern : concerns)
        column->addWidget(makeRow(concern));
    if (concerns.isEmpty())
        column->addWidget(
            wrappedLabel(tr("No concern. Managers and supervisors alone see this part."), TextRole::Soft));
    body()->addWidget(m_rows);
}

QWidget* SafeguardingCard::makeRow(const SafeguardingConcern& concern) {
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 4, 0, 4);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(wrappedLabel(headOf(concern), TextRole::Strong));
    column->addWidget(wrappedLabel(concern.sealed
                                       ? tr("Its words were sealed with another key and cannot be read here.")
                                       : concern.what));
    if (!concern.sealed) column->addWidget(wrappedLabel(stateOf(concern), TextRole::Small));
    across->addLayout(column, 1);
    if (concern.sealed) return row;
    auto* change = linkButton(tr("Go on with it…"), "pencil");
    change->setAccessibleName(tr("Go on with the concern of %1").arg(wording::date(concern.raisedOn)));
    connect(change, &QPushButton::clicked, this, [this, concern] { open(concern); });
    across->addWidget(change, 0, Qt::AlignTop);
    return row;
}

void SafeguardingCard::open(const SafeguardingConcern& concern) {
    SafeguardingDialog(m_desk, concern, window()).exec();
}

} // namespace aelwyd
