// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rag.h"
#include "core/people/circlemember.h"
#include "core/people/package.h"

#include <QHash>

namespace aelwyd {

class Database;

/// What finding and ordering people needs of each.
struct PersonKey {
    ServiceUserId id;
    QString reference;
    QString firstName;
    QString lastName;
    QString knownAs;
    QString postcode;
    QString locality;
    bool archived = false;
    /// Of the latest package, earliest first.
    QList<StageChange> stages;
};

/// What a line of the list shows of a person on one day.
struct PersonLine {
    ServiceUserId id;
    QString reference;
    QString firstName;
    QString lastName;
    QString knownAs;
    QString locality;
    std::optional<LanguageCode> language;
    std::optional<Rag> complexity;
    /// Nothing before the first stage of the package.
    std::optional<PackageStage> stage;
    bool hasDraft = false;
    bool hasAgreed = false;
    /// Of the agreed plan in force.
    std::optional<QDate> reviewOn;
};

/// Service users, their circle, packages and complexity decisions: the SQL of the noun. Not checked here: the
/// service does that.
class PeopleStore {
  public:
    explicit PeopleStore(Database& database)
        : m_database(database) {}

    QList<PersonKey> keys() const;
    /// The same where nobody asks for the stages of packages.
    QList<PersonKey> keysWithoutStages() const;
    /// Of everybody, in the order of the ids.
    QList<ServiceUserId> ids() const;
    /// Of everybody who is not archived, in the order of the ids.
    QList<ServiceUserId> idsNotArchived() const;
    std::optional<PersonKey> key(const ServiceUserId& id) const;
    /// In one reading of the file, because lists show many at a time.
    std::optional<PersonLine> line(const ServiceUserId& id, QDate today) const;
    std::optional<ServiceUser> person(const ServiceUserId& id) const;
    /// The one with this reference; the earliest id if copies brought two.
    std::optional<ServiceUserId> byReference(const QString& reference) const;
    QStringList references() const;
    void write(const ServiceUser& person);

    QList<RagDecision> complexityHistory(const ServiceUserId& id) const;
    void addComplexity(const ServiceUserId& id, const RagDecision& decision);

    QList<CircleMember> circle(const ServiceUserId& id) const;
    void write(const CircleMember& member);
    void remove(const CircleMember& member);

    std::optional<Package> package(const ServiceUserId& id) const;
    /// The same without funding, hours and later terms, for those who ask when it began and how it stands.
    std::optional<Package> packageStages(const ServiceUserId& id) const;
    /// Everybody's latest, in five readings of the file.
    QHash<ServiceUserId, Package> packages() const;
    /// The same with whose it is, its start and its stages alone.
    QHash<ServiceUserId, Package> packageLives() const;
    void write(const Package& package);

  private:
    Database& m_database;
};

} // namespace aelwyd
