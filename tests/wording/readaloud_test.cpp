// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/presentation/wording/matchwords.h"

using namespace aelwyd;

namespace {

/// Somebody about whom nothing is known that speaks for them.
Candidate plainCandidate() {
    Candidate candidate{.worker = CareWorkerId::create()};
    for (const ReasonCode code : allOf<ReasonCode>())
        candidate.reasons.push_back({.code = code});
    return candidate;
}

MatchReason& reasonOf(Candidate& candidate, ReasonCode code) {
    return candidate.reasons[static_cast<size_t>(code)];
}

} // namespace

TEST_CASE("What is read out to the family is one sentence of what is known") {
    Candidate mair = plainCandidate();
    reasonOf(mair, ReasonCode::Continuity).count = 11;
    reasonOf(mair, ReasonCode::Continuity).outOf = 14;
    reasonOf(mair, ReasonCode::Language).names = QStringList{"cy"};
    reasonOf(mair, ReasonCode::Language).level = LanguageLevel::Fluent;
    reasonOf(mair, ReasonCode::Qualities).names = QStringList{"listening"};
    reasonOf(mair, ReasonCode::Interests).names = QStringList{"singing", "chapel", "rugby"};
    reasonOf(mair, ReasonCode::HoursRoom).count = 180;
    CHECK(wording::readAloud("Mair", mair) ==
          "Mair has made 11 of the last 14 visits, speaks Welsh fluently, listens, shares an interest in "
          "singing, chapel and rugby, and has 3 hours free this week.");
}

TEST_CASE("Nothing that is not there is read out") {
    Candidate huw = plainCandidate();
    CHECK(wording::readAloud("Huw", huw) == "Huw may come. There is nothing more to tell yet.");
    reasonOf(huw, ReasonCode::Language).names = QStringList{"cy"};
    reasonOf(huw, ReasonCode::HoursRoom).known = false;
    reasonOf(huw, ReasonCode::HoursRoom).count = 60;
    reasonOf(huw, ReasonCode::Fairness).count = 3;
    reasonOf(huw, ReasonCode::Qualities).liking = Liking::RatherNot;
    CHECK(wording::readAloud("Huw", huw) == "Huw may come. There is nothing more to tell yet.");
    reasonOf(huw, ReasonCode::Qualities).liking = Liking::Liked;
    CHECK(wording::readAloud("Huw", huw) == "Huw is well liked here.");
    reasonOf(huw, ReasonCode::Interests).names = QStringList{"garden"};
    CHECK(wording::readAloud("Huw", huw) == "Huw is well liked here, and shares an interest in gardening.");
    reasonOf(huw, ReasonCode::Interests).names = QStringList{"chapel"};
    CHECK(wording::readAloud("Huw", huw) == "Huw is well liked here, and shares an interest in chapel.");
}

TEST_CASE("The words between two candidates tell what each has more of, so that they add up") {
    const GapToNext gap{
        .behind = 3, .lacks = {{ReasonCode::Language, 6}}, .leads = {{ReasonCode::Locality, 3}}};
    CHECK(wording::phrase(gap) == QString::fromUtf8("Points behind: 3 (Language −6, Locality +3)"));
}
