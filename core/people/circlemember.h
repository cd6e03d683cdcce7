// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/serviceuser.h"

namespace aelwyd {

struct CircleMemberTag;
using CircleMemberId = Id<CircleMemberTag>;

enum class Relationship {
    Family,
    UnpaidCarer,
    Friend,
    Neighbour,
    Advocate,
    Attorney,
    GeneralPractitioner,
    Pharmacist,
    SocialWorker,
    Nurse,
    Other,
};
template <>
struct CodeList<Relationship> {
    static constexpr std::array codes{"family",        "unpaid_carer", "friend", "neighbour",
                                      "advocate",      "attorney",     "gp",     "pharmacist",
                                      "social_worker", "nurse",        "other"};
};

/// One of the people around the person: most care is theirs (Care at Home 2010: 96% of hours are unpaid).
struct CircleMember {
    CircleMemberId id = CircleMemberId::create();
    ServiceUserId serviceUser;
    QString name;
    Relationship relationship = Relationship::Family;
    /// In words, as they would say it: "daughter", "next door at number 4".
    BilingualText relation;
    QString phone;
    QString email;
    /// What they do, and when.
    BilingualText does;
    BilingualText when;
    bool partnerInPlan = false;
    /// 1 is called first; nothing when not to be called.
    std::optional<int> callOrder;
    /// What they may see, as the person decided.
    bool maySeePlan = false;
    bool maySeeVisits = false;
    bool maySeeHealth = false;
    bool maySeeMoney = false;
    friend bool operator==(const CircleMember&, const CircleMember&) = default;
};

/// The member with every text tidied.
CircleMember tidied(CircleMember member);
/// Everything that stands against saving: a name is needed, the call order is 1 to 99, texts are clean.
Problems problemsOf(const CircleMember& member);

} // namespace aelwyd
