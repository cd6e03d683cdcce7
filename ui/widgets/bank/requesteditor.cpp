// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bank/requesteditor.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"

#include <QEvent>
#include <QVBoxLayout>

namespace aelwyd {

RequestEditor::RequestEditor(PersonRequests& requests, QWidget* parent)
    : QWidget(parent)
    , m_requests(requests)
    , m_binder(requests.form())
    , m_fields(new FieldForm)
    , m_outcome(new CodeBox([this](const QString& id) {
        return id.isEmpty() ? tr("None named") : m_requests.outcomeWords(id);
    }))
    , m_refused(new Remark(Remark::Kind::Problem))
    , m_save(plainButton({}, "check"))
    , m_cancel(linkButton()) {
    addFields();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(m_fields);
    column->addWidget(m_refused);
    column->addLayout(buttonRow({m_save, m_cancel}));
    RequestForm& form = requests.form();
    connect(&form, &TypedForm::refilled, this, [this] { m_binder.fill(); });
    connect(&form, &TypedForm::edited, this, &RequestEditor::showProblems);
    connect(m_save, &QPushButton::clicked, this, &RequestEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, [this, &form] {
        form.throwAway();
        emit done();
    });
    whenAControlIsLeft(this, [&form] { form.leaveField(); });
    retranslate();
}

void RequestEditor::addFields() {
    auto* words = new TextArea(Lines::Many);
    m_fields->addRow(QStringLiteral("words"), {}, words);
    m_binder.bind(words, QStringLiteral("words"), [](RequestEntry& e) -> QString& { return e.words; });
    auto* minutes = new TextField;
    m_fields->addRow(QStringLiteral("minutes"), {}, minutes, FieldWidth::Half);
    m_binder.bind(minutes, QStringLiteral("minutes"), [](RequestEntry& e) -> QString& { return e.minutes; });
    m_fields->addRow(QStringLiteral("outcome"), {}, m_outcome, FieldWidth::Half);
    m_binder.bind(
        m_outcome, QStringLiteral("outcome"), [](const RequestEntry& e) { return e.outcome; },
        [](RequestEntry& e, const QString& id) { e.outcome = id; });
}

void RequestEditor::begin() {
    m_outcome->setCodes(m_requests.outcomeIds());
    m_binder.fill();
    showProblems();
    m_fields->control(QStringLiteral("words"))->setFocus();
}

void RequestEditor::save() {
    const auto saved = m_requests.form().save();
    if (saved) return emit done();
    m_refused->setText(wording::messages(m_fields->showProblems(saved.problems())));
    m_fields->focusFirstProblem();
}

void RequestEditor::showProblems() {
    m_refused->setText(wording::messages(m_fields->showProblems(m_requests.form().shownProblems())));
}

void RequestEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void RequestEditor::retranslate() {
    m_fields->setLabel(QStringLiteral("words"), tr("In the person's own words"));
    m_fields->setHint(QStringLiteral("words"),
                      tr("For example: I'd like to go to the café with my daughter"));
    m_fields->setLabel(QStringLiteral("minutes"), tr("How long it takes"));
    m_fields->setHint(QStringLiteral("minutes"), tr("For example 45 or 1:30"));
    m_fields->setLabel(QStringLiteral("outcome"), tr("The outcome that it serves"));
    m_save->setText(tr("Keep the wish"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel writing down the wish"));
}

} // namespace aelwyd
