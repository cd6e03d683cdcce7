// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/unlockwindow.h"

#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/vault/passphrasefields.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace aelwyd {

/// In pixels: a passphrase, and the whole of a recovery key.
static constexpr int kCardWidth = 520;
static constexpr int kWideCardWidth = 720;

UnlockWindow::UnlockWindow(VaultDoor& door, const QString& chosen)
    : m_door(door)
    , m_card(new Card)
    , m_title(wrappedLabel({}, TextRole::Title))
    , m_text(wrappedLabel({}, TextRole::Soft))
    , m_waiting(new Remark(Remark::Kind::Quiet))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_form(new FieldForm)
    , m_users(new CodeBox([](const QString& name) { return name; }))
    , m_fields(new PassphraseFields(this))
    , m_passphrase(m_fields->add())
    , m_key(new TextField)
    , m_new(m_fields->add())
    , m_again(m_fields->add())
    , m_progress(new QProgressBar)
    , m_go(primaryButton({}, "lock"))
    , m_clockIsRight(plainButton({}, "clock"))
    , m_lost(linkButton())
    , m_open(linkButton({}, "folder-open"))
    , m_restore(linkButton({}, "archive-restore"))
    , m_language(linkButton({}, "languages")) {
    setObjectName(QStringLiteral("start"));
    setAttribute(Qt::WA_StyledBackground);
    m_users->setCodes(door.users());
    if (door.users().contains(chosen)) m_users->setCode(chosen);
    build();
    connect(m_go, &QPushButton::clicked, this, &UnlockWindow::go);
    connect(m_clockIsRight, &QPushButton::clicked, this,
            [this] { m_door.unlock(user(), m_passphrase->text(), true); });
    connect(m_lost, &QPushButton::clicked, this, [this] { setRecovering(!m_recovering); });
    connect(m_open, &QPushButton::clicked, this, &UnlockWindow::openFileAsked);
    connect(m_restore, &QPushButton::clicked, this, &UnlockWindow::restoreAsked);
    connect(m_language, &QPushButton::clicked, this,
            [this] { emit languageChosen(installedLanguage() == ReaderLanguage::English); });
    for (TextField* field : {m_passphrase, m_key, m_new, m_again})
        connect(field, &QLineEdit::returnPressed, this, &UnlockWindow::go);
    connect(&door, &VaultDoor::refused, this, &UnlockWindow::refuse);
    connect(&door, &VaultDoor::busyChanged, this, &UnlockWindow::setBusy);
    resize(860, 680);
    setRecovering(false);
    setBusy(false);
    if (const Problems faults = door.faults(); !faults.isEmpty()) refuse(faults);
}

void UnlockWindow::build() {
    m_form->addRow(QStringLiteral("user"), {}, m_users);
    m_form->addRow(QStringLiteral("recovery_key"), {}, m_key);
    m_form->addRow(QStringLiteral("passphrase"), {}, m_passphrase);
    m_form->addRow(QStringLiteral("new_passphrase"), {}, m_new);
    m_form->addRow(QStringLiteral("again"), {}, m_again);
    m_fields->tellStrength(*m_form, QStringLiteral("new_passphrase"), *m_new);
    m_progress->setRange(0, 0);
    for (QWidget* widget : QList<QWidget*>{m_title, m_text, m_waiting, m_refusal, m_form, m_fields->box(),
                                           m_progress, m_go, m_clockIsRight})
        m_card->body()->addWidget(widget);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_lost);
    foot->addStretch(1);
    foot->addWidget(m_open);
    m_card->body()->addLayout(foot);
    m_card->body()->addWidget(m_restore, 0, Qt::AlignLeft);
    m_card->standIn(this, m_language);
}

QString UnlockWindow::user() const {
    return m_users->code();
}

void UnlockWindow::setWaiting(std::function<QString()> why) {
    m_why = std::move(why);
    m_users->setCodes(m_door.users());
    retranslate();
}

QString UnlockWindow::waitingWords() const {
    if (!m_why) return {};
    const QString why = m_why();
    return (why.isEmpty() ? why : why + QLatin1Char('\n')) +
           tr("What was typed last is not saved yet. It is kept in this computer's memory and saved by "
              "itself "
              "as soon as that is possible. To go on with it, unlock.");
}

/// The window with the words in it would go too.
void UnlockWindow::closeEvent(QCloseEvent* event) {
    const bool stays = m_why && !WindowQuestions(this).confirmOr(
                                    tr("Close without saving?"),
                                    tr("What was typed last is not saved yet. If you close now, it is lost."),
                                    tr("Close without saving"), tr("Keep waiting"));
    event->setAccepted(!stays);
}

void UnlockWindow::go() {
    refuse({});
    if (!m_recovering)
        m_door.unlock(user(), m_passphrase->text());
    else if (m_new->text() != m_again->text())
        refuse({{QStringLiteral("again"), ErrorCode::PassphrasesDiffer, {}}});
    else
        m_door.recover(m_key->text(), user(), m_new->text());
}

void UnlockWindow::setRecovering(bool recovering) {
    m_recovering = recovering;
    m_card->setFixedWidth(recovering ? kWideCardWidth : kCardWidth);
    m_form->setRowVisible(QStringLiteral("passphrase"), !recovering);
    for (const char* row : {"recovery_key", "new_passphrase", "again"})
        m_form->setRowVisible(QLatin1String(row), recovering);
    m_fields->clear();
    refuse({});
    retranslate();
    (recovering ? m_key : m_passphrase)->setFocus();
}

void UnlockWindow::refuse(const Problems& problems) {
    m_problems = problems;
    m_refusal->setText(wording::messages(m_form->showProblems(besidePassphrases(problems, m_recovering))));
    bool clock = false;
    for (const Problem& problem : problems) {
        clock = clock || problem.code == ErrorCode::ClockBack;
        if (problem.code == ErrorCode::WaitFirst) waitFor(problem.arguments.value(0).toInt());
    }
    m_clockIsRight->setVisible(clock);
    if (problems.isEmpty()) return;
    m_passphrase->selectAll();
    if (!m_form->focusFirstProblem()) m_passphrase->setFocus();
}

/// After wrong passphrases the file waits; the button says so by being out of use as long.
void UnlockWindow::waitFor(int seconds) {
    m_go->setEnabled(false);
    QTimer::singleShot(seconds * 1000, this, [this] { m_go->setEnabled(!m_door.isBusy()); });
}

void UnlockWindow::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_form->setEnabled(!busy);
    for (QPushButton* button : {m_go, m_clockIsRight, m_lost, m_open, m_restore})
        button->setEnabled(!busy);
}

void UnlockWindow::retranslate() {
    setWindowTitle(QStringLiteral("Aelwyd"));
    m_title->setText(tr("This agency is locked"));
    m_text->setText(QFileInfo(m_door.path()).fileName());
    m_form->setLabel(QStringLiteral("user"), tr("Who are you?"));
    m_form->setLabel(QStringLiteral("passphrase"), tr("Passphrase"));
    m_form->setLabel(QStringLiteral("recovery_key"), tr("Recovery key"));
    m_form->setHint(QStringLiteral("recovery_key"),
                    tr("Eight groups of signs, from the sheet that was printed"));
    m_form->setLabel(QStringLiteral("new_passphrase"), tr("New passphrase"));
    m_form->setLabel(QStringLiteral("again"), tr("The new passphrase again"));
    m_fields->retranslate();
    m_progress->setAccessibleName(tr("The file is being unlocked"));
    m_go->setText(m_recovering ? tr("Set the passphrase and unlock") : tr("Unlock"));
    m_clockIsRight->setText(tr("I am a manager: the clock is right, unlock"));
    m_waiting->setText(waitingWords());
    m_lost->setVisible(!m_door.isKept());
    m_lost->setText(m_recovering ? tr("Back to the passphrase") : tr("I have lost my passphrase"));
    m_open->setText(tr("Open another file…"));
    m_restore->setText(tr("Bring back a backup…"));
    m_language->setText(installedLanguage() == ReaderLanguage::Welsh ? QStringLiteral("English")
                                                                     : QStringLiteral("Cymraeg"));
}

void UnlockWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    refuse(m_problems);
}

} // namespace aelwyd
