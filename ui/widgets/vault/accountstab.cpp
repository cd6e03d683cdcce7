// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/accountstab.h"

#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/vaultwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/wordbox.h"
#include "ui/widgets/vault/accountdialog.h"
#include "ui/widgets/vault/recoverykeydialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

AccountsTab::AccountsTab(AccountsDesk& desk, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_card(new Card)
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_add(plainButton({}, "user-plus"))
    , m_keyCard(new Card)
    , m_keyText(wrappedLabel())
    , m_renew(plainButton({}, "lock")) {
    m_card->addToHead(m_add);
    m_card->body()->addWidget(m_refusal);
    m_keyCard->body()->addWidget(m_keyText);
    m_keyCard->body()->addWidget(m_renew, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    all->addWidget(m_card);
    all->addWidget(m_keyCard);
    all->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &AccountsTab::letIn);
    connect(m_renew, &QPushButton::clicked, this, &AccountsTab::renewKey);
    connect(&desk, &AccountsDesk::changed, this, &AccountsTab::refresh);
    retranslate();
}

/// What there is not keeps its place: the roles stand one below the other.
static void hideInItsPlace(QWidget& widget) {
    QSizePolicy size = widget.sizePolicy();
    size.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(size);
    widget.hide();
}

QWidget* AccountsTab::makeRow(const Account& account) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* role = wordBox(account.role);
    role->setAccessibleName(tr("Role: %1").arg(account.name));
    role->setEnabled(m_desk.mayManage() && !account.isOwn);
    auto* passphrase = linkButton(tr("New passphrase…"));
    passphrase->setAccessibleName(tr("New passphrase: %1").arg(account.name));
    if (!account.isOwn && !m_desk.mayManage()) hideInItsPlace(*passphrase);
    auto* out = iconButton("trash-2", tr("Take out: %1").arg(account.name));
    if (account.isOwn || !m_desk.mayManage()) hideInItsPlace(*out);
    line->addWidget(plainLabel(account.isOwn ? tr("%1 (you)").arg(account.name) : account.name), 1);
    line->addWidget(role);
    line->addWidget(passphrase);
    line->addWidget(out);
    connect(role, &CodeBox::chosen, this, [this, account](const QString& code) {
        tell(m_desk.changeRole(account.id, fromCode<Role>(code).value_or(account.role)),
             tr("The role is changed: %1").arg(account.name));
    });
    connect(passphrase, &QPushButton::clicked, this, [this, account] {
        if (AccountDialog(m_desk, account, this).exec() == QDialog::Accepted)
            emit said(tr("The passphrase is set: %1").arg(account.name));
    });
    connect(out, &QToolButton::clicked, this, [this, account] { remove(account); });
    return row;
}

/// The keys stay where they were, at the control with the same name.
static void focusNamed(const QWidget& rows, const QString& name) {
    for (QWidget* each : rows.findChildren<QWidget*>())
        if (each->accessibleName() == name) return each->setFocus();
}

/// The old rows go later, because one of them may be what asked for it.
void AccountsTab::refresh() {
    const QWidget* focused = window()->focusWidget();
    const QString name =
        m_rows && focused && m_rows->isAncestorOf(focused) ? focused->accessibleName() : QString();
    if (m_rows) m_rows->deleteLater();
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    const auto accounts = m_desk.accounts();
    for (const Account& account : accounts)
        column->addWidget(makeRow(account));
    m_card->body()->addWidget(m_rows);
    m_rows->show();
    if (!name.isEmpty()) focusNamed(*m_rows, name);
    m_add->setVisible(m_desk.mayManage());
    m_keyCard->setVisible(m_desk.mayManage());
}

void AccountsTab::letIn() {
    AccountDialog dialog(m_desk, {}, this);
    if (dialog.exec() == QDialog::Accepted) emit said(tr("Let in: %1").arg(dialog.name()));
}

void AccountsTab::remove(const Account& account) {
    const bool sure = m_questions.confirm(tr("Take out: %1").arg(account.name),
                                          tr("The whole file is written again under a new key, so that the "
                                             "old passphrase does not open it any more. Backups and copies "
                                             "from before still open with it. "
                                             "This takes a moment. What they did stays in the audit trail."),
                                          tr("Take out"));
    if (!sure) return;
    m_add->setFocus(); // the button that was pressed goes with its row
    tell(m_desk.remove(account.id), tr("Taken out: %1").arg(account.name));
}

void AccountsTab::renewKey() {
    const bool sure = m_questions.confirm(
        tr("Make a new recovery key?"),
        tr("The sheet that was printed before opens nothing any more once the new key is typed back."),
        tr("Make a new key"));
    if (!sure) return;
    const Problems problems = m_desk.renewRecoveryKey([this](const QStringList& groups) -> Result<void> {
        const bool isKept = RecoveryKeyDialog(groups, m_desk.agencyName(), this).exec() == QDialog::Accepted;
        return isKept ? Result<void>() : Problem{{}, ErrorCode::Cancelled};
    });
    if (!problems.isEmpty() && problems.first().code == ErrorCode::Cancelled)
        return tell({}, tr("The old recovery key stays in force."));
    tell(problems, tr("The new recovery key counts from now on."));
}

void AccountsTab::tell(const Problems& problems, const QString& done) {
    m_refusal->setText(wording::messages(problems));
    if (problems.isEmpty())
        emit said(done);
    else
        refresh();
}

void AccountsTab::retranslate() {
    m_card->setTitle(tr("Who may open this file"));
    m_add->setText(tr("Let somebody in…"));
    m_keyCard->setTitle(tr("Recovery key"));
    m_keyText->setText(
        tr("The printed key opens the file when every passphrase is forgotten. Make a new one when the "
           "sheet was lost or seen by others."));
    m_renew->setText(tr("Make a new key…"));
    refresh();
}

void AccountsTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
