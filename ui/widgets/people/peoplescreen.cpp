// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/peoplescreen.h"

#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/people/peoplelistpane.h"
#include "ui/widgets/people/takeonpage.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace aelwyd {

namespace {

/// In pixels: the list, and a page that can be read beside it.
constexpr int kLeastForBoth = 304 + 440;

} // namespace

PeopleScreen::PeopleScreen(PeopleDesk& desk, Questions& questions, const PlanTabFactory& planTab,
                           const VisitsTabFactory& visitsTab, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_pane(new PeopleListPane(desk))
    , m_stack(new QStackedWidget)
    , m_nobody(new EmptyPage("users"))
    , m_takeOn(new TakeOnPage(desk.newcomer(), questions))
    , m_person(new PersonPage(desk, questions, planTab, visitsTab)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pane);
    row->addWidget(m_stack, 1);
    for (QWidget* page : QList<QWidget*>{m_nobody, m_takeOn, m_person})
        m_stack->addWidget(page);
    makeCommands();
    connectPane();
    connect(m_takeOn, &TakeOnPage::takenOn, this, &PeopleScreen::afterTakingOn);
    connect(m_takeOn, &TakeOnPage::closed, this,
            [this] { m_desk.current() ? bringForward(m_person) : showNobody(); });
    connect(m_nobody, &EmptyPage::firstStep, this, &PeopleScreen::takeOn);
    connect(m_person, &PersonPage::tabChanged, this, &Page::placeChanged);
    connect(m_person, &PersonPage::undoScopeChanged, this, &Page::undoScopeChanged);
    connect(m_person, &PersonPage::backAsked, this, &PeopleScreen::goToList);
    connect(m_person, &PersonPage::roomWanted, this, [this](bool wanted) {
        m_planWantsRoom = wanted;
        share();
    });
    connect(m_person, &PersonPage::printAsked, this, &PeopleScreen::printAsked);
    connect(&desk, &PeopleDesk::currentGone, this, &PeopleScreen::showNobody);
    setFocusProxy(m_pane);
    m_pane->offerUnfinished();
    retranslate();
}

void PeopleScreen::connectPane() {
    connect(m_pane, &PeopleListPane::takeOn, this, &PeopleScreen::takeOn);
    connect(m_pane, &PeopleListPane::chosen, this, [this](const ServiceUserId& id, bool enter) {
        if (open(id) && enter) m_person->enter();
    });
}

void PeopleScreen::makeCommands() {
    const auto add = [this](const char* iconName, const QKeySequence& keys, auto run) {
        auto* action = new QAction(icon(iconName), {}, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_commands.append(action);
    };
    add("user-plus", QKeySequence::New, [this] { takeOn(); });
    add("search", QKeySequence::Find, [this] { goToList(); });
}

QString PeopleScreen::title() const {
    return tr("People");
}

QUuid PeopleScreen::undoScope() const {
    return m_stack->currentWidget() == m_person && m_desk.current() ? m_person->undoScope() : QUuid();
}

bool PeopleScreen::flush() {
    return m_person->flush();
}

QString PeopleScreen::place() const {
    if (m_stack->currentWidget() == m_takeOn) return QStringLiteral("person/new");
    if (m_stack->currentWidget() != m_person || !m_desk.current()) return {};
    return QStringLiteral("person/%1/%2").arg(m_desk.current()->toString(), m_person->tab());
}

void PeopleScreen::goTo(const QString& place) {
    const QStringList parts = place.split(u'/');
    if (parts.value(0) != QLatin1String("person")) return showNobody();
    if (parts.value(1) == QLatin1String("new")) return takeOn();
    const auto id = ServiceUserId::tryFromString(parts.value(1));
    if (!id || !open(*id)) return showNobody();
    m_person->showTab(parts.value(2));
}

bool PeopleScreen::open(const ServiceUserId& id) {
    if (m_desk.current() != id) {
        if (m_desk.current()) m_person->flush();
        if (!m_desk.open(id)) return false;
        m_person->open();
    }
    m_pane->mark(id);
    m_pane->offerUnfinished();
    bringForward(m_person);
    return true;
}

void PeopleScreen::takeOn() {
    if (m_desk.current()) m_person->flush();
    m_pane->offerUnfinished(false);
    bringForward(m_takeOn);
    m_takeOn->begin();
}

void PeopleScreen::afterTakingOn(const ServiceUserId& id) {
    open(id);
    m_person->showTab(QStringLiteral("overview"));
    m_person->enter();
    emit said(tr("Taken on. Fill in the rest whenever you like."));
}

void PeopleScreen::bringForward(QWidget* page) {
    m_listFirst = page == m_nobody;
    m_stack->setCurrentWidget(page);
    share();
    emit placeChanged();
    emit undoScopeChanged();
}

/// List and page side by side; where there is too little room, or writing a plan needs it, one of them.
void PeopleScreen::share() {
    const bool narrow = width() < kLeastForBoth;
    const bool writing = m_planWantsRoom && m_stack->currentWidget() == m_person;
    const bool listAlone = narrow && m_listFirst;
    m_pane->setAlone(listAlone);
    m_pane->setVisible(m_listFirst || !(narrow || writing));
    m_stack->setVisible(!listAlone);
    m_person->setBackVisible(narrow || writing);
}

void PeopleScreen::goToList() {
    m_listFirst = true;
    share();
    m_pane->focusSearch();
}

void PeopleScreen::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    share();
}

void PeopleScreen::showNobody() {
    m_person->open();
    m_pane->offerUnfinished();
    m_pane->mark({});
    bringForward(m_nobody);
}

void PeopleScreen::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_desk.retranslate();
    retranslate();
}

void PeopleScreen::retranslate() {
    m_nobody->setWords(tr("Choose somebody from the list"),
                       tr("Or take on a person: a name is enough to begin."));
    m_nobody->setFirstStep(tr("Take on a person"), "user-plus");
    m_commands.at(0)->setText(tr("Take on a person"));
    m_commands.at(1)->setText(tr("Find a person"));
}

} // namespace aelwyd
