// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"

namespace aelwyd {

/// Something that a person would like to do with banked time ("I'd like to go to the café with my daughter").
/// It waits until a flexible visit is planned for it, or until it is let go.
struct TimeRequest {
    QUuid id;
    ServiceUserId person;
    /// In the person's words.
    QString words;
    /// Whole minutes that it takes.
    int minutes = 0;
    QDate askedOn;
    /// The outcome that it serves (item of the person's plan).
    std::optional<QUuid> outcome = {};
    /// The flexible visit that was planned for it.
    std::optional<VisitId> visit = {};
    std::optional<QDate> letGoOn = {};
    friend bool operator==(const TimeRequest&, const TimeRequest&) = default;
};

/// Waiting: the bank does not hold its minutes. Ready: it does. Planned: its visit is still to come. Done:
/// its visit was made.
enum class RequestState { Waiting, Ready, Planned, Done, LetGo };
template <>
struct CodeList<RequestState> {
    static constexpr std::array codes{"waiting", "ready", "planned", "done", "let_go"};
};

/// What stands against keeping it: Required on "words", Range on "minutes" (1 to kLongestVisit), Required on
/// "asked_on"; texts that are too long or hold control characters.
Problems problemsOf(const TimeRequest& request);

} // namespace aelwyd
