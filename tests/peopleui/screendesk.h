// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peopleui/office.h"
#include "tests/support/answers.h"
#include "tests/support/seen.h"
#include "ui/widgets/people/peoplescreen.h"

namespace aelwyd::test {

/// The page of people in a window, as a person at the desk uses it: by names that are spoken, by keys and
/// clicks.
struct ScreenDesk {
    /// At whatever has the services of an agency.
    template <class Seat>
    explicit ScreenDesk(Seat& office)
        : desk(office.people, office.plans, office.agency)
        , screen(desk, answers, {}) {
        screen.resize(1048, 720);
        screen.show();
        screen.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&screen));
    }

    /// The visible control with this accessible name (buttons also by their words); null if there is none.
    template <class Control>
    Control* find(const QString& name) {
        return controlCalled<Control>(screen, name);
    }
    void click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void type(const QString& field, const QString& text) { typeOver(*find<QLineEdit>(field), text); }
    void leave() { screen.findChild<QLineEdit*>()->setFocus(); }
    /// Everything that can be read in the window just now.
    QString visibleText() const { return test::visibleText(screen); }

    Answers answers;
    PeopleDesk desk;
    PeopleScreen screen;
};

} // namespace aelwyd::test
