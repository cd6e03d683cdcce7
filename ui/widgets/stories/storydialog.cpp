// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stories/storydialog.h"

#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/wordbox.h"

#include <QCheckBox>

namespace aelwyd {

/// One of the person's outcomes by its id, or none.
static CodeBox* outcomeBox(const QList<OutcomeLine>& outcomes) {
    QStringList codes{QString()};
    for (const OutcomeLine& line : outcomes)
        codes.append(line.outcome.id.toString());
    auto* box = new CodeBox([outcomes](const QString& code) {
        for (const OutcomeLine& line : outcomes)
            if (line.outcome.id.toString() == code) return line.outcome.wish.preferring(installedLanguage());
        return StoryDialog::tr("No outcome in particular");
    });
    box->setCodes(codes);
    return box;
}

StoryDialog::StoryDialog(OutcomesDesk& desk, const Visit* visit, QWidget* parent)
    : FormDialog(700, parent)
    , m_desk(desk)
    , m_title(new BilingualField(Lines::One))
    , m_story(new BilingualField)
    , m_why(new BilingualField)
    , m_on(new DateField)
    , m_outcome(outcomeBox(desk.outcomes()))
    , m_teller(wordBox(Voice::CareWorker))
    , m_tellerName(new TextField)
    , m_consent(wordBox(StoryConsent::Nobody))
    , m_givenBy(new TextField)
    , m_namesChanged(new QCheckBox) {
    m_story->setLeastLines(4);
    m_on->setDate(desk.today());
    form().addRow(QStringLiteral("title"), {}, m_title);
    form().addRow(QStringLiteral("story"), {}, m_story);
    form().addRow(QStringLiteral("why"), {}, m_why);
    form().addRow(QStringLiteral("on"), {}, m_on, FieldWidth::Half);
    form().addRow(QStringLiteral("outcomes"), {}, m_outcome, FieldWidth::Half);
    form().addRow(QStringLiteral("teller"), {}, m_teller, FieldWidth::Half);
    form().addRow(QStringLiteral("teller_name"), {}, m_tellerName, FieldWidth::Half);
    form().addRow(QStringLiteral("consent"), {}, m_consent, FieldWidth::Half);
    form().addRow(QStringLiteral("given_by"), {}, m_givenBy, FieldWidth::Half);
    form().addRow(QStringLiteral("names_changed"), {}, m_namesChanged);
    if (visit) beginFrom(*visit);
    retranslate();
}

/// The day and the outcome are known then.
void StoryDialog::beginFrom(const Visit& visit) {
    m_visit = visit.id.uuid();
    if (const auto moment = momentOf(visit)) m_on->setDate(moment->day());
    if (visit.outcome) m_outcome->setCode(visit.outcome->toString(QUuid::WithoutBraces));
}

Problems StoryDialog::keep() {
    if (!m_on->isReadable()) return {{QStringLiteral("on"), ErrorCode::Date, {m_on->text()}}};
    Story story{.id = m_id, .person = *m_desk.person()};
    story.title = m_title->text();
    story.story = m_story->text();
    story.why = m_why->text();
    story.on = m_on->date().value_or(QDate());
    story.teller = chosenIn(*m_teller, Voice::CareWorker);
    story.tellerName = m_tellerName->text();
    if (const auto outcome = PlanItemId::tryFromString(m_outcome->code())) story.outcomes = {*outcome};
    story.visit = m_visit;
    story.namesChanged = m_namesChanged->isChecked();
    return m_desk.tell(story, chosenIn(*m_consent, StoryConsent::Nobody), m_givenBy->text());
}

void StoryDialog::retranslate() {
    setWords(tr("Write a story"), tr("A magic moment: what happened, and why it mattered."),
             tr("Keep the story"));
    form().setLabel(QStringLiteral("title"), tr("Title"));
    form().setLabel(QStringLiteral("story"), tr("What happened"));
    form().setLabel(QStringLiteral("why"), tr("Why it was a magic moment"));
    form().setLabel(QStringLiteral("on"), tr("When"));
    form().setLabel(QStringLiteral("outcomes"), tr("Which outcome it touches"));
    form().setLabel(QStringLiteral("teller"), tr("Who tells it"));
    form().setLabel(QStringLiteral("teller_name"), tr("Their name"));
    form().setLabel(QStringLiteral("consent"), tr("Who may see it"));
    form().setLabel(QStringLiteral("given_by"), tr("Who has agreed to that"));
    m_namesChanged->setText(tr("The names in it are made up"));
}

} // namespace aelwyd
