// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/icons.h"

#include <QWidget>

namespace aelwyd {

static QAction* action(QWidget& window, const char* iconName, const QList<QKeySequence>& keys = {}) {
    auto* made = new QAction(icon(iconName), {}, &window);
    made->setShortcuts(keys);
    window.addAction(made);
    return made;
}

WindowActions::WindowActions(QWidget& window)
    : QObject(&window)
    , find(action(window, "search", {QKeySequence(Qt::CTRL | Qt::Key_K)}))
    , back(action(window, "arrow-left", {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}))
    , undo(action(window, "undo-2", {QKeySequence(QKeySequence::Undo)}))
    , redo(action(window, "redo-2",
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}))
    , printEverybody(action(window, "printer"))
    , newAgency(action(window, "file-plus"))
    , openFile(action(window, "folder-open", {QKeySequence(QKeySequence::Open)}))
    , openDemo(action(window, "flask-conical"))
    , switchLanguage(action(window, "languages", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}))
    , lock(action(window, "lock", {QKeySequence(Qt::CTRL | Qt::Key_L)}))
    , shortcuts(action(window, "keyboard", {QKeySequence(Qt::Key_F1)}))
    , about(action(window, "info"))
    , quit(action(window, "x", {QKeySequence(QKeySequence::Quit)})) {
    back->setEnabled(false);
    retranslate();
}

QList<QAction*> WindowActions::all() const {
    QList<QAction*> actions{find,      back,     undo,     redo,      switchLanguage, printEverybody,
                            newAgency, openFile, openDemo, shortcuts, about,          quit};
    if (lock->isVisible()) actions.insert(actions.size() - 3, lock);
    return actions;
}

void WindowActions::retranslate() {
    find->setText(tr("Find a person, a page or an action"));
    back->setText(tr("Go back"));
    printEverybody->setText(tr("Print everybody's plans…"));
    newAgency->setText(tr("Start a new agency…"));
    openFile->setText(tr("Open another file…"));
    openDemo->setText(tr("Try the demo agency"));
    const bool welsh = installedLanguage() == ReaderLanguage::Welsh;
    switchLanguage->setText(welsh ? QStringLiteral("English") : QStringLiteral("Cymraeg"));
    lock->setText(tr("Lock"));
    shortcuts->setText(tr("Keys"));
    about->setText(tr("About Aelwyd"));
    quit->setText(tr("Close Aelwyd"));
}

} // namespace aelwyd
