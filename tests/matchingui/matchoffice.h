// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/seen.h"
#include "ui/widgets/matching/matchingscreen.h"

#include <QListView>

namespace aelwyd::test {

/// An agency on Monday 23 November 2026, with visits and matching.
struct MatchOffice : TestAgency {
    VisitService visits{workspace};
    MatchingService matching{workspace};

    /// Somebody against whom no rule stands but, perhaps, the status.
    CareWorkerId employ(const QString& reference, const QString& firstName, Rag status = Rag::Green) {
        CareWorker worker{.reference = reference, .firstName = firstName};
        worker.lastName = QStringLiteral("Prys");
        worker.startDate = QDate(2025, 1, 6);
        worker.trainedOn = QDate(2025, 1, 10);
        worker.registrationNumber = QStringLiteral("W/1");
        worker.registrationExpires = QDate(2028, 1, 1);
        worker.dbsDate = QDate(2025, 1, 1);
        worker.locality = QStringLiteral("Llanelli");
        for (int weekday = 1; weekday <= 7; ++weekday)
            worker.availability.append({weekday, QTime(7, 0), QTime(22, 0)});
        worker.experience = RagDecision{status, QDate(2025, 1, 11), QStringLiteral("N. Prys"), {}};
        REQUIRE(workforce.save(worker));
        return worker.id;
    }
    ServiceUserId support(const QString& firstName, Rag complexity = Rag::Green) {
        ServiceUser person = takeOn(*this, firstName, QStringLiteral("Rees"));
        person.locality = QStringLiteral("Llanelli");
        person.language = LanguageCode::welsh();
        REQUIRE(people.save(person));
        REQUIRE(people.decideComplexity(person.id, {complexity, QDate(2025, 1, 1), QStringLiteral("N"), {}}));
        return person.id;
    }
    VisitId plan(const ServiceUserId& person, const char* at, const QList<CareWorkerId>& workers = {},
                 int carers = 1) {
        Visit visit{.reference = visits.nextReference(), .person = person, .workers = workers};
        visit.plannedStart = LocalMoment::fromIso(QString::fromLatin1(at));
        visit.plannedMinutes = 45;
        visit.carers = carers;
        REQUIRE(visits.plan(visit));
        return visit.id;
    }
    void decide(const CareWorkerId& worker, Rag status) {
        REQUIRE(workforce.decideExperience(worker, {{status, clock.today(), QStringLiteral("N. Prys"), {}}}));
    }
    QList<CareWorkerId> workersOf(const VisitId& visit) const { return visits.visit(visit)->workers; }
};

/// The page of matching, as a person at the desk uses it.
struct MatchScreenDesk {
    explicit MatchScreenDesk(MatchOffice& office)
        : match(office.matching, office.visits, office.people, office.workforce)
        , grid(office.matching, office.people, office.workforce)
        , retention(office.matching)
        , overrides(office.matching, office.visits, office.people, office.workforce)
        , screen({match, grid, retention, overrides}) {
        screen.resize(1048, 720);
        screen.show();
        screen.activateWindow();
        QTest::qWaitForWindowActive(&screen);
    }
    template <class Control>
    Control* find(const QString& name) {
        return controlCalled<Control>(screen, name);
    }
    void click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    QString visibleText() const { return test::visibleText(screen); }
    /// What a list shows, line by line.
    static QStringList rowsOf(const QAbstractItemModel& model, int role = Qt::DisplayRole) {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row, 0).data(role).toString());
        return rows;
    }

    MatchDesk match;
    RagGridModel grid;
    RetentionDesk retention;
    OverridesDesk overrides;
    MatchingScreen screen;
};

} // namespace aelwyd::test
