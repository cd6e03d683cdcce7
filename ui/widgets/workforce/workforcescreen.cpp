// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/workforcescreen.h"

#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/workforce/addworkerpage.h"
#include "ui/widgets/workforce/stafflistpane.h"
#include "ui/widgets/workforce/trainingpage.h"
#include "ui/widgets/workforce/workerpage.h"

#include <QAction>
#include <QEvent>

namespace aelwyd {

WorkforceScreen::WorkforceScreen(StaffDesk& desk, Questions& questions, QWidget* parent)
    : ListAndPages(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_pane(new StaffListPane(desk))
    , m_nobody(new EmptyPage("id-card")) {
    setParts(m_pane, m_nobody);
    addCommand("user-plus", QKeySequence::New, [this] { addWorker(); });
    addCommand("search", QKeySequence::Find, [this] { findWorker(); });
    addCommand("graduation-cap", {}, [this] { showTraining(); });
    connectPane();
    connect(m_nobody, &EmptyPage::firstStep, this, &WorkforceScreen::addWorker);
    connect(&desk, &StaffDesk::currentGone, this, &WorkforceScreen::showNobody);
    retranslate();
}

void WorkforceScreen::connectPane() {
    connect(m_pane, &StaffListPane::addAsked, this, &WorkforceScreen::addWorker);
    connect(m_pane, &StaffListPane::trainingAsked, this, &WorkforceScreen::showTraining);
    connect(m_pane, &StaffListPane::paperAsked, this, &WorkforceScreen::listPaperAsked);
    connect(m_pane, &StaffListPane::chosen, this, [this](const CareWorkerId& id, bool enter) {
        if (open(id) && enter) m_worker->enter();
    });
}

WorkerPage& WorkforceScreen::workerPage() {
    if (m_worker) return *m_worker;
    m_worker = new WorkerPage(m_desk);
    addPage(m_worker);
    connect(m_worker, &WorkerPage::tabChanged, this, &Page::placeChanged);
    connect(m_worker, &WorkerPage::backAsked, this, &WorkforceScreen::findWorker);
    connect(m_worker, &WorkerPage::trailAsked, this, &WorkforceScreen::trailAsked);
    connect(m_worker, &WorkerPage::paperAsked, this, [this] {
        m_desk.flush();
        if (m_desk.current()) emit workerPaperAsked(*m_desk.current());
    });
    if (m_offersTrail) m_worker->offerTrail();
    return *m_worker;
}

AddWorkerPage& WorkforceScreen::addingPage() {
    if (m_add) return *m_add;
    m_add = new AddWorkerPage(m_desk, m_questions);
    addPage(m_add);
    connect(m_add, &AddWorkerPage::added, this, &WorkforceScreen::afterAdding);
    connect(m_add, &AddWorkerPage::closed, this,
            [this] { m_desk.current() ? bringForward(&workerPage()) : showNobody(); });
    return *m_add;
}

TrainingPage& WorkforceScreen::trainingPage() {
    if (m_training) return *m_training;
    m_training = new TrainingPage(m_desk, m_questions);
    addPage(m_training);
    connect(m_training, &TrainingPage::said, this, &Page::said);
    connect(m_training, &TrainingPage::paperAsked, this, &WorkforceScreen::trainingPaperAsked);
    connect(m_training, &TrainingPage::backAsked, this,
            [this] { m_desk.current() ? bringForward(&workerPage()) : showNobody(); });
    connect(m_training, &TrainingPage::workerAsked, this, [this](const CareWorkerId& id) {
        if (open(id)) m_worker->showTab(QStringLiteral("competences"));
    });
    return *m_training;
}

QString WorkforceScreen::title() const {
    return tr("Staff");
}

QUuid WorkforceScreen::undoScope() const {
    return isInFront(m_worker) && m_desk.current() ? m_desk.current()->uuid() : QUuid();
}

bool WorkforceScreen::flush() {
    m_desk.flush();
    return true;
}

QString WorkforceScreen::place() const {
    if (isInFront(m_add)) return QStringLiteral("worker/new");
    if (isInFront(m_training)) return QStringLiteral("training");
    if (!isInFront(m_worker) || !m_desk.current()) return {};
    return QStringLiteral("worker/%1/%2").arg(m_desk.current()->toString(), m_worker->tab());
}

void WorkforceScreen::goTo(const QString& place) {
    const QStringList parts = place.split(u'/');
    if (parts.value(0) == QLatin1String("training")) return showTraining();
    if (parts.value(0) != QLatin1String("worker")) return showNobody();
    if (parts.value(1) == QLatin1String("new")) return addWorker();
    const auto id = CareWorkerId::tryFromString(parts.value(1));
    if (!id || !open(*id)) return showNobody();
    m_worker->showTab(parts.value(2));
}

void WorkforceScreen::enter() {
    if (isInFront(m_worker)) return m_worker->enter();
    if (isInFront(m_nobody)) Page::enter();
}

bool WorkforceScreen::open(const CareWorkerId& id) {
    if (m_desk.current() != id) {
        if (!m_desk.open(id)) return false;
        workerPage().open();
    }
    m_pane->mark(id);
    m_pane->offerUnfinished();
    bringForward(&workerPage());
    return true;
}

void WorkforceScreen::addWorker() {
    m_desk.flush();
    m_pane->offerUnfinished(false);
    bringForward(&addingPage());
    m_add->begin();
}

void WorkforceScreen::showTraining() {
    m_desk.flush();
    bringForward(&trainingPage());
    m_training->begin();
}

void WorkforceScreen::afterAdding(const CareWorkerId& id) {
    open(id);
    m_worker->showTab(QStringLiteral("about"));
    m_worker->enter();
    emit said(tr("Added. Fill in the rest whenever you like."));
}

bool WorkforceScreen::wantsAllRoom() const {
    return isInFront(m_training);
}

void WorkforceScreen::setBackVisible(bool visible) {
    if (m_worker) m_worker->setBackVisible(visible);
}

void WorkforceScreen::findWorker() {
    if (isInFront(m_training)) showNobody();
    goToList();
}

void WorkforceScreen::showNobody() {
    m_pane->offerUnfinished();
    m_pane->mark({});
    bringForward(m_nobody);
}

void WorkforceScreen::showEvent(QShowEvent* event) {
    m_pane->load();
    m_pane->offerUnfinished(!isInFront(m_add));
    Page::showEvent(event);
}

void WorkforceScreen::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_desk.retranslate();
    retranslate();
}

void WorkforceScreen::retranslate() {
    m_nobody->setWords(tr("Choose somebody from the list"),
                       tr("Or add a worker: a name is enough to begin."));
    m_nobody->setFirstStep(tr("Add a worker"), "user-plus");
    commands().at(0)->setText(tr("Add a worker"));
    commands().at(1)->setText(tr("Find a worker"));
    commands().at(2)->setText(tr("Training matrix"));
}

} // namespace aelwyd
