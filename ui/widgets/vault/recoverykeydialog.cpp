// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/recoverykeydialog.h"

#include "ui/presentation/vault/typedback.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/vault/recoverysheet.h"

namespace aelwyd {

RecoveryKeyDialog::RecoveryKeyDialog(const QStringList& groups, const QString& agency, QWidget* parent)
    : FormDialog(720, parent)
    , m_groups(groups)
    , m_key(wrappedLabel({}, TextRole::Figure))
    , m_print(plainButton({}, "printer"))
    , m_typed(new TextField) {
    form().addRow(QStringLiteral("key"), {}, m_key);
    form().addRow(QStringLiteral("print"), {}, m_print);
    form().addRow(QStringLiteral("typed"), {}, m_typed);
    connect(m_print, &QPushButton::clicked, this,
            [this, agency] { printRecoverySheet(m_groups, agency, this); });
    retranslate();
}

Problems RecoveryKeyDialog::keep() {
    return problemsOfTypedBack(m_typed->text(), m_groups);
}

void RecoveryKeyDialog::retranslate() {
    setWords(
        tr("The new recovery key"),
        tr("Print it or copy it by hand, and type it back from the sheet. Then the sheet that was printed "
           "before opens nothing any more. Without that the old key stays in force."),
        tr("The new key counts"));
    form().setLabel(QStringLiteral("key"), tr("Recovery key"));
    showRecoveryKey(*m_key, m_groups);
    m_print->setText(tr("Print the key…"));
    form().setLabel(QStringLiteral("typed"), tr("Type the key back from the sheet"));
}

} // namespace aelwyd
