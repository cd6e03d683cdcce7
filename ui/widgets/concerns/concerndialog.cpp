// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/concerns/concerndialog.h"

#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/wordbox.h"

namespace aelwyd {

ConcernDialog::ConcernDialog(OutcomesDesk& desk, QWidget* parent)
    : FormDialog(660, parent)
    , m_desk(desk)
    , m_kind(wordBox(ConcernKind::Request))
    , m_topic(wordBox(ConcernTopic::Other))
    , m_what(new BilingualField)
    , m_raisedOn(new DateField)
    , m_voice(wordBox(Voice::Person))
    , m_raisedBy(new TextField)
    , m_sentTo(new TextField)
    , m_sentOn(new DateField) {
    m_raisedOn->setDate(desk.today());
    form().addRow(QStringLiteral("kind"), {}, m_kind, FieldWidth::Half);
    form().addRow(QStringLiteral("topic"), {}, m_topic, FieldWidth::Half);
    form().addRow(QStringLiteral("what"), {}, m_what);
    form().addRow(QStringLiteral("raised_on"), {}, m_raisedOn, FieldWidth::Half);
    form().addRow(QStringLiteral("voice"), {}, m_voice, FieldWidth::Half);
    form().addRow(QStringLiteral("raised_by"), {}, m_raisedBy, FieldWidth::Half);
    form().addRow(QStringLiteral("sent_to"), {}, m_sentTo, FieldWidth::Half);
    form().addRow(QStringLiteral("sent_on"), {}, m_sentOn, FieldWidth::Half);
    retranslate();
}

Problems ConcernDialog::keep() {
    for (const auto& [field, control] : {std::pair{"raised_on", m_raisedOn}, std::pair{"sent_on", m_sentOn}})
        if (!control->isReadable()) return {{QLatin1String(field), ErrorCode::Date, {control->text()}}};
    Concern concern{.id = m_id, .person = m_desk.person()};
    concern.kind = chosenIn(*m_kind, ConcernKind::Request);
    concern.topic = chosenIn(*m_topic, ConcernTopic::Other);
    concern.what = m_what->text();
    concern.raisedOn = m_raisedOn->date().value_or(QDate());
    concern.voice = chosenIn(*m_voice, Voice::Person);
    concern.raisedBy = m_raisedBy->text();
    concern.sentTo = m_sentTo->text();
    concern.sentOn = m_sentOn->date();
    return m_desk.raise(concern);
}

void ConcernDialog::retranslate() {
    setWords(tr("Something is needed or said"), tr("A need, a request, a complaint or a compliment."),
             tr("Keep"));
    form().setLabel(QStringLiteral("kind"), tr("What it is"));
    form().setLabel(QStringLiteral("topic"), tr("About"));
    form().setLabel(QStringLiteral("what"), tr("In words"));
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
    , m_answer(new BilingualField) {
    form().addRow(QStringLiteral("answer"), {}, m_answer);
    retranslate();
}

Problems AnswerDialog::keep() {
    return m_desk.answer(m_concern.id, m_answer->text());
}

void AnswerDialog::retranslate() {
    setWords(tr("The answer"), m_concern.what.preferring(installedLanguage()), tr("Keep the answer"));
    form().setLabel(QStringLiteral("answer"), tr("What was answered"));
}

} // namespace aelwyd
