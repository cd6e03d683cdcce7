// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/concerns/chasedialog.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/unread.h"

namespace aelwyd {

/// What stands against the chase, by the names of the rows.
static Problems ofRows(Problems problems, const QUuid& chase) {
    const QString head = QStringLiteral("chases/%1/").arg(chase.toString(QUuid::WithoutBraces));
    for (Problem& problem : problems)
        if (problem.field.startsWith(head)) problem.field.remove(0, head.size());
    return problems;
}

ChaseDialog::ChaseDialog(OutcomesDesk& desk, const Concern& concern, QWidget* parent)
    : FormDialog(600, parent)
    , m_desk(desk)
    , m_concern(concern)
    , m_on(new DateField)
    , m_by(new TextField)
    , m_note(new TextField) {
    m_note->setLongest(kLongestNote);
    form().addRow(QStringLiteral("on"), {}, m_on, FieldWidth::Half);
    form().addRow(QStringLiteral("by"), {}, m_by, FieldWidth::Half);
    form().addRow(QStringLiteral("note"), {}, m_note);
    m_on->setDate(desk.today());
    m_by->setText(desk.whoIsHere());
    setAbout("chase", concern.id.uuid());
    offerNames(*m_by, desk.allKnownNames());
    retranslate();
}

Problems ChaseDialog::keep() {
    const ConcernChase chase{m_id, m_on->date().value_or(QDate()), m_by->text(), m_note->text()};
    const Problems unread = unreadDays({{"on", m_on}});
    if (unread.isEmpty()) return ofRows(m_desk.chase(m_concern.id, chase), m_id);
    Concern chased = m_concern;
    chased.chases.append(chase);
    return withUnread(unread, ofRows(problemsOf(tidied(chased), m_desk.today()), m_id));
}

void ChaseDialog::retranslate() {
    setWords(tr("Asked again"), m_concern.what.preferring(installedLanguage()), tr("Keep"));
    form().setLabel(QStringLiteral("on"), tr("When"));
    form().setLabel(QStringLiteral("by"), tr("Who asked"));
    form().setLabel(QStringLiteral("note"), tr("What they said"));
}

} // namespace aelwyd
