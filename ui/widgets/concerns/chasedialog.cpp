// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/concerns/chasedialog.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"

namespace aelwyd {

/// The day's row has the name that begins all problems of a chase.
ChaseDialog::ChaseDialog(OutcomesDesk& desk, const Concern& concern, QWidget* parent)
    : FormDialog(600, parent)
    , m_desk(desk)
    , m_concern(concern)
    , m_on(new DateField)
    , m_by(new TextField)
    , m_note(new TextField) {
    m_note->setLongest(kLongestNote);
    form().addRow(QStringLiteral("chases"), {}, m_on, FieldWidth::Half);
    form().addRow(QStringLiteral("by"), {}, m_by, FieldWidth::Half);
    form().addRow(QStringLiteral("note"), {}, m_note);
    m_on->setDate(desk.today());
    m_by->setText(desk.whoIsHere());
    setAbout("chase", concern.id.uuid());
    offerNames(*m_by, desk.allKnownNames());
    retranslate();
}

Problems ChaseDialog::keep() {
    if (!m_on->isReadable()) return {{QStringLiteral("chases"), ErrorCode::Date, {m_on->text()}}};
    return m_desk.chase(m_concern.id, {m_id, m_on->date().value_or(QDate()), m_by->text(), m_note->text()});
}

void ChaseDialog::retranslate() {
    setWords(tr("Asked again"), m_concern.what.preferring(installedLanguage()), tr("Keep"));
    form().setLabel(QStringLiteral("chases"), tr("When"));
    form().setLabel(QStringLiteral("by"), tr("Who asked"));
    form().setLabel(QStringLiteral("note"), tr("What they said"));
}

} // namespace aelwyd
