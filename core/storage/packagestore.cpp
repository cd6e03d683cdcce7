// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/peoplestore.h"
#include "core/storage/reading.h"

#include <utility>

namespace aelwyd {

namespace {

/// One row of a package's funding, stages, hours or terms.
template <class Part>
struct PackageRow {
    QUuid id;
    QUuid package;
    Part part = {};
};

template <class Row, class Part>
concept PackageRowOf = std::is_same_v<std::remove_const_t<Row>, PackageRow<Part>>;

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
void mapPackageRowHead(Io& io, Row& row) {
    io("id", row.id);
    io("package_id", row.package);
}

template <class Io, PackageRowOf<Funding> Row>
void mapRow(Io& io, Row& row) {
    mapPackageRowHead(io, row);
    io("funding", row.part);
}

template <class Io, PackageRowOf<StageChange> Row>
void mapRow(Io& io, Row& row) {
    mapPackageRowHead(io, row);
    io("from_day", row.part.from);
    io("stage", row.part.stage);
    io("reason", row.part.reason);
}

template <class Io, PackageRowOf<AgreedHours> Row>
void mapRow(Io& io, Row& row) {
    mapPackageRowHead(io, row);
    io("from_day", row.part.from);
    io("minimum_minutes", row.part.minimumMinutes);
    io("maximum_minutes", row.part.maximumMinutes);
}

template <class Io, PackageRowOf<BankTerms> Row>
void mapRow(Io& io, Row& row) {
    mapPackageRowHead(io, row);
    io("from_day", row.part.from);
    io("bank_period", row.part.period);
    io("carry_over_limit_minutes", row.part.carryOverLimitMinutes);
}

namespace {

/// The table is "package_" and this word.
template <class Part>
constexpr const char* kPartName = nullptr;
template <>
constexpr const char* kPartName<Funding> = "funding";
template <>
constexpr const char* kPartName<StageChange> = "stage";
template <>
constexpr const char* kPartName<AgreedHours> = "hours";
template <>
constexpr const char* kPartName<BankTerms> = "terms";

template <class Part>
QByteArray partTable() {
    return QByteArray("package_") + kPartName<Part>;
}

/// What a part is told from the others of its package by, and what they are in order of.
Funding partKey(Funding funding) {
    return funding;
}

QDate partKey(const auto& part) {
    return part.from;
}

QString keyWord(Funding funding) {
    return toCode(funding);
}

QString keyWord(QDate day) {
    return day.toString(Qt::ISODate);
}

/// Of one package, or of all; by package.
template <class Part>
QHash<QUuid, QList<Part>> readPackageParts(Database& database, const std::optional<PackageId>& package) {
    const QByteArray tail = package ? "WHERE package_id = ?" : "";
    const QList<QByteArray> ids = package ? QList{package->bytes()} : QList<QByteArray>();
    QHash<QUuid, QList<Part>> parts;
    for (const auto& row : rowsWhere(database, partTable<Part>(), PackageRow<Part>{}, tail, ids))
        parts[row.package].append(row.part);
    return sortedEach(std::move(parts), [](const Part& part) { return partKey(part); });
}

/// The parts of one package, or of all.
struct PackageParts {
    explicit PackageParts(Database& database, const std::optional<PackageId>& package = {})
        : funding(readPackageParts<Funding>(database, package))
        , stages(readPackageParts<StageChange>(database, package))
        , hours(readPackageParts<AgreedHours>(database, package))
        , terms(readPackageParts<BankTerms>(database, package)) {}

    void moveInto(Package& package) {
        const QUuid id = package.id.uuid();
        package.funding = funding.take(id);
        package.stages = stages.take(id);
        package.hours = hours.take(id);
        package.laterTerms = terms.take(id);
    }

    QHash<QUuid, QList<Funding>> funding;
    QHash<QUuid, QList<StageChange>> stages;
    QHash<QUuid, QList<AgreedHours>> hours;
    QHash<QUuid, QList<BankTerms>> terms;
};

/// A row's id follows from package and part, so that copies that write down the same keep one row.
template <class Part>
void writePackageParts(Database& database, const PackageId& package, const QList<Part>& parts) {
    QList<PackageRow<Part>> rows;
    for (const Part& part : parts) {
        const QByteArray name = QByteArray(kPartName<Part>) + '/' + keyWord(partKey(part)).toUtf8();
        rows.append({derivedUuid(package.uuid(), name), package.uuid(), part});
    }
    replaceChildren(database, partTable<Part>(), "package_id", package.uuid(), rows);
}

} // namespace

QHash<ServiceUserId, Package> PeopleStore::packages() const {
    const Package sample{.serviceUser = anyPerson()};
    QHash<ServiceUserId, Package> packages;
    for (const Package& package : rowsWhere(m_database, "package", sample, "ORDER BY starts_on, id"))
        packages.insert(package.serviceUser, package);
    PackageParts parts(m_database);
    for (Package& package : packages)
        parts.moveInto(package);
    return packages;
}

QHash<ServiceUserId, Package> PeopleStore::packageLives() const {
    // A copy for each: a new one would be given an id of its own.
    const Package sample{.serviceUser = anyPerson()};
    QHash<ServiceUserId, Package> packages;
    auto stages = readPackageParts<StageChange>(m_database, {});
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
    if (package) PackageParts(m_database, package->id).moveInto(*package);
    return package;
}

std::optional<Package> PeopleStore::packageStages(const ServiceUserId& id) const {
    auto package = latestPackage(m_database, id);
    if (package)
        package->stages = readPackageParts<StageChange>(m_database, package->id).take(package->id.uuid());
    return package;
}

void PeopleStore::write(const Package& package) {
    upsert(m_database, "package", package);
    writePackageParts(m_database, package.id, package.funding);
    writePackageParts(m_database, package.id, package.stages);
    writePackageParts(m_database, package.id, package.hours);
    writePackageParts(m_database, package.id, package.laterTerms);
}

} // namespace aelwyd
