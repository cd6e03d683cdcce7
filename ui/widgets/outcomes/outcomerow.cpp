// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/outcomerow.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/outcomes/outcomelines.h"
#include "ui/widgets/outcomes/progressline.h"
#include "ui/widgets/outcomes/ratingdialog.h"
#include "ui/widgets/outcomes/statusdialog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

static QString progressWords(const Progress& progress) {
    if (progress.line.isEmpty()) return OutcomeRow::tr("Nobody has said yet how far it is.");
    const QString latest = OutcomeRow::tr("%1 of 10 on %2")
                               .arg(progress.latest().value_or(0))
                               .arg(wording::date(progress.line.last().on));
    const QString words = outcomelines::read(progress.line.last().words);
    return outcomelines::joined({latest,
                                 progress.line.size() > 1 ? wording::word(progress.direction()) : QString(),
                                 words.isEmpty() ? QString() : QStringLiteral("“%1”").arg(words)});
}

OutcomeRow::OutcomeRow(OutcomesDesk& desk, const OutcomeLine& line, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(line) {
    auto* across = outcomelines::lineOf(*this);
    const QString wish = outcomelines::read(line.outcome.wish);
    auto* words = outcomelines::addLines(*across, wish, progressWords(line.progress));
    words->addWidget(wrappedLabel(
        outcomelines::joined({wording::word(line.outcome.kind), wording::word(line.status.status),
                              outcomelines::read(line.status.why),
                              line.inPlan ? QString() : tr("from an earlier plan")}),
        TextRole::Small));
    words->addStretch(1);
    if (line.progress.line.size() > 1) {
        auto* picture = new ProgressLine(line.progress);
        picture->setAccessibleName(tr("Progress: %1").arg(wish));
        picture->setAccessibleDescription(progressWords(line.progress));
        across->addWidget(picture);
    }
    outcomelines::addLinks(*across, {link("pencil", tr("How far is it?"), &OutcomeRow::rate),
                                     link("target", tr("How does it stand?"), &OutcomeRow::changeStatus)});
}

QWidget* OutcomeRow::link(const char* iconName, const QString& words, void (OutcomeRow::*asked)()) {
    auto* button = linkButton(words, iconName);
    button->setAccessibleName(QStringLiteral("%1 %2").arg(words, outcomelines::read(m_line.outcome.wish)));
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

void OutcomeRow::rate() {
    RatingDialog(m_desk, m_line.outcome, window()).exec();
}

void OutcomeRow::changeStatus() {
    StatusDialog(m_desk, m_line, window()).exec();
}

} // namespace aelwyd
