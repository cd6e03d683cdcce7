// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/outcomereports.h"

#include "core/base/text.h"
#include "core/base/welshsort.h"
#include "core/reviews/reviewdates.h"
#include "core/service/reportpeople.h"
#include "core/service/storyservice.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Those whose package was there on any day of the period, in order of id.
Figure supported(const ReportScope& scope, const ReportPeople& people) {
    QList<QUuid> found;
    for (auto package = people.packages().begin(); package != people.packages().end(); ++package) {
        const ReviewFacts span = factsOfPackage(*package);
        const bool begun = span.startsOn && *span.startsOn <= scope.to;
        const bool over = span.endsOn && *span.endsOn < scope.from;
        if (people.contains(package.key()) && begun && !over) found.append(package.key().uuid());
    }
    std::sort(found.begin(), found.end());
    Figure figure;
    for (const QUuid& person : found)
        figure.add(person);
    return figure;
}

ScopeFigures countedFigures(Database& database, const ReportScope& scope, const ReportPeople& people) {
    const QList<Visit> visits = visitsOf(database, scope, people);
    ScopeFigures figures{.scope = scope, .people = supported(scope, people)};
    figures.outcomes = outcomeFigures(database, scope, people);
    figures.time = timeFigures(database, visits, people);
    figures.languages = languageFigures(database, visits, people);
    figures.waiting = waitingFigures(database, scope, people);
    figures.quality = qualityFigures(database, scope, people, visits);
    return figures;
}

/// Whose story it is decides whether it belongs, also where nobody learns that.
SharedStories reportStories(Workspace& workspace, const ReportScope& scope, const ReportPeople& people) {
    const StoryService stories(workspace);
    const auto isOfOthers = [&](const StoryId& id) { return !people.contains(stories.story(id)->person); };
    SharedStories shared = stories.shared(StoryAudience::Commissioner, scope.from, scope.to);
    shared.stories.removeIf([&](const SharedStory& story) { return isOfOthers(story.id); });
    shared.withheld.removeIf(isOfOthers);
    return shared;
}

} // namespace

OutcomeFigures OutcomeReports::outcomes(const ReportScope& scope) const {
    Database& database = m_workspace.database();
    return outcomeFigures(database, scope, ReportPeople(database, scope));
}

QList<LanguageFigures> OutcomeReports::languages(const ReportScope& scope) const {
    Database& database = m_workspace.database();
    const ReportPeople people(database, scope);
    return languageFigures(database, visitsOf(database, scope, people), people);
}

WaitingFigures OutcomeReports::waiting(const ReportScope& scope) const {
    Database& database = m_workspace.database();
    return waitingFigures(database, scope, ReportPeople(database, scope));
}

QualityFigures OutcomeReports::quality(const ReportScope& scope) const {
    Database& database = m_workspace.database();
    const ReportPeople people(database, scope);
    return qualityFigures(database, scope, people, visitsOf(database, scope, people));
}

ScopeFigures OutcomeReports::all(const ReportScope& scope) const {
    Database& database = m_workspace.database();
    return countedFigures(database, scope, ReportPeople(database, scope));
}

CommissionerReport OutcomeReports::commissioner(const ReportScope& scope) const {
    Database& database = m_workspace.database();
    const ReportPeople people(database, scope);
    const SharedStories shared = reportStories(m_workspace, scope, people);
    CommissionerReport report{countedFigures(database, scope, people), shared.stories,
                              static_cast<int>(shared.withheld.size())};
    report.time.bought = forOthers(report.time.bought, report.stories);
    return report;
}

QList<BoughtTime> OutcomeReports::boughtForOthers(const ReportScope& scope) const {
    Database& database = m_workspace.database();
    const ReportPeople people(database, scope);
    const QList<BoughtTime> bought = timeFigures(database, visitsOf(database, scope, people), people).bought;
    return forOthers(bought, reportStories(m_workspace, scope, people).stories);
}

QSet<ServiceUserId> OutcomeReports::peopleIn(const ReportScope& scope) const {
    const ReportPeople people(m_workspace.database(), scope);
    return {people.facts().keyBegin(), people.facts().keyEnd()};
}

QList<PersonBehind> OutcomeReports::behind(const QList<QUuid>& rows) const {
    const QSet<ServiceUserId> wanted = peopleBehind(m_workspace.database(), rows);
    QMap<QByteArray, PersonBehind> sorted;
    for (const PersonKey& key : PeopleStore(m_workspace.database()).keys())
        if (wanted.contains(key.id))
            sorted.insert(welshSortKey({key.lastName, key.firstName}) + '\0' + key.id.bytes(),
                          {key.id, key.reference, fullName(key.firstName, key.lastName)});
    return sorted.values();
}

QStringList OutcomeReports::localities() const {
    QMap<QByteArray, QString> sorted;
    for (const SortingFacts& facts : countedPeople(m_workspace.database()))
        if (!facts.locality.isEmpty()) sorted.insert(welshSortKey({facts.locality}), facts.locality);
    return sorted.values();
}

} // namespace aelwyd
