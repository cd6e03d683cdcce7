// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/vaultscreen.h"

#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/wordtabs.h"
#include "ui/widgets/vault/accountstab.h"
#include "ui/widgets/vault/audittab.h"
#include "ui/widgets/vault/backupstab.h"
#include "ui/widgets/vault/recordstab.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace aelwyd {

static const QStringList kPlaces{QStringLiteral("accounts"), QStringLiteral("backups"),
                                 QStringLiteral("audit"), QStringLiteral("records")};

VaultScreen::VaultScreen(const VaultDesks& desks, Questions& questions, QWidget* parent)
    : Page(parent)
    , m_header(new PageHeader)
    , m_stack(new QStackedWidget)
    , m_open(new EmptyPage("lock"))
    , m_tabs(new WordTabs)
    , m_accounts(new AccountsTab(desks.accounts, questions))
    , m_backups(new BackupsTab(desks.backups, questions))
    , m_audit(new AuditTab(desks.audit, questions))
    , m_records(new RecordsTab(desks.records, questions)) {
    for (QWidget* tab : QList<QWidget*>{m_accounts, m_backups, m_audit, m_records})
        m_tabs->addScrolledPage(tab, {});
    m_stack->addWidget(m_open);
    m_stack->addWidget(m_tabs);
    m_stack->setCurrentIndex(desks.accounts.isProtected() ? 1 : 0);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_stack, 1);
    connect(m_open, &EmptyPage::firstStep, this, &VaultScreen::protectAsked);
    connect(m_backups, &BackupsTab::restoreAsked, this, &VaultScreen::restoreAsked);
    connect(m_accounts, &AccountsTab::said, this, &Page::said);
    connect(m_backups, &BackupsTab::said, this, &Page::said);
    connect(m_audit, &AuditTab::said, this, &Page::said);
    connect(m_audit, &AuditTab::paperAsked, this, &VaultScreen::trailAsked);
    connect(m_records, &RecordsTab::said, this, &Page::said);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::placeChanged);
    retranslate();
}

QString VaultScreen::title() const {
    return tr("Keeping it safe");
}

QString VaultScreen::place() const {
    return kPlaces.value(m_tabs->currentIndex());
}

void VaultScreen::goTo(const QString& place) {
    m_tabs->setCurrentIndex(std::max<int>(0, kPlaces.indexOf(place.section(u'/', 0, 0))));
    const QUuid entity = QUuid::fromString(place.section(u'/', 1, 1));
    if (!entity.isNull()) m_audit->showRecord(entity, place.section(u'/', 2));
}

void VaultScreen::retranslate() {
    m_header->setTitle(title());
    m_open->setWords(
        tr("This file is not protected"),
        tr("Whoever has the file can read it. With a passphrase it is encrypted, everybody has a name "
           "and a role, and what is seen and changed is noted."));
    m_open->setFirstStep(tr("Protect it with a passphrase…"), "lock");
    const QStringList words{tr("Who may open it"), tr("Backups"), tr("Who saw what"),
                            tr("Copies and erasing")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, words.value(tab));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of keeping it safe"));
}

void VaultScreen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
