// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reviewservice.h"

#include "core/service/session.h"
#include "core/storage/peoplestore.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Who came lately: twelve weeks, as continuity counts them.
constexpr int kDaysOfComing = 84;
constexpr qsizetype kMostWhoCame = 12;

std::optional<Voice> partOf(Relationship relationship) {
    switch (relationship) {
    case Relationship::Family:
    case Relationship::UnpaidCarer:
        return Voice::Family;
    case Relationship::Friend:
    case Relationship::Neighbour:
        return Voice::Friend;
    case Relationship::Advocate:
    case Relationship::Attorney:
        return Voice::Advocate;
    case Relationship::GeneralPractitioner:
    case Relationship::Pharmacist:
    case Relationship::Nurse:
        return Voice::HealthWorker;
    case Relationship::SocialWorker:
        return Voice::SocialWorker;
    case Relationship::Other:
        return std::nullopt;
    }
    return std::nullopt;
}

void addName(QStringList& names, const QString& name) {
    if (!name.trimmed().isEmpty() && !names.contains(name)) names.append(name);
}

/// Those who came most often first.
QList<CareWorkerId> cameLately(Database& database, const ServiceUserId& person, QDate day) {
    QMap<CareWorkerId, int> times;
    for (const Visit& visit :
         VisitStore(database).ofPerson(person, *LocalMoment::at(day.addDays(-kDaysOfComing), QTime(0, 0)),
                                       *LocalMoment::at(day.addDays(1), QTime(0, 0))))
        for (const CareWorkerId& worker : visit.workers)
            if (visit.state == VisitState::Delivered) ++times[worker];
    QList<CareWorkerId> workers = times.keys();
    std::stable_sort(workers.begin(), workers.end(),
                     [&](const auto& a, const auto& b) { return times.value(a) > times.value(b); });
    return workers.first(std::min(workers.size(), kMostWhoCame));
}

} // namespace

QMap<Voice, QStringList> ReviewService::knownNames(const ServiceUserId& person, QDate day) const {
    Database& database = m_workspace.database();
    QMap<Voice, QStringList> known;
    if (const auto self = PeopleStore(database).person(person))
        addName(known[Voice::Person], fullName(*self));
    for (const CircleMember& member : PeopleStore(database).circle(person))
        if (const auto part = partOf(member.relationship)) addName(known[*part], member.name);
    for (const CareWorkerId& id : cameLately(database, person, day))
        if (const auto worker = WorkerStore(database).worker(id))
            addName(known[Voice::CareWorker], fullName(*worker));
    if (const Session* session = m_workspace.session()) addName(known[Voice::Office], session->name);
    for (const Review& review : reviews(person))
        addName(known[Voice::Office], review.heldBy);
    return known;
}

} // namespace aelwyd
