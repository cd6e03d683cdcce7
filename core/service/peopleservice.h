// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rag.h"
#include "core/people/circlemember.h"
#include "core/people/package.h"
#include "core/service/workspace.h"

#include <QHash>

namespace aelwyd {

class PeopleIndex;

/// What the list of people is narrowed to. Empty text finds everybody.
struct PeopleFilter {
    /// Name, known-as, reference or postcode; every word must begin or be part of one of them; accents
    /// forgiven.
    QString text;
    /// Only people whose package is in one of these stages; empty: all.
    QList<PackageStage> stages;
    QString locality;
    bool archived = false;
    friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

/// Where the next page begins: after this person in the order of the list.
using PeopleCursor = std::optional<ServiceUserId>;

struct PeoplePage {
    QList<ServiceUserId> ids;
    /// Where to go on; nothing at the end.
    PeopleCursor next;
    /// Everybody whom the filter finds, not only this page.
    int total = 0;
};

/// What a line of the list shows.
struct PersonRow {
    ServiceUserId id;
    QString reference;
    QString name;
    QString knownAs;
    QString locality;
    std::optional<LanguageCode> language;
    std::optional<Rag> complexity;
    PackageStage stage = PackageStage::Enquiry;
    /// As the agreed plan in force names it; a review that was held since is not heeded (see ReviewService).
    std::optional<QDate> reviewOn;
    bool hasDraft = false;
    bool hasAgreedPlan = false;
};

/// Takes on people, keeps their circle and package, finds them. Field names in problems are those of the
/// spreadsheets.
class PeopleService {
  public:
    /// Not owned; must outlive this.
    explicit PeopleService(Workspace& workspace);
    ~PeopleService();

    /// At most `limit` people in Welsh alphabetical order of last name, first name, reference.
    PeoplePage search(const PeopleFilter& filter, const PeopleCursor& after, int limit) const;
    /// Rows for ids, in the same order; ids that are gone are left out.
    QList<PersonRow> rows(const QList<ServiceUserId>& ids) const;
    /// Everybody's name, archived people too: much quicker than their rows.
    QHash<ServiceUserId, QString> names() const;
    QStringList localities() const;

    std::optional<ServiceUser> person(const ServiceUserId& id) const;
    /// As written, or else in capitals: "p-0042" finds P-0042.
    std::optional<ServiceUserId> byReference(const QString& reference) const;
    /// The next free "P-0001".
    QString nextReference() const;
    /// What stands against saving (Duplicate on reference included); nothing is written.
    Problems check(const ServiceUser& person) const;
    /// Adds or updates. The person is tidied first. Errors: those of check. `coalesce`: see Step.
    Result<void> save(const ServiceUser& person, const QString& coalesce = {});
    /// Takes the person off the list, or back on it; nothing is deleted. NotFound; those of check.
    Result<void> setArchived(const ServiceUserId& id, bool archived);

    /// The decisions about complexity, earliest first.
    QList<RagDecision> complexityHistory(const ServiceUserId& id) const;
    /// Added to the history and never changed. DateInFuture on "complexity_decided_on"; text problems.
    Result<void> decideComplexity(const ServiceUserId& id, const RagDecision& decision);

    /// In call order, then by name.
    QList<CircleMember> circle(const ServiceUserId& id) const;
    /// Adds or updates. Errors: those of problemsOf.
    Result<void> saveCircleMember(const CircleMember& member);
    Result<void> removeCircleMember(const CircleMember& member);

    /// The latest package; nothing if none was ever begun.
    std::optional<Package> package(const ServiceUserId& id) const;
    /// Adds or updates. Errors: those of problemsOf, and of problemsOfTerms.
    Result<void> savePackage(const Package& package);

    Workspace& workspace() const { return m_workspace; }

  private:
    Workspace& m_workspace;
    std::shared_ptr<PeopleIndex> m_index;
};

} // namespace aelwyd
