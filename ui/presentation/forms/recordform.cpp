// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/forms/recordform.h"

#include "ui/presentation/forms/typedtext.h"
#include "ui/presentation/wording/dates.h"

#include <algorithm>

namespace aelwyd {

namespace {

QString keptTime(const QString& typed) {
    const auto time = wording::readTime(typed);
    return time ? time->toString(QStringLiteral("HH:mm")) : typed;
}

QString shownTime(const QString& kept) {
    const auto time = wording::readTime(kept);
    return time ? wording::time(*time) : kept;
}

} // namespace

RecordForm::RecordForm(AgencyService& agency, Recipe recipe, QObject* parent)
    : TypedForm(agency, parent)
    , m_recipe(std::move(recipe)) {}

void RecordForm::open(const QString& form, const Values& first) {
    QJsonObject fields;
    for (const TypedField& field : std::as_const(m_recipe.fields))
        fields.insert(field.name, first.value(field.name));
    setTyped(fields);
    begin(form);
}

void RecordForm::edit(const QString& field, const QString& text) {
    m_values.insert(field, text);
    touch(field);
}

std::optional<QDate> RecordForm::date(const QString& field) const {
    return typedtext::readDate(text(field));
}

std::optional<QTime> RecordForm::time(const QString& field) const {
    return wording::readTime(text(field));
}

TypedSort RecordForm::sortOf(const QString& name) const {
    for (const TypedField& field : m_recipe.fields)
        if (field.name == name) return field.sort;
    return TypedSort::Text;
}

Problems RecordForm::problems() const {
    Problems problems;
    for (const TypedField& field : m_recipe.fields) {
        if (!typedtext::isFilled(text(field.name))) continue;
        if (field.sort == TypedSort::Date && !date(field.name))
            problems.append({field.name, ErrorCode::Date});
        if (field.sort == TypedSort::Time && !time(field.name))
            problems.append({field.name, ErrorCode::Time});
    }
    for (const Problem& problem : m_recipe.check(*this)) {
        const auto sameField = [&](const Problem& other) { return other.field == problem.field; };
        if (std::none_of(problems.begin(), problems.end(), sameField)) problems.append(problem);
    }
    return problems;
}

Result<void> RecordForm::save() {
    if (const Problems found = tried(); !found.isEmpty()) return found;
    Result<void> saved = m_recipe.save(*this);
    if (saved) throwAway();
    return saved;
}

QJsonObject RecordForm::typed() const {
    QJsonObject fields;
    for (const TypedField& field : m_recipe.fields) {
        const QString value = text(field.name);
        fields.insert(field.name, field.sort == TypedSort::Date   ? typedtext::keptDate(value)
                                  : field.sort == TypedSort::Time ? keptTime(value)
                                                                  : value);
    }
    return fields;
}

void RecordForm::setTyped(const QJsonObject& typed) {
    for (const TypedField& field : std::as_const(m_recipe.fields)) {
        const QString kept = typed.value(field.name).toString();
        m_values.insert(field.name, field.sort == TypedSort::Date   ? typedtext::shownDate(kept)
                                    : field.sort == TypedSort::Time ? shownTime(kept)
                                                                    : kept);
    }
}

} // namespace aelwyd
