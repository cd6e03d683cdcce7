// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/weekdays.h"

#include <QList>
#include <QWidget>

class QToolButton;

namespace aelwyd {

/// Seven small buttons, Monday first, each on or off. Arrow keys move between them.
class WeekdayButtons final : public QWidget {
    Q_OBJECT
  public:
    explicit WeekdayButtons(QWidget* parent = nullptr);
    Weekdays days() const;
    /// Not announced by `edited`.
    void setDays(Weekdays days);
    /// What the days are for, for the accessible names; not shown.
    void setLabel(const QString& label);

  signals:
    void edited();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void retranslate();
    QList<QToolButton*> m_buttons;
    QString m_label;
};

} // namespace aelwyd
