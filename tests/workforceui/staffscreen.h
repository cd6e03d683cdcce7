// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogues.h"
#include "tests/support/agency.h"
#include "tests/support/answers.h"
#include "tests/support/seen.h"
#include "ui/widgets/workforce/workforcescreen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <functional>

namespace aelwyd::test {

/// An agency in memory with the catalogue of competences, on Monday 23 November 2026.
struct StaffOffice : TestAgency {
    CareWorker hire(const QString& firstName, const QString& lastName, const QString& reference,
                    const std::function<void(CareWorker&)>& more = {}) {
        CareWorker worker;
        worker.reference = reference;
        worker.firstName = firstName;
        worker.lastName = lastName;
        worker.startDate = QDate(2026, 9, 1);
        if (more) more(worker);
        if (!workforce.save(worker)) throw std::runtime_error("the worker could not be saved");
        return *workforce.worker(worker.id);
    }
    Catalogues catalogues = Catalogues::load();
};

/// The page of staff in a window, as a person at the desk uses it.
struct StaffScreen {
    explicit StaffScreen(StaffOffice& office)
        : desk(office.workforce, office.people, office.catalogues, office.agency)
        , screen(desk, answers) {
        screen.resize(1048, 900);
        screen.show();
        screen.activateWindow();
        QTest::qWaitForWindowActive(&screen);
    }

    /// The visible control with this accessible name (buttons also by their words); null if there is none.
    template <class Control>
    Control* find(const QString& name) {
        return controlCalled<Control>(screen, name);
    }
    void click(const QString& name) { find<QAbstractButton>(name)->click(); }
    void show(const CareWorker& worker, const QString& tab) {
        screen.goTo(QStringLiteral("worker/%1/%2").arg(worker.id.toString(), tab));
        QCoreApplication::processEvents();
    }
    void type(const QString& field, const QString& text) { typeOver(*find<QLineEdit>(field), text); }
    void write(const QString& field, const QString& text) {
        auto* area = find<QPlainTextEdit>(field);
        area->setFocus();
        QTest::keyClicks(area, text);
    }
    void choose(const QString& box, const QString& words) {
        auto* combo = find<QComboBox>(box);
        combo->setFocus();
        combo->setCurrentIndex(combo->findText(words));
        emit combo->activated(combo->currentIndex());
    }
    void leave() { screen.findChild<QLineEdit*>()->setFocus(); }
    /// Everything that can be read in the window just now.
    QString visibleText() const { return test::visibleText(screen); }
    QString line(int row, int role = Qt::DisplayRole) { return desk.list().index(row).data(role).toString(); }

    Answers answers;
    StaffDesk desk;
    WorkforceScreen screen;
};

} // namespace aelwyd::test
