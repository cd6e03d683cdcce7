// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startwindow.h"

#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace aelwyd {

StartWindow::StartWindow()
    : m_title(wrappedLabel({}, TextRole::Title))
    , m_text(wrappedLabel())
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_new(primaryButton({}, "file-plus"))
    , m_open(plainButton({}, "folder-open"))
    , m_join(plainButton({}, "users"))
    , m_demo(plainButton({}, "flask-conical"))
    , m_restore(linkButton({}, "archive-restore"))
    , m_language(linkButton({}, "languages"))
    , m_busyWords(wrappedLabel({}, TextRole::Soft))
    , m_busy(new QProgressBar) {
    setObjectName(QStringLiteral("start"));
    setAttribute(Qt::WA_StyledBackground);
    auto* card = new Card;
    card->setFixedWidth(560);
    m_busy->setRange(0, 0);
    for (QWidget* widget :
         QList<QWidget*>{m_title, m_text, m_refusal, m_new, m_open, m_join, m_demo, m_busyWords, m_busy})
        card->body()->addWidget(widget);
    card->body()->addWidget(m_restore, 0, Qt::AlignLeft);
    card->standIn(this, m_language);
    connect(m_new, &QPushButton::clicked, this, &StartWindow::newAgencyAsked);
    connect(m_open, &QPushButton::clicked, this, &StartWindow::openFileAsked);
    connect(m_join, &QPushButton::clicked, this, &StartWindow::joinAsked);
    connect(m_demo, &QPushButton::clicked, this, &StartWindow::demoAsked);
    connect(m_restore, &QPushButton::clicked, this, &StartWindow::restoreAsked);
    connect(m_language, &QPushButton::clicked, this,
            [this] { emit languageChosen(installedLanguage() == ReaderLanguage::English); });
    resize(860, 620);
    setBusy({});
    retranslate();
    m_new->setFocus();
}

void StartWindow::setRefusal(std::function<QString()> reason) {
    m_reason = std::move(reason);
    m_refusal->setText(m_reason ? m_reason() : QString());
}

void StartWindow::setBusy(const QString& words) {
    m_busyWords->setText(words);
    m_busyWords->setVisible(!words.isEmpty());
    m_busy->setVisible(!words.isEmpty());
    m_busy->setAccessibleName(words);
    for (QPushButton* button : {m_restore, m_new, m_open, m_join, m_demo})
        button->setEnabled(words.isEmpty());
}

void StartWindow::retranslate() {
    setWindowTitle(QStringLiteral("Aelwyd"));
    m_title->setText(tr("Welcome to Aelwyd"));
    m_refusal->setText(m_reason ? m_reason() : QString());
    m_text->setText(tr("Everything your agency writes is kept in one file on this computer. Start with a new "
                       "one, open the one you "
                       "have, or look around in a made-up agency first."));
    m_new->setText(tr("Start a new agency…"));
    m_open->setText(tr("Open a file…"));
    m_join->setText(tr("Join an agency that another computer has…"));
    m_demo->setText(tr("Try the demo agency"));
    m_restore->setText(tr("Bring back a backup…"));
    m_language->setText(installedLanguage() == ReaderLanguage::Welsh ? QStringLiteral("English")
                                                                     : QStringLiteral("Cymraeg"));
}

void StartWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
