// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

class QAction;

namespace aelwyd {

/// One page of the main window, reached through the navigation.
class Page : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    /// In the language now in force.
    virtual QString title() const = 0;
    /// A name for icon().
    virtual const char* iconName() const = 0;
    /// Whose steps Undo takes back while this page is in front; null: none.
    virtual QUuid undoScope() const { return {}; }
    /// Writes what is being typed now. False when it could not be kept; the page says why.
    virtual bool flush() { return true; }
    /// Where on the page one is ("person/<id>/plan"), so that going back and the next start come here again.
    virtual QString place() const { return {}; }
    virtual void goTo(const QString& place) { Q_UNUSED(place) }
    /// What the command palette offers from every page: it leads here first. Owned by the page.
    virtual QList<QAction*> errands() const { return {}; }
    /// What it offers while this page is in front; owned by the page.
    virtual QList<QAction*> commands() const { return errands(); }
    /// Words by which the palette finds the page beside its title, in the language now in force.
    virtual QString alsoFoundBy() const { return {}; }
    /// The page was gone to: the keys go where one goes on.
    virtual void enter() { setFocus(); }

  signals:
    /// `place` has changed by what the person did.
    void placeChanged();
    void undoScopeChanged();
    /// One quiet line for the foot of the window.
    void said(const QString& sentence);
};

} // namespace aelwyd
