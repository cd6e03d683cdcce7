// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stories/storydialog.h"

#include "core/stories/knownnames.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/picklist.h"
#include "ui/widgets/kit/unread.h"
#include "ui/widgets/kit/wordbox.h"

#include <QCheckBox>

namespace aelwyd {

/// The person's outcomes by their ids.
static PickList* outcomeList(const QList<OutcomeLine>& outcomes) {
    PickList::Group group;
    for (const OutcomeLine& line : outcomes)
        group.entries.append({line.outcome.id.toString(), line.outcome.wish});
    return new PickList(QList{group});
}

/// The day and the outcome of a visit are known.
static Story begunFrom(const OutcomesDesk& desk, const Visit* visit) {
    Story story{.person = *desk.person()};
    story.on = desk.today();
    if (!visit) return story;
    story.visit = visit->id.uuid();
    if (const auto moment = momentOf(*visit)) story.on = moment->day();
    if (const auto outcome = visit->outcome ? PlanItemId::tryFromUuid(*visit->outcome) : std::nullopt)
        story.outcomes = {*outcome};
    return story;
}

StoryDialog::StoryDialog(OutcomesDesk& desk, const Visit* visit, QWidget* parent)
    : StoryDialog(desk, begunFrom(desk, visit), false, parent) {}

StoryDialog::StoryDialog(OutcomesDesk& desk, const Story& story, QWidget* parent)
    : StoryDialog(desk, story, true, parent) {}

StoryDialog::StoryDialog(OutcomesDesk& desk, const Story& story, bool known, QWidget* parent)
    : FormDialog(700, parent)
    , m_desk(desk)
    , m_story(story)
    , m_known(known)
    , m_names(desk.allKnownNames())
    , m_title(new BilingualField(Lines::One))
    , m_what(new BilingualField)
    , m_why(new BilingualField)
    , m_on(new DateField)
    , m_outcomes(outcomeList(desk.outcomes()))
    , m_teller(wordBox(story.teller))
    , m_tellerName(new TextField)
    , m_consent(wordBox(StoryConsent::Nobody))
    , m_givenBy(new TextField)
    , m_namesChanged(new QCheckBox) {
    addRows();
    for (TextField* name : {m_tellerName, m_givenBy})
        offerNames(*name, m_names);
    fill();
    const QUuid owner = story.visit ? *story.visit : story.person.uuid();
    setAbout("story", known ? story.id.uuid() : owner);
    for (BilingualField* text : {m_title, m_what, m_why})
        connect(text, &BilingualField::edited, this, &StoryDialog::tellNames);
    connect(m_namesChanged, &QCheckBox::toggled, this, &StoryDialog::tellNames);
    retranslate();
}

void StoryDialog::addRows() {
    m_what->setLeastLines(4);
    form().addRow(QStringLiteral("title"), {}, m_title);
    form().addRow(QStringLiteral("story"), {}, m_what);
    form().addRow(QStringLiteral("why"), {}, m_why);
    form().addRow(QStringLiteral("names_changed"), {}, m_namesChanged);
    form().addRow(QStringLiteral("on"), {}, m_on, FieldWidth::Half);
    form().addRow(QStringLiteral("teller"), {}, m_teller, FieldWidth::Half);
    form().addRow(QStringLiteral("teller_name"), {}, m_tellerName, FieldWidth::Half);
    form().addRow(QStringLiteral("outcomes"), {}, m_outcomes);
    form().addRow(QStringLiteral("consent"), {}, m_consent, FieldWidth::Half);
    form().addRow(QStringLiteral("given_by"), {}, m_givenBy, FieldWidth::Half);
    for (const char* field : {"consent", "given_by"})
        form().setRowVisible(QLatin1String(field), !m_known);
}

void StoryDialog::fill() {
    m_title->setText(m_story.title);
    m_what->setText(m_story.story);
    m_why->setText(m_story.why);
    m_on->setDate(m_story.on);
    m_tellerName->setText(m_story.tellerName);
    m_namesChanged->setChecked(m_story.namesChanged);
    QStringList outcomes;
    for (const PlanItemId& outcome : m_story.outcomes)
        outcomes.append(outcome.toString());
    m_outcomes->setChosen(outcomes);
    if (!m_desk.outcomes().isEmpty()) m_outcomes->showChoices();
}

Story StoryDialog::story() const {
    Story story = m_story;
    story.title = m_title->text();
    story.story = m_what->text();
    story.why = m_why->text();
    story.on = m_on->date().value_or(QDate());
    story.teller = chosenIn(*m_teller, Voice::CareWorker);
    story.tellerName = m_tellerName->text();
    story.outcomes.clear();
    for (const QString& code : m_outcomes->chosen())
        if (const auto outcome = PlanItemId::tryFromString(code)) story.outcomes.append(*outcome);
    story.namesChanged = m_namesChanged->isChecked();
    return story;
}

/// Only said: a name may be somebody else's, or a word like any other.
void StoryDialog::tellNames() {
    const QStringList left = m_namesChanged->isChecked() ? knownNamesIn(story(), m_names) : QStringList();
    form().setHint(
        QStringLiteral("names_changed"),
        left.isEmpty()
            ? QString()
            : tr("Names that are known here still stand in it: %1").arg(left.join(QStringLiteral(", "))));
}

Problems StoryDialog::keep() {
    const auto consent = m_known ? StoryConsent::Nobody : chosenIn(*m_consent, StoryConsent::Nobody);
    const Problems unread = unreadDays({{"on", m_on}});
    if (!unread.isEmpty()) return withUnread(unread, m_desk.check(story(), consent, m_givenBy->text()));
    return m_known ? m_desk.change(story()) : m_desk.tell(story(), consent, m_givenBy->text());
}

void StoryDialog::retranslate() {
    setWords(m_known ? tr("Change a story") : tr("Write a story"),
             tr("A magic moment: what happened, and why it mattered."), tr("Keep the story"));
    form().setLabel(QStringLiteral("title"), tr("Title"));
    form().setLabel(QStringLiteral("story"), tr("What happened"));
    form().setLabel(QStringLiteral("why"), tr("Why it was a magic moment"));
    form().setLabel(QStringLiteral("on"), tr("When"));
    form().setLabel(QStringLiteral("outcomes"), tr("Which outcomes it touches"));
    form().setLabel(QStringLiteral("teller"), tr("Who tells it"));
    form().setLabel(QStringLiteral("teller_name"), tr("Their name"));
    form().setLabel(QStringLiteral("consent"), tr("Who may see it"));
    form().setLabel(QStringLiteral("given_by"), tr("Who has agreed to that"));
    m_namesChanged->setText(tr("The names in it are made up"));
    tellNames();
}

} // namespace aelwyd
