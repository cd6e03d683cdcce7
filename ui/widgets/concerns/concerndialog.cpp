// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/concerns/concerndialog.h"

#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/unread.h"
#include "ui/widgets/kit/wordbox.h"
#include "ui/widgets/matching/personpicker.h"

namespace aelwyd {

ConcernDialog::ConcernDialog(OutcomesDesk& desk, QWidget* parent)
    : ConcernDialog(desk,
                    {.person = desk.person(),
                     .raisedOn = desk.today(),
                     .voice = desk.person() ? Voice::Person : Voice::Other},
                    desk.person() ? Whom::Known : Whom::Asked, parent) {
    setAbout("concern", desk.person() ? desk.person()->uuid() : QUuid());
}

ConcernDialog::ConcernDialog(OutcomesDesk& desk, const Concern& concern, QWidget* parent)
    : ConcernDialog(desk, concern, Whom::Asked, parent) {}

ConcernDialog::ConcernDialog(OutcomesDesk& desk, const Concern& concern, Whom whom, QWidget* parent)
    : FormDialog(720, parent)
    , m_desk(desk)
    , m_concern(concern)
    , m_person(whom == Whom::Asked ? new PersonPicker(desk.people()) : nullptr)
    , m_kind(wordBox(concern.kind))
    , m_topic(wordBox(concern.topic))
    , m_what(new BilingualField)
    , m_raisedOn(new DateField)
    , m_voice(wordBox(concern.voice))
    , m_raisedBy(new TextField)
    , m_sentTo(new TextField)
    , m_sentOn(new DateField) {
    m_what->setText(concern.what);
    m_raisedOn->setDate(concern.raisedOn);
    for (TextField* name : {m_raisedBy, m_sentTo})
        offerNames(*name, desk.allKnownNames());
    m_raisedBy->setText(concern.raisedBy);
    m_sentTo->setText(concern.sentTo);
    m_sentOn->setDate(concern.sentOn);
    if (m_person) m_person->setPerson(concern.person);
    addRows();
    setAbout("concern", concern.id.uuid());
    retranslate();
}

void ConcernDialog::addRows() {
    form().addRow(QStringLiteral("kind"), {}, m_kind, FieldWidth::Half);
    form().addRow(QStringLiteral("topic"), {}, m_topic, FieldWidth::Half);
    form().addRow(QStringLiteral("what"), {}, m_what);
    if (m_person) form().addRow(QStringLiteral("person"), {}, m_person);
    form().addRow(QStringLiteral("raised_on"), {}, m_raisedOn, FieldWidth::Half);
    form().addRow(QStringLiteral("voice"), {}, m_voice, FieldWidth::Half);
    form().addRow(QStringLiteral("raised_by"), {}, m_raisedBy);
    form().addRow(QStringLiteral("sent_to"), {}, m_sentTo, FieldWidth::Half);
    form().addRow(QStringLiteral("sent_on"), {}, m_sentOn, FieldWidth::Half);
}

Problems ConcernDialog::unreadable() const {
    Problems problems = unreadDays({{"raised_on", m_raisedOn}, {"sent_on", m_sentOn}});
    if (m_person && m_person->isOpen())
        problems.append({QStringLiteral("person"), ErrorCode::NobodyFound, {m_person->text()}});
    return problems;
}

Problems ConcernDialog::keep() {
    if (m_person) m_person->takeTyped();
    const Concern said = concern();
    const Problems unread = unreadable();
    if (!unread.isEmpty()) return withUnread(unread, problemsOf(tidied(said), m_desk.today()));
    return m_desk.raise(said);
}

Concern ConcernDialog::concern() const {
    Concern concern = m_concern;
    if (m_person) concern.person = m_person->person();
    concern.kind = chosenIn(*m_kind, ConcernKind::Request);
    concern.topic = chosenIn(*m_topic, ConcernTopic::Other);
    concern.what = m_what->text();
    concern.raisedOn = m_raisedOn->date().value_or(QDate());
    concern.voice = chosenIn(*m_voice, Voice::Person);
    concern.raisedBy = m_raisedBy->text();
    concern.sentTo = m_sentTo->text();
    concern.sentOn = m_sentOn->date();
    return concern;
}

void ConcernDialog::retranslate() {
    setWords(tr("Something is needed or said"), tr("A need, a request, a complaint or a compliment."),
             tr("Keep"));
    form().setLabel(QStringLiteral("kind"), tr("What it is"));
    form().setLabel(QStringLiteral("topic"), tr("About"));
    form().setLabel(QStringLiteral("what"), tr("In words"));
    if (m_person) {
        form().setLabel(QStringLiteral("person"), tr("Whom it is about"));
        form().setHint(QStringLiteral("person"),
                       tr("Name, number or postcode. Empty where it is about nobody in particular."));
        m_person->setListName(tr("People who are found"));
    }
    form().setLabel(QStringLiteral("raised_on"), tr("Raised on"));
    form().setLabel(QStringLiteral("voice"), tr("Raised by"));
    form().setLabel(QStringLiteral("raised_by"), tr("Their name"));
    form().setLabel(QStringLiteral("sent_to"), tr("Sent to"));
    form().setLabel(QStringLiteral("sent_on"), tr("Sent on"));
}

AnswerDialog::AnswerDialog(OutcomesDesk& desk, const Concern& concern, QWidget* parent)
    : FormDialog(600, parent)
    , m_desk(desk)
    , m_concern(concern)
    , m_on(new DateField)
    , m_answer(new BilingualField)
    , m_learnt(new BilingualField) {
    m_on->setDate(concern.answeredOn.value_or(desk.today()));
    m_answer->setText(concern.answer);
    m_learnt->setText(concern.learnt);
    form().addRow(QStringLiteral("answered_on"), {}, m_on, FieldWidth::Half);
    form().addRow(QStringLiteral("answer"), {}, m_answer);
    form().addRow(QStringLiteral("learnt"), {}, m_learnt);
    setAbout("answer", concern.id.uuid());
    retranslate();
}

Problems AnswerDialog::keep() {
    Problems open = unreadDays({{"answered_on", m_on}});
    if (open.isEmpty() && !m_on->date())
        open.append({QStringLiteral("answered_on"), ErrorCode::Required, {}});
    Concern concern = m_concern;
    // Without a day it would count as not answered, and lack nothing.
    concern.answeredOn = m_on->date().value_or(m_desk.today());
    concern.answer = m_answer->text();
    concern.learnt = m_learnt->text();
    if (!open.isEmpty()) return withUnread(open, problemsOf(tidied(concern), m_desk.today()));
    return m_desk.raise(concern);
}

void AnswerDialog::retranslate() {
    setWords(tr("The answer"), m_concern.what.preferring(installedLanguage()), tr("Keep the answer"));
    form().setLabel(QStringLiteral("answered_on"), tr("Answered on"));
    form().setLabel(QStringLiteral("answer"), tr("What was answered"));
    form().setLabel(QStringLiteral("learnt"), tr("What was learnt from it"));
}

} // namespace aelwyd
