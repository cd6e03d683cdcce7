// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/offeredlist.h"

#include "ui/widgets/kit/spacedcells.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>

namespace aelwyd {

/// In pixels, within the frame of the list: the padding of a field and the margin before its words, less what
/// the style leaves before the words of an item.
static constexpr int kBeforeWords = 7;

static bool isControlEnter(const QEvent& event) {
    if (event.type() != QEvent::KeyPress) return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return enter && key.modifiers().testFlag(Qt::ControlModifier);
}

OfferedList::OfferedList(QAbstractItemModel* model, QWidget* field)
    : QCompleter(model, field) {
    popup()->setItemDelegate(new SpacedCells(popup(), kBeforeWords));
}

/// The list alone is asked here; what the field itself gets goes its own way.
bool OfferedList::eventFilter(QObject* watched, QEvent* event) {
    if (!widget() || watched == widget() || !isControlEnter(*event))
        return QCompleter::eventFilter(watched, event);
    popup()->hide();
    const auto* key = static_cast<QKeyEvent*>(event);
    QKeyEvent pressed(key->type(), key->key(), key->modifiers());
    QCoreApplication::sendEvent(widget(), &pressed);
    return true;
}

} // namespace aelwyd
