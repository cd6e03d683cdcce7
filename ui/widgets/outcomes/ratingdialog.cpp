// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/ratingdialog.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/unread.h"
#include "ui/widgets/kit/wordbox.h"
#include "ui/widgets/outcomes/scorefield.h"

#include <algorithm>

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

/// Those of this outcome that stand, latest first.
static QList<OutcomeRating> standingOf(const OutcomesDesk& desk, const PlanItemId& outcome) {
    QList<OutcomeRating> told;
    for (const OutcomeLine& line : desk.outcomes())
        if (line.outcome.id == outcome) told = line.progress.line;
    std::reverse(told.begin(), told.end());
    return told;
}

static QString codeOf(const OutcomeRating& rating) {
    return rating.id.uuid().toString(QUuid::WithoutBraces);
}

RatingDialog::RatingDialog(OutcomesDesk& desk, const PersonalOutcome& outcome, QWidget* parent)
    : FormDialog(620, parent)
    , m_desk(desk)
    , m_outcome(outcome)
    , m_told(standingOf(desk, outcome.id))
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
    if (!m_told.isEmpty()) offerInstead();
    m_on->setDate(desk.today());
    offerNames(*m_name, desk.allKnownNames());
    setAbout("rating", outcome.id.uuid());
    retranslate();
}

void RatingDialog::offerInstead() {
    m_instead = new CodeBox([this](const QString& code) { return insteadWords(code); });
    QStringList codes{QString()};
    for (const OutcomeRating& rating : std::as_const(m_told))
        codes.append(codeOf(rating));
    m_instead->setCodes(codes);
    form().addRow(QStringLiteral("corrects"), {}, m_instead);
    connect(m_instead, &CodeBox::chosen, this, [this](const QString& code) {
        if (const OutcomeRating* rating = told(code)) fillFrom(*rating);
    });
}

const OutcomeRating* RatingDialog::told(const QString& code) const {
    const auto found = std::find_if(m_told.begin(), m_told.end(),
                                    [&](const OutcomeRating& rating) { return codeOf(rating) == code; });
    return found == m_told.end() ? nullptr : &*found;
}

QString RatingDialog::insteadWords(const QString& code) const {
    const OutcomeRating* rating = told(code);
    return rating ? tr("%1 of 10 on %2").arg(rating->score.value_or(0)).arg(wording::date(rating->on))
                  : tr("Nothing: it is new");
}

/// What was typed already is what is right.
void RatingDialog::fillFrom(const OutcomeRating& rating) {
    if (m_score->text().isEmpty()) m_score->setText(QString::number(rating.score.value_or(0)));
    if (m_words->text().isEmpty()) m_words->setText(rating.words);
    if (m_name->text().isEmpty()) m_name->setText(rating.saidByName);
    m_on->setDate(rating.on);
    m_voice->setCode(toCode(rating.saidBy));
}

Problems RatingDialog::keep() {
    const Problems unread = m_score->problems() + unreadDays({{"on", m_on}});
    OutcomeRating rating{.person = *m_desk.person(), .outcome = m_outcome.id};
    rating.on = m_on->date().value_or(QDate());
    rating.score = m_score->score();
    rating.words = m_words->text();
    rating.saidBy = chosenIn(*m_voice, Voice::Person);
    rating.saidByName = m_name->text();
    if (const OutcomeRating* wrong = m_instead ? told(m_instead->code()) : nullptr)
        rating.corrects = wrong->id;
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
    if (!m_instead) return;
    form().setLabel(QStringLiteral("corrects"), tr("Instead of"));
    form().setHint(QStringLiteral("corrects"),
                   tr("Choose what was written down wrongly. With an empty figure it is taken back."));
}

} // namespace aelwyd
