// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/backupstab.h"

#include "ui/presentation/vault/backupplace.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"

#include <QDir>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace aelwyd {

BackupsTab::BackupsTab(BackupDesk& desk, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_card(new Card)
    , m_summary(wrappedLabel({}, TextRole::CardTitle))
    , m_folder(wrappedLabel({}, TextRole::Soft))
    , m_second(wrappedLabel({}, TextRole::Soft))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_clear(new Remark(Remark::Kind::Warning))
    , m_removeClear(plainButton({}, "trash-2"))
    , m_now(plainButton({}, "save"))
    , m_copy(plainButton({}, "copy"))
    , m_choose(plainButton({}, "folder-open"))
    , m_drill(plainButton({}, "shield-check"))
    , m_restoreCard(new Card)
    , m_restoreText(wrappedLabel())
    , m_restore(plainButton({}, "archive-restore")) {
    auto* buttons = new FlowLayout;
    for (QPushButton* button : {m_now, m_copy, m_choose, m_drill})
        buttons->addWidget(button);
    for (QWidget* widget : QList<QWidget*>{m_summary, m_folder, m_second, m_refusal})
        m_card->body()->addWidget(widget);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_clear);
    m_card->body()->addWidget(m_removeClear, 0, Qt::AlignLeft);
    m_restoreCard->body()->addWidget(m_restoreText);
    m_restoreCard->body()->addWidget(m_restore, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    all->addWidget(m_card);
    all->addWidget(m_restoreCard);
    all->addStretch(1);
    connect(m_now, &QPushButton::clicked, this,
            [this] { tell(m_desk.backUpNow(), tr("The backup was made and read back.")); });
    connect(m_copy, &QPushButton::clicked, this, &BackupsTab::copyTo);
    connect(m_choose, &QPushButton::clicked, this, &BackupsTab::chooseSecondPlace);
    connect(m_drill, &QPushButton::clicked, this, &BackupsTab::drill);
    connect(m_removeClear, &QPushButton::clicked, this, &BackupsTab::removeClear);
    connect(m_restore, &QPushButton::clicked, this, &BackupsTab::restoreAsked);
    connect(&desk, &BackupDesk::changed, this, &BackupsTab::refresh);
    connect(&desk, &BackupDesk::failed, this, [this](const Problems& problems) { tell(problems, {}); });
    retranslate();
}

void BackupsTab::refresh() {
    m_summary->setText(QStringLiteral("%1\n%2").arg(m_desk.summary(), m_desk.unsettled()).trimmed());
    const QString head = m_desk.head();
    m_folder->setText(
        tr("Kept in: %1. Backups: %2.")
            .arg(QDir::toNativeSeparators(m_desk.folder()))
            .arg(m_desk.automatic().size()) +
        (head.isEmpty() ? QString() : u'\n' + tr("End of the audit trail in it: %1").arg(head)));
    m_clear->setText(m_desk.inClear());
    m_removeClear->setVisible(!m_desk.inClear().isEmpty());
    const QString second = m_desk.secondPlace();
    m_second->setText(second.isEmpty()
                          ? tr("There is no second place yet. Choose one on another disk, or a stick.")
                          : QStringLiteral("%1\n%2")
                                .arg(tr("Second place: %1").arg(QDir::toNativeSeparators(second)),
                                     remarkOnBackupPlace(second))
                                .trimmed());
}

void BackupsTab::copyTo() {
    const QString path = m_questions.fileToSave(tr("Where shall the backup go?"),
                                                QDir::home().filePath(QStringLiteral("backup.aelwyd")),
                                                tr("Aelwyd files (*.aelwyd)"));
    if (!path.isEmpty()) tell(m_desk.backUpTo(path), tr("The backup was made and read back."));
}

void BackupsTab::chooseSecondPlace() {
    const QString folder = m_questions.folderToUse(tr("A second place for backups"));
    if (!folder.isEmpty()) tell(m_desk.setSecondPlace(folder), tr("Backups go to the second place too."));
}

void BackupsTab::drill() {
    const auto tried = m_desk.drill();
    if (!tried) return tell(tried.problems(), {});
    const QString made = wording::dateAndTime(tried.value().at);
    const auto rows = tried.value().rows;
    tell({}, rows ? tr("The latest backup opens and is whole. Made: %1. Rows: %2.")
                        .arg(made, QLocale().toString(*rows))
                  : tr("The latest backup opens and is whole. Made: %1.").arg(made));
}

void BackupsTab::removeClear() {
    const bool sure = m_questions.confirm(tr("Remove the backups that can be read without a passphrase?"),
                                          tr("A sealed backup is made and read back first. Then they are "
                                             "gone for good. Copies that were made by "
                                             "hand stay."),
                                          tr("Remove them"));
    if (sure)
        tell(m_desk.discardClear(), tr("The backups that could be read without a passphrase are gone."));
}

void BackupsTab::tell(const Problems& problems, const QString& done) {
    m_refusal->setText(wording::messages(problems));
    if (problems.isEmpty()) emit said(done);
    refresh();
}

void BackupsTab::retranslate() {
    m_card->setTitle(tr("Backups"));
    m_now->setText(tr("Back up now"));
    m_copy->setText(tr("Copy to a file…"));
    m_choose->setText(tr("Choose a second place…"));
    m_drill->setText(tr("Try the latest"));
    m_removeClear->setText(tr("Remove them…"));
    m_restoreCard->setTitle(tr("Bring back a backup"));
    m_restoreText->setText(
        tr("A backup is brought back as a new file. The file that is open now stays as it is, so "
           "that you can compare the two."));
    m_restore->setText(tr("Bring back…"));
    refresh();
}

void BackupsTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
