// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/codebox.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace aelwyd {

CodeBox::CodeBox(Words words, QWidget* parent)
    : QComboBox(parent)
    , m_words(std::move(words)) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this] { emit chosen(code()); });
}

void CodeBox::setCodes(const QStringList& codes) {
    const QSignalBlocker quiet(this);
    const QString before = code();
    clear();
    for (const QString& code : codes)
        addItem(m_words(code), code);
    setCurrentIndex(std::max(0, findData(before)));
}

void CodeBox::setCode(const QString& code) {
    const QSignalBlocker quiet(this);
    if (findData(code) < 0) addItem(m_words(code), code);
    setCurrentIndex(findData(code));
}

void CodeBox::setAccessibleName(const QString& name) {
    QComboBox::setAccessibleName(name);
    setAccessibleDescription(name);
}

void CodeBox::changeEvent(QEvent* event) {
    QComboBox::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    for (int i = 0; i < count(); ++i)
        setItemText(i, m_words(itemData(i).toString()));
}

void CodeBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace aelwyd
