// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bank/requesteditor.h"

namespace aelwyd {

RequestEditor::RequestEditor(PersonRequests& requests, QWidget* parent)
    : FormEditor(requests.form(), parent)
    , m_requests(requests)
    , m_binder(requests.form())
    , m_outcome(new CodeBox([this](const QString& id) {
        return id.isEmpty() ? tr("None named") : m_requests.outcomeWords(id);
    })) {
    addFields();
    build({});
}

void RequestEditor::addFields() {
    auto* words = new TextArea(Lines::Many);
    fields().addRow(QStringLiteral("words"), {}, words);
    m_binder.bind(words, QStringLiteral("words"), [](RequestEntry& e) -> QString& { return e.words; });
    auto* minutes = new TextField;
    fields().addRow(QStringLiteral("minutes"), {}, minutes, FieldWidth::Half);
    m_binder.bind(minutes, QStringLiteral("minutes"), [](RequestEntry& e) -> QString& { return e.minutes; });
    fields().addRow(QStringLiteral("outcome"), {}, m_outcome, FieldWidth::Half);
    m_binder.bind(
        m_outcome, QStringLiteral("outcome"), [](const RequestEntry& e) { return e.outcome; },
        [](RequestEntry& e, const QString& id) { e.outcome = id; });
}

void RequestEditor::begin() {
    m_outcome->setCodes(m_requests.outcomeIds());
    m_binder.fill();
    refresh();
    fields().control(QStringLiteral("words"))->setFocus();
}

void RequestEditor::retranslate() {
    fields().setLabel(QStringLiteral("words"), tr("In the person's own words"));
    fields().setHint(QStringLiteral("words"), tr("For example: I'd like to go to the café with my daughter"));
    fields().setLabel(QStringLiteral("minutes"), tr("How long it takes"));
    fields().setHint(QStringLiteral("minutes"), tr("For example 45 or 1:30"));
    fields().setLabel(QStringLiteral("outcome"), tr("The outcome that it serves"));
    setButtonWords(tr("Keep the wish"), tr("Cancel"), tr("Cancel writing down the wish"));
}

} // namespace aelwyd
