// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

namespace aelwyd {

/// Whose words something is told in: progress, stories and concerns are told by people, not ticked.
enum class Voice { Person, Family, Friend, Advocate, CareWorker, SocialWorker, HealthWorker, Office, Other };

template <>
struct CodeList<Voice> {
    static constexpr std::array codes{"person",        "family",        "friend", "advocate", "care_worker",
                                      "social_worker", "health_worker", "office", "other"};
};

} // namespace aelwyd
