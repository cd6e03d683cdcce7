// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>
#include <exception>
#include <functional>

namespace aelwyd {

/// Runs `work` where no event of the program's is being handled, such as when the focus goes to another
/// window: a fault would end the program there. It is thrown in the next event instead, and told.
inline void outsideEvents(const std::function<void()>& work) {
    try {
        work();
    } catch (...) {
        QMetaObject::invokeMethod(
            qApp, [fault = std::current_exception()] { std::rethrow_exception(fault); },
            Qt::QueuedConnection);
    }
}

/// Calls `left` each time the focus leaves a control inside `area`, to whatever place; lives as long as
/// `area`. Call it in the constructor of the class of `area`.
inline void whenAControlIsLeft(QWidget* area, std::function<void()> left) {
    // Controls lose the focus while they are deleted, too: `area` is a bare QWidget then, without what `left`
    // works with.
    const auto watch = [area, kind = area->metaObject(), left = std::move(left)](QWidget* old, QWidget*) {
        const bool isWhole = area->metaObject()->inherits(kind);
        if (isWhole && old && area->isAncestorOf(old)) outsideEvents(left);
    };
    QObject::connect(qApp, &QApplication::focusChanged, area, watch);
}

} // namespace aelwyd
