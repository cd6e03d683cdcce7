// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/seen.h"
#include "tests/visitsui/visitoffice.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/visits/visitstab.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace aelwyd::test {

/// The tab of one person in a window, as somebody at the desk uses it: by names that are spoken.
struct TabDesk {
    explicit TabDesk(VisitOffice& office)
        : tab(office.visits, office.bank, office.plans, office.workforce, office.agency) {
        tab.resize(900, 900);
        tab.open(office.eirlys.id);
        tab.show();
        tab.activateWindow();
        if (!QTest::qWaitForWindowActive(&tab)) qWarning("the window is not active");
    }

    template <class Control>
    Control* find(const QString& name) {
        return controlCalled<Control>(tab, name);
    }
    template <class Control>
    Control* findBeginning(const QString& name) {
        for (Control* control : tab.findChildren<Control*>())
            if (control->isVisible() && spokenName(*control).startsWith(name)) return control;
        return nullptr;
    }
    void click(const QString& name) { find<QAbstractButton>(name)->click(); }
    void type(const QString& field, const QString& text) { typeOver(*find<QLineEdit>(field), text); }
    void choose(const QString& box, const QString& code) {
        auto* choice = find<QComboBox>(box);
        choice->setCurrentIndex(choice->findData(code));
        emit choice->activated(choice->currentIndex());
    }
    QString visibleText() const {
        QApplication::processEvents(); // lines that have just been made are shown
        return test::visibleText(tab);
    }
    bool says(const char* text) const { return visibleText().contains(QString::fromUtf8(text)); }

    VisitsTab tab;
};

/// The interface in Welsh until the end of the test.
struct WhileWelsh {
    WhileWelsh() { installLanguage(*qApp, ReaderLanguage::Welsh); }
    ~WhileWelsh() { installLanguage(*qApp, ReaderLanguage::English); }
};

} // namespace aelwyd::test
