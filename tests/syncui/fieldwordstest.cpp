// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/fieldwords.h"
#include "core/base/localmoment.h"
#include "core/storage/changelogtables.h"
#include "tests/support/catch.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/languages.h"

using namespace aelwyd;

TEST_CASE("Every field that two offices can write apart has a name") {
    for (const SyncTable& table : syncTables()) {
        if (table.ledger || table.name.startsWith("audit_") || table.name == "sync_decision") continue;
        for (const SyncRegister& one : table.registers)
            for (const QByteArray& column : one.columns) {
                if (one.kind == SyncRegister::Kind::Trivial || column.endsWith("_id")) continue;
                const QString bare = QString::fromUtf8(column).replace(u'_', u' ');
                INFO(table.name.toStdString() + '.' + column.toStdString());
                CHECK(wording::fieldName(QString::fromUtf8(column)) != bare);
            }
    }
    CHECK(wording::fieldName("culture_cy") == "Culture and faith, in Welsh");
    CHECK(wording::fieldName("unheard_of") == "unheard of");
}

TEST_CASE("What a field holds is told as people read it: codes, ticks, days, times and money in words") {
    const auto text = [](const char* table, const char* column, const char* value) {
        return wording::shown(table, column, SyncValue::ofText(value));
    };
    const auto number = [](const char* table, const char* column, qint64 value) {
        return wording::shown(table, column, SyncValue::ofInteger(value));
    };
    CHECK(text("visit", "state", "cancelled") == wording::word(VisitState::Cancelled));
    CHECK(text("service_user", "language", "cy") == wording::language(LanguageCode::welsh()));
    CHECK(text("service_user", "phone", "01286 111111") == "01286 111111");
    CHECK(text("service_user", "phone", "") == "–");
    CHECK(text("care_worker", "dbs_date", "2026-11-24") == wording::date(QDate(2026, 11, 24)));
    CHECK(text("safeguarding_concern", "what", "sealed:AAAA").startsWith("Sealed"));
    const auto nine = LocalMoment::at(QDate(2026, 11, 24), QTime(9, 0));
    CHECK(number("visit", "planned_start", nine->minutes()) ==
          wording::dateAndTime(QDateTime(QDate(2026, 11, 24), QTime(9, 0))));
    CHECK(number("visit", "planned_minutes", 90) == wording::minutes(90));
    CHECK(number("package", "hourly_rate_pence", 2150) == wording::money(2150));
    CHECK(number("service_user", "archived", 1) == "Ticked");
    CHECK(number("service_user", "need_sight", 0) == "Not ticked");
    CHECK(number("plan_visit", "days", 0x1f) == wording::weekdays(Weekdays::mondayToFriday()));
    CHECK(number("visit", "carers", 2) == "2");
    CHECK(wording::shown("visit", "note", SyncValue()) == "–");
}
