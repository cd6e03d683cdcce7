// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/accountservice.h"
#include "core/service/agencylog.h"
#include "core/service/auditservice.h"
#include "core/service/backupservice.h"
#include "core/service/bankservice.h"
#include "core/service/catalogues.h"
#include "core/service/exchangeservice.h"
#include "core/service/matchingservice.h"
#include "core/service/outcomeservice.h"
#include "core/service/storyservice.h"
#include "core/service/themeservice.h"
#include "core/service/todayservice.h"
#include "core/service/visitservice.h"
#include "tests/support/agency.h"
#include "ui/presentation/wording/language.h"
#include "ui/print/pangoplanprinter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officepages.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/kit/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace aelwyd::test {

/// The real window on a real agency in memory, with settings of its own.
struct TestWindow {
    TestWindow() { takeOn(agency, QStringLiteral("Siân"), QStringLiteral("Rhydderch"), kFirst); }
    ~TestWindow() { installLanguage(*qApp, ReaderLanguage::English); }

    MainWindow& open() {
        window.reset();
        window = std::make_unique<MainWindow>(office, theme, settings);
        addOfficePages(*window, office);
        window->restorePlace();
        window->show();
        QApplication::processEvents();
        return *window;
    }

    ServiceUser first() const { return *agency.people.person(*agency.people.byReference(kFirst)); }
    static QString placeOf(const ServiceUser& person) {
        return QStringLiteral("people:person/%1/about").arg(person.id.toString());
    }
    QString placeOfFirst() const { return placeOf(first()); }

    const QString kFirst = QStringLiteral("P-0001");
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    TestAgency agency;
    VisitService visits{agency.workspace};
    BankService bank{agency.workspace};
    MatchingService matching{agency.workspace};
    Catalogues catalogues = Catalogues::load();
    AuditService audit{agency.workspace};
    AccountService accounts{agency.workspace};
    BackupService backups{agency.workspace};
    ErasureService erasure{agency.workspace, backups};
    OutcomeService outcomes{agency.workspace};
    ReviewService reviews{agency.workspace};
    StoryService stories{agency.workspace};
    ConcernService concerns{agency.workspace};
    SafeguardingService safeguarding{agency.workspace};
    TodayService today{agency.workspace, agency.workforce, bank, matching, reviews, concerns};
    AgencyLog log{agency.workspace};
    PairingService pairing{agency.workspace, log, folder.filePath(QStringLiteral("identities"))};
    ExchangeService exchange{agency.workspace, log, pairing, backups};
    ThemeService themes{agency.workspace};
    PangoPlanPrinter printer;
    Theme theme{*qApp};
    Office office{agency.workspace, agency.people, agency.plans, agency.agency,
                  agency.workforce, visits,        bank,         matching,
                  catalogues,       printer,       audit,        accounts,
                  backups,          erasure,       outcomes,     reviews,
                  stories,          concerns,      safeguarding, today,
                  pairing,          exchange,      themes,       QStringLiteral("/tmp/a.aelwyd")};
    std::unique_ptr<MainWindow> window;
};

} // namespace aelwyd::test
