// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/passphrasefields.h"

#include "ui/presentation/wording/vaultwords.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/textfields.h"

#include <QCheckBox>

namespace aelwyd {

PassphraseFields::PassphraseFields(QObject* parent)
    : QObject(parent)
    , m_box(new QCheckBox) {
    connect(m_box, &QCheckBox::toggled, this, &PassphraseFields::show);
    retranslate();
}

TextField* PassphraseFields::add() {
    auto* field = new TextField;
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_fields.append(field);
    return field;
}

void PassphraseFields::tellStrength(FieldForm& form, const QString& row, TextField& field) {
    m_form = &form;
    m_row = row;
    m_new = &field;
    connect(&field, &QLineEdit::textChanged, this, &PassphraseFields::showStrength);
    connect(&field, &QLineEdit::textEdited, this, [this] { m_form->forgetProblem(m_row); });
    showStrength();
}

void PassphraseFields::showStrength() {
    if (m_form) m_form->setHint(m_row, wording::strengthOf(m_new->text()));
}

void PassphraseFields::show(bool words) {
    for (TextField* field : std::as_const(m_fields))
        field->setEchoMode(words ? QLineEdit::Normal : QLineEdit::Password);
}

void PassphraseFields::retranslate() {
    m_box->setText(tr("Show what I type"));
    showStrength();
}

void PassphraseFields::clear() {
    for (TextField* field : std::as_const(m_fields))
        field->clear();
    m_box->setChecked(false);
}

Problems besidePassphrases(Problems problems, bool isNewChosen) {
    for (Problem& problem : problems)
        if (problem.code == ErrorCode::WrongPassphrase || problem.code == ErrorCode::WaitFirst)
            problem.field = QStringLiteral("passphrase");
        else if (problem.code == ErrorCode::WrongRecoveryKey)
            problem.field = QStringLiteral("recovery_key");
        else if (problem.code == ErrorCode::WeakPassphrase && isNewChosen)
            problem.field = QStringLiteral("new_passphrase");
    return problems;
}

} // namespace aelwyd
