// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/staffrecord.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

StaffReading readOneWorker(const QByteArray& sheet, const StaffRecord& known = {}) {
    auto opened = Sheet::open(sheet, staffColumns());
    REQUIRE(opened);
    SheetRow row;
    REQUIRE(opened.value()->next(row));
    return readStaff(row, known);
}

QStringList staffCodes(const QByteArray& sheet) {
    QStringList codes;
    for (const Problem& problem : readOneWorker(sheet).problems)
        codes.append(problem.field + u':' + toCode(problem.code));
    return codes;
}

} // namespace

TEST_CASE("A row that is right in everything becomes a care worker") {
    const auto reading = readOneWorker(
        "reference;last_name;start_date;experience;experience_decided_on;confirmed_for_all;languages;gender;"
        "competences;contract_hours_min;"
        "contract_hours_max;employment;availability;do_not_send\n"
        "W-1;Bevan;12/06/2024;amber;17/06/"
        "2024;oes;\"en:fluent;cy:some\";female;\"HSC218@2025-04-01;HSC223@2024-01-15..2027-01-15\";"
        "16;24;micro_enterprise;\"Tue 07:00-14:00;Mon 07:00-14:00\";P-9\n");
    REQUIRE(reading.problems.isEmpty());
    const CareWorker& worker = reading.record.worker;
    CHECK(reading.decision == RagDecision{Rag::Amber, QDate(2024, 6, 17), {}, {}});
    CHECK(worker.confirmedForAll);
    CHECK(worker.languages.size() == 2);
    CHECK(worker.languages.first().language == LanguageCode::welsh());
    CHECK(worker.competences.size() == 2);
    CHECK(worker.contractMaximumMinutes == 1440);
    CHECK(worker.employment == Employment::MicroEnterprise);
    CHECK(worker.availability.first().weekday == 1);
    CHECK(worker.doNotSend == QStringList{QStringLiteral("P-9")});
}

TEST_CASE("Typing slips of the staff file are told by column and code") {
    CHECK(staffCodes("reference,last_name,availability\nW-1,A,Mon 14:00-07:00x") ==
          QStringList{QStringLiteral("availability:availability")});
    CHECK(staffCodes("reference,last_name,experience\nW-1,A,blue") ==
          QStringList{QStringLiteral("experience:choice")});
    CHECK(staffCodes("reference,last_name,contract_hours_min,contract_hours_max\nW-1,A,16,2") ==
          QStringList{QStringLiteral("contract_hours_max:range")});
    CHECK(staffCodes("reference,last_name,confirmed_for_all\nW-1,A,maybe") ==
          QStringList{QStringLiteral("confirmed_for_all:choice")});
    CHECK(staffCodes("reference,last_name,competences\nW-1,A,HSC221@soon") ==
          QStringList{QStringLiteral("competences:date")});
    CHECK(staffCodes("reference,last_name,competences\nW-1,A,HSC221@2025-04-01..2025-03-01") ==
          QStringList{QStringLiteral("competences:range")});
    CHECK(staffCodes("reference,last_name,languages\nW-1,A,cy:some;cy:fluent") ==
          QStringList{QStringLiteral("languages:choice")});
    CHECK(staffCodes("reference,last_name,start_date,leave_date\nW-1,A,02/02/2026,01/02/2026") ==
          QStringList{QStringLiteral("leave_date:range")});
}

TEST_CASE("A blank confirmed-for-all means no, a missing column leaves it") {
    StaffRecord known;
    known.worker.reference = QStringLiteral("W-1");
    known.worker.lastName = QStringLiteral("A");
    known.worker.confirmedForAll = true;
    CHECK(readOneWorker("reference,last_name\nW-1,A", known).record.worker == known.worker);
    CHECK_FALSE(
        readOneWorker("reference,last_name,confirmed_for_all\nW-1,A,", known).record.worker.confirmedForAll);
}
