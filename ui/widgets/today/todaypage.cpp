// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/today/todaypage.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/today/todaydelegate.h"

#include <QAction>
#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace aelwyd {

/// In milliseconds: until the window, or its first lines, have been drawn.
static constexpr int kFirstLook = 30;
/// In milliseconds: changes that follow each other so closely are read as one, unless that goes on for long.
static constexpr int kJoin = 400, kLongestJoin = 5000;
/// How soon after midnight a board that stays in front is that of the new day.
static constexpr std::chrono::minutes kLookAtDay(1);

/// Between steps of what makes the next reading quick: keys and clicks come first.
static constexpr std::chrono::milliseconds kBetweenSteps(50);

static QString themeWord(const QString& code) {
    switch (fromCode<TodayTheme>(code).value_or(TodayTheme::Everything)) {
    case TodayTheme::Everything:
        return TodayPage::tr("Everything");
    case TodayTheme::Reviews:
        return TodayPage::tr("Reviews");
    case TodayTheme::Staff:
        return TodayPage::tr("Staff");
    case TodayTheme::Visits:
        return TodayPage::tr("Visits");
    case TodayTheme::Bank:
        return TodayPage::tr("Banked time");
    case TodayTheme::Waiting:
        return TodayPage::tr("Waiting for an answer");
    }
    return code;
}

TodayPage::TodayPage(TodayModel& model, QWidget* parent, std::chrono::milliseconds patience)
    : Page(parent)
    , m_model(model)
    , m_patience(patience)
    , m_next(new QTimer(this))
    , m_joining(new QTimer(this))
    , m_day(new QTimer(this))
    , m_ahead(new QTimer(this))
    , m_header(new PageHeader)
    , m_agency(new QAction(icon("message-circle"), {}, this))
    , m_theme(new CodeBox(&themeWord))
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_empty(new EmptyPage("circle-check")) {
    m_next->setSingleShot(true);
    connect(m_next, &QTimer::timeout, this, &TodayPage::readOn);
    m_joining->setSingleShot(true);
    connect(m_joining, &QTimer::timeout, this, &TodayPage::catchUp);
    m_day->setInterval(kLookAtDay);
    connect(m_day, &QTimer::timeout, this, &TodayPage::lookAtDay);
    m_ahead->setInterval(kBetweenSteps);
    connect(m_ahead, &QTimer::timeout, this, &TodayPage::workAhead);
    connect(&model, &TodayModel::outdated, this, &TodayPage::follow);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(28, 6, 28, 20);
    body->setSpacing(12);
    addTheme(*body);
    addList(*body);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(body, 1);
    setFocusProxy(m_list);
    addAgency();
    retranslate();
}

void TodayPage::addTheme(QBoxLayout& body) {
    QStringList codes;
    for (const char* code : CodeList<TodayTheme>::codes)
        codes.append(QLatin1String(code));
    m_theme->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_theme->setCodes(codes);
    connect(m_theme, &CodeBox::chosen, this, &TodayPage::narrow);
    auto* filter = new QHBoxLayout;
    filter->addWidget(m_theme);
    filter->addStretch(1);
    body.addLayout(filter);
}

void TodayPage::addList(QBoxLayout& body) {
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TodayDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    connect(m_list, &QListView::activated, this, &TodayPage::open);
    connect(m_list, &QListView::clicked, this, &TodayPage::open);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    body.addWidget(m_stack, 1);
}

void TodayPage::addAgency() {
    auto* agency = plainButton({}, "message-circle");
    m_header->addButton(agency);
    connect(agency, &QPushButton::clicked, m_agency, &QAction::trigger);
    connect(m_agency, &QAction::changed, agency, [this, agency] { agency->setText(m_agency->text()); });
    connect(m_agency, &QAction::triggered, this, &TodayPage::openAgency);
}

QString TodayPage::title() const {
    return tr("Today");
}

QString TodayPage::alsoFoundBy() const {
    return tr("due late reviews decisions");
}

/// Once one has arrived here.
void TodayPage::goTo(const QString& place) {
    if (place == QLatin1String("agency"))
        QMetaObject::invokeMethod(this, &TodayPage::openAgency, Qt::QueuedConnection);
}

void TodayPage::narrow(const QString& theme) {
    m_model.setTheme(fromCode<TodayTheme>(theme).value_or(TodayTheme::Everything));
    showFacts();
}

/// Something may have been answered when it comes back.
void TodayPage::openAgency() {
    emit agencyAsked();
    readOn();
}

void TodayPage::open(const QModelIndex& index) {
    const QString place = index.data(TodayModel::PlaceRole).toString();
    if (!place.isEmpty()) emit placeAsked(place);
}

/// The line that has the keys, and the uppermost one that is seen.
struct TodayPage::Sight {
    int row = -1;
    /// Not where the list only has the keys.
    bool isChosen = false;
    std::optional<TodayItem> line;
    std::optional<TodayItem> top;
    int height = 0;
};

TodayPage::Sight TodayPage::sight() const {
    const int row = m_list->currentIndex().row();
    const int top = m_list->indexAt(QPoint(1, 1)).row();
    const bool isChosen = m_list->selectionModel()->isSelected(m_list->currentIndex());
    return {row, isChosen, m_model.lineAt(row), m_model.lineAt(top), m_list->verticalScrollBar()->value()};
}

/// Whoever went down the list while it was read anew stays at their line, or in its place where it is dealt
/// with, and sees what they saw. Whoever is at its top sees what is new there.
void TodayPage::returnTo(const Sight& before) {
    if (before.line) {
        const int now = m_model.rowOf(*before.line);
        const int row = now >= 0 ? now : std::min(before.row, m_model.rowCount() - 1);
        m_list->selectionModel()->setCurrentIndex(m_model.index(row),
                                                  before.isChosen ? QItemSelectionModel::ClearAndSelect
                                                                  : QItemSelectionModel::NoUpdate);
    }
    m_list->verticalScrollBar()->setValue(before.height);
    const int top = before.top && before.height > 0 ? m_model.rowOf(*before.top) : -1;
    if (top >= 0) m_list->scrollTo(m_model.index(top), QAbstractItemView::PositionAtTop);
}

void TodayPage::refresh() {
    const Sight before = sight();
    if (m_model.refresh()) returnTo(before);
    showFacts();
}

void TodayPage::follow() {
    if (!isVisible()) return;
    if (!m_behind.isValid()) m_behind.start();
    if (!m_joining->isActive() || m_behind.elapsed() < kLongestJoin) m_joining->start(kJoin);
}

void TodayPage::catchUp() {
    m_behind.invalidate();
    readOn();
}

void TodayPage::lookAtDay() {
    if (m_model.isOfAnotherDay()) readOn();
}

void TodayPage::workAhead() {
    if (!m_model.workAhead()) m_ahead->stop();
}

void TodayPage::showFacts() {
    if (!m_model.isRead()) return m_header->setFacts({tr("Looking through the agency…")});
    m_header->setFacts({tr("Late: %1").arg(locale().toString(m_model.late())),
                        tr("Due today: %1").arg(locale().toString(m_model.dueToday())),
                        tr("In all: %1").arg(locale().toString(m_model.total())),
                        m_next->isActive() ? tr("Looking again…") : QString()});
    // The list stands there until it is known to be empty: what is hidden could not take the focus.
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
}

void TodayPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_day->start();
    if (m_model.isRead()) return readOn();
    // The window is to stand there before the whole agency is read for the first time.
    m_next->start(kFirstLook);
}

/// Whoever types on another page is not to wait for this one; it goes on when it is shown again.
void TodayPage::hideEvent(QHideEvent* event) {
    m_next->stop();
    m_joining->stop();
    m_day->stop();
    m_ahead->stop();
    m_behind.invalidate();
    Page::hideEvent(event);
}

void TodayPage::readOn() {
    if (!m_reading.isValid()) m_reading.start();
    QElapsedTimer since;
    since.start();
    while (m_model.readAhead()) {
        if (since.elapsed() < m_patience.count()) continue;
        // Where the rest takes no longer than the eye, two pictures would only flicker.
        const bool isFirst = m_reading.elapsed() >= 2 * m_patience.count() && m_model.showFirst();
        // What is shown first is drawn before the rest is read.
        m_next->start(isFirst ? kFirstLook : 0);
        return showFacts();
    }
    m_next->stop();
    m_reading.invalidate();
    refresh();
    m_ahead->start();
}

void TodayPage::retranslate() {
    m_header->setTitle(title());
    m_agency->setText(tr("Complaints and requests…"));
    m_theme->setAccessibleName(tr("What to show"));
    m_list->setAccessibleName(tr("What is to be done"));
    m_empty->setWords(tr("Nothing is waiting"),
                      tr("Reviews, decisions and visits that need somebody will be listed here, the most "
                         "pressing first."));
    m_model.retranslate();
    showFacts();
}

void TodayPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
