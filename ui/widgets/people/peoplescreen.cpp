// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/peoplescreen.h"

#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/people/peoplelistpane.h"
#include "ui/widgets/people/takeonpage.h"

#include <QAction>
#include <QEvent>

namespace aelwyd {

PeopleScreen::PeopleScreen(PeopleDesk& desk, Questions& questions, const PersonTabs& tabs, QWidget* parent)
    : ListAndPages(parent)
    , m_desk(desk)
    , m_pane(new PeopleListPane(desk))
    , m_nobody(new EmptyPage("users"))
    , m_takeOn(new TakeOnPage(desk.newcomer(), questions))
    , m_person(new PersonPage(desk, questions, tabs)) {
    setParts(m_pane, m_nobody);
    addPage(m_takeOn);
    addPage(m_person);
    addCommand("user-plus", QKeySequence::New, [this] { takeOn(); });
    addCommand("search", QKeySequence::Find, [this] { goToList(); });
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
    connect(m_person, &PersonPage::trailAsked, this, &PeopleScreen::trailAsked);
    connect(&desk, &PeopleDesk::currentGone, this, &PeopleScreen::showNobody);
    m_pane->offerUnfinished();
    retranslate();
}

void PeopleScreen::connectPane() {
    connect(m_pane, &PeopleListPane::addAsked, this, &PeopleScreen::takeOn);
    connect(m_pane, &PeopleListPane::chosen, this, [this](const ServiceUserId& id, bool enter) {
        if (open(id) && enter) m_person->enter();
    });
}

void PeopleScreen::offerTrail() {
    m_person->offerTrail();
}

QString PeopleScreen::title() const {
    return tr("People");
}

QUuid PeopleScreen::undoScope() const {
    return isInFront(m_person) && m_desk.current() ? m_person->undoScope() : QUuid();
}

bool PeopleScreen::flush() {
    return m_person->flush();
}

QString PeopleScreen::place() const {
    if (isInFront(m_takeOn)) return QStringLiteral("person/new");
    if (!isInFront(m_person) || !m_desk.current()) return {};
    return QStringLiteral("person/%1/%2").arg(m_desk.current()->toString(), m_person->tab());
}

void PeopleScreen::goTo(const QString& place) {
    const QStringList parts = place.split(u'/');
    if (parts.value(0) != QLatin1String("person")) return showNobody();
    if (parts.value(1) == QLatin1String("new")) return takeOn();
    const auto id = ServiceUserId::tryFromString(parts.value(1));
    if (!id || !open(*id)) return showNobody();
    m_person->showTab(parts.value(2), parts.value(3));
}

void PeopleScreen::enter() {
    if (isInFront(m_person)) return m_person->enter();
    if (isInFront(m_nobody)) Page::enter();
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

/// Writing a plan needs the room of the list.
bool PeopleScreen::wantsAllRoom() const {
    return m_planWantsRoom && isInFront(m_person);
}

void PeopleScreen::setBackVisible(bool visible) {
    m_person->setBackVisible(visible);
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
    commands().at(0)->setText(tr("Take on a person"));
    commands().at(1)->setText(tr("Find a person"));
}

} // namespace aelwyd
