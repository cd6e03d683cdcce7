// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/service/accountservice.h"
#include "core/service/agencyservice.h"
#include "core/service/catalogues.h"
#include "core/service/workspace.h"
#include "ui/presentation/wording/filewords.h"
#include "ui/presentation/wording/language.h"
#include "ui/shell/dialogwords.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/navigation.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/undoactions.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace aelwyd {

static constexpr int kSaidMilliseconds = 8000;
/// Pixels: the foot of the narrowest window has room for it.
static constexpr int kWidestLink = 420;

/// 1280 by 800 with its frame, or what the screen has room for.
static QSize firstSize(const QScreen& screen, const QSize& least) {
    constexpr QSize wanted(1280, 800);
    constexpr QSize frame(16, 48);
    return wanted.boundedTo(screen.availableSize() - frame).expandedTo(least);
}

MainWindow::MainWindow(const Office& office, Theme& theme, QSettings& settings)
    : m_office(office)
    , m_theme(theme)
    , m_settings(settings)
    , m_actions(new WindowActions(*this))
    , m_undo(new UndoActions(office.workspace, m_actions->undo, m_actions->redo, this))
    , m_words(new DialogWords(office.agency, this))
    , m_navigation(new Navigation(*m_actions))
    , m_stack(new QStackedWidget)
    , m_banner(new Remark(Remark::Kind::Quiet))
    , m_said(plainLabel({}, TextRole::Small))
    , m_standing(plainLabel({}, TextRole::Small))
    , m_link(linkButton())
    , m_protected(!office.accounts.accounts().isEmpty()) {
    m_actions->lock->setVisible(m_protected);
    build();
    connectActions();
    addSettingsPage();
    if (!restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(firstSize(*screen(), minimumSize()));
    retranslate();
}

void MainWindow::build() {
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto* column = new QVBoxLayout;
    m_banner->setContentsMargins(24, 8, 24, 0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_said->setContentsMargins(10, 2, 10, 3);
    statusBar()->addWidget(m_said, 1);
    m_link->hide();
    statusBar()->addPermanentWidget(m_link);
    m_standing->setContentsMargins(10, 2, 14, 3);
    statusBar()->addPermanentWidget(m_standing);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    setMinimumSize(720, 420);
}

/// The pages go after this: what they still keep is told to nobody who is gone.
MainWindow::~MainWindow() {
    m_office.workspace.disconnect(this);
}

void MainWindow::connectActions() {
    connect(m_navigation, &Navigation::chosen, this, [this](const QString& id) { bring(m_pages.value(id)); });
    connect(m_undo, &UndoActions::said, this, &MainWindow::say);
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions->back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_actions->newAgency, &QAction::triggered, this, &MainWindow::newAgencyAsked);
    connect(m_actions->openFile, &QAction::triggered, this, &MainWindow::openFileAsked);
    connect(m_actions->openDemo, &QAction::triggered, this, &MainWindow::demoAsked);
    connect(m_actions->lock, &QAction::triggered, this, &MainWindow::lockAsked);
    connect(m_actions->switchLanguage, &QAction::triggered, this,
            [this] { switchLanguage(installedLanguage() == ReaderLanguage::English); });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showKeys(m_actions->all(), this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(&m_office.workspace, &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Noun::Agency)) refreshTitle();
        m_banner->setText(bannerWords()); // what came in may have changed what this computer may do
    });
}

void MainWindow::addSettingsPage() {
    auto* page = new SettingsPage(m_office.agency, m_office.file, m_theme.scheme());
    connect(page, &SettingsPage::languageChosen, this, &MainWindow::switchLanguage);
    connect(page, &SettingsPage::schemeChosen, this, [this](ColourScheme scheme) {
        m_theme.setScheme(scheme);
        m_settings.setValue(QStringLiteral("colours"), static_cast<int>(scheme));
    });
    for (const Account& account : m_office.accounts.accounts())
        if (account.isOwn) page->setProtected(account.role == Role::Manager);
    addPage(QStringLiteral("settings"), page, true);
}

void MainWindow::addPage(const QString& id, Page* page, bool atFoot) {
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    m_navigation->addPage(id, page, atFoot);
    connect(page, &Page::said, this, &MainWindow::say);
    connect(page, &Page::placeChanged, this, [this, page] {
        if (m_stack->currentWidget() == page) notePlace();
    });
}

void MainWindow::say(const QString& sentence) {
    m_said->setText(sentence);
    statusBar()->setVisible(m_standingWords || !m_link->text().isEmpty() || !sentence.isEmpty());
    QTimer::singleShot(kSaidMilliseconds, m_said, [this, sentence] {
        if (m_said->text() == sentence) say({});
    });
}

void MainWindow::setStanding(std::function<QString()> words) {
    m_standingWords = std::move(words);
    refreshStanding();
}

void MainWindow::setFootLink(std::function<QString()> words, const QString& place) {
    m_linkWords = std::move(words);
    connect(m_link, &QPushButton::clicked, this, [this, place] { goTo(place); });
    refreshStanding();
}

void MainWindow::refreshStanding() {
    m_standing->setText(m_standingWords ? m_standingWords() : QString());
    const QString words = m_linkWords ? m_linkWords() : QString();
    m_link->setText(m_link->fontMetrics().elidedText(words, Qt::ElideRight, kWidestLink));
    m_link->setAccessibleName(words);
    m_link->setToolTip(words.toHtmlEscaped());
    m_link->setVisible(!words.isEmpty());
    say(m_said->text());
}

void MainWindow::switchLanguage(bool welsh) {
    const auto language = welsh ? ReaderLanguage::Welsh : ReaderLanguage::English;
    rememberLanguage(m_settings, language);
    installLanguage(*qApp, language);
}

bool MainWindow::keepHalfTyped(FormDialog& form) {
    return m_words->keep(form);
}

void MainWindow::formShown(FormDialog& form) {
    m_words->giveBack(form);
}

bool MainWindow::flush() {
    m_words->write();
    bool all = true;
    for (Page* page : std::as_const(m_pages))
        all = page->flush() && all;
    emit m_office.workspace.keepAsked();
    return all;
}

void MainWindow::remember() {
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/place"), place());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // Also where writing ends in a fault: what is typed stays on the screen.
    event->ignore();
    if (m_atWork || !flush()) return;
    remember();
    sayFarewell();
    event->accept();
    emit closed();
}

/// Once.
void MainWindow::sayFarewell() {
    if (const auto farewell = std::exchange(m_farewell, {})) farewell();
}

void MainWindow::refreshTitle() {
    const Agency agency = m_office.agency.agency();
    const QString name = agency.name.isEmpty() ? tr("New agency") : agency.name;
    if (m_protected) return setWindowTitle(tr("%1 – Aelwyd").arg(name));
    setWindowTitle(agency.demo ? tr("%1 – made-up demo agency, not protected – Aelwyd").arg(name)
                               : tr("%1 – not protected by a passphrase – Aelwyd").arg(name));
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    m_undo->refresh();
    m_navigation->retranslate();
    refreshTitle();
    refreshStanding();
    m_banner->setText(bannerWords());
}

QString MainWindow::bannerWords() const {
    QStringList lines{wordsOfKeeping()};
    for (const Problem& problem : m_office.catalogues.problems())
        lines.append(wording::catalogueLeftOut(problem));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Empty where what is typed can be kept.
QString MainWindow::wordsOfKeeping() const {
    if (m_office.workspace.isShortOfRoom())
        return tr("There is no room left on the disk. You can look and print; what you type cannot be kept. "
                  "Make room on the disk, then open the file again.");
    if (m_office.workspace.isReadOnly())
        return tr("This file may only be read. You can look, print and copy; what you type cannot be kept.");
    if (!m_office.workspace.may(Operation::EditPerson))
        return tr("You may look and print here; what you type cannot be kept. A manager can change what you, "
                  "or this computer, may do.");
    return {};
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
