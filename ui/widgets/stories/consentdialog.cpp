// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stories/consentdialog.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/unread.h"
#include "ui/widgets/kit/wordbox.h"

namespace aelwyd {

ConsentDialog::ConsentDialog(OutcomesDesk& desk, const Story& story, QWidget* parent)
    : FormDialog(600, parent)
    , m_desk(desk)
    , m_story(story)
    , m_consent(wordBox(desk.consentOf(story.id)))
    , m_on(new DateField)
    , m_givenBy(new TextField)
    , m_note(new TextField) {
    m_note->setLongest(kLongestNote);
    m_on->setDate(desk.today());
    offerNames(*m_givenBy, desk.allKnownNames());
    form().addRow(QStringLiteral("consent"), {}, m_consent, FieldWidth::Half);
    form().addRow(QStringLiteral("on"), {}, m_on, FieldWidth::Half);
    form().addRow(QStringLiteral("given_by"), {}, m_givenBy);
    form().addRow(QStringLiteral("note"), {}, m_note);
    setAbout("consent", story.id.uuid());
    retranslate();
}

Problems ConsentDialog::keep() {
    const ConsentEntry entry{.id = {},
                             .story = m_story.id,
                             .on = m_on->date().value_or(QDate()),
                             .consent = chosenIn(*m_consent, StoryConsent::Nobody),
                             .givenBy = m_givenBy->text(),
                             .note = m_note->text()};
    const Problems unread = unreadDays({{"on", m_on}});
    if (!unread.isEmpty()) return withUnread(unread, problemsOf(tidied(entry), m_desk.today()));
    return m_desk.agree(entry);
}

void ConsentDialog::retranslate() {
    setWords(tr("Who may see it?"), m_story.title.preferring(installedLanguage()), tr("Keep"));
    form().setLabel(QStringLiteral("consent"), tr("Who may see it from now on"));
    form().setLabel(QStringLiteral("on"), tr("Said on"));
    form().setLabel(QStringLiteral("given_by"), tr("Who has said so"));
    form().setLabel(QStringLiteral("note"), tr("Note"));
}

} // namespace aelwyd
