// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peopleui/office.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/people/peoplescreen.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace aelwyd::test {

/// Answers every question as told, and remembers how often it was asked.
struct ToldAnswers final : Questions {
    bool answer = true;
    int asked = 0;
    bool confirm(const QString&, const QString&, const QString&) override {
        ++asked;
        return answer;
    }
    void tell(const QString&, const QString&) override {}
    std::optional<QString> ask(const QString&, const QString&, const QString&) override { return {}; }
    QString fileToOpen(const QString&, const QString&) override { return {}; }
    QString fileToSave(const QString&, const QString&, const QString&) override { return {}; }
    QString folderToUse(const QString&) override { return {}; }
};

/// The page of people in a window, as a person at the desk uses it: by names that are spoken, by keys and
/// clicks.
struct ScreenDesk {
    explicit ScreenDesk(Office& office)
        : desk(office.people, office.plans, office.agency)
        , screen(desk, answers, {}) {
        screen.resize(1048, 720);
        screen.show();
        screen.activateWindow();
        QTest::qWaitForWindowActive(&screen);
    }

    /// The visible control with this accessible name (buttons also by their words); null if there is none.
    template <class Control>
    Control* find(const QString& name) {
        for (Control* control : screen.findChildren<Control*>())
            if (control->isVisible() && nameOf(*control) == name) return control;
        return nullptr;
    }
    void click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void type(const QString& field, const QString& text) {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void leave() { screen.findChild<QLineEdit*>()->setFocus(); }
    /// Everything that can be read in the window just now.
    QString visibleText() const {
        QStringList texts;
        for (const QLabel* label : screen.findChildren<QLabel*>())
            if (label->isVisible()) texts.append(label->text());
        return texts.join(u'\n').replace(QChar::Nbsp, u' ');
    }

    ToldAnswers answers;
    PeopleDesk desk;
    PeopleScreen screen;

  private:
    static QString nameOf(const QWidget& control) {
        const auto* button = qobject_cast<const QAbstractButton*>(&control);
        return control.accessibleName().isEmpty() && button ? button->text() : control.accessibleName();
    }
};

} // namespace aelwyd::test
