// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/itemform.h"

#include "ui/presentation/wording/language.h"

#include <QVBoxLayout>

namespace aelwyd {

ItemForm::ItemForm(PlanEditorModel& model, PlanPart part, const PlanItemId& id)
    : m_model(model)
    , m_part(part)
    , m_id(id)
    , m_form(new FieldForm) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_form);
}

void ItemForm::retranslate() {
    for (const QString& field : m_titled) {
        m_form->setLabel(field, planwording::fieldTitle(m_part, field));
        m_form->setHint(field, planwording::fieldHint(m_part, field));
    }
}

void ItemForm::showProblems(const Problems& problems) {
    m_problems = problems;
    Problems own;
    const QString prefix = toCode(m_part) + u'/' + m_id.toString() + u'/';
    for (Problem problem : problems) {
        if (!problem.field.startsWith(prefix)) continue;
        problem.field = problem.field.mid(prefix.size()).replace(u'.', u'/');
        own.append(onOneSide(problem));
    }
    for (const Readable& readable : m_readable)
        if (!readable.isReadable() && !m_form->control(readable.field)->hasFocus())
            own.append({readable.field, readable.code});
    m_form->showProblems(own);
}

/// What is wrong with a text as a whole is told once, under the language that is read here.
Problem ItemForm::onOneSide(Problem problem) const {
    if (qobject_cast<BilingualField*>(m_form->control(problem.field)))
        problem.field +=
            installedLanguage() == ReaderLanguage::Welsh ? QLatin1String("/cy") : QLatin1String("/en");
    return problem;
}

void ItemForm::focusFirst() {
    if (!m_titled.isEmpty()) focusField(m_titled.first());
}

bool ItemForm::focusField(const QString& field) {
    const QString name = withoutLanguage(field.section(u'/', -1));
    QWidget* control = m_form->control(name);
    if (!control) return false;
    if (auto* text = qobject_cast<BilingualField*>(control))
        text->editor(field.endsWith(QLatin1String(".cy")) ? ReaderLanguage::Welsh : ReaderLanguage::English)
            ->setFocus();
    else
        control->setFocus();
    return true;
}

QString ItemForm::firstUnreadable() const {
    for (const Readable& readable : m_readable)
        if (!readable.isReadable()) return fieldName(qPrintable(readable.field));
    return {};
}

void ItemForm::addRow(const char* field, QWidget* control, FieldWidth width) {
    const QString name = QLatin1String(field);
    m_form->addRow(name, planwording::fieldTitle(m_part, name), control, width);
    m_titled.append(name);
}

void ItemForm::addOwnRow(const char* field, QWidget* control, FieldWidth width) {
    m_form->addRow(QLatin1String(field), {}, control, width);
}

QString ItemForm::fieldName(const char* field) const {
    return toCode(m_part) + u'/' + m_id.toString() + u'/' + QLatin1String(field);
}

void ItemForm::watchReadable(const char* field, ErrorCode code, std::function<bool()> isReadable) {
    m_readable.append({QLatin1String(field), code, std::move(isReadable)});
}

void ItemForm::flushWhenLeft(TextField* field) {
    connect(field, &QLineEdit::editingFinished, this, [this] {
        m_model.flush();
        showProblems(Problems(m_problems));
    });
}

} // namespace aelwyd
