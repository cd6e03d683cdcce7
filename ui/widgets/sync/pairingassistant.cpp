// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sync/pairingassistant.h"

#include "core/base/text.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/kit/wordbox.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

static const QString kKeySuffix = QStringLiteral(".aelwyd-key");

PairingAssistant::PairingAssistant(PairingDesk& desk, Questions& questions, bool isLettingIn, QWidget* parent)
    : GrowingDialog(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_isLettingIn(isLettingIn)
    , m_steps(new QStackedWidget)
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_go(primaryButton())
    , m_cancel(plainButton()) {
    m_steps->addWidget(makeFirstStep());
    m_steps->addWidget(makeSecondStep());
    m_name->setText(desk.ownName());
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_go);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 24, 28, 24);
    all->setSpacing(12);
    all->addWidget(m_refusal);
    all->addWidget(m_steps, 1);
    all->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &PairingAssistant::reject);
    connect(m_go, &QPushButton::clicked, this,
            [this] { m_steps->currentIndex() == 0 ? compare() : finish(); });
    setMinimumWidth(640);
    retranslate();
}

QWidget* PairingAssistant::makeFirstStep() {
    m_title = wrappedLabel({}, TextRole::Title);
    m_text = wrappedLabel();
    m_form = new FieldForm;
    m_name = new TextField;
    m_write = plainButton({}, "file-down");
    m_written = new Remark(Remark::Kind::Good);
    m_theirs = new TextField;
    m_choose = plainButton({}, "folder-open");
    m_form->addRow(QStringLiteral("label"), {}, m_name);
    auto* theirs = new FieldForm;
    theirs->addRow(QStringLiteral("theirs"), {}, m_theirs);
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(12);
    for (QWidget* widget : QList<QWidget*>{m_title, m_text, m_form})
        column->addWidget(widget);
    column->addWidget(m_write, 0, Qt::AlignLeft);
    column->addWidget(m_written);
    column->addWidget(theirs);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_write, &QPushButton::clicked, this, &PairingAssistant::writeKey);
    connect(m_choose, &QPushButton::clicked, this, &PairingAssistant::chooseTheirs);
    connect(m_theirs, &QLineEdit::textChanged, this, &PairingAssistant::refresh);
    m_theirsForm = theirs;
    return step;
}

QWidget* PairingAssistant::makeSecondStep() {
    m_callTitle = wrappedLabel({}, TextRole::Title);
    m_callText = wrappedLabel();
    m_number = wrappedLabel({}, TextRole::Figure);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_same = new QCheckBox;
    m_differ = linkButton({}, "triangle-alert");
    m_otherForm = new FieldForm;
    m_otherName = new TextField;
    m_role = wordBox(Role::Manager);
    m_otherForm->addRow(QStringLiteral("label"), {}, m_otherName);
    m_otherForm->addRow(QStringLiteral("role"), {}, m_role);
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(14);
    for (QWidget* widget : QList<QWidget*>{m_callTitle, m_callText, m_number, m_same})
        column->addWidget(widget);
    column->addWidget(m_differ, 0, Qt::AlignLeft);
    column->addWidget(m_otherForm);
    column->addStretch(1);
    if (!m_isLettingIn) m_otherForm->hide();
    connect(m_same, &QCheckBox::toggled, this, &PairingAssistant::refresh);
    connect(m_differ, &QPushButton::clicked, this, &PairingAssistant::differ);
    return step;
}

QString PairingAssistant::otherName() const {
    return withVisibleControls(m_otherName->text().trimmed());
}

void PairingAssistant::writeKey() {
    const QString name = m_name->text().trimmed();
    const QString suggestion = QString(name).replace(u'/', u'-') + kKeySuffix;
    QString path = m_questions.fileToSave(tr("Where shall the key file go?"), suggestion,
                                          tr("Key files (*.aelwyd-key);;All files (*)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += kKeySuffix;
    const Problems problems = m_desk.writeKey(path, name, m_isLettingIn);
    refuse(problems);
    if (problems.isEmpty()) m_ownKey = path;
    refresh();
}

void PairingAssistant::chooseTheirs() {
    const QString path = m_questions.fileToOpen(tr("The key file of the other computer"),
                                                tr("Key files (*.aelwyd-key);;All files (*)"));
    if (!path.isEmpty()) m_theirs->setText(QDir::toNativeSeparators(path));
}

/// Both sides see the same number if nobody has exchanged a key file on the way.
void PairingAssistant::compare() {
    const QString path = QDir::fromNativeSeparators(m_theirs->text().trimmed());
    if (m_isLettingIn) {
        const auto seen = m_desk.look(path);
        if (!seen) return refuse(seen.problems());
        m_other = seen.value();
        m_otherName->setText(m_other.name);
    } else {
        const auto number = m_desk.join(path);
        if (!number) return refuse(number.problems());
        m_other.number = number.value();
    }
    m_number->setText(m_other.number);
    goTo(1);
    m_same->setFocus();
}

void PairingAssistant::finish() {
    if (m_isLettingIn) {
        const QString path = QDir::fromNativeSeparators(m_theirs->text().trimmed());
        const Role role = chosenIn(*m_role, Role::Viewer);
        const Problems problems = m_desk.admit(path, m_other, role, m_otherName->text());
        if (!problems.isEmpty()) return refuse(problems);
    }
    accept();
}

void PairingAssistant::differ() {
    if (!m_isLettingIn) m_desk.leave();
    goTo(0);
    m_theirs->clear();
    refuse({{{}, ErrorCode::NumberDiffers, {m_other.number}}});
}

/// Who joins and goes away before the numbers were compared has not joined.
void PairingAssistant::reject() {
    if (!m_isLettingIn && m_steps->currentIndex() == 1) m_desk.leave();
    QDialog::reject();
}

void PairingAssistant::goTo(int step) {
    m_steps->setCurrentIndex(step);
    m_same->setChecked(false);
    refuse({});
    retranslate();
}

void PairingAssistant::refuse(const Problems& problems) {
    const Problems rest = m_theirsForm->showProblems(m_form->showProblems(problems));
    m_refusal->setText(wording::messages(rest));
}

void PairingAssistant::refresh() {
    const bool isFirst = m_steps->currentIndex() == 0;
    m_written->setText(m_ownKey.isEmpty()
                           ? QString()
                           : tr("Written: %1. Give it to the other office, on a stick or by e-mail. "
                                "There is nothing secret in it.")
                                 .arg(QDir::toNativeSeparators(m_ownKey)));
    m_go->setEnabled(isFirst ? !m_theirs->text().trimmed().isEmpty() : m_same->isChecked());
}

void PairingAssistant::retranslate() {
    setWindowTitle(m_isLettingIn ? tr("Let another computer in") : tr("Join an agency"));
    m_title->setText(windowTitle());
    m_text->setText(
        m_isLettingIn
            ? tr("Each of the two computers writes a small key file and gets the other's. On the other "
                 "computer choose “Join an agency that another computer has”.")
            : tr("Each of the two computers writes a small key file and gets the other's. On the other "
                 "computer, which has the records, choose “Let another computer in”."));
    m_form->setLabel(QStringLiteral("label"), tr("How this computer is called"));
    m_write->setText(tr("1. Write this computer's key file…"));
    m_theirsForm->setLabel(QStringLiteral("theirs"), tr("The other computer's key file"));
    m_choose->setText(tr("2. Choose the other's key file…"));
    m_callTitle->setText(tr("Ring the other office"));
    m_callText->setText(
        tr("Both computers show this number. Read it to one another by telephone, all five groups: only "
           "then do you know that nobody has exchanged a file on the way."));
    m_number->setAccessibleDescription(tr("The number to compare"));
    m_same->setText(tr("They read the same number to me"));
    m_differ->setText(tr("The numbers differ"));
    m_otherForm->setLabel(QStringLiteral("label"), tr("How the other computer is called"));
    m_otherForm->setLabel(QStringLiteral("role"), tr("At most, people there may be"));
    m_cancel->setText(tr("Cancel"));
    m_go->setText(m_steps->currentIndex() == 0 ? tr("Go on") : m_isLettingIn ? tr("Let it in") : tr("Join"));
    refresh();
}

void PairingAssistant::changeEvent(QEvent* event) {
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
