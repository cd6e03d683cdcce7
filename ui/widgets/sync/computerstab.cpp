// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sync/computerstab.h"

#include "core/base/text.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/tablebox.h"
#include "ui/widgets/sync/pairingassistant.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace aelwyd {

ComputersTab::ComputersTab(PairingDesk& desk, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_own(new Card)
    , m_situation(wrappedLabel())
    , m_right(new Remark(Remark::Kind::Quiet))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_renameOwn(plainButton({}, "pencil"))
    , m_letIn(plainButton({}, "plus"))
    , m_join(plainButton({}, "users"))
    , m_others(new Card)
    , m_none(wrappedLabel({}, TextRole::Soft))
    , m_table(new TableBox(PairingDesk::Name))
    , m_rename(plainButton({}, "pencil"))
    , m_shutOut(plainButton({}, "x")) {
    auto* ownButtons = new FlowLayout;
    for (QPushButton* button : {m_letIn, m_join, m_renameOwn})
        ownButtons->addWidget(button);
    for (QWidget* widget : QList<QWidget*>{m_situation, m_right, m_refusal})
        m_own->body()->addWidget(widget);
    m_own->body()->addLayout(ownButtons);
    m_table->setModel(&desk);
    auto* otherButtons = new FlowLayout;
    for (QPushButton* button : {m_rename, m_shutOut})
        otherButtons->addWidget(button);
    m_others->body()->addWidget(m_none);
    m_others->body()->addWidget(m_table);
    m_others->body()->addLayout(otherButtons);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    all->addWidget(m_own);
    all->addWidget(m_others);
    all->addStretch(1);
    connect(m_letIn, &QPushButton::clicked, this, &ComputersTab::letIn);
    connect(m_join, &QPushButton::clicked, this, &ComputersTab::join);
    connect(m_renameOwn, &QPushButton::clicked, this, &ComputersTab::renameOwn);
    connect(m_rename, &QPushButton::clicked, this, &ComputersTab::renameOther);
    connect(m_shutOut, &QPushButton::clicked, this, &ComputersTab::shutOut);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComputersTab::refresh);
    connect(&desk, &QAbstractItemModel::modelReset, this, &ComputersTab::refresh);
    retranslate();
}

/// Whoever is at it: what is done on a computer counts with the others only as far as its own role goes.
static bool isOfManagers(const PairingDesk& desk) {
    for (int row = 0; row < desk.rowCount(); ++row)
        if (desk.at(row).isOwn) return desk.at(row).role == Role::Manager;
    return true;
}

QString ComputersTab::situation() const {
    if (m_desk.isWaitingToBeLetIn())
        return tr(
            "This computer has joined and waits for the first file of the others. Once they have let it "
            "in, take in the file that they write.");
    if (!m_desk.isInAgency())
        return tr(
            "This computer works by itself. Another office can work on a copy of the same records: the "
            "two are paired once, with two small files and a telephone call, and meet by files from then "
            "on. Nobody else can read these files.");
    return tr("What is written here goes to the others by files or by a folder that both can reach.");
}

void ComputersTab::refresh() {
    m_own->setTitle(tr("This computer: %1").arg(withVisibleControls(m_desk.ownName())));
    m_situation->setText(situation());
    const bool may = m_desk.mayManage(), counts = m_desk.mayLetIn();
    m_right->setText(!isOfManagers(m_desk) ? tr("This computer was not let in as a manager's: a manager lets "
                                                "others in at another computer.")
                     : may                 ? QString()
                                           : tr("Only a manager lets computers in or shuts them out."));
    m_letIn->setVisible(counts);
    m_join->setVisible(may && m_desk.canJoin());
    m_renameOwn->setEnabled(may);
    const bool any = m_desk.rowCount() > 0;
    m_table->setVisible(any);
    m_none->setVisible(!any);
    const int row = m_table->currentIndex().row();
    const bool chosen = row >= 0 && row < m_desk.rowCount() && !m_desk.at(row).isOwn;
    const bool open = chosen && m_desk.at(row).status == DeviceStatus::Admitted;
    m_rename->setVisible(any && counts);
    m_shutOut->setVisible(any && counts);
    m_rename->setEnabled(chosen);
    m_shutOut->setEnabled(open);
}

void ComputersTab::letIn() {
    assist(true);
}

void ComputersTab::join() {
    assist(false);
}

void ComputersTab::assist(bool isLettingIn) {
    PairingAssistant assistant(m_desk, m_questions, isLettingIn, this);
    const bool done = assistant.exec() == QDialog::Accepted;
    m_desk.refresh();
    if (!done) return;
    emit said(isLettingIn ? tr("Let in: %1").arg(assistant.otherName())
                          : tr("Joined. The others let this computer in now."));
    emit filesAsked();
}

void ComputersTab::renameOwn() {
    const auto name =
        m_questions.ask(tr("Rename this computer"),
                        tr("How shall the others call it? Its place is a good name."), tr("Rename"));
    if (name) tell(m_desk.renameOwn(*name), tr("Its name is now: %1").arg(*name));
}

void ComputersTab::renameOther() {
    const PairedDevice device = m_desk.at(m_table->currentIndex().row());
    const auto name =
        m_questions.ask(tr("Rename: %1").arg(withVisibleControls(device.label)),
                        tr("How shall it be called? All computers will see the name."), tr("Rename"));
    if (name) tell(m_desk.rename(device.id, *name), tr("Its name is now: %1").arg(*name));
}

void ComputersTab::shutOut() {
    const PairedDevice device = m_desk.at(m_table->currentIndex().row());
    const QString name = withVisibleControls(device.label);
    const bool sure =
        m_questions.confirm(tr("Shut out: %1").arg(name),
                            tr("This is for good. Nothing that is written there from now on comes in "
                               "anywhere, and no new file can be "
                               "read there. What it has already stays readable there: if it was stolen, "
                               "change the passphrases that were "
                               "used on it. The other computers hear of it with the next file."),
                            tr("Shut out"));
    if (sure) tell(m_desk.shutOut(device.id), tr("Shut out: %1").arg(name));
}

void ComputersTab::tell(const Problems& problems, const QString& done) {
    m_refusal->setText(wording::messages(problems));
    if (problems.isEmpty()) emit said(done);
}

void ComputersTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_desk.refresh();
}

void ComputersTab::retranslate() {
    m_letIn->setText(tr("Let another computer in…"));
    m_join->setText(tr("Join an agency that another computer has…"));
    m_renameOwn->setText(tr("Rename this computer…"));
    m_others->setTitle(tr("All computers of the agency"));
    m_none->setText(tr("There is no other computer yet."));
    m_table->setAccessibleName(tr("Computers: name, role, when heard of last, what it lacks, standing"));
    m_rename->setText(tr("Rename…"));
    m_shutOut->setText(tr("Shut out…"));
    refresh();
}

void ComputersTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
