// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/datefield.h"

#include "ui/presentation/wording/dates.h"

#include <QEvent>

namespace aelwyd {

DateField::DateField(QWidget* parent)
    : TextField(parent) {
    setLongest(60);
    setMinimumWidth(150);
    connect(this, &QLineEdit::textEdited, this, &DateField::edited);
    retranslate();
}

std::optional<QDate> DateField::date() const {
    return wording::readDate(text());
}

void DateField::setDate(const std::optional<QDate>& date) {
    if (date == this->date() && (date || text().trimmed().isEmpty())) return;
    setText(date ? wording::date(*date) : QString());
}

bool DateField::isReadable() const {
    return text().trimmed().isEmpty() || date().has_value();
}

/// What can be read is written out once the field is left, so that 3/4 is seen to be the third of April.
void DateField::tidy() {
    if (const auto read = date()) replaceText(wording::date(*read));
}

void DateField::retranslate() {
    setPlaceholderText(tr("Day, month, year"));
}

void DateField::changeEvent(QEvent* event) {
    TextField::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    if (!hasFocus()) tidy();
}

void DateField::focusOutEvent(QFocusEvent* event) {
    TextField::focusOutEvent(event);
    tidy();
}

TimeField::TimeField(QWidget* parent)
    : TextField(parent) {
    setLongest(30);
    connect(this, &QLineEdit::textEdited, this, &TimeField::edited);
}

std::optional<QTime> TimeField::time() const {
    return wording::readTime(text());
}

void TimeField::setTime(const std::optional<QTime>& time) {
    if (time == this->time() && (time || text().trimmed().isEmpty())) return;
    setText(time ? wording::time(*time) : QString());
}

bool TimeField::isReadable() const {
    return text().trimmed().isEmpty() || time().has_value();
}

void TimeField::setMayBeOpen() {
    m_mayBeOpen = true;
    retranslate();
}

void TimeField::retranslate() {
    if (m_mayBeOpen) setPlaceholderText(tr("Any time"));
}

void TimeField::changeEvent(QEvent* event) {
    TextField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TimeField::focusOutEvent(QFocusEvent* event) {
    TextField::focusOutEvent(event);
    if (const auto read = time()) replaceText(wording::time(*read));
}

} // namespace aelwyd
