// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/forms/typedform.h"

#include <QScopeGuard>

namespace aelwyd {

QJsonObject differing(const QJsonObject& fields, const QJsonObject& other) {
    QJsonObject different;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (other.value(field.key()) != field.value()) different.insert(field.key(), field.value());
    return different;
}

QJsonObject overlaid(QJsonObject fields, const QJsonObject& over) {
    for (auto field = over.begin(); field != over.end(); ++field)
        fields.insert(field.key(), field.value());
    return fields;
}

TypedForm::TypedForm(AgencyService& agency, QObject* parent)
    : QObject(parent)
    , m_keeper(agency, {}) {}

void TypedForm::begin(const QString& form) {
    m_keeper.setForm(form);
    m_stored = typed();
    m_typing.clear();
    m_tried = !isNew();
    const QJsonObject kept = m_keeper.kept();
    if (!kept.isEmpty()) setTyped(overlaid(m_stored, kept));
    m_restored = !kept.isEmpty() && isDirty();
    emit refilled();
    emit edited();
}

void TypedForm::touch(const QString& field) {
    m_typing = field;
    keep();
    emit edited();
}

void TypedForm::keep() {
    const QJsonObject unsaved = differing(typed(), m_stored);
    if (unsaved.isEmpty())
        m_keeper.forget();
    else
        m_keeper.keep(unsaved);
}

Problems TypedForm::shownProblems() const {
    const auto early = [this](const Problem& problem) {
        const bool whileTyping = problem.field == m_typing && problem.code != ErrorCode::TooLong &&
                                 problem.code != ErrorCode::ControlCharacter &&
                                 problem.code != ErrorCode::BidirectionalControl;
        return whileTyping || (problem.code == ErrorCode::Required && !m_tried);
    };
    Problems shown = problems();
    shown.removeIf(early);
    return shown;
}

Problems TypedForm::tried() {
    m_tried = true;
    leaveField();
    emit edited();
    return problems();
}

void TypedForm::leaveField() {
    if (m_typing.isEmpty()) return;
    m_typing.clear();
    setTyped(typed());
    emit refilled();
    emit edited();
}

void TypedForm::throwAway() {
    setTyped(m_stored);
    forgetTyped();
    m_tried = !isNew();
    emit refilled();
    emit edited();
}

void TypedForm::forgetTyped() {
    m_keeper.forget();
    m_typing.clear();
    m_restored = false;
}

QJsonObject TypedForm::fieldsWithoutProblems() const {
    QJsonObject fields = typed();
    for (const Problem& problem : problems())
        if (fields.contains(problem.field)) fields.insert(problem.field, m_stored.value(problem.field));
    return fields;
}

/// The next rebase() may replace them.
Result<void> TypedForm::assumingStored(const QJsonObject& fields,
                                       const std::function<Result<void>()>& store) {
    auto takeBack = qScopeGuard([this, before = m_stored] { m_stored = overlaid(m_stored, before); });
    m_stored = overlaid(m_stored, fields);
    const Result<void> saved = store();
    if (saved) takeBack.dismiss();
    return saved;
}

Result<void> TypedForm::storeRight(const std::function<Result<void>(const QJsonObject&)>& store,
                                   const std::function<void()>& takeOver) {
    leaveField();
    if (!isDirty()) return {};
    const QJsonObject right = fieldsWithoutProblems();
    const Result<void> saved = assumingStored(right, [&] { return store(right); });
    if (saved) takeOver();
    return saved;
}

void TypedForm::resetFields(const QStringList& fields) {
    QJsonObject now = typed();
    for (const QString& field : fields)
        now.insert(field, m_stored.value(field));
    setTyped(now);
    m_typing.clear();
    keep();
    emit refilled();
    emit edited();
}

void TypedForm::retranslate() {
    setTyped(typed());
    emit refilled();
    emit edited();
}

void TypedForm::rebase(const QJsonObject& stored) {
    const QJsonObject unsaved = differing(typed(), m_stored);
    m_stored = stored;
    const QJsonObject now = overlaid(stored, unsaved);
    const bool refill = now != typed();
    if (refill) setTyped(now);
    keep();
    if (!isDirty()) m_restored = false;
    if (refill) emit refilled();
    emit edited();
}

} // namespace aelwyd
