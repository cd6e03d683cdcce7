// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/restoredialog.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/vault/passphrasefields.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace aelwyd {

RestoreDialog::RestoreDialog(RestoreDesk& desk, Questions& questions, const QString& folder, QWidget* parent)
    : GrowingDialog(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_folder(folder)
    , m_text(wrappedLabel({}, TextRole::Soft))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_form(new FieldForm)
    , m_from(new TextField)
    , m_users(new CodeBox([](const QString& name) { return name; }))
    , m_fields(new PassphraseFields(this))
    , m_passphrase(m_fields->add())
    , m_key(new TextField)
    , m_new(m_fields->add())
    , m_again(m_fields->add())
    , m_to(new TextField)
    , m_lost(linkButton())
    , m_chooseFrom(linkButton({}, "folder-open"))
    , m_chooseTo(linkButton({}, "folder-open"))
    , m_progress(new QProgressBar)
    , m_go(primaryButton({}, "archive-restore"))
    , m_cancel(plainButton()) {
    build();
    connect(m_chooseFrom, &QPushButton::clicked, this, &RestoreDialog::chooseBackup);
    connect(m_chooseTo, &QPushButton::clicked, this, &RestoreDialog::chooseTarget);
    connect(m_from, &QLineEdit::editingFinished, this, [this] { takeBackup(m_from->text().trimmed()); });
    connect(m_lost, &QPushButton::clicked, this, [this] { setRecovering(!m_recovering); });
    connect(m_go, &QPushButton::clicked, this, &RestoreDialog::go);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&desk, &RestoreDesk::restored, this, &QDialog::accept);
    connect(&desk, &RestoreDesk::refused, this, &RestoreDialog::refuse);
    connect(&desk, &RestoreDesk::busyChanged, this, &RestoreDialog::setBusy);
    takeBackup({});
    setBusy(false);
    retranslate();
}

/// What belongs to a field stands right under it, in the order in which it is read and the keys go.
void RestoreDialog::addRows() {
    m_form->addRow(QStringLiteral("from"), {}, m_from);
    m_form->addRow(QStringLiteral("choose_from"), {}, m_chooseFrom);
    m_form->addRow(QStringLiteral("user"), {}, m_users, FieldWidth::Half);
    m_form->addRow(QStringLiteral("passphrase"), {}, m_passphrase, FieldWidth::Half);
    m_form->addRow(QStringLiteral("recovery_key"), {}, m_key);
    m_form->addRow(QStringLiteral("new_passphrase"), {}, m_new, FieldWidth::Half);
    m_form->addRow(QStringLiteral("again"), {}, m_again, FieldWidth::Half);
    m_form->addRow(QStringLiteral("shown"), {}, m_fields->box(), FieldWidth::Half);
    m_form->addRow(QStringLiteral("lost"), {}, m_lost, FieldWidth::Half);
    m_form->addRow(QStringLiteral("to"), {}, m_to);
    m_form->addRow(QStringLiteral("choose_to"), {}, m_chooseTo);
    m_fields->tellStrength(*m_form, QStringLiteral("new_passphrase"), *m_new);
}

void RestoreDialog::build() {
    addRows();
    m_progress->setRange(0, 0);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_go);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    for (QWidget* widget : QList<QWidget*>{m_text, m_refusal, m_form})
        all->addWidget(widget);
    // It stays as high as it has been, and the fields together.
    all->addStretch(1);
    all->addLayout(foot);
    orderKeys();
    m_go->setDefault(true);
    setMinimumWidth(720);
}

void RestoreDialog::orderKeys() {
    const QList<QWidget*> read{m_from,          m_chooseFrom, m_users, m_passphrase, m_key,    m_new, m_again,
                               m_fields->box(), m_lost,       m_to,    m_chooseTo,   m_cancel, m_go};
    for (qsizetype next = 1; next < read.size(); ++next)
        setTabOrder(read.at(next - 1), read.at(next));
}

QString RestoreDialog::restoredPath() const {
    return form().to;
}

RestoreForm RestoreDialog::form() const {
    RestoreForm form{m_from->text().trimmed(), m_users->code(), m_passphrase->text(), m_to->text().trimmed()};
    if (!m_isSealed || !m_recovering) return form;
    form.recoveryKey = m_key->text();
    form.newPassphrase = m_new->text();
    form.again = m_again->text();
    return form;
}

void RestoreDialog::chooseBackup() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Which backup?"), m_folder,
                                                      tr("Backups (*.backup *.aelwyd);;All files (*)"));
    if (path.isEmpty()) return;
    m_from->setText(path);
    takeBackup(path);
}

/// A protected backup asks who was let in when it was made.
void RestoreDialog::takeBackup(const QString& path) {
    const QStringList users = m_desk.usersOf(path);
    m_users->setCodes(users);
    m_isSealed = !users.isEmpty();
    showRows();
}

void RestoreDialog::setRecovering(bool recovering) {
    m_recovering = recovering;
    m_fields->clear();
    refuse({});
    showRows();
    retranslate();
    (recovering ? m_key : m_passphrase)->setFocus();
}

void RestoreDialog::showRows() {
    m_form->setRowVisible(QStringLiteral("user"), m_isSealed);
    m_form->setRowVisible(QStringLiteral("passphrase"), m_isSealed && !m_recovering);
    for (const char* row : {"recovery_key", "new_passphrase", "again"})
        m_form->setRowVisible(QLatin1String(row), m_isSealed && m_recovering);
    for (const char* row : {"shown", "lost"})
        m_form->setRowVisible(QLatin1String(row), m_isSealed);
}

void RestoreDialog::chooseTarget() {
    QString path = m_questions.fileToSave(tr("Where shall the new file be kept?"),
                                          QDir::home().filePath(QStringLiteral("restored.aelwyd")),
                                          tr("Aelwyd files (*.aelwyd)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".aelwyd"))) path += QStringLiteral(".aelwyd");
    m_to->setText(path);
}

void RestoreDialog::go() {
    Problems problems = m_desk.check(form());
    if (m_isSealed && m_recovering && m_key->text().trimmed().isEmpty())
        problems.append({QStringLiteral("recovery_key"), ErrorCode::Required, {}});
    refuse(problems);
    if (problems.isEmpty()) m_desk.restore(form());
}

void RestoreDialog::refuse(const Problems& problems) {
    m_refusal->setText(wording::messages(m_form->showProblems(besidePassphrases(problems, true))));
    m_form->focusFirstProblem();
}

void RestoreDialog::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_form->setEnabled(!busy);
    for (QPushButton* button : {m_go, m_cancel})
        button->setEnabled(!busy);
}

void RestoreDialog::retranslate() {
    setWindowTitle(tr("Bring back a backup"));
    m_text->setText(
        tr("The backup becomes a new file, which is opened then. No file that is there is changed."));
    m_form->setLabel(QStringLiteral("from"), tr("Backup"));
    m_form->setLabel(QStringLiteral("user"), tr("Who are you?"));
    m_form->setLabel(QStringLiteral("passphrase"), tr("Your passphrase when it was made"));
    m_form->setLabel(QStringLiteral("recovery_key"), tr("Recovery key"));
    m_form->setHint(QStringLiteral("recovery_key"),
                    tr("Eight groups of signs, from the sheet that was printed before it was made"));
    m_form->setLabel(QStringLiteral("new_passphrase"), tr("New passphrase for the new file"));
    m_form->setLabel(QStringLiteral("again"), tr("The new passphrase again"));
    m_form->setLabel(QStringLiteral("to"), tr("New file"));
    m_lost->setText(m_recovering ? tr("Back to the passphrase") : tr("The passphrase is not known"));
    m_chooseFrom->setText(tr("Choose a backup…"));
    m_chooseTo->setText(tr("Choose a place…"));
    m_fields->retranslate();
    m_progress->setAccessibleName(tr("The backup is being read"));
    m_go->setText(tr("Bring back"));
    m_cancel->setText(tr("Cancel"));
}

void RestoreDialog::changeEvent(QEvent* event) {
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
