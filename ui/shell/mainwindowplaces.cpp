// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one goes from place to place in the window: by the navigation, by what is found, and back.
#include "core/service/auditservice.h"
#include "core/service/staffindex.h"
#include "core/service/workspace.h"
#include "ui/shell/finding.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/undoactions.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/kit/icons.h"

#include <QPointer>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <utility>

namespace aelwyd {

QString MainWindow::idOf(Page* page) const {
    return m_pages.key(page);
}

QString MainWindow::place() const {
    auto* page = static_cast<Page*>(m_stack->currentWidget());
    return page ? idOf(page) + u':' + page->place() : QString();
}

void MainWindow::bring(Page* page) {
    if (!page) return;
    auto* before = static_cast<Page*>(m_stack->currentWidget());
    if (before && before != page && !before->flush()) return m_navigation->setCurrent(idOf(before));
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(idOf(page));
    m_undo->setPage(page);
    notePlace();
}

/// What the page showed before is on it for a moment: nobody was there. The keys go along, unless the page
/// has sent them somewhere itself.
void MainWindow::goTo(const QString& place) {
    Page* page = m_pages.value(place.section(u':', 0, 0));
    if (!page) return;
    const QWidget* before = m_stack->currentWidget();
    {
        const QScopedValueRollback onTheWay(m_onTheWay, true);
        bring(page);
        before == m_stack->currentWidget() ? page->goTo(place.section(u':', 1))
                                           : arrive(*page, place.section(u':', 1));
    }
    notePlace();
}

/// At a page that was not in front before.
void MainWindow::arrive(Page& page, const QString& place) {
    page.setFocus();
    const QPointer<QWidget> keys = focusWidget();
    page.goTo(place);
    if (!keys || !keys->isVisibleTo(&page) || focusWidget() == keys) page.enter();
}

/// As it was left, and the keys with it.
void MainWindow::enter(Page* page) {
    bring(page);
    if (m_stack->currentWidget() == page) page->enter();
}

void MainWindow::notePlace() {
    if (m_onTheWay) return;
    if (!m_returning) m_history.note(place());
    m_actions->back->setEnabled(m_history.canGoBack());
    noteRecord();
}

/// Whose record is on the page, by its place: "people:person/<id>/…", "staff:worker/<id>/…".
void MainWindow::noteRecord() {
    const QString where = place().section(u':', 1);
    const QStringList kinds{QStringLiteral("person"), QStringLiteral("worker")};
    if (!kinds.contains(where.section(u'/', 0, 0))) return;
    const QUuid record = QUuid::fromString(where.section(u'/', 1, 1));
    if (record.isNull()) return;
    const auto noted = m_office.audit.noteView(record);
    if (!noted && !m_viewsUnnoted) sayUnnoted(noted.problems().first().code);
    m_viewsUnnoted = !noted;
}

/// The page is shown all the same: nobody is helped by a person who cannot be looked up.
void MainWindow::sayUnnoted(ErrorCode code) {
    say(code == ErrorCode::DiskFull
            ? tr("There is no room left on the disk: that you looked here could not be noted. Make room "
                 "soon.")
            : tr("That you looked here could not be noted: the file cannot be written. Check the disk."));
}

void MainWindow::goBack() {
    m_returning = true;
    goTo(m_history.back());
    m_returning = false;
    notePlace();
}

void MainWindow::restorePlace() {
    const QString last = m_settings.value(QStringLiteral("window/place")).toString();
    bring(m_pages.value(QStringLiteral("today"), m_pages.first()));
    if (!last.isEmpty()) goTo(last);
    m_stack->currentWidget()->setFocus();
}

QList<PaletteFinding> MainWindow::find(const QString& text, StaffIndex& staff) {
    const auto go = [this](const QString& place) { goTo(place); };
    QList<PaletteFinding> found = findingsOfPeople(m_office.people, text, go);
    found += findingsOfWorkers(staff, text, go);
    for (Page* page : std::as_const(m_pages))
        if (matches(page->title() + u' ' + page->alsoFoundBy(), text))
            found.append({page->title(), tr("Page"), icon(page->iconName()), [this, page] { enter(page); }});
    QList<QAction*> actions = m_actions->all();
    const auto* inFront = static_cast<const Page*>(m_stack->currentWidget());
    if (inFront) actions = inFront->commands() + actions;
    actions.removeAll(m_actions->find);
    found += findingsOfActions(actions, text);
    for (Page* page : std::as_const(m_pages))
        if (page != inFront) found += findingsOfErrands(*page, text, [this, page] { enter(page); });
    return found;
}

QList<PaletteFinding> MainWindow::find(const QString& text) {
    StaffIndex staff(m_office.workspace);
    return find(text, staff);
}

void MainWindow::openPalette() {
    StaffIndex staff(m_office.workspace);
    Palette([&](const QString& text) { return find(text, staff); }, this).exec();
}

} // namespace aelwyd
