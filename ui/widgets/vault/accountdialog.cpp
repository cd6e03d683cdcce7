// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/accountdialog.h"

#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/kit/wordbox.h"
#include "ui/widgets/vault/passphrasefields.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QScopeGuard>

namespace aelwyd {

AccountDialog::AccountDialog(AccountsDesk& desk, const std::optional<Account>& account, QWidget* parent)
    : FormDialog(460, parent)
    , m_desk(desk)
    , m_account(account)
    , m_name(new TextField)
    , m_role(wordBox(Role::Supervisor))
    , m_fields(new PassphraseFields(this))
    , m_now(m_fields->add())
    , m_passphrase(m_fields->add())
    , m_again(m_fields->add())
    , m_progress(new QProgressBar) {
    m_progress->setRange(0, 0);
    form().addRow(QStringLiteral("name"), {}, m_name);
    form().addRow(QStringLiteral("role"), {}, m_role);
    form().addRow(QStringLiteral("now"), {}, m_now);
    form().addRow(QStringLiteral("passphrase"), {}, m_passphrase);
    form().addRow(QStringLiteral("again"), {}, m_again);
    form().addRow(QStringLiteral("shown"), {}, m_fields->box());
    for (const char* row : {"name", "role"})
        form().setRowVisible(QLatin1String(row), !account);
    form().addRow(QStringLiteral("busy"), {}, m_progress);
    form().setRowVisible(QStringLiteral("busy"), false);
    form().setRowVisible(QStringLiteral("now"), account && account->isOwn);
    m_fields->tellStrength(form(), QStringLiteral("passphrase"), *m_passphrase);
    retranslate();
}

QString AccountDialog::name() const {
    return m_name->text().trimmed();
}

Problems AccountDialog::keep() {
    QWidget* focused = focusWidget(); // a field that is switched off loses the keys
    setBusy(true);
    const auto answered = qScopeGuard([this, focused] {
        setBusy(false);
        if (focused) focused->setFocus();
    });
    return kept();
}

Problems AccountDialog::kept() {
    const QString passphrase = m_passphrase->text();
    const QString again = m_again->text();
    return m_account ? m_desk.setPassphrase(m_account->id, {m_now->text(), passphrase, again})
                     : m_desk.add({name(), chosenIn(*m_role, Role::Viewer), passphrase, again});
}

/// A passphrase is made slow to guess, and so takes its time here too.
void AccountDialog::setBusy(bool busy) {
    m_busy = busy;
    form().setRowVisible(QStringLiteral("busy"), busy);
    setReady(!busy);
    for (QWidget* field : QList<QWidget*>{m_name, m_role, m_now, m_passphrase, m_again, m_fields->box()})
        field->setEnabled(!busy);
}

void AccountDialog::reject() {
    if (!m_busy) FormDialog::reject();
}

void AccountDialog::retranslate() {
    setWords(m_account ? tr("New passphrase: %1").arg(m_account->name) : tr("Let somebody in"), {},
             m_account ? tr("Set the passphrase") : tr("Let in"));
    form().setLabel(QStringLiteral("name"), tr("Name"));
    form().setLabel(QStringLiteral("role"), tr("Role"));
    form().setHint(QStringLiteral("role"),
                   tr("A viewer looks; a supervisor writes; a manager decides who comes "
                      "in and what is set aside."));
    m_progress->setAccessibleName(tr("The passphrase is being set"));
    form().setLabel(QStringLiteral("now"), tr("Your passphrase until now"));
    form().setLabel(QStringLiteral("passphrase"), m_account ? tr("New passphrase") : tr("Passphrase"));
    form().setLabel(QStringLiteral("again"),
                    m_account ? tr("The new passphrase again") : tr("The passphrase again"));
    m_fields->retranslate();
}

} // namespace aelwyd
