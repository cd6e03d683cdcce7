// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/dragscroller.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace aelwyd {

/// In pixels, and milliseconds.
static constexpr int kEnd = 56, kStep = 14, kBetweenSteps = 25;

DragScroller::DragScroller(QScrollArea& area)
    : QObject(&area)
    , m_area(area)
    , m_timer(new QTimer(this)) {
    m_timer->setInterval(kBetweenSteps);
    connect(m_timer, &QTimer::timeout, this, &DragScroller::step);
}

void DragScroller::watch(QWidget& target) {
    target.installEventFilter(this);
}

bool DragScroller::eventFilter(QObject* watched, QEvent* event) {
    auto& target = *static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        follow(target, *static_cast<QDropEvent*>(event));
        return false;
    case QEvent::DragLeave:
        m_timer->stop();
        return false;
    case QEvent::Drop:
        m_timer->stop();
        return passOn(target, *static_cast<QDropEvent*>(event));
    default:
        return false;
    }
}

void DragScroller::follow(const QWidget& target, const QDropEvent& event) {
    const QWidget& seen = *m_area.viewport();
    const int x = target.mapTo(&seen, event.position().toPoint()).x();
    m_pace = x < kEnd ? -kStep : x > seen.width() - kEnd ? kStep : 0;
    if (m_pace == 0) return m_timer->stop();
    if (!m_timer->isActive()) m_timer->start();
}

void DragScroller::step() {
    QScrollBar& bar = *m_area.horizontalScrollBar();
    const int before = bar.value();
    bar.setValue(before + m_pace);
    if (bar.value() == before) m_timer->stop();
}

/// Whoever holds still while it scrolls drops onto what they see there, and not onto what was there when they
/// last moved.
bool DragScroller::passOn(QWidget& target, QDropEvent& event) {
    const QPoint at = event.position().toPoint();
    if (target.rect().contains(at)) return false;
    QWidget& area = *m_area.viewport();
    event.ignore();
    if (QWidget* seen = area.childAt(target.mapTo(&area, at))) dropOn(target, *seen, event);
    return true;
}

/// Qt tells a drop only to whom it was last dragged over.
void DragScroller::dropOn(QWidget& left, QWidget& target, QDropEvent& event) {
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&left, &leave);
    const QPoint at =
        target.mapFrom(m_area.viewport(), left.mapTo(m_area.viewport(), event.position().toPoint()));
    QDragEnterEvent enter(at, event.possibleActions(), event.mimeData(), event.buttons(), event.modifiers());
    QCoreApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted()) return;
    QDropEvent drop(at, event.possibleActions(), event.mimeData(), event.buttons(), event.modifiers());
    QCoreApplication::sendEvent(&target, &drop);
    event.setDropAction(drop.dropAction());
    event.setAccepted(drop.isAccepted());
}

} // namespace aelwyd
