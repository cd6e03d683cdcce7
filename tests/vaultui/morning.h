// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowedprogram.h"
#include "tests/support/forms.h"
#include "tests/support/fulldisk.h"
#include "tests/support/noteform.h"
#include "tests/vaultui/foundedagency.h"
#include "ui/presentation/wording/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/vault/unlockwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace aelwyd::test {

/// The program in front of a protected file, as somebody comes to it in the morning.
struct Morning {
    Morning() {
        settings.setValue(QStringLiteral("file"), agency.scratch.path());
        program.begin();
    }
    ~Morning() { installLanguage(*qApp, ReaderLanguage::English); }

    UnlockWindow& door() {
        REQUIRE(program.unlockWindow());
        return *program.unlockWindow();
    }
    QLineEdit* field(const char* row) {
        return qobject_cast<QLineEdit*>(door().findChild<FieldForm*>()->control(QLatin1String(row)));
    }
    QPushButton* button(const QString& words) { return buttonSaying(door(), words); }
    void come(const QString& passphrase) {
        field("passphrase")->setText(passphrase);
        QTest::keyClick(field("passphrase"), Qt::Key_Return);
    }
    bool comesIn() {
        return waitUntil([&] { return program.window() && !program.unlockWindow(); });
    }
    QString told() {
        QStringList told;
        for (const Remark* remark : door().findChildren<Remark*>())
            told.append(remark->text());
        return told.join(u' ');
    }

    FullDisk disk;
    FoundedAgency agency;
    QSettings settings{agency.scratch.path("settings.ini"), QSettings::IniFormat};
    WindowedProgram program{{}, *qApp, settings};
};

/// What somebody types before the file is locked.
inline const QString kTypedLast = QStringLiteral("Gwenllian Angharad");

} // namespace aelwyd::test
