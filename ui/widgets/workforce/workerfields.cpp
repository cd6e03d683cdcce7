// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/workerfields.h"

#include "ui/presentation/wording/tagwords.h"
#include "ui/presentation/wording/workforcewords.h"

#include <QCoreApplication>

namespace aelwyd::workerfields {

namespace {

class WorkerFields {
    Q_DECLARE_TR_FUNCTIONS(WorkerFields)
};

using WorkerAccess = WorkerBinder::Access<QString>;

void addLineOf(FieldForm& form, WorkerBinder& binder, const char* field, WorkerAccess text,
               TextField* control = nullptr) {
    if (!control) control = new TextField;
    form.addRow(QLatin1String(field), {}, control, FieldWidth::Half);
    binder.bind(control, QLatin1String(field), text);
}

void addPicksOf(FieldForm& form, WorkerBinder& binder, const char* field, PickList::Source source,
                WorkerAccess codes) {
    auto* control = new PickList(std::move(source));
    form.addRow(QLatin1String(field), {}, control, FieldWidth::Full);
    binder.bind(control, QLatin1String(field), codes);
}

QString employmentWords(const QString& code) {
    return wording::word(fromCode<Employment>(code).value_or(Employment::Employed));
}

QString workerGenderWords(const QString& code) {
    const auto gender = fromCode<Gender>(code);
    return gender ? wording::word(*gender) : WorkerFields::tr("Not known");
}

template <class E>
QStringList codesOfAll() {
    QStringList codes;
    for (const E value : allOf<E>())
        codes.append(toCode(value));
    return codes;
}

struct FieldWords {
    const char* field;
    const char* label;
    const char* hint = nullptr;
};

constexpr FieldWords kFieldWords[] = {
    {"first_name", QT_TRANSLATE_NOOP("WorkerFields", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("WorkerFields", "Last name")},
    {"reference", QT_TRANSLATE_NOOP("WorkerFields", "Reference")},
    {"locality", QT_TRANSLATE_NOOP("WorkerFields", "Locality"),
     QT_TRANSLATE_NOOP("WorkerFields", "The patch that they cover")},
    {"start_date", QT_TRANSLATE_NOOP("WorkerFields", "Started on"),
     QT_TRANSLATE_NOOP("WorkerFields", "For example 1/3/2026 or 1 March 2026")},
    {"trained_on", QT_TRANSLATE_NOOP("WorkerFields", "Induction ended on"),
     QT_TRANSLATE_NOOP("WorkerFields", "The last day of the three to five days")},
    {"employment", QT_TRANSLATE_NOOP("WorkerFields", "Employment")},
    {"gender", QT_TRANSLATE_NOOP("WorkerFields", "Gender"),
     QT_TRANSLATE_NOOP("WorkerFields", "Asked because a person may choose who gives personal care")},
    {"contract_hours_min", QT_TRANSLATE_NOOP("WorkerFields", "Contract hours a week, at least")},
    {"contract_hours_max", QT_TRANSLATE_NOOP("WorkerFields", "Contract hours a week, at most"),
     QT_TRANSLATE_NOOP("WorkerFields", "Empty: no limit")},
    {"registration_number", QT_TRANSLATE_NOOP("WorkerFields", "Registration number")},
    {"registration_expires", QT_TRANSLATE_NOOP("WorkerFields", "Registration runs out on")},
    {"dbs_date", QT_TRANSLATE_NOOP("WorkerFields", "Date of the DBS check")},
    {"qualities", QT_TRANSLATE_NOOP("WorkerFields", "Qualities")},
    {"interests", QT_TRANSLATE_NOOP("WorkerFields", "Interests"),
     QT_TRANSLATE_NOOP("WorkerFields", "Separate them with semicolons: choir; rugby; gardening")},
    {"do_not_send", QT_TRANSLATE_NOOP("WorkerFields", "People not to be sent to")},
};

} // namespace

void addNames(FieldForm& form, WorkerBinder& binder) {
    addLineOf(form, binder, "first_name", [](WorkerEntry& e) -> QString& { return e.worker.firstName; });
    addLineOf(form, binder, "last_name", [](WorkerEntry& e) -> QString& { return e.worker.lastName; });
    addLineOf(form, binder, "reference", [](WorkerEntry& e) -> QString& { return e.worker.reference; });
    addLineOf(form, binder, "locality", [](WorkerEntry& e) -> QString& { return e.worker.locality; });
}

void addDays(FieldForm& form, WorkerBinder& binder) {
    addLineOf(
        form, binder, "start_date", [](WorkerEntry& e) -> QString& { return e.startDate; }, new DateField);
    addLineOf(
        form, binder, "trained_on", [](WorkerEntry& e) -> QString& { return e.trainedOn; }, new DateField);
}

void addEmployment(FieldForm& form, WorkerBinder& binder) {
    auto* employment = new CodeBox(employmentWords);
    employment->setCodes(codesOfAll<Employment>());
    form.addRow(QStringLiteral("employment"), {}, employment, FieldWidth::Half);
    binder.bind(
        employment, QStringLiteral("employment"),
        [](const WorkerEntry& e) { return toCode(e.worker.employment); },
        [](WorkerEntry& e, const QString& code) {
            e.worker.employment = fromCode<Employment>(code).value_or(Employment::Employed);
        });
    auto* gender = new CodeBox(workerGenderWords);
    gender->setCodes(QStringList{QString()} + codesOfAll<Gender>());
    form.addRow(QStringLiteral("gender"), {}, gender, FieldWidth::Half);
    binder.bind(
        gender, QStringLiteral("gender"),
        [](const WorkerEntry& e) { return e.worker.gender ? toCode(*e.worker.gender) : QString(); },
        [](WorkerEntry& e, const QString& code) { e.worker.gender = fromCode<Gender>(code); });
}

void addHours(FieldForm& form, WorkerBinder& binder) {
    addLineOf(form, binder, "contract_hours_min", [](WorkerEntry& e) -> QString& { return e.hoursMinimum; });
    addLineOf(form, binder, "contract_hours_max", [](WorkerEntry& e) -> QString& { return e.hoursMaximum; });
}

void addChecks(FieldForm& form, WorkerBinder& binder) {
    addLineOf(form, binder, "registration_number",
              [](WorkerEntry& e) -> QString& { return e.worker.registrationNumber; });
    addLineOf(
        form, binder, "registration_expires",
        [](WorkerEntry& e) -> QString& { return e.registrationExpires; }, new DateField);
    addLineOf(
        form, binder, "dbs_date", [](WorkerEntry& e) -> QString& { return e.dbsDate; }, new DateField);
}

void addPersonal(FieldForm& form, WorkerBinder& binder, StaffDesk& desk) {
    addPicksOf(form, binder, "qualities", sourceOf(wording::knownQualities, true),
               [](WorkerEntry& e) -> QString& { return e.qualities; });
    auto* interests = new TextArea(Lines::Many);
    form.addRow(QStringLiteral("interests"), {}, interests, FieldWidth::Full);
    binder.bind(interests, QStringLiteral("interests"),
                [](WorkerEntry& e) -> QString& { return e.interests; });
    const PickList::Source people{
        [&desk](const QString& typed, int most) { return desk.people(typed, most); },
        [&desk](const QString& reference) { return desk.personName(reference); }, false};
    addPicksOf(form, binder, "do_not_send", people, [](WorkerEntry& e) -> QString& { return e.doNotSend; });
}

void word(FieldForm& form) {
    for (const FieldWords& words : kFieldWords) {
        form.setLabel(QLatin1String(words.field), WorkerFields::tr(words.label));
        if (words.hint) form.setHint(QLatin1String(words.field), WorkerFields::tr(words.hint));
    }
}

} // namespace aelwyd::workerfields
