// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/foundingassistant.h"

#include "ui/presentation/vault/backupplace.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/vault/passphrasefields.h"
#include "ui/widgets/vault/recoverysheet.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

FoundingAssistant::FoundingAssistant(FoundingDesk& desk, Questions& questions, const QString& suggestion,
                                     QWidget* parent)
    : GrowingDialog(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_steps(new QStackedWidget)
    , m_fields(new PassphraseFields(this))
    , m_progress(new QProgressBar)
    , m_go(primaryButton())
    , m_cancel(plainButton()) {
    for (QWidget* step : {makeFirstStep(), makeSecondStep()}) {
        m_steps->addWidget(scrolled(step));
        step->installEventFilter(this);
    }
    m_path->setText(suggestion);
    layOut();
    listen();
    setBusy(false);
    retranslate();
    setMinimumWidth(720); // the whole key can be seen while it is typed back
}

void FoundingAssistant::layOut() {
    m_progress->setRange(0, 0);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_go);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 24, 28, 24);
    all->addWidget(m_steps, 1);
    all->addLayout(foot);
    m_go->setDefault(true);
}

void FoundingAssistant::listen() {
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] { m_steps->currentIndex() == 0 ? make() : finish(); });
    for (TextField* field : {m_path, m_second})
        connect(field, &QLineEdit::textChanged, this, &FoundingAssistant::showBackupPlaces);
    for (const char* row : {"agency", "name", "again", "path", "second"})
        connect(qobject_cast<TextField*>(m_form->control(QLatin1String(row))), &QLineEdit::textChanged, this,
                [this, row] { m_form->forgetProblem(QLatin1String(row)); });
    connect(&m_desk, &FoundingDesk::busyChanged, this, &FoundingAssistant::setBusy);
    connect(&m_desk, &FoundingDesk::made, this, &FoundingAssistant::showKey);
    connect(&m_desk, &FoundingDesk::refused, this, [this](const Problems& problems) {
        m_refusal->setText(wording::messages(m_form->showProblems(problems)));
    });
}

/// Words over what is filled in: a step of the assistant.
static QVBoxLayout* columnOf(QWidget& step, const QList<QWidget*>& above) {
    auto* column = new QVBoxLayout(&step);
    column->setContentsMargins(0, 0, 0, 12);
    for (QWidget* widget : above)
        column->addWidget(widget);
    return column;
}

QWidget* FoundingAssistant::makeFirstStep() {
    m_title = wrappedLabel({}, TextRole::Title);
    m_text = wrappedLabel({}, TextRole::Soft);
    m_refusal = new Remark(Remark::Kind::Problem);
    m_backups = wrappedLabel({}, TextRole::Soft);
    addRows();
    auto* step = new QWidget;
    auto* column = columnOf(*step, {m_title, m_text, m_refusal});
    column->addSpacing(10);
    column->addWidget(m_form);
    column->addLayout(makeChoices());
    column->addWidget(m_backups);
    column->addStretch(1);
    return step;
}

void FoundingAssistant::addRows() {
    m_form = new FieldForm;
    m_agency = new TextField;
    m_name = new TextField;
    m_passphrase = m_fields->add();
    m_again = m_fields->add();
    m_path = new TextField;
    m_second = new TextField;
    const bool hasAgency = !m_desk.isForExisting() && !m_desk.isJoining();
    m_form->addRow(QStringLiteral("agency"), {}, m_agency, FieldWidth::Half);
    m_form->addRow(QStringLiteral("name"), {}, m_name, hasAgency ? FieldWidth::Half : FieldWidth::Full);
    m_form->addRow(QStringLiteral("passphrase"), {}, m_passphrase, FieldWidth::Half);
    m_form->addRow(QStringLiteral("again"), {}, m_again, FieldWidth::Half);
    m_form->addRow(QStringLiteral("shown"), {}, m_fields->box());
    m_form->addRow(QStringLiteral("path"), {}, m_path);
    m_form->addRow(QStringLiteral("second"), {}, m_second);
    m_form->setRowVisible(QStringLiteral("agency"), hasAgency);
    m_form->setRowVisible(QStringLiteral("path"), !m_desk.isForExisting());
    m_fields->tellStrength(*m_form, QStringLiteral("passphrase"), *m_passphrase);
}

QLayout* FoundingAssistant::makeChoices() {
    m_choose = linkButton({}, "folder-open");
    m_chooseSecond = linkButton({}, "folder-open");
    if (m_desk.isForExisting()) m_choose->hide();
    connect(m_choose, &QPushButton::clicked, this, &FoundingAssistant::choosePlace);
    connect(m_chooseSecond, &QPushButton::clicked, this, &FoundingAssistant::chooseSecond);
    auto* choices = new FlowLayout;
    choices->addWidget(m_choose);
    choices->addWidget(m_chooseSecond);
    return choices;
}

QWidget* FoundingAssistant::makeSecondStep() {
    m_keyTitle = wrappedLabel({}, TextRole::Title);
    m_keyText = wrappedLabel({}, TextRole::Body);
    m_key = wrappedLabel({}, TextRole::Figure);
    m_print = plainButton({}, "printer");
    m_typedForm = new FieldForm;
    m_typed = new TextField;
    m_typedForm->addRow(QStringLiteral("typed"), {}, m_typed);
    connect(m_print, &QPushButton::clicked, this,
            [this] { printRecoverySheet(m_desk.recoveryGroups(), m_agency->text(), this); });
    auto* step = new QWidget;
    auto* column = columnOf(*step, {m_keyTitle, m_keyText, m_key});
    column->setSpacing(14);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    column->addWidget(m_typedForm);
    column->addStretch(1);
    return step;
}

FoundingForm FoundingAssistant::form() const {
    return {m_agency->text(), m_name->text(),           m_passphrase->text(),
            m_again->text(),  m_path->text().trimmed(), m_second->text().trimmed()};
}

void FoundingAssistant::choosePlace() {
    QString path = m_questions.fileToSave(tr("Where shall its file be kept?"), m_path->text(),
                                          tr("Aelwyd files (*.aelwyd)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".aelwyd"))) path += QStringLiteral(".aelwyd");
    m_path->setText(path);
}

void FoundingAssistant::chooseSecond() {
    const QString folder = m_questions.folderToUse(tr("A second place for backups"));
    if (!folder.isEmpty()) m_second->setText(QDir::toNativeSeparators(folder));
}

/// The first place is beside the file, wherever that goes.
void FoundingAssistant::showBackupPlaces() {
    const QString folder = m_desk.backupFolder(form().path);
    m_backups->setText(tr("Backups are made by themselves and go to: %1. A second place on another disk or a "
                          "stick keeps them when this disk fails.")
                           .arg(QDir::toNativeSeparators(folder)));
    m_form->setHint(QStringLiteral("second"), remarkOnBackupPlace(form().second));
}

void FoundingAssistant::make() {
    const Problems problems = m_desk.check(form());
    m_refusal->setText(wording::messages(m_form->showProblems(problems)));
    if (problems.isEmpty())
        m_desk.make(form());
    else
        m_form->focusFirstProblem();
}

void FoundingAssistant::showKey() {
    m_fields->clear();
    m_steps->setCurrentIndex(1);
    retranslate();
    fit();
    m_typed->setFocus();
}

void FoundingAssistant::finish() {
    const Problems problems = m_desk.checkTypedBack(m_typed->text());
    m_typedForm->showProblems(problems);
    problems.isEmpty() ? accept() : void(m_typedForm->focusFirstProblem());
}

/// The file is there once the key is shown: leaving now would leave nobody with the key.
void FoundingAssistant::reject() {
    if (m_steps->currentIndex() == 0) return GrowingDialog::reject();
    const bool sure = m_questions.confirm(
        tr("Go on without the recovery key?"),
        tr("It will not be shown again. If every passphrase is forgotten, nobody can open the file."),
        tr("Go on without it"));
    if (sure) accept();
}

void FoundingAssistant::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_steps->setEnabled(!busy);
    for (QPushButton* button : {m_go, m_cancel})
        button->setEnabled(!busy);
}

void FoundingAssistant::retranslate() {
    const bool existing = m_desk.isForExisting();
    setWindowTitle(existing ? tr("Protect this file") : tr("Start a new agency"));
    if (m_desk.isJoining()) setWindowTitle(tr("Join an agency"));
    m_title->setText(windowTitle());
    m_text->setText(
        m_desk.isJoining()
            ? tr("First this computer gets a file of its own, which only opens with a passphrase. Then it is "
                 "paired "
                 "with the computer that has the records, and gets them from there.")
            : tr("Everything is kept in one file that only opens with a passphrase. You will be its first "
                 "manager, and can let others in later."));
    m_form->setLabel(QStringLiteral("agency"), tr("What is the agency called?"));
    m_form->setLabel(QStringLiteral("name"), tr("Your name"));
    m_form->setLabel(QStringLiteral("passphrase"), tr("Passphrase"));
    m_form->setLabel(QStringLiteral("again"), tr("The passphrase again"));
    m_form->setLabel(QStringLiteral("path"), tr("Where its file is kept"));
    m_form->setLabel(QStringLiteral("second"), tr("A second place for backups, if there is one"));
    m_choose->setText(tr("Choose another place…"));
    m_chooseSecond->setText(tr("Choose a folder for backups…"));
    showBackupPlaces();
    m_fields->retranslate();
    m_keyTitle->setText(tr("Your recovery key"));
    m_keyText->setText(
        tr("This key opens the file when every passphrase is forgotten. Print it or copy it by "
           "hand, and keep it in a safe, away from this computer. It is shown only now."));
    if (m_steps->currentIndex() == 1) showRecoveryKey(*m_key, m_desk.recoveryGroups());
    m_print->setText(tr("Print the key…"));
    m_typedForm->setLabel(QStringLiteral("typed"), tr("Type the key back from the sheet"));
    m_progress->setAccessibleName(tr("The file is being made"));
    m_cancel->setText(tr("Cancel"));
    m_go->setText(m_steps->currentIndex() == 0 ? windowTitle() : tr("Done"));
}

/// The whole step in front, and the buttons below it.
int FoundingAssistant::wantedHeight() const {
    const auto* step = static_cast<QScrollArea*>(m_steps->currentWidget())->widget();
    const QMargins around = layout()->contentsMargins();
    const int wide = width() - around.left() - around.right();
    const int foot = layout()->spacing() + m_go->sizeHint().height();
    return step->heightForWidth(wide) + foot + around.top() + around.bottom();
}

/// What scrolls asks nobody but its own area for room.
bool FoundingAssistant::eventFilter(QObject* watched, QEvent* event) {
    const auto* area = static_cast<QScrollArea*>(m_steps->currentWidget());
    if (watched == area->widget() && event->type() == QEvent::LayoutRequest && isVisible()) grow();
    return GrowingDialog::eventFilter(watched, event);
}

void FoundingAssistant::changeEvent(QEvent* event) {
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
