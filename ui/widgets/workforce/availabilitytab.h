// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/workforce/stafftab.h"

namespace aelwyd {

class RecordCard;
class WeekCard;

/// When the worker can work: a usual week, days that are otherwise, and leave.
class AvailabilityTab final : public StaffTab {
    Q_OBJECT
  public:
    explicit AvailabilityTab(StaffDesk& desk, QWidget* parent = nullptr);
    void refresh() override;

  protected:
    void retranslate() override;

  private:
    void showExceptions();
    void showLeave();
    WeekCard* m_week;
    RecordCard* m_exceptions;
    RecordCard* m_leave;
};

} // namespace aelwyd
