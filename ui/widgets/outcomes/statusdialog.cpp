// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/statusdialog.h"

#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/unread.h"

namespace aelwyd {

static CodeBox* statusBox(OutcomeStatus status) {
    auto* box = new CodeBox([](const QString& code) {
        const auto known = fromCode<OutcomeStatus>(code);
        return known ? wording::word(*known) : code;
    });
    QStringList codes;
    for (const OutcomeStatus each : allOf<OutcomeStatus>())
        codes.append(toCode(each));
    box->setCodes(codes);
    box->setCode(toCode(status));
    return box;
}

StatusDialog::StatusDialog(OutcomesDesk& desk, const OutcomeLine& line, QWidget* parent)
    : FormDialog(620, parent)
    , m_desk(desk)
    , m_outcome(line.outcome)
    , m_status(statusBox(line.status.status))
    , m_on(new DateField)
    , m_why(new BilingualField)
    , m_decidedBy(new TextField) {
    form().addRow(QStringLiteral("status"), {}, m_status, FieldWidth::Half);
    form().addRow(QStringLiteral("on"), {}, m_on, FieldWidth::Half);
    form().addRow(QStringLiteral("why"), {}, m_why);
    form().addRow(QStringLiteral("decided_by"), {}, m_decidedBy);
    m_on->setDate(desk.today());
    offerNames(*m_decidedBy, desk.allKnownNames());
    setAbout("status", m_outcome.id.uuid());
    retranslate();
}

Problems StatusDialog::keep() {
    OutcomeStatusChange change{.person = *m_desk.person(), .outcome = m_outcome.id};
    change.on = m_on->date().value_or(QDate());
    change.status = fromCode<OutcomeStatus>(m_status->code()).value_or(OutcomeStatus::Active);
    change.why = m_why->text();
    change.decidedBy = m_decidedBy->text();
    const Problems unread = unreadDays({{"on", m_on}});
    if (!unread.isEmpty()) return withUnread(unread, problemsOf(tidied(change), m_desk.today()));
    return m_desk.changeStatus(change);
}

void StatusDialog::retranslate() {
    setWords(tr("How does it stand?"), m_outcome.wish.preferring(installedLanguage()), tr("Keep"));
    form().setLabel(QStringLiteral("status"), tr("What became of it"));
    form().setLabel(QStringLiteral("on"), tr("From which day"));
    form().setLabel(QStringLiteral("why"), tr("Why"));
    form().setLabel(QStringLiteral("decided_by"), tr("Who said so"));
}

} // namespace aelwyd
