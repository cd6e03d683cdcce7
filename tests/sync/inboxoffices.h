// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/inboxservice.h"
#include "core/service/syncservice.h"
#include "core/storage/verification.h"
#include "core/storage/visitstore.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

namespace aelwyd::test {

/// Two offices with a person and a worker that both know.
struct InboxOffices {
    TestAgency a;
    TestAgency b;
    SyncService syncA{a.workspace};
    SyncService syncB{b.workspace};
    InboxService inboxA{a.workspace};
    InboxService inboxB{b.workspace};
    ServiceUser person;
    CareWorker worker;

    InboxOffices() {
        person = takeOn(a, QStringLiteral("Mair"), QStringLiteral("Owen"), QStringLiteral("P-1"));
        worker.reference = QStringLiteral("W-1");
        worker.lastName = QStringLiteral("Prys");
        worker.experience = RagDecision{Rag::Green, a.clock.today(), {}, {}};
        REQUIRE(a.workforce.save(worker));
        REQUIRE(a.people.decideComplexity(person.id, {Rag::Green, a.clock.today(), {}, {}}));
        meet();
        b.clock.forward(60'000);
    }

    void meet() {
        REQUIRE(syncB.merge(syncA.since(syncB.held())));
        REQUIRE(syncA.merge(syncB.since(syncA.held())));
        REQUIRE(idsOf(inboxA) == idsOf(inboxB));
        REQUIRE(tablesUnlikeLog(*a.database).isEmpty());
        REQUIRE(tablesUnlikeLog(*b.database).isEmpty());
    }

    static QStringList idsOf(InboxService& inbox) {
        QStringList ids;
        for (const InboxItem& item : inbox.items())
            ids.append(toCode(item.rule) + item.id.toString());
        return ids;
    }

    VisitId plan(TestAgency& agency, const char* reference, int hour) {
        Visit visit{.reference = QString::fromLatin1(reference), .person = person.id};
        visit.plannedStart = LocalMoment::at(QDate(2026, 11, 24), QTime(hour, 0));
        visit.plannedMinutes = 60;
        visit.workers = {worker.id};
        REQUIRE(agency.workspace.transact({Operation::PlanVisit}, [&]() -> Result<void> {
            VisitStore(*agency.database).add(visit);
            return {};
        }));
        return visit.id;
    }

    QList<FindingRule> rules() {
        QList<FindingRule> rules;
        for (const InboxItem& item : inboxA.items())
            rules.append(item.rule);
        return rules;
    }
};

inline void setPhoneOf(TestAgency& agency, const ServiceUserId& id, const char* phone) {
    ServiceUser person = *agency.people.person(id);
    person.phone = QString::fromLatin1(phone);
    REQUIRE(agency.people.save(person));
}

} // namespace aelwyd::test
