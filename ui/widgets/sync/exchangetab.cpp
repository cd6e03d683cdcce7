// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sync/exchangetab.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/sync/importdialog.h"
#include "ui/widgets/sync/patience.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

ExchangeTab::ExchangeTab(ExchangeDesk& files, FolderDesk& folder, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_files(files)
    , m_folder(folder)
    , m_questions(questions)
    , m_stack(new QStackedWidget)
    , m_alone(new EmptyPage("users"))
    , m_standCard(new Card)
    , m_standing(wrappedLabel())
    , m_new(wrappedLabel({}, TextRole::Soft))
    , m_folderCard(new Card)
    , m_place(wrappedLabel())
    , m_last(wrappedLabel({}, TextRole::Soft))
    , m_refused(new Remark(Remark::Kind::Problem))
    , m_meet(plainButton({}, "redo-2"))
    , m_choose(plainButton({}, "folder-open"))
    , m_leave(plainButton({}, "x"))
    , m_fileCard(new Card)
    , m_fileText(wrappedLabel())
    , m_done(new Remark(Remark::Kind::Good))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_write(plainButton({}, "file-down"))
    , m_take(plainButton({}, "download"))
    , m_waitCard(new Card)
    , m_waitText(wrappedLabel())
    , m_waiting(wrappedLabel({}, TextRole::Soft)) {
    m_stack->addWidget(m_alone);
    m_stack->addWidget(makeCards());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack, 1);
    connect(m_alone, &EmptyPage::firstStep, this, &ExchangeTab::pairingAsked);
    connect(m_write, &QPushButton::clicked, this, &ExchangeTab::write);
    connect(m_take, &QPushButton::clicked, this, &ExchangeTab::chooseFile);
    connect(m_meet, &QPushButton::clicked, this, [this] { m_folder.meet(); });
    connect(m_choose, &QPushButton::clicked, this, &ExchangeTab::chooseFolder);
    connect(m_leave, &QPushButton::clicked, this, &ExchangeTab::leaveFolder);
    const auto refreshIfSeen = [this] {
        if (isVisible()) refresh();
    };
    connect(&files, &ExchangeDesk::changed, this, refreshIfSeen);
    connect(&folder, &FolderDesk::changed, this, refreshIfSeen);
    retranslate();
}

QWidget* ExchangeTab::makeCards() {
    auto* folderButtons = new FlowLayout;
    for (QPushButton* button : {m_meet, m_choose, m_leave})
        folderButtons->addWidget(button);
    auto* fileButtons = new FlowLayout;
    for (QPushButton* button : {m_take, m_write})
        fileButtons->addWidget(button);
    for (QWidget* widget : QList<QWidget*>{m_standing, m_new})
        m_standCard->body()->addWidget(widget);
    for (QWidget* widget : QList<QWidget*>{m_place, m_last, m_refused})
        m_folderCard->body()->addWidget(widget);
    m_folderCard->body()->addLayout(folderButtons);
    for (QWidget* widget : QList<QWidget*>{m_fileText, m_done, m_refusal})
        m_fileCard->body()->addWidget(widget);
    m_fileCard->body()->addLayout(fileButtons);
    for (QWidget* widget : QList<QWidget*>{m_waitText, m_waiting})
        m_waitCard->body()->addWidget(widget);
    auto* cards = new QWidget;
    auto* column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (Card* card : {m_standCard, m_folderCard, m_fileCard, m_waitCard})
        column->addWidget(card);
    column->addStretch(1);
    return cards;
}

void ExchangeTab::refresh() {
    m_stack->setCurrentIndex(m_files.canExchange() ? 1 : 0);
    if (!m_files.canExchange()) return;
    const QStringList standings = m_files.standings(), fresh = m_files.newForOthers();
    m_standing->setText(standings.isEmpty() ? tr("No other computer has been heard of yet.")
                                            : standings.join(u'\n'));
    m_new->setText(fresh.join(u'\n'));
    m_new->setVisible(!fresh.isEmpty());
    m_write->setEnabled(!fresh.isEmpty());
    refreshFolder();
    const QStringList waiting = m_files.waiting();
    m_waiting->setText(waiting.join(u'\n'));
    m_waitCard->setVisible(!waiting.isEmpty());
}

void ExchangeTab::refreshFolder() {
    const QString folder = m_folder.folder();
    m_place->setText(
        folder.isEmpty()
            ? tr("Where a program like OneDrive, Nextcloud or Syncthing carries a folder between the "
                 "offices, choose that folder here: the computers then meet by themselves.")
            : tr("Folder: %1. It is looked into every five minutes, when something changes in it, and "
                 "when Aelwyd is closed.")
                  .arg(QDir::toNativeSeparators(folder)));
    const QStringList last = m_folder.lastRound();
    m_last->setText(last.join(u'\n'));
    m_last->setVisible(!last.isEmpty());
    const QString problems = wording::messages(m_folder.problems());
    QStringList refused = m_folder.refused();
    if (!problems.isEmpty()) refused.prepend(problems);
    m_refused->setText(refused.join(u'\n'));
    m_meet->setVisible(!folder.isEmpty());
    m_leave->setVisible(!folder.isEmpty());
}

void ExchangeTab::write() {
    const QString path = m_questions.fileToSave(tr("Where shall the file go?"), m_files.suggestedName(),
                                                tr("Files for other computers (*.bundle);;All files (*)"));
    if (path.isEmpty()) return;
    const auto written = m_files.writeTo(path, patience(tr("Writing the file…"), window()));
    tell(written ? Problems() : written.problems(), written ? written.value() : QString());
}

void ExchangeTab::chooseFile() {
    const QString path = m_questions.fileToOpen(tr("Which file of another computer?"),
                                                tr("Files for other computers (*.bundle);;All files (*)"));
    if (!path.isEmpty()) takeIn(path);
}

void ExchangeTab::takeIn(const QString& path) {
    ImportDialog dialog(m_files, path, window());
    if (dialog.exec() == QDialog::Accepted) tell({}, tr("Taken in. %1").arg(dialog.outcome()));
}

void ExchangeTab::chooseFolder() {
    const QString folder = m_questions.folderToUse(tr("The folder that is carried between the offices"));
    if (folder.isEmpty()) return;
    const Problems problems = m_folder.setFolder(folder);
    tell(problems, problems.isEmpty() ? tr("The computers meet in this folder from now on.") : QString());
}

void ExchangeTab::leaveFolder() {
    tell(m_folder.setFolder({}), tr("The folder is not used any more. The files in it stay."));
}

void ExchangeTab::tell(const Problems& problems, const QString& done) {
    m_refusal->setText(wording::messages(problems));
    m_done->setText(problems.isEmpty() ? done : QString());
    if (problems.isEmpty()) emit said(done);
    refresh();
}

void ExchangeTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_done->setText({});
    m_refusal->setText({});
    refresh();
}

void ExchangeTab::retranslate() {
    m_alone->setWords(
        tr("Nobody to exchange with yet"),
        tr("Once another computer is paired with this one, what is new goes between them by files or "
           "by a folder, and it shows here who is up to date."));
    m_alone->setFirstStep(tr("To the computers"), "users");
    m_standCard->setTitle(tr("Where the others stand"));
    m_folderCard->setTitle(tr("By a folder"));
    m_meet->setText(tr("Meet now"));
    m_choose->setText(tr("Choose a folder…"));
    m_leave->setText(tr("Do not use it any more"));
    m_fileCard->setTitle(tr("By files"));
    m_fileText->setText(
        tr("For a stick or an e-mail. Only the computers that are paired can read the file. Lost, late and "
           "repeated files do no harm."));
    m_write->setText(tr("Write a file for the others…"));
    m_take->setText(tr("Take in a file…"));
    m_waitCard->setTitle(tr("Came early"));
    m_waitText->setText(tr("These files build on others that are not here yet. They come in by themselves "
                           "when those have come."));
    refresh();
}

void ExchangeTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
