// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/personentry.h"

#include "ui/presentation/forms/typedtext.h"

namespace aelwyd {

namespace {

struct TextField {
    const char* name;
    QString& (*in)(PersonEntry&);
};
struct MarkField {
    const char* name;
    bool& (*in)(PersonEntry&);
};

constexpr TextField kTexts[] = {
    {"reference", [](PersonEntry& e) -> QString& { return e.person.reference; }},
    {"first_name", [](PersonEntry& e) -> QString& { return e.person.firstName; }},
    {"last_name", [](PersonEntry& e) -> QString& { return e.person.lastName; }},
    {"known_as", [](PersonEntry& e) -> QString& { return e.person.knownAs; }},
    {"pronoun", [](PersonEntry& e) -> QString& { return e.person.pronoun; }},
    {"address", [](PersonEntry& e) -> QString& { return e.person.address; }},
    {"postcode", [](PersonEntry& e) -> QString& { return e.person.postcode; }},
    {"locality", [](PersonEntry& e) -> QString& { return e.person.locality; }},
    {"phone", [](PersonEntry& e) -> QString& { return e.person.phone; }},
    {"mobile", [](PersonEntry& e) -> QString& { return e.person.mobile; }},
    {"local_authority_reference",
     [](PersonEntry& e) -> QString& { return e.person.localAuthorityReference; }},
    {"own_way.cy", [](PersonEntry& e) -> QString& { return e.person.communication.ownWay.cy; }},
    {"own_way.en", [](PersonEntry& e) -> QString& { return e.person.communication.ownWay.en; }},
    {"culture.cy", [](PersonEntry& e) -> QString& { return e.person.cultureAndFaith.cy; }},
    {"culture.en", [](PersonEntry& e) -> QString& { return e.person.cultureAndFaith.en; }},
    {"qualities", [](PersonEntry& e) -> QString& { return e.qualities; }},
    {"interests", [](PersonEntry& e) -> QString& { return e.interests; }},
    {"competences", [](PersonEntry& e) -> QString& { return e.competences; }},
    {"do_not_send", [](PersonEntry& e) -> QString& { return e.doNotSend; }},
    {"how_they_came", [](PersonEntry& e) -> QString& { return e.howTheyCame; }},
    {"stage", [](PersonEntry& e) -> QString& { return e.stage; }},
};

constexpr MarkField kMarks[] = {
    {"interpreter", [](PersonEntry& e) -> bool& { return e.person.interpreterNeeded; }},
    {"sight", [](PersonEntry& e) -> bool& { return e.person.communication.sight; }},
    {"hearing", [](PersonEntry& e) -> bool& { return e.person.communication.hearing; }},
    {"sign_language", [](PersonEntry& e) -> bool& { return e.person.communication.signLanguage; }},
    {"learning_disability",
     [](PersonEntry& e) -> bool& { return e.person.communication.learningDisability; }},
};

QString keptNhsNumber(const QString& typed) {
    const auto number = NhsNumber::tryFromString(typed);
    return number ? number->digits() : typed;
}

QString shownNhsNumber(const QString& kept) {
    const auto number = NhsNumber::tryFromString(kept);
    return number ? number->toDisplay() : kept;
}

} // namespace

PersonEntry entryOf(const ServiceUser& person) {
    return {.person = person,
            .dateOfBirth = typedtext::shownDate(person.dateOfBirth),
            .nhsNumber = person.nhsNumber ? person.nhsNumber->toDisplay() : QString(),
            .qualities = typedtext::shownSet(person.qualities),
            .interests = typedtext::shownSet(person.interests),
            .competences = typedtext::shownSet(person.competences),
            .doNotSend = typedtext::shownSet(person.doNotSend),
            .howTheyCame = {},
            .stage = {}};
}

ServiceUser personOf(const PersonEntry& entry) {
    ServiceUser person = entry.person;
    person.dateOfBirth = typedtext::readDate(entry.dateOfBirth);
    person.nhsNumber = NhsNumber::tryFromString(entry.nhsNumber);
    person.qualities = typedtext::readSet(entry.qualities);
    person.interests = typedtext::readSet(entry.interests);
    person.competences = typedtext::readSet(entry.competences);
    person.doNotSend = typedtext::readSet(entry.doNotSend);
    return person;
}

Problems problemsOfTyping(const PersonEntry& entry) {
    Problems problems;
    if (typedtext::isFilled(entry.dateOfBirth) && !typedtext::readDate(entry.dateOfBirth))
        problems.append({QStringLiteral("date_of_birth"), ErrorCode::Date});
    if (typedtext::isFilled(entry.nhsNumber) && !NhsNumber::tryFromString(entry.nhsNumber))
        problems.append({QStringLiteral("nhs_number"), ErrorCode::NhsNumber});
    return problems;
}

QJsonObject toJson(const PersonEntry& entry) {
    PersonEntry copy = entry;
    QJsonObject fields;
    for (const TextField& field : kTexts)
        fields.insert(QLatin1String(field.name), field.in(copy));
    for (const MarkField& field : kMarks)
        fields.insert(QLatin1String(field.name), field.in(copy));
    fields.insert(QStringLiteral("date_of_birth"), typedtext::keptDate(entry.dateOfBirth));
    fields.insert(QStringLiteral("nhs_number"), keptNhsNumber(entry.nhsNumber));
    fields.insert(QStringLiteral("language"),
                  copy.person.language ? copy.person.language->code() : QString());
    fields.insert(QStringLiteral("worker_gender"), toCode(copy.person.workerGender));
    return fields;
}

PersonEntry fromJson(const QJsonObject& fields, PersonEntry base) {
    for (const TextField& field : kTexts)
        field.in(base) = fields.value(QLatin1String(field.name)).toString();
    for (const MarkField& field : kMarks)
        field.in(base) = fields.value(QLatin1String(field.name)).toBool();
    base.dateOfBirth = typedtext::shownDate(fields.value(QStringLiteral("date_of_birth")).toString());
    base.nhsNumber = shownNhsNumber(fields.value(QStringLiteral("nhs_number")).toString());
    base.person.language = LanguageCode::tryFromString(fields.value(QStringLiteral("language")).toString());
    base.person.workerGender =
        fromCode<GenderPreference>(fields.value(QStringLiteral("worker_gender")).toString())
            .value_or(GenderPreference::Any);
    return base;
}

} // namespace aelwyd
