// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "ui/widgets/kit/fieldform.h"

#include <QDialog>
#include <QPushButton>

namespace aelwyd::test {

/// The control of a field in the dialog's form; null unless it is such a control.
template <class Control>
Control* fieldOf(const QDialog& dialog, const char* field) {
    return qobject_cast<Control*>(dialog.findChild<FieldForm*>()->control(QLatin1String(field)));
}

/// The button with these words, in sight or not; without one the test fails.
inline QPushButton* buttonSaying(const QWidget& within, const QString& words) {
    for (QPushButton* button : within.findChildren<QPushButton*>())
        if (button->text() == words) return button;
    FAIL("no button: " << words.toStdString());
    return nullptr;
}

/// Presses what keeps a dialog: its default button.
inline void keep(const QDialog& dialog) {
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault()) return button->click();
    FAIL("nothing keeps it");
}

} // namespace aelwyd::test
