// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviews/reviewdialog.h"

#include "ui/presentation/outcomes/cardlines.h"
#include "ui/presentation/outcomes/preparationwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/unread.h"
#include "ui/widgets/kit/wordbox.h"
#include "ui/widgets/reviews/partakers.h"

#include <utility>

namespace aelwyd {

namespace {

QString languageWord(const QString& code) {
    return code == QLatin1String("cy") ? QStringLiteral("Cymraeg") : QStringLiteral("English");
}

QString codeOf(ReaderLanguage language) {
    return language == ReaderLanguage::Welsh ? QStringLiteral("cy") : QStringLiteral("en");
}

QString notSaid() {
    return ReviewDialog::tr("Not said yet");
}

template <class E>
QString answerWord(const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? wording::word(*value) : notSaid();
}

/// One of the values, or none yet.
template <class E>
CodeBox* openBox() {
    auto* box = new CodeBox(&answerWord<E>);
    QStringList codes{QString()};
    for (const char* code : CodeList<E>::codes)
        codes.append(QLatin1String(code));
    box->setCodes(codes);
    return box;
}

TextArea* lines() {
    auto* area = new TextArea(Lines::Many);
    area->setLeastLines(kCardsAsked);
    return area;
}

} // namespace

ReviewDialog::ReviewDialog(OutcomesDesk& desk, ReviewKind kind, QWidget* parent)
    : FormDialog(760, parent)
    , m_desk(desk)
    , m_kind(wordBox(kind))
    , m_on(new DateField)
    , m_heldBy(new TextField)
    , m_language(new CodeBox(&languageWord))
    , m_partakers(new Partakers)
    , m_meets(openBox<ReviewAnswer>())
    , m_meetsWords(new BilingualField)
    , m_wanted(openBox<ReviewAnswer>())
    , m_wantedWords(new BilingualField)
    , m_working(lines())
    , m_notWorking(lines())
    , m_important(lines())
    , m_result(openBox<ReviewResult>())
    , m_reason(new BilingualField)
    , m_actions(new ActionLines) {
    m_on->setDate(desk.today());
    m_heldBy->setText(desk.whoIsHere());
    m_language->setCodes({QStringLiteral("cy"), QStringLiteral("en")});
    m_language->setCode(codeOf(installedLanguage()));
    offerKnown();
    connect(m_kind, &CodeBox::chosen, this, &ReviewDialog::askWhyNoSocialWorker);
    askWhyNoSocialWorker();
    addRows();
    if (desk.person()) setAbout("review", desk.person()->uuid());
    retranslate();
}

ReviewDialog::ReviewDialog(OutcomesDesk& desk, const Review& held, QWidget* parent)
    : ReviewDialog(desk, held.kind, parent) {
    m_held = held;
    fillFrom(held);
    setAbout("review", held.id.uuid());
    retranslate();
}

void ReviewDialog::offerKnown() {
    const auto known = m_desk.knownNames();
    m_partakers->offer(known);
    offerNames(*m_heldBy, known.value(Voice::Office));
    m_actions->offer(m_desk.allKnownNames());
}

void ReviewDialog::askWhyNoSocialWorker() {
    m_partakers->askWhyNoSocialWorker(chosenIn(*m_kind, ReviewKind::Asked) == ReviewKind::Yearly);
}

void ReviewDialog::fillFrom(const Review& held) {
    m_on->setDate(held.on);
    m_heldBy->setText(held.heldBy);
    m_partakers->setParticipants(held.participants);
    m_meets->setCode(held.meetsOutcomes ? toCode(*held.meetsOutcomes) : QString());
    m_meetsWords->setText(held.meetsWords);
    m_wanted->setCode(held.stillWanted ? toCode(*held.stillWanted) : QString());
    m_wantedWords->setText(held.wantedWords);
    m_language->setCode(codeOf(cardlines::languageOf(held.cards, installedLanguage())));
    m_language->setEnabled(held.cards.isEmpty());
    for (const auto& [kind, lines] : {std::pair{CardKind::Working, m_working},
                                      {CardKind::NotWorking, m_notWorking},
                                      {CardKind::Important, m_important}})
        lines->setPlainText(cardlines::linesOf(held.cards, kind, language()));
    m_result->setCode(held.result ? toCode(*held.result) : QString());
    m_reason->setText(held.resultReason);
    m_actions->setActions(held.actions);
}

ReaderLanguage ReviewDialog::language() const {
    return m_language->code() == QLatin1String("cy") ? ReaderLanguage::Welsh : ReaderLanguage::English;
}

void ReviewDialog::addRows() {
    form().addRow(QStringLiteral("kind"), {}, m_kind, FieldWidth::Half);
    form().addRow(QStringLiteral("on"), {}, m_on, FieldWidth::Half);
    form().addRow(QStringLiteral("held_by"), {}, m_heldBy, FieldWidth::Half);
    form().addRow(QStringLiteral("language"), {}, m_language, FieldWidth::Half);
    form().addRow(QStringLiteral("participants"), {}, m_partakers);
    form().addRow(QStringLiteral("meets_outcomes"), {}, m_meets);
    form().addRow(QStringLiteral("meets_words"), {}, m_meetsWords);
    form().addRow(QStringLiteral("still_wanted"), {}, m_wanted);
    form().addRow(QStringLiteral("wanted_words"), {}, m_wantedWords);
    form().addRow(QStringLiteral("working"), {}, m_working);
    form().addRow(QStringLiteral("not_working"), {}, m_notWorking);
    form().addRow(QStringLiteral("important"), {}, m_important);
    form().addRow(QStringLiteral("result"), {}, m_result);
    form().addRow(QStringLiteral("result_reason"), {}, m_reason);
    form().addRow(QStringLiteral("actions"), {}, m_actions);
}

Review ReviewDialog::review() const {
    Review review = m_held.value_or(Review{.id = m_id, .person = *m_desk.person()});
    const QList<ReviewCard> before = std::exchange(review.cards, {});
    review.kind = chosenIn(*m_kind, ReviewKind::Asked);
    review.on = m_on->date().value_or(QDate());
    review.heldBy = m_heldBy->text();
    review.participants = m_partakers->participants();
    review.meetsOutcomes = fromCode<ReviewAnswer>(m_meets->code());
    review.meetsWords = m_meetsWords->text();
    review.stillWanted = fromCode<ReviewAnswer>(m_wanted->code());
    review.wantedWords = m_wantedWords->text();
    for (const auto& [kind, lines] : {std::pair{CardKind::Working, m_working},
                                      {CardKind::NotWorking, m_notWorking},
                                      {CardKind::Important, m_important}})
        review.cards += cardlines::cardsOf(lines->toPlainText(), kind, language(), before);
    review.result = fromCode<ReviewResult>(m_result->code());
    review.resultReason = m_reason->text();
    review.actions = m_actions->actions();
    return review;
}

Problems ReviewDialog::keep() {
    const Problems unread = unreadDays({{"on", m_on}}) + m_actions->problems();
    if (!unread.isEmpty()) return withUnread(unread, problemsOf(tidied(review()), {}, m_desk.today()));
    return m_desk.hold(review());
}

void ReviewDialog::retranslate() {
    if (m_held)
        setWords(tr("What was said in the review"), wording::date(m_held->on), tr("Keep the review"));
    else
        setWords(tr("Hold a review"), wording::sentences(m_desk.preparation()), tr("Keep the review"));
    form().setLabel(QStringLiteral("kind"), tr("Which review"));
    form().setLabel(QStringLiteral("on"), tr("Held on"));
    form().setLabel(QStringLiteral("held_by"), tr("Held by"));
    form().setLabel(QStringLiteral("language"), tr("Cards are written in"));
    form().setLabel(QStringLiteral("participants"), tr("Who took part"));
    form().setLabel(QStringLiteral("meets_outcomes"),
                    tr("Do the current services meet the outcomes you set?"));
    form().setLabel(QStringLiteral("meets_words"), tr("In their own words"));
    form().setLabel(QStringLiteral("still_wanted"), tr("Are they still the outcomes you want?"));
    form().setLabel(QStringLiteral("wanted_words"), tr("In their own words"));
    form().setLabel(QStringLiteral("working"), tr("What is working (a line for each)"));
    form().setLabel(QStringLiteral("not_working"), tr("What is not working (a line for each)"));
    form().setLabel(QStringLiteral("important"), tr("What is important for the future (a line for each)"));
    form().setLabel(QStringLiteral("result"), tr("What was decided about the package"));
    form().setLabel(QStringLiteral("result_reason"), tr("Why"));
    form().setLabel(QStringLiteral("actions"), tr("What is to be done"));
    m_partakers->retranslate();
    m_actions->retranslate();
}

} // namespace aelwyd
