// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/workforce/stafftab.h"

namespace aelwyd {

class Card;
class DueListing;
class PlainLabel;
class RecordCard;

/// Supervision and the development plan: when the next is due, and what was held.
class SupervisionTab final : public StaffTab {
    Q_OBJECT
  public:
    explicit SupervisionTab(StaffDesk& desk, QWidget* parent = nullptr);
    void refresh() override;

  protected:
    void retranslate() override;

  private:
    void showNext();
    Card* m_next;
    DueListing* m_due;
    PlainLabel* m_rule;
    RecordCard* m_meetings;
};

} // namespace aelwyd
