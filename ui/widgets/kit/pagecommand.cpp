// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/pagecommand.h"

#include "ui/widgets/kit/icons.h"

#include <QAction>
#include <QWidget>

namespace aelwyd {

QAction* pageCommand(QWidget* page, const char* iconName, const QKeySequence& keys,
                     const std::function<void()>& run) {
    auto* action = new QAction(icon(iconName), {}, page);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, page, run);
    page->addAction(action);
    return action;
}

} // namespace aelwyd
