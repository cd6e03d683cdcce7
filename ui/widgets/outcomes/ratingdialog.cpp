// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/ratingdialog.h"

#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/unread.h"
#include "ui/widgets/kit/wordbox.h"
#include "ui/widgets/outcomes/scorefield.h"

namespace aelwyd {

/// From the lowest on; the ends say what they mean.
static QStringList stepsOfScale() {
    QStringList steps;
    for (int score = kLowestScore; score <= kHighestScore; ++score)
        steps.append(QString::number(score));
    steps.first() = RatingDialog::tr("%1 – far from it").arg(kLowestScore);
    steps.last() = RatingDialog::tr("%1 – there").arg(kHighestScore);
    return steps;
}

RatingDialog::RatingDialog(OutcomesDesk& desk, const PersonalOutcome& outcome, QWidget* parent)
    : FormDialog(620, parent)
    , m_desk(desk)
    , m_outcome(outcome)
    , m_score(new ScoreField)
    , m_words(new BilingualField)
    , m_voice(wordBox(Voice::Person))
    , m_name(new TextField)
    , m_on(new DateField) {
    form().addRow(QStringLiteral("score"), {}, m_score, FieldWidth::Half);
    form().addRow(QStringLiteral("on"), {}, m_on, FieldWidth::Half);
    form().addRow(QStringLiteral("words"), {}, m_words);
    form().addRow(QStringLiteral("said_by"), {}, m_voice, FieldWidth::Half);
    form().addRow(QStringLiteral("said_by_name"), {}, m_name, FieldWidth::Half);
    m_on->setDate(desk.today());
    offerNames(*m_name, desk.allKnownNames());
    setAbout("rating", outcome.id.uuid());
    retranslate();
}

Problems RatingDialog::keep() {
    const Problems unread = m_score->problems() + unreadDays({{"on", m_on}});
    OutcomeRating rating{.person = *m_desk.person(), .outcome = m_outcome.id};
    rating.on = m_on->date().value_or(QDate());
    rating.score = m_score->score();
    rating.words = m_words->text();
    rating.saidBy = chosenIn(*m_voice, Voice::Person);
    rating.saidByName = m_name->text();
    if (!unread.isEmpty()) return withUnread(unread, problemsOf(tidied(rating), m_desk.today()));
    return m_desk.rate(rating);
}

void RatingDialog::retranslate() {
    setWords(tr("How far is it?"), m_outcome.wish.preferring(installedLanguage()), tr("Keep"));
    form().setLabel(QStringLiteral("score"), tr("From 0 to 10"));
    m_score->setWords(stepsOfScale(), tr("0 is far from it, 10 is there"));
    form().setLabel(QStringLiteral("on"), tr("Said on"));
    form().setLabel(QStringLiteral("words"), tr("In their own words"));
    form().setLabel(QStringLiteral("said_by"), tr("Who says it"));
    form().setLabel(QStringLiteral("said_by_name"), tr("Name, if it is not the person"));
}

} // namespace aelwyd
