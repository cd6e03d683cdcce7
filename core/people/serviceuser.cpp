// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/serviceuser.h"

#include "core/base/postcode.h"
#include "core/base/text.h"

namespace aelwyd {

namespace {

void addTextProblems(Problems& problems, const ServiceUser& person) {
    const std::pair<const char*, const QString*> names[] = {
        {"reference", &person.reference}, {"first_name", &person.firstName},
        {"last_name", &person.lastName},  {"known_as", &person.knownAs},
        {"pronoun", &person.pronoun},     {"postcode", &person.postcode},
        {"locality", &person.locality},   {"phone", &person.phone},
        {"mobile", &person.mobile},       {"local_authority_reference", &person.localAuthorityReference}};
    for (const auto& [field, text] : names)
        if (auto problem = textProblem(QLatin1String(field), *text, TextSort::Name))
            problems.append(*problem);
    const std::pair<const char*, const QString*> notes[] = {{"address", &person.address},
                                                            {"own_way.cy", &person.communication.ownWay.cy},
                                                            {"own_way.en", &person.communication.ownWay.en},
                                                            {"culture.cy", &person.cultureAndFaith.cy},
                                                            {"culture.en", &person.cultureAndFaith.en}};
    for (const auto& [field, text] : notes)
        if (auto problem = textProblem(QLatin1String(field), *text, TextSort::Note))
            problems.append(*problem);
}

void addSetProblems(Problems& problems, const char* field, const QStringList& set) {
    for (const QString& entry : set)
        if (auto problem = textProblem(QLatin1String(field), entry, TextSort::Name))
            problems.append(*problem);
}

} // namespace

QString fullName(const ServiceUser& person) {
    return fullName(person.firstName, person.lastName);
}

QString calledName(const ServiceUser& person) {
    if (!person.knownAs.isEmpty()) return person.knownAs;
    return person.firstName.isEmpty() ? person.lastName : person.firstName;
}

ServiceUser tidied(ServiceUser person) {
    for (QString* text :
         {&person.reference, &person.firstName, &person.lastName, &person.knownAs, &person.pronoun,
          &person.postcode, &person.locality, &person.phone, &person.mobile, &person.localAuthorityReference})
        *text = tidied(*text, TextSort::Name);
    for (QString* text : {&person.address, &person.communication.ownWay.cy, &person.communication.ownWay.en,
                          &person.cultureAndFaith.cy, &person.cultureAndFaith.en})
        *text = tidied(*text, TextSort::Note);
    if (const auto code = PostCode::tryFromString(person.postcode)) person.postcode = code->toString();
    for (QStringList* set : {&person.qualities, &person.interests, &person.competences, &person.doNotSend})
        *set = tidiedSet(*set);
    return person;
}

Problems problemsOf(const ServiceUser& person, QDate today) {
    Problems problems;
    if (person.reference.trimmed().isEmpty())
        problems.append({QStringLiteral("reference"), ErrorCode::Required});
    if (person.lastName.trimmed().isEmpty())
        problems.append({QStringLiteral("last_name"), ErrorCode::Required});
    if (person.dateOfBirth && !person.dateOfBirth->isValid())
        problems.append({QStringLiteral("date_of_birth"), ErrorCode::Date});
    if (person.dateOfBirth && *person.dateOfBirth > today)
        problems.append(dayInFuture(QStringLiteral("date_of_birth"), *person.dateOfBirth));
    addTextProblems(problems, person);
    addSetProblems(problems, "qualities", person.qualities);
    addSetProblems(problems, "interests", person.interests);
    addSetProblems(problems, "competences", person.competences);
    addSetProblems(problems, "do_not_send", person.doNotSend);
    return problems;
}

std::optional<int> ageOn(const ServiceUser& person, QDate today) {
    if (!person.dateOfBirth) return std::nullopt;
    const QDate born = *person.dateOfBirth;
    const bool birthdayToCome = std::pair(today.month(), today.day()) < std::pair(born.month(), born.day());
    return today.year() - born.year() - (birthdayToCome ? 1 : 0);
}

} // namespace aelwyd
