// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/personfields.h"

#include "core/base/text.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/tagwords.h"

#include <QCoreApplication>

namespace aelwyd::personfields {

namespace {

class PersonFields {
    Q_DECLARE_TR_FUNCTIONS(PersonFields)
};

using Text = PersonBinder::Access<QString>;
using Mark = PersonBinder::Access<bool>;
using Bilingual = PersonBinder::Access<BilingualText>;

void addLine(FieldForm& form, PersonBinder& binder, const char* field, Text text,
             FieldWidth width = FieldWidth::Half) {
    auto* control = new TextField;
    form.addRow(QLatin1String(field), {}, control, width);
    binder.bind(control, QLatin1String(field), text);
}

void addNote(FieldForm& form, PersonBinder& binder, const char* field, Text text, int lines) {
    auto* control = new TextArea(Lines::Many);
    control->setLeastLines(lines);
    form.addRow(QLatin1String(field), {}, control, FieldWidth::Full);
    binder.bind(control, QLatin1String(field), text);
}

void addPicks(FieldForm& form, PersonBinder& binder, const char* field, PickList::Source source, Text codes) {
    auto* control = new PickList(std::move(source));
    form.addRow(QLatin1String(field), {}, control, FieldWidth::Full);
    binder.bind(control, QLatin1String(field), codes);
}

PickList::Source competenceSource(const PersonChoices& choices) {
    PickList::Source source =
        sourceOf(choices.competences ? choices.competences : [] { return QList<NamedCode>(); });
    if (choices.competenceName) source.name = choices.competenceName;
    return source;
}

PickList::Source workerSource(const PersonChoices& choices) {
    const auto nobody = [](const QString&, int) { return QList<NamedCode>(); };
    return {choices.workers ? choices.workers : nobody, choices.workerName, false};
}

void addMark(FieldForm& form, PersonBinder& binder, const char* field, Mark mark) {
    auto* control = new QCheckBox;
    form.addRow(QLatin1String(field), {}, control, FieldWidth::Half);
    binder.bind(control, QLatin1String(field), mark);
}

void addBilingual(FieldForm& form, PersonBinder& binder, const char* field, Bilingual text) {
    auto* control = new BilingualField(Lines::Many);
    control->setLeastLines(2);
    form.addRow(QLatin1String(field), {}, control, FieldWidth::Full);
    binder.bind(control, QLatin1String(field), text);
}

QString languageWords(const QString& code) {
    const auto language = LanguageCode::tryFromString(code);
    return language ? wording::language(*language) : PersonFields::tr("Not asked yet");
}

QStringList languageCodes() {
    QStringList codes{QString()};
    for (const LanguageCode& language : wording::usualLanguages())
        codes.append(language.code());
    return codes;
}

template <class E>
QStringList codesOfChoices(const QList<E>& values) {
    QStringList codes;
    for (const E value : values)
        codes.append(toCode(value));
    return codes;
}

QString genderWords(const QString& code) {
    return wording::word(fromCode<GenderPreference>(code).value_or(GenderPreference::Any));
}

QString firstStageWords(const QString& code) {
    return wording::word(fromCode<PackageStage>(code).value_or(PackageStage::Enquiry));
}

struct Words {
    const char* field;
    const char* label;
    const char* hint = nullptr;
};

constexpr Words kWords[] = {
    {"first_name", QT_TRANSLATE_NOOP("PersonFields", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("PersonFields", "Last name")},
    {"known_as", QT_TRANSLATE_NOOP("PersonFields", "Likes to be called")},
    {"pronoun", QT_TRANSLATE_NOOP("PersonFields", "Pronoun"),
     QT_TRANSLATE_NOOP("PersonFields", "As the person says it: she, he, they…")},
    {"date_of_birth", QT_TRANSLATE_NOOP("PersonFields", "Date of birth"),
     QT_TRANSLATE_NOOP("PersonFields", "For example 1/3/1939 or 1 March 1939")},
    {"language", QT_TRANSLATE_NOOP("PersonFields", "Language of choice")},
    {"nhs_number", QT_TRANSLATE_NOOP("PersonFields", "NHS number")},
    {"reference", QT_TRANSLATE_NOOP("PersonFields", "Reference")},
    {"local_authority_reference", QT_TRANSLATE_NOOP("PersonFields", "Reference of the local authority")},
    {"phone", QT_TRANSLATE_NOOP("PersonFields", "Telephone")},
    {"mobile", QT_TRANSLATE_NOOP("PersonFields", "Mobile")},
    {"address", QT_TRANSLATE_NOOP("PersonFields", "Address")},
    {"postcode", QT_TRANSLATE_NOOP("PersonFields", "Postcode")},
    {"locality", QT_TRANSLATE_NOOP("PersonFields", "Locality"),
     QT_TRANSLATE_NOOP("PersonFields", "The patch that the team covers")},
    {"own_way", QT_TRANSLATE_NOOP("PersonFields", "Own way of communicating, and what helps")},
    {"culture", QT_TRANSLATE_NOOP("PersonFields", "Culture and faith"),
     QT_TRANSLATE_NOOP("PersonFields", "Shoes off at the door, food, festivals, chapel or mosque…")},
    {"worker_gender", QT_TRANSLATE_NOOP("PersonFields", "Who may give personal care")},
    {"qualities", QT_TRANSLATE_NOOP("PersonFields", "Qualities that matter in a worker")},
    {"interests", QT_TRANSLATE_NOOP("PersonFields", "Interests to share"),
     QT_TRANSLATE_NOOP("PersonFields", "Separate them with semicolons: choir; rugby; gardening")},
    {"competences", QT_TRANSLATE_NOOP("PersonFields", "Competences needed")},
    {"do_not_send", QT_TRANSLATE_NOOP("PersonFields", "Workers not to send")},
    {"how_they_came", QT_TRANSLATE_NOOP("PersonFields", "How they came to us"),
     QT_TRANSLATE_NOOP("PersonFields", "For example: her daughter rang; home from hospital on Friday")},
    {"stage", QT_TRANSLATE_NOOP("PersonFields", "Where things stand")},
};

constexpr Words kMarks[] = {
    {"interpreter", QT_TRANSLATE_NOOP("PersonFields", "Needs an interpreter")},
    {"sight", QT_TRANSLATE_NOOP("PersonFields", "Sees little or nothing")},
    {"hearing", QT_TRANSLATE_NOOP("PersonFields", "Hears little or nothing")},
    {"sign_language", QT_TRANSLATE_NOOP("PersonFields", "Signs (BSL)")},
    {"learning_disability", QT_TRANSLATE_NOOP("PersonFields", "Has a learning disability")},
};

} // namespace

void addNames(FieldForm& form, PersonBinder& binder) {
    addLine(form, binder, "first_name", [](PersonEntry& e) -> QString& { return e.person.firstName; });
    addLine(form, binder, "last_name", [](PersonEntry& e) -> QString& { return e.person.lastName; });
    addLine(form, binder, "known_as", [](PersonEntry& e) -> QString& { return e.person.knownAs; });
}

void addBirth(FieldForm& form, PersonBinder& binder) {
    auto* control = new DateField;
    form.addRow(QStringLiteral("date_of_birth"), {}, control, FieldWidth::Half);
    binder.bind(control, QStringLiteral("date_of_birth"),
                [](PersonEntry& e) -> QString& { return e.dateOfBirth; });
}

void addLanguage(FieldForm& form, PersonBinder& binder) {
    auto* control = new CodeBox(languageWords);
    control->setCodes(languageCodes());
    form.addRow(QStringLiteral("language"), {}, control, FieldWidth::Half);
    binder.bind(
        control, QStringLiteral("language"),
        [](const PersonEntry& e) { return e.person.language ? e.person.language->code() : QString(); },
        [](PersonEntry& e, const QString& code) { e.person.language = LanguageCode::tryFromString(code); });
}

void addNumbers(FieldForm& form, PersonBinder& binder) {
    addLine(form, binder, "nhs_number", [](PersonEntry& e) -> QString& { return e.nhsNumber; });
}

void addReferences(FieldForm& form, PersonBinder& binder) {
    addLine(form, binder, "reference", [](PersonEntry& e) -> QString& { return e.person.reference; });
    addLine(form, binder, "local_authority_reference",
            [](PersonEntry& e) -> QString& { return e.person.localAuthorityReference; });
    addLine(form, binder, "pronoun", [](PersonEntry& e) -> QString& { return e.person.pronoun; });
}

void addPhones(FieldForm& form, PersonBinder& binder) {
    addLine(form, binder, "phone", [](PersonEntry& e) -> QString& { return e.person.phone; });
    addLine(form, binder, "mobile", [](PersonEntry& e) -> QString& { return e.person.mobile; });
}

void addAddress(FieldForm& form, PersonBinder& binder) {
    addNote(
        form, binder, "address", [](PersonEntry& e) -> QString& { return e.person.address; }, 2);
    addLine(form, binder, "postcode", [](PersonEntry& e) -> QString& { return e.person.postcode; });
    addLine(form, binder, "locality", [](PersonEntry& e) -> QString& { return e.person.locality; });
}

void addCommunication(FieldForm& form, PersonBinder& binder) {
    addMark(form, binder, "interpreter", [](PersonEntry& e) -> bool& { return e.person.interpreterNeeded; });
    addMark(form, binder, "sight", [](PersonEntry& e) -> bool& { return e.person.communication.sight; });
    addMark(form, binder, "hearing", [](PersonEntry& e) -> bool& { return e.person.communication.hearing; });
    addMark(form, binder, "sign_language",
            [](PersonEntry& e) -> bool& { return e.person.communication.signLanguage; });
    addMark(form, binder, "learning_disability",
            [](PersonEntry& e) -> bool& { return e.person.communication.learningDisability; });
    addBilingual(form, binder, "own_way",
                 [](PersonEntry& e) -> BilingualText& { return e.person.communication.ownWay; });
}

void addCulture(FieldForm& form, PersonBinder& binder) {
    addBilingual(form, binder, "culture",
                 [](PersonEntry& e) -> BilingualText& { return e.person.cultureAndFaith; });
}

void addPreferences(FieldForm& form, PersonBinder& binder, const PersonChoices& choices) {
    auto* gender = new CodeBox(genderWords);
    gender->setCodes(codesOfChoices(allOf<GenderPreference>()));
    form.addRow(QStringLiteral("worker_gender"), {}, gender, FieldWidth::Half);
    binder.bind(
        gender, QStringLiteral("worker_gender"),
        [](const PersonEntry& e) { return toCode(e.person.workerGender); },
        [](PersonEntry& e, const QString& code) {
            e.person.workerGender = fromCode<GenderPreference>(code).value_or(GenderPreference::Any);
        });
    addPicks(form, binder, "competences", competenceSource(choices),
             [](PersonEntry& e) -> QString& { return e.competences; });
    addPicks(form, binder, "qualities", sourceOf(wording::knownQualities, true),
             [](PersonEntry& e) -> QString& { return e.qualities; });
    addNote(
        form, binder, "interests", [](PersonEntry& e) -> QString& { return e.interests; }, 1);
    addPicks(form, binder, "do_not_send", workerSource(choices),
             [](PersonEntry& e) -> QString& { return e.doNotSend; });
}

void addHowTheyCame(FieldForm& form, PersonBinder& binder) {
    auto* stage = new CodeBox(firstStageWords);
    stage->setCodes(
        codesOfChoices(QList{PackageStage::Enquiry, PackageStage::Assessment, PackageStage::Active}));
    addLine(
        form, binder, "how_they_came", [](PersonEntry& e) -> QString& { return e.howTheyCame; },
        FieldWidth::Full);
    form.addRow(QStringLiteral("stage"), {}, stage, FieldWidth::Half);
    binder.bind(
        stage, QStringLiteral("stage"), [](const PersonEntry& e) { return e.stage; },
        [](PersonEntry& e, const QString& code) { e.stage = code; });
}

void word(FieldForm& form) {
    for (const Words& words : kWords) {
        form.setLabel(QLatin1String(words.field), PersonFields::tr(words.label));
        if (words.hint) form.setHint(QLatin1String(words.field), PersonFields::tr(words.hint));
    }
    for (const Words& words : kMarks)
        if (auto* mark = qobject_cast<QCheckBox*>(form.control(QLatin1String(words.field))))
            mark->setText(PersonFields::tr(words.label));
}

} // namespace aelwyd::personfields
