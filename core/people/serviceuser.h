// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/nhsnumber.h"
#include "core/base/problem.h"

#include <QDate>

namespace aelwyd {

struct ServiceUserTag;
using ServiceUserId = Id<ServiceUserTag>;

/// Who may give personal care.
enum class GenderPreference { Any, Female, Male };
template <>
struct CodeList<GenderPreference> {
    static constexpr std::array codes{"any", "female", "male"};
};

/// What helps a person to follow and be followed.
struct CommunicationNeeds {
    bool sight = false;
    bool hearing = false;
    bool signLanguage = false;
    bool learningDisability = false;
    /// Their own way of communicating, and what helps.
    BilingualText ownWay;
    friend bool operator==(const CommunicationNeeds&, const CommunicationNeeds&) = default;
};

/// A person we support. Only reference and last name are always there; what is not known is left open, never
/// guessed.
struct ServiceUser {
    ServiceUserId id = ServiceUserId::create();
    /// What people read out ("P-0001"); the key of the spreadsheets.
    QString reference;
    QString firstName;
    QString lastName;
    QString knownAs;
    QString pronoun;
    std::optional<QDate> dateOfBirth;
    /// Lines of the address without the postcode.
    QString address;
    QString postcode;
    /// The patch.
    QString locality;
    QString phone;
    QString mobile;
    QString localAuthorityReference;
    std::optional<NhsNumber> nhsNumber;
    /// Language of choice (the Active Offer); open until the person has said.
    std::optional<LanguageCode> language;
    bool interpreterNeeded = false;
    CommunicationNeeds communication;
    /// Culture and faith: shoes off at the door, food, festivals.
    BilingualText cultureAndFaith;
    GenderPreference workerGender = GenderPreference::Any;
    /// Sets, without order: qualities asked for in workers, interests, competence units needed, and the
    /// references of workers not to be sent (kept even when the worker is not known yet).
    QStringList qualities;
    QStringList interests;
    QStringList competences;
    QStringList doNotSend;
    /// Left the list without being deleted.
    bool archived = false;
    friend bool operator==(const ServiceUser&, const ServiceUser&) = default;
};

/// "Siân Davies"; the last name alone when there is no first name.
QString fullName(const ServiceUser& person);
/// What the person likes to be called: known-as, else first name, else last name.
QString calledName(const ServiceUser& person);
/// The person with every text tidied, the postcode in its usual form when it is one, sets sorted without
/// doubles.
ServiceUser tidied(ServiceUser person);
/// Everything that stands against saving `person` on `today`, field names as in the spreadsheets.
Problems problemsOf(const ServiceUser& person, QDate today);
/// Whole years on `today`; nothing without a date of birth.
std::optional<int> ageOn(const ServiceUser& person, QDate today);

} // namespace aelwyd
