// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>
#include <functional>

namespace aelwyd {

/// Calls `left` each time the focus leaves a control inside `area`, to whatever place; lives as long as
/// `area`.
inline void whenAControlIsLeft(QWidget* area, std::function<void()> left) {
    const auto watch = [area, left = std::move(left)](QWidget* old, QWidget*) {
        if (old && area->isAncestorOf(old)) left();
    };
    QObject::connect(qApp, &QApplication::focusChanged, area, watch);
}

} // namespace aelwyd
