// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace aelwyd {

/// What can be done from anywhere in the window, each with its words and its keys.
class WindowActions final : public QObject {
    Q_OBJECT
  public:
    /// Adds the actions to `window`, so that their keys work everywhere in it.
    explicit WindowActions(QWidget& window);
    void retranslate();
    /// In the order of the help page.
    QList<QAction*> all() const;

    QAction* const find;
    QAction* const back;
    QAction* const undo;
    QAction* const redo;
    QAction* const printEverybody;
    QAction* const newAgency;
    QAction* const openFile;
    QAction* const openDemo;
    QAction* const switchLanguage;
    /// Out of sight while the file is not protected.
    QAction* const lock;
    QAction* const shortcuts;
    QAction* const about;
    QAction* const quit;
};

} // namespace aelwyd
