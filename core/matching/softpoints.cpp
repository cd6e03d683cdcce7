// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/softpoints.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Hours left in the week from which on there is room enough for all the points.
constexpr int kRoomyHours = 10;
/// So many calls to Red people in the week count as a hard week.
constexpr int kHardWeek = 10;

/// `whole` × `part` ÷ `of`, half up; `part` is held between 0 and `of`.
int pointsPart(int whole, int part, int of) {
    if (of <= 0) return 0;
    return (2 * whole * std::clamp(part, 0, of) + of) / (2 * of);
}

QStringList manyInCommon(const QStringList& asked, const QStringList& askedFolded, const QStringList& has) {
    QStringList common;
    for (qsizetype i = 0; i < asked.size(); ++i)
        if (has.contains(askedFolded[i])) common.append(asked[i]);
    return common;
}

constexpr qsizetype kMostBits = 64;

/// `asked` and `askedFolded` are the same names; `choices` are those of `asked`.
QStringList inCommon(const QStringList& asked, const QStringList& askedFolded, const NameChoices& choices,
                     const QStringList& has) {
    if (asked.size() > kMostBits) return manyInCommon(asked, askedFolded, has);
    quint64 which = 0;
    for (qsizetype i = 0; i < asked.size(); ++i)
        if (has.contains(askedFolded[i])) which |= quint64(1) << i;
    return choices.of(which);
}

/// Two thirds for the share of the visits, each weighing less the longer ago it was; one third for how lately
/// the last one was. "Three visits from the same carer: ideal, lovely."
void rateContinuity(MatchReason& reason, const MatchDay& day, const CareWorkerId& worker) {
    reason.outOf = day.pastOfAll.count;
    const auto own = day.past.constFind(worker);
    if (own == day.past.constEnd()) return;
    const int forLately = reason.most / 3;
    reason.count = own->count;
    reason.daysSince = own->daysSince;
    reason.points = pointsPart(reason.most - forLately, own->weight, day.pastOfAll.weight) +
                    pointsPart(forLately, kPastDays - own->daysSince, kPastDays);
}

/// The Active Offer: the language of choice, all points when it is spoken fluently.
void rateLanguage(MatchReason& reason, const MatchDay& day, const CareWorker& worker) {
    const auto& choice = day.person.person.language;
    if (!choice) return;
    reason.names = day.languageName;
    for (const SpokenLanguage& spoken : worker.languages)
        if (spoken.language == *choice) reason.level = std::max(reason.level, std::optional(spoken.level));
    static constexpr int tenths[] = {3, 7, 10};
    if (reason.level) reason.points = pointsPart(reason.most, tenths[static_cast<int>(*reason.level)], 10);
}

/// What somebody is liked for can seldom be written down before: the click shows itself at the visits.
void addFeedback(MatchReason& reason, const MatchDay& day, const CareWorkerId& worker, int points) {
    const auto said = day.likings.constFind(worker);
    if (said == day.likings.constEnd()) return;
    reason.liking = *said;
    const int sign = *said == Liking::Liked ? 1 : *said == Liking::RatherNot ? -1 : 0;
    reason.points = std::clamp(reason.points + sign * points, 0, reason.most);
}

void rateQualities(MatchReason& reason, const MatchDay& day, const MatchWorker& worker) {
    reason.names = inCommon(day.person.person.qualities, day.qualities, day.qualityChoices, worker.qualities);
    reason.count = static_cast<int>(reason.names.size());
    reason.outOf = static_cast<int>(day.qualities.size());
    reason.points = pointsPart(reason.most, reason.count, reason.outOf);
}

/// One shared interest is half of what there is to gain, three are all of it.
void rateInterests(MatchReason& reason, const MatchDay& day, const MatchWorker& worker) {
    static constexpr int tenths[] = {0, 5, 8, 10};
    reason.names =
        inCommon(day.person.person.interests, day.interests, day.interestChoices, worker.interests);
    reason.count = static_cast<int>(reason.names.size());
    reason.points = pointsPart(reason.most, tenths[std::min(reason.count, 3)], 10);
}

void rateLocality(MatchReason& reason, const MatchDay& day, const MatchWorker& worker) {
    if (day.locality.isEmpty() || day.locality != worker.locality) return;
    reason.names = day.localityName;
    reason.points = reason.most;
}

/// The hard rule has left only those whose gender is the one asked for.
void ratePreference(MatchReason& reason, const MatchDay& day) {
    if (day.person.person.workerGender == GenderPreference::Any) return;
    reason.count = 1;
    reason.points = reason.most;
}

/// The ceiling of a worker's week: the contract's, and a Red worker's light workload.
std::optional<int> ceilingOf(const WorkerDay& of, const MatchDay& day) {
    const auto contract = of.worker.worker().contractMaximumMinutes;
    if (of.standing.status != Rag::Red) return contract;
    return std::min(contract.value_or(day.limits.redWeeklyMinutes), day.limits.redWeeklyMinutes);
}

void rateRoom(MatchReason& reason, const MatchDay& day, const WorkerDay& of) {
    const auto ceiling = ceilingOf(of, day);
    reason.known = ceiling.has_value();
    reason.count = ceiling ? std::max(0, *ceiling - of.week.minutes - day.asked.minutes) : 0;
    reason.points =
        ceiling ? pointsPart(reason.most, reason.count, kRoomyHours * 60) : pointsPart(reason.most, 1, 2);
}

/// A hard call goes rather to somebody who has had few this week, an easier one to somebody who has had many.
void rateFairness(MatchReason& reason, const MatchDay& day, int hardCalls) {
    reason.count = hardCalls;
    reason.outOf = day.complexity == Rag::Red ? 1 : 0;
    reason.points = pointsPart(reason.most, reason.outOf ? kHardWeek - hardCalls : hardCalls, kHardWeek);
}

} // namespace

std::vector<MatchReason> pointsFor(const WorkerDay& of, const MatchDay& day, const MatchWeights& weights) {
    std::vector<MatchReason> reasons(kReasonCodes);
    for (size_t i = 0; i < reasons.size(); ++i) {
        reasons[i].code = static_cast<ReasonCode>(i);
        reasons[i].most = weights.most[i];
    }
    const auto at = [&](ReasonCode code) -> MatchReason& { return reasons[static_cast<size_t>(code)]; };
    const MatchWorker& worker = of.worker;
    rateContinuity(at(ReasonCode::Continuity), day, worker.worker().id);
    rateLanguage(at(ReasonCode::Language), day, worker.worker());
    rateQualities(at(ReasonCode::Qualities), day, worker);
    addFeedback(at(ReasonCode::Qualities), day, worker.worker().id, weights.feedback);
    rateInterests(at(ReasonCode::Interests), day, worker);
    rateLocality(at(ReasonCode::Locality), day, worker);
    ratePreference(at(ReasonCode::Preference), day);
    rateRoom(at(ReasonCode::HoursRoom), day, of);
    rateFairness(at(ReasonCode::Fairness), day, of.week.hardCalls);
    return reasons;
}

} // namespace aelwyd
