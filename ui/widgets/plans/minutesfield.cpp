// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/minutesfield.h"

#include "ui/presentation/wording/dates.h"

#include <QEvent>

namespace aelwyd {

MinutesField::MinutesField(QWidget* parent)
    : TextField(parent) {
    setLongest(20);
}

std::optional<int> MinutesField::minutes() const {
    return wording::readMinutes(text().trimmed());
}

bool MinutesField::isReadable() const {
    return text().trimmed().isEmpty() || minutes().has_value();
}

void MinutesField::setMinutes(const std::optional<int>& minutes) {
    const bool same = minutes == m_set;
    m_set = minutes;
    if (!isReadable() && (same || hasFocus())) return;
    if (this->minutes() != minutes || !isReadable())
        replaceText(minutes ? wording::typedMinutes(*minutes) : QString());
}

void MinutesField::changeEvent(QEvent* event) {
    TextField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !hasFocus()) tidy();
}

void MinutesField::focusOutEvent(QFocusEvent* event) {
    TextField::focusOutEvent(event);
    tidy();
}

void MinutesField::tidy() {
    if (const auto read = minutes()) replaceText(wording::typedMinutes(*read));
}

} // namespace aelwyd
