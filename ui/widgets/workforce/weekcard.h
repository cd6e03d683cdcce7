// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/workforce/staffdesk.h"
#include "ui/widgets/kit/card.h"

namespace aelwyd {

class DayTimes;
class PlainLabel;

/// The times of a usual week in which a worker is available, a line for each weekday; what is wrong stands
/// under the day that it is about.
class WeekCard final : public Card {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the card.
    explicit WeekCard(StaffDesk& desk, QWidget* parent = nullptr);
    void refresh();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void showProblems();
    void leave(QWidget* old, QWidget* now);

    StaffDesk& m_desk;
    PlainLabel* m_sum;
    QList<DayTimes*> m_days;
};

} // namespace aelwyd
