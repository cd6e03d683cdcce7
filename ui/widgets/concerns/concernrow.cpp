// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/concerns/concernrow.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/widgets/concerns/chasedialog.h"
#include "ui/widgets/concerns/concerndialog.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/outcomes/outcomelines.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

ConcernRow::ConcernRow(OutcomesDesk& desk, const Concern& concern, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_concern(concern) {
    auto* across = outcomelines::lineOf(*this);
    const QString raised =
        outcomelines::joined({tr("Raised on %1").arg(wording::date(concern.raisedOn)), concern.raisedBy});
    auto* words = outcomelines::addLines(
        *across, outcomelines::read(concern.what),
        outcomelines::joined({wording::word(concern.kind), wording::word(concern.topic), stateWords()}));
    words->addWidget(wrappedLabel(outcomelines::joined({raised, sentWords()}), TextRole::Small));
    for (const ConcernChase& each : concern.chases)
        words->addWidget(wrappedLabel(
            outcomelines::joined({tr("Asked again on %1").arg(wording::date(each.on)), each.by, each.note}),
            TextRole::Small));
    for (const BilingualText& text : {concern.answer, concern.learnt})
        if (!text.isEmpty()) words->addWidget(wrappedLabel(outcomelines::read(text)));
    words->addStretch(1);
    QList<QWidget*> links;
    if (isWaiting(concern, desk.today())) {
        links.append(link("check", tr("Answer…"), &ConcernRow::answer));
        links.append(link("phone", tr("Asked again…"), &ConcernRow::chase));
    }
    // What was learnt is often known later.
    if (concern.answeredOn) links.append(link("check", tr("The answer…"), &ConcernRow::answer));
    links.append(link("pencil", tr("Change…"), &ConcernRow::change));
    outcomelines::addLinks(*across, links);
}

QString ConcernRow::sentWords() const {
    if (m_concern.sentTo.isEmpty()) return {};
    const QString sent = tr("Sent to: %1").arg(m_concern.sentTo);
    return m_concern.sentOn ? QStringLiteral("%1, %2").arg(sent, wording::date(*m_concern.sentOn)) : sent;
}

QString ConcernRow::stateWords() const {
    const auto days = daysWaiting(m_concern, m_desk.today());
    if (isWaiting(m_concern, m_desk.today()) && days) return tr("Days waiting: %1").arg(*days);
    if (!m_concern.answeredOn) return {};
    const QString answered = tr("Answered on %1").arg(wording::date(*m_concern.answeredOn));
    return outcomelines::joined({answered, days ? tr("Days waited: %1").arg(*days) : QString()});
}

QWidget* ConcernRow::link(const char* iconName, const QString& words, void (ConcernRow::*asked)()) {
    auto* button = linkButton(words, iconName);
    button->setAccessibleName(QStringLiteral("%1 %2").arg(words, outcomelines::read(m_concern.what)));
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

void ConcernRow::answer() {
    AnswerDialog(m_desk, m_concern, window()).exec();
}

void ConcernRow::chase() {
    ChaseDialog(m_desk, m_concern, window()).exec();
}

void ConcernRow::change() {
    ConcernDialog(m_desk, m_concern, window()).exec();
}

} // namespace aelwyd
