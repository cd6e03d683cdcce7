// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/personpicker.h"

#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/offeredlist.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>

namespace aelwyd {

PersonPicker::PersonPicker(PersonFinder& choices, QWidget* parent)
    : TextField(parent)
    , m_choices(choices)
    , m_completer(new OfferedList(&choices, this)) {
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->installEventFilter(this);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &PersonPicker::search);
    connect(this, &QLineEdit::returnPressed, this, &PersonPicker::takeFirst);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& at) { choose(at.row()); });
}

void PersonPicker::setPerson(const std::optional<ServiceUserId>& id) {
    m_person = id;
    replaceText(id ? m_choices.words(*id) : QString());
    if (!hasFocus()) setCursorPosition(0);
}

void PersonPicker::takeTyped() {
    // What was put back may be somebody else, or nobody.
    if (m_person && text().trimmed() != m_choices.words(*m_person).trimmed()) m_person.reset();
    if (!isOpen()) return;
    m_choices.find(text());
    for (int row = 0; row < m_choices.rowCount(); ++row)
        if (m_choices.index(row, 0).data(Qt::DisplayRole).toString() == text().trimmed())
            return setPerson(m_choices.idAt(row));
}

void PersonPicker::setListName(const QString& name) {
    m_completer->popup()->setAccessibleName(name);
}

void PersonPicker::search(const QString& text) {
    m_choices.find(text);
    if (!m_person) return;
    m_person.reset();
    emit unchosen();
}

/// Of those whom what stands there finds: what was found last may be of another field, or of other words.
void PersonPicker::takeFirst() {
    if (m_person) return emit chosen();
    m_choices.find(text());
    choose(0);
}

void PersonPicker::choose(int row) {
    const auto id = m_choices.idAt(row);
    if (!id) return;
    m_completer->popup()->hide();
    setPerson(id);
    emit chosen();
}

/// Whoever is found is seen before a form is kept with them.
void PersonPicker::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // With Control it belongs to the form.
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return event->ignore();
    const bool chooses = enter && isOpen();
    TextField::keyPressEvent(event);
    if (chooses) event->accept();
}

bool PersonPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
        // With Control it belongs to the form.
        if (enter && !pressed->modifiers().testFlag(Qt::ControlModifier) &&
            !m_completer->popup()->currentIndex().isValid()) {
            choose(0);
            return true;
        }
    }
    return TextField::eventFilter(watched, event);
}

} // namespace aelwyd
