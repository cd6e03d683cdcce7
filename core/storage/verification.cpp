// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verification.h"

#include "core/base/seal.h"
#include "core/storage/bankstore.h"
#include "core/storage/concernstore.h"
#include "core/storage/daysums.h"
#include "core/storage/mergeshowing.h"
#include "core/storage/opening.h"
#include "core/storage/outcomestore.h"
#include "core/storage/peoplestore.h"
#include "core/storage/planstore.h"
#include "core/storage/query.h"
#include "core/storage/reviewstore.h"
#include "core/storage/schema.h"
#include "core/storage/storystore.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"

#include <QMap>
#include <SQLiteCpp/Exception.h>
#include <stdexcept>

namespace aelwyd {

namespace {

void checkPages(Database& database, Verification& found) {
    Query query(database, "PRAGMA integrity_check(20)");
    while (query.next())
        if (const QString line = query.text(); line != QLatin1String("ok"))
            found.problems.append({{}, ErrorCode::IntegrityFailed, {line}});
}

void checkReferences(Database& database, Verification& found) {
    Query query(database, "PRAGMA foreign_key_check");
    QMap<QString, int> broken;
    while (query.next())
        ++broken[query.text()];
    for (auto table = broken.cbegin(); table != broken.cend(); ++table)
        found.problems.append(
            {table.key(), ErrorCode::BrokenReference, {table.key(), QString::number(table.value())}});
}

/// By what people know a plan, where that can still be read.
QStringList namesOf(Database& database, const SupportPlanId& id, const std::optional<SupportPlan>& plan) {
    const auto person = plan ? PeopleStore(database).person(plan->serviceUser) : std::nullopt;
    return person ? QStringList{id.toString(), person->reference, QString::number(plan->version)}
                  : QStringList{id.toString()};
}

void checkSeals(Database& database, Verification& found) {
    const PlanStore store(database);
    for (const SupportPlanId& id : store.agreedPlans()) {
        const auto plan = store.plan(id);
        if (!plan || sealOf(canonicalContent(*plan)) != store.seal(id))
            found.problems.append({{}, ErrorCode::SealBroken, namesOf(database, id, plan)});
        ++found.seals;
    }
}

/// How the period that begins on `from` opened, by the ledger of all visits; nothing if none begins then.
std::optional<BankOpening> openingByLedger(Database& database, const ServiceUserId& person, QDate from) {
    const auto package = PeopleStore(database).package(person);
    if (!package) return std::nullopt;
    const VisitStore visits(database);
    const BankFacts facts{*package, visits.ofPerson(person), visits.superseded(person),
                          BankStore(database).adjustments(person)};
    // Periods before one that has begun are past, whatever today is.
    const auto all = bankStatements(facts, from, from);
    if (all.isEmpty() || all.last().period.from != from) return std::nullopt;
    return BankOpening{from, all.last().carriedIn, all.size() > 1 ? all[all.size() - 2].owed : 0};
}

/// The openings of banks are compared with the whole ledger.
void checkSums(Database& database, Verification& found) {
    const SumStore sums(database);
    QStringList wrong = sums.wrongTables();
    const auto openings = sums.openings();
    for (auto each = openings.begin(); each != openings.end(); ++each)
        if (each.value() != openingByLedger(database, each.key(), each.value().from))
            wrong = wrong + QStringList{QStringLiteral("bank_opening")};
    wrong.removeDuplicates();
    for (const QString& table : wrong)
        found.problems.append({table, ErrorCode::IntegrityFailed, {table}});
}

/// Every record is what its log says.
void checkLog(Database& database, Verification& found) {
    for (const QString& table : tablesUnlikeLog(database))
        found.problems.append({table, ErrorCode::IntegrityFailed, {table}});
}

void readPlans(Database& database) {
    Query query(database, "SELECT id FROM support_plan");
    while (query.next())
        PlanStore(database).plan(query.id<SupportPlanId>());
}

void readStories(Database& database, const ServiceUserId& person) {
    ReviewStore(database).ofPerson(person);
    StoryStore(database).ofPerson(person);
    SafeguardingStore(database).ofPerson(person);
    const OutcomeStore outcomes(database);
    outcomes.ratings(person);
    outcomes.changes(person);
}

/// Stored values that their types refuse (a number that is no NHS number) are found by reading them.
void checkValues(Database& database, Verification& found) {
    const PeopleStore people(database);
    const VisitStore visits(database);
    const BankStore banks(database);
    for (const PersonKey& key : people.keys()) {
        people.person(key.id);
        people.package(key.id);
        people.circle(key.id);
        people.complexityHistory(key.id);
        visits.ofPerson(key.id);
        visits.superseded(key.id);
        banks.adjustments(key.id);
        readStories(database, key.id);
    }
    ConcernStore(database).all();
    StoryStore(database).allConsents();
    const WorkerStore workers(database);
    for (const CareWorkerId& id : workers.ids())
        workers.worker(id);
    checkSums(database, found);
    readPlans(database);
    checkSeals(database, found);
}

} // namespace

qint64 countRows(Database& database) {
    qint64 rows = 0;
    for (const TableInfo& table : tables()) {
        Query query(database, QByteArray("SELECT count(*) FROM ") + table.name);
        if (query.next()) rows += query.integer();
    }
    return rows;
}

Verification verify(Database& database) {
    Verification found;
    try {
        if (auto problem = problemOfSchema(database)) found.problems.append(*problem);
        checkPages(database, found);
        checkReferences(database, found);
        found.rows = countRows(database);
        checkValues(database, found);
        checkLog(database, found);
    } catch (const SQLite::Exception& fault) {
        found.problems.append({{}, ErrorCode::IntegrityFailed, {QString::fromUtf8(fault.what())}});
    } catch (const std::invalid_argument& fault) {
        found.problems.append({{}, ErrorCode::IntegrityFailed, {QString::fromUtf8(fault.what())}});
    }
    return found;
}

} // namespace aelwyd
