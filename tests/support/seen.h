// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace aelwyd::test {

/// What a screen reader calls a control; buttons without a name of their own go by their words.
inline QString spokenName(const QWidget& control) {
    const auto* button = qobject_cast<const QAbstractButton*>(&control);
    return control.accessibleName().isEmpty() && button ? button->text() : control.accessibleName();
}

/// The visible control that is called so; null if there is none.
template <class Control>
Control* controlCalled(const QWidget& within, const QString& name) {
    for (Control* control : within.findChildren<Control*>())
        if (control->isVisible() && spokenName(*control) == name) return control;
    return nullptr;
}

/// Everything that can be read just now, a line for each label; without spaces that do not break.
inline QString visibleText(const QWidget& within) {
    QStringList texts;
    for (const QLabel* label : within.findChildren<QLabel*>())
        if (label->isVisible()) texts.append(label->text());
    return texts.join(u'\n').replace(QChar::Nbsp, u' ');
}

/// Lets everything that was only now made find its height and place: each round of events may ask for
/// another.
inline void settleAll() {
    constexpr int kMoreThanAsked = 50;
    for (int round = 0; round < kMoreThanAsked; ++round)
        QApplication::processEvents();
}

/// Types `text` in the place of what a line holds.
inline void typeOver(QLineEdit& line, const QString& text) {
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
}

} // namespace aelwyd::test
