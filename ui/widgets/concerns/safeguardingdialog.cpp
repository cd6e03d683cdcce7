// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/concerns/safeguardingdialog.h"

#include "ui/presentation/wording/reviewwords.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/kit/unread.h"
#include "ui/widgets/kit/wordbox.h"

#include <QCheckBox>

namespace aelwyd {

SafeguardingDialog::SafeguardingDialog(OutcomesDesk& desk, const SafeguardingConcern& concern,
                                       QWidget* parent)
    : FormDialog(760, parent)
    , m_desk(desk)
    , m_concern(concern)
    , m_harmBox(makeHarms())
    , m_what(new TextArea(Lines::Many))
    , m_raisedOn(new DateField)
    , m_voice(wordBox(concern.voice))
    , m_raisedBy(new TextField)
    , m_madeSafe(new TextArea(Lines::Many))
    , m_reportedTo(new TextField)
    , m_reportedOn(new DateField)
    , m_closedOn(new DateField)
    , m_result(new TextArea(Lines::Many)) {
    m_what->setLeastLines(3);
    for (TextField* name : {m_raisedBy, m_reportedTo})
        offerNames(*name, desk.allKnownNames());
    addRows();
    fill(concern);
    // One that is not written yet belongs to the person alone.
    setAbout("safeguarding", concern.what.isEmpty() ? concern.person.uuid() : concern.id.uuid());
    retranslate();
}

QWidget* SafeguardingDialog::makeHarms() {
    auto* box = new QWidget;
    auto* flow = new FlowLayout(14, box);
    for (const Harm harm : allOf<Harm>()) {
        m_harms.append({harm, new QCheckBox});
        flow->addWidget(m_harms.last().second);
    }
    return box;
}

void SafeguardingDialog::addRows() {
    form().addRow(QStringLiteral("what"), {}, m_what);
    form().addRow(QStringLiteral("harms"), {}, m_harmBox);
    form().addRow(QStringLiteral("raised_on"), {}, m_raisedOn, FieldWidth::Half);
    form().addRow(QStringLiteral("voice"), {}, m_voice, FieldWidth::Half);
    form().addRow(QStringLiteral("raised_by"), {}, m_raisedBy);
    form().addRow(QStringLiteral("made_safe"), {}, m_madeSafe);
    form().addRow(QStringLiteral("reported_to"), {}, m_reportedTo, FieldWidth::Half);
    form().addRow(QStringLiteral("reported_on"), {}, m_reportedOn, FieldWidth::Half);
    form().addRow(QStringLiteral("closed_on"), {}, m_closedOn, FieldWidth::Half);
    form().addRow(QStringLiteral("result"), {}, m_result, FieldWidth::Half);
}

void SafeguardingDialog::fill(const SafeguardingConcern& concern) {
    for (const auto& [harm, box] : m_harms)
        box->setChecked(concern.harms.contains(harm));
    m_what->replaceText(concern.what);
    m_raisedOn->setDate(concern.raisedOn.isValid() ? concern.raisedOn : m_desk.today());
    m_raisedBy->replaceText(concern.raisedBy);
    m_madeSafe->replaceText(concern.madeSafe);
    m_reportedTo->replaceText(concern.reportedTo);
    m_reportedOn->setDate(concern.reportedOn);
    m_closedOn->setDate(concern.closedOn);
    m_result->replaceText(concern.result);
}

Problems SafeguardingDialog::keep() {
    const SafeguardingConcern said = concern();
    const Problems unread =
        unreadDays({{"raised_on", m_raisedOn}, {"reported_on", m_reportedOn}, {"closed_on", m_closedOn}});
    if (!unread.isEmpty()) return withUnread(unread, problemsOf(tidied(said), m_desk.today()));
    return m_desk.keepSafe(said);
}

SafeguardingConcern SafeguardingDialog::concern() const {
    SafeguardingConcern concern{.id = m_concern.id, .person = m_concern.person};
    for (const auto& [harm, box] : m_harms)
        if (box->isChecked()) concern.harms.append(harm);
    concern.what = m_what->toPlainText();
    concern.raisedOn = m_raisedOn->date().value_or(QDate());
    concern.voice = chosenIn(*m_voice, Voice::CareWorker);
    concern.raisedBy = m_raisedBy->text();
    concern.madeSafe = m_madeSafe->toPlainText();
    concern.reportedTo = m_reportedTo->text();
    concern.reportedOn = m_reportedOn->date();
    concern.closedOn = m_closedOn->date();
    concern.result = m_result->toPlainText();
    return concern;
}

void SafeguardingDialog::retranslate() {
    setWords(tr("A safeguarding concern"),
             tr("Managers and supervisors alone can read it. It is in no report and on no list. The duty to "
                "report "
                "to the local authority is the agency's."),
             tr("Keep"));
    form().setLabel(QStringLiteral("what"), tr("What was seen or said"));
    form().setLabel(QStringLiteral("harms"), tr("What kind of harm it may be"));
    form().setLabel(QStringLiteral("raised_on"), tr("Raised on"));
    form().setLabel(QStringLiteral("voice"), tr("Raised by"));
    form().setLabel(QStringLiteral("raised_by"), tr("Their name"));
    form().setLabel(QStringLiteral("made_safe"), tr("What was done at once to keep the person safe"));
    form().setLabel(QStringLiteral("reported_to"), tr("Reported to"));
    form().setLabel(QStringLiteral("reported_on"), tr("Reported on"));
    form().setLabel(QStringLiteral("closed_on"), tr("Closed on"));
    form().setLabel(QStringLiteral("result"), tr("What came of it"));
    for (const auto& [harm, box] : m_harms)
        box->setText(wording::word(harm));
}

} // namespace aelwyd
