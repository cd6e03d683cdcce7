// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/weekdaybuttons.h"

#include "ui/presentation/wording/dates.h"
#include "ui/widgets/kit/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace aelwyd {

WeekdayButtons::WeekdayButtons(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int day = 1; day <= 7; ++day) {
        auto* button = new QToolButton(this);
        button->setProperty("kind", QStringLiteral("day"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
        connect(button, &QToolButton::toggled, this, &WeekdayButtons::edited);
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch(1);
    setFocusProxy(m_buttons.first());
    retranslate();
}

Weekdays WeekdayButtons::days() const {
    Weekdays days;
    for (int i = 0; i < m_buttons.size(); ++i)
        days = days.with(i + 1, m_buttons.at(i)->isChecked());
    return days;
}

void WeekdayButtons::setDays(Weekdays days) {
    for (int i = 0; i < m_buttons.size(); ++i)
        tickQuietly(*m_buttons.at(i), days.contains(i + 1));
}

void WeekdayButtons::setLabel(const QString& label) {
    m_label = label;
    retranslate();
}

void WeekdayButtons::retranslate() {
    for (int i = 0; i < m_buttons.size(); ++i) {
        const QString day = wording::weekday(i + 1);
        m_buttons.at(i)->setText(wording::shortWeekday(i + 1));
        m_buttons.at(i)->setAccessibleName(m_label.isEmpty() ? day : tr("%1, %2").arg(m_label, day));
        m_buttons.at(i)->setToolTip(day);
    }
}

void WeekdayButtons::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

bool WeekdayButtons::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right) return QWidget::eventFilter(watched, event);
    const auto at = m_buttons.indexOf(static_cast<QToolButton*>(watched)) + (key == Qt::Key_Right ? 1 : -1);
    if (at >= 0 && at < m_buttons.size()) m_buttons.at(at)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace aelwyd
