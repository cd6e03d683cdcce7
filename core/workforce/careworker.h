// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/problem.h"
#include "core/base/rag.h"

#include <QDate>
#include <QTime>

namespace aelwyd {

struct CareWorkerTag;
using CareWorkerId = Id<CareWorkerTag>;

enum class LanguageLevel { Some, Good, Fluent };
template <>
struct CodeList<LanguageLevel> {
    static constexpr std::array codes{"some", "good", "fluent"};
};

enum class Employment { Employed, PersonalAssistant, MicroEnterprise };
template <>
struct CodeList<Employment> {
    static constexpr std::array codes{"employed", "personal_assistant", "micro_enterprise"};
};

enum class Gender { Female, Male, Other };
template <>
struct CodeList<Gender> {
    static constexpr std::array codes{"female", "male", "other"};
};

struct SpokenLanguage {
    LanguageCode language;
    LanguageLevel level = LanguageLevel::Some;
    friend bool operator==(const SpokenLanguage&, const SpokenLanguage&) = default;
};

/// A unit of the catalogue (HSC218 …), held from a day and, if it expires, until a day; both days count.
struct Competence {
    QString unit;
    QDate from;
    std::optional<QDate> until;
    friend bool operator==(const Competence&, const Competence&) = default;
};

/// Available on this weekday (1 is Monday) from `start` until `end`; `end` 00:00 is midnight at the end of
/// the day.
struct AvailabilityWindow {
    int weekday = 1;
    QTime start;
    QTime end;
    friend bool operator==(const AvailabilityWindow&, const AvailabilityWindow&) = default;
};

/// A care worker with the fields of the staff spreadsheet. What is not known is left open.
struct CareWorker {
    CareWorkerId id = CareWorkerId::create();
    QString reference;
    QString firstName;
    QString lastName;
    std::optional<QDate> startDate;
    std::optional<QDate> leaveDate;
    QString leaveReason;
    /// The day on which the induction ended.
    std::optional<QDate> trainedOn;
    /// The last decision about experience; the history is kept apart and only added to.
    std::optional<RagDecision> experience;
    /// Amber, and confirmed for all calls (Care at Home 2010, Box 7).
    bool confirmedForAll = false;
    QList<SpokenLanguage> languages;
    std::optional<Gender> gender;
    QList<Competence> competences;
    QStringList qualities;
    QStringList interests;
    QString locality;
    /// A week; without a maximum there is no ceiling.
    std::optional<int> contractMinimumMinutes;
    std::optional<int> contractMaximumMinutes;
    QString registrationNumber;
    std::optional<QDate> registrationExpires;
    /// Of the check by the Disclosure and Barring Service that holds.
    std::optional<QDate> dbsDate;
    Employment employment = Employment::Employed;
    QList<AvailabilityWindow> availability;
    /// References of people that this worker is not to be sent to.
    QStringList doNotSend;
    bool archived = false;
    friend bool operator==(const CareWorker&, const CareWorker&) = default;
};

QString fullName(const CareWorker& worker);
/// The worker with every text tidied and sets sorted without doubles.
CareWorker tidied(CareWorker worker);
/// Everything that stands against saving, field names as in the spreadsheet: among it Availability where two
/// windows of a weekday overlap, and DateOrder for leaving before starting (with the first day) and for a
/// competence that ends before it begins (with its unit).
Problems problemsOf(const CareWorker& worker);
/// DateOrder, with the day on which the induction ended, when a decision about experience is dated before it:
/// it follows a three to five day induction (Care at Home 2010, Box 7).
std::optional<Problem> inductionProblem(const CareWorker& worker, const std::optional<QDate>& decidedOn);

} // namespace aelwyd
