// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/accountdialog.h"

#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/vaultwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/vault/passphrasefields.h"
#include "ui/widgets/vault/rolewords.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

AccountDialog::AccountDialog(AccountsDesk& desk, const std::optional<Account>& account, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_account(account)
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_form(new FieldForm)
    , m_name(new TextField)
    , m_role(roleBox())
    , m_fields(new PassphraseFields(this))
    , m_passphrase(m_fields->add())
    , m_again(m_fields->add())
    , m_save(primaryButton())
    , m_cancel(plainButton()) {
    m_role->setCode(toCode(Role::Supervisor));
    m_form->addRow(QStringLiteral("name"), {}, m_name);
    m_form->addRow(QStringLiteral("role"), {}, m_role);
    m_form->addRow(QStringLiteral("passphrase"), {}, m_passphrase);
    m_form->addRow(QStringLiteral("again"), {}, m_again);
    for (const char* row : {"name", "role"})
        m_form->setRowVisible(QLatin1String(row), !account);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    for (QWidget* widget : QList<QWidget*>{m_refusal, m_form, m_fields->box()})
        all->addWidget(widget);
    all->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setDefault(true);
    setMinimumWidth(460);
    retranslate();
}

QString AccountDialog::name() const {
    return m_name->text().trimmed();
}

void AccountDialog::save() {
    const QString passphrase = m_passphrase->text();
    const QString again = m_again->text();
    const Role role = fromCode<Role>(m_role->code()).value_or(Role::Viewer);
    const Problems problems = m_account ? m_desk.setPassphrase(m_account->id, passphrase, again)
                                        : m_desk.add({name(), role, passphrase, again});
    m_refusal->setText(wording::messages(m_form->showProblems(problems)));
    problems.isEmpty() ? accept() : void(m_form->focusFirstProblem());
}

void AccountDialog::retranslate() {
    setWindowTitle(m_account ? tr("New passphrase: %1").arg(m_account->name) : tr("Let somebody in"));
    m_form->setLabel(QStringLiteral("name"), tr("Name"));
    m_form->setLabel(QStringLiteral("role"), tr("Role"));
    m_form->setHint(QStringLiteral("role"),
                    tr("A viewer looks; a supervisor writes; a manager decides who comes "
                       "in and what is set aside."));
    m_form->setLabel(QStringLiteral("passphrase"), tr("Passphrase"));
    m_form->setHint(QStringLiteral("passphrase"),
                    tr("Four words or more, or twelve different signs or more"));
    m_form->setLabel(QStringLiteral("again"), tr("The passphrase again"));
    m_fields->retranslate();
    m_save->setText(m_account ? tr("Set the passphrase") : tr("Let in"));
    m_cancel->setText(tr("Cancel"));
}

void AccountDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
