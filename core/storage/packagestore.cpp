// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/children.h"
#include "core/storage/peoplestore.h"

namespace aelwyd {

namespace {

struct FundingRow {
    QUuid id;
    QUuid package;
    Funding funding = Funding::LocalAuthority;
};

struct StageRow {
    QUuid id;
    QUuid package;
    StageChange change;
};

struct HoursRow {
    QUuid id;
    QUuid package;
    AgreedHours hours;
};

struct TermsRow {
    QUuid id;
    QUuid package;
    BankTerms terms;
};

QUuid rowId(const Package& package, const char* what, const QString& key) {
    return derivedUuid(package.id.uuid(), QByteArray(what) + '/' + key.toUtf8());
}

} // namespace

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, Package>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("service_user_id", row.serviceUser);
    io("starts_on", row.startsOn);
    io("bank_period", row.bankPeriod);
    io("bank_starts_on", row.bankStartsOn);
    io("carry_over_limit_minutes", row.carryOverLimitMinutes);
    io("hourly_rate_pence", row.hourlyRatePence);
    io("max_weekly_charge_pence", row.maxWeeklyChargePence);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, FundingRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("package_id", row.package);
    io("funding", row.funding);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, StageRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("package_id", row.package);
    io("from_day", row.change.from);
    io("stage", row.change.stage);
    io("reason", row.change.reason);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, HoursRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("package_id", row.package);
    io("from_day", row.hours.from);
    io("minimum_minutes", row.hours.minimumMinutes);
    io("maximum_minutes", row.hours.maximumMinutes);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, TermsRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("package_id", row.package);
    io("from_day", row.terms.from);
    io("bank_period", row.terms.period);
    io("carry_over_limit_minutes", row.terms.carryOverLimitMinutes);
}

namespace {

void readStages(Database& database, Package& package) {
    const QUuid id = package.id.uuid();
    for (const auto& row : childrenOf(database, "package_stage", "package_id", id, StageRow{}, "from_day"))
        package.stages.append(row.change);
}

void readPackageParts(Database& database, Package& package) {
    const QUuid id = package.id.uuid();
    for (const auto& row : childrenOf(database, "package_funding", "package_id", id, FundingRow{}, "funding"))
        package.funding.append(row.funding);
    std::sort(package.funding.begin(), package.funding.end());
    readStages(database, package);
    for (const auto& row : childrenOf(database, "package_hours", "package_id", id, HoursRow{}, "from_day"))
        package.hours.append(row.hours);
    for (const auto& row : childrenOf(database, "package_terms", "package_id", id, TermsRow{}, "from_day"))
        package.laterTerms.append(row.terms);
}

void writePackageParts(Database& database, const Package& package) {
    const QUuid id = package.id.uuid();
    QList<FundingRow> funding;
    for (Funding f : package.funding)
        funding.append({rowId(package, "funding", toCode(f)), id, f});
    replaceChildren(database, "package_funding", "package_id", id, funding);
    QList<StageRow> stages;
    for (const auto& change : package.stages)
        stages.append({rowId(package, "stage", change.from.toString(Qt::ISODate)), id, change});
    replaceChildren(database, "package_stage", "package_id", id, stages);
    QList<HoursRow> hours;
    for (const auto& entry : package.hours)
        hours.append({rowId(package, "hours", entry.from.toString(Qt::ISODate)), id, entry});
    replaceChildren(database, "package_hours", "package_id", id, hours);
    QList<TermsRow> terms;
    for (const auto& entry : package.laterTerms)
        terms.append({rowId(package, "terms", entry.from.toString(Qt::ISODate)), id, entry});
    replaceChildren(database, "package_terms", "package_id", id, terms);
}

/// One part of every package, by package, in the order of what `keyOf` gives of each: sorted here, because
/// the file would sort the rows of all packages as one.
template <class Part, class Read, class Key>
QHash<QUuid, QList<Part>> partsOfPackages(Database& database, const QByteArray& columnsAndTable, Read read,
                                          Key keyOf) {
    QHash<QUuid, QList<Part>> parts;
    Query query(database, "SELECT package_id, " + columnsAndTable);
    while (query.next()) {
        Part& part = parts[query.uuid()].emplaceBack();
        RowReader reader(query);
        read(reader, part);
    }
    for (QList<Part>& own : parts)
        std::stable_sort(own.begin(), own.end(),
                         [&](const Part& a, const Part& b) { return keyOf(a) < keyOf(b); });
    return parts;
}

QDate firstDayOf(const auto& part) {
    return part.from;
}

QHash<QUuid, QList<Funding>> allFunding(Database& database) {
    return partsOfPackages<Funding>(
        database, "funding FROM package_funding",
        [](RowReader& reader, Funding& funding) { reader("funding", funding); },
        [](Funding funding) { return funding; });
}

QHash<QUuid, QList<StageChange>> allStagesOfPackages(Database& database) {
    return partsOfPackages<StageChange>(
        database, "from_day, stage, reason FROM package_stage",
        [](RowReader& reader, StageChange& change) {
            reader("from_day", change.from);
            reader("stage", change.stage);
            reader("reason", change.reason);
        },
        firstDayOf<StageChange>);
}

QHash<QUuid, QList<AgreedHours>> allHours(Database& database) {
    return partsOfPackages<AgreedHours>(
        database, "from_day, minimum_minutes, maximum_minutes FROM package_hours",
        [](RowReader& reader, AgreedHours& hours) {
            reader("from_day", hours.from);
            reader("minimum_minutes", hours.minimumMinutes);
            reader("maximum_minutes", hours.maximumMinutes);
        },
        firstDayOf<AgreedHours>);
}

QHash<QUuid, QList<BankTerms>> allTerms(Database& database) {
    return partsOfPackages<BankTerms>(
        database, "from_day, bank_period, carry_over_limit_minutes FROM package_terms",
        [](RowReader& reader, BankTerms& terms) {
            reader("from_day", terms.from);
            reader("bank_period", terms.period);
            reader("carry_over_limit_minutes", terms.carryOverLimitMinutes);
        },
        firstDayOf<BankTerms>);
}

void readAllParts(Database& database, QHash<ServiceUserId, Package>& packages) {
    auto funding = allFunding(database);
    auto stages = allStagesOfPackages(database);
    auto hours = allHours(database);
    auto terms = allTerms(database);
    for (Package& package : packages) {
        const QUuid id = package.id.uuid();
        package.funding = funding.take(id);
        package.stages = stages.take(id);
        package.hours = hours.take(id);
        package.laterTerms = terms.take(id);
    }
}

} // namespace

QHash<ServiceUserId, Package> PeopleStore::packages() const {
    const Package sample{.serviceUser = ServiceUserId::create()};
    QHash<ServiceUserId, Package> packages;
    {
        Query query(m_database, selectSql("package", columnsOf(sample)) + "ORDER BY starts_on, id");
        while (query.next()) {
            Package package = sample;
            RowReader reader(query);
            mapRow(reader, package);
            packages.insert(package.serviceUser, package);
        }
    }
    readAllParts(m_database, packages);
    return packages;
}

QHash<ServiceUserId, Package> PeopleStore::packageLives() const {
    // A copy for each: a new one would be given an id of its own.
    const Package sample{.serviceUser = ServiceUserId::create()};
    QHash<ServiceUserId, Package> packages;
    auto stages = allStagesOfPackages(m_database);
    Query query(m_database, "SELECT service_user_id, id, starts_on FROM package ORDER BY starts_on, id");
    while (query.next()) {
        Package package = sample;
        RowReader reader(query);
        reader("service_user_id", package.serviceUser);
        reader("id", package.id);
        reader("starts_on", package.startsOn);
        package.stages = stages.take(package.id.uuid());
        packages.insert(package.serviceUser, package);
    }
    return packages;
}

/// Of the person's packages the latest, without its parts.
static std::optional<Package> latestPackage(Database& database, const ServiceUserId& id) {
    const Package sample{.serviceUser = id};
    const auto found = childrenOf(database, "package", "service_user_id", id.uuid(), sample, "starts_on, id");
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

std::optional<Package> PeopleStore::package(const ServiceUserId& id) const {
    auto package = latestPackage(m_database, id);
    if (package) readPackageParts(m_database, *package);
    return package;
}

std::optional<Package> PeopleStore::packageStages(const ServiceUserId& id) const {
    auto package = latestPackage(m_database, id);
    if (package) readStages(m_database, *package);
    return package;
}

void PeopleStore::write(const Package& package) {
    upsert(m_database, "package", package);
    writePackageParts(m_database, package);
}

} // namespace aelwyd
