// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/workforce/stafftab.h"

namespace aelwyd {

class Card;
class PlainLabel;
class RagBadge;
class RecordCard;
class Remark;

/// How experienced the worker is: what holds today, the decisions and what they followed, and what assessors
/// saw when the worker shadowed.
class ExperienceTab final : public StaffTab {
    Q_OBJECT
  public:
    explicit ExperienceTab(StaffDesk& desk, QWidget* parent = nullptr);
    void refresh() override;

  protected:
    void retranslate() override;

  private:
    void addDecisionFields();
    void addObservationFields();
    void showStanding();
    void showDecisions();
    void showObservations();
    void showSaid();
    void offerRuling();

    Card* m_now;
    RagBadge* m_badge;
    PlainLabel* m_meaning;
    PlainLabel* m_seen;
    Remark* m_due;
    Remark* m_broken;
    RecordCard* m_decisions;
    RecordCard* m_observations;
    Card* m_said;
    PlainLabel* m_saidWords;
};

} // namespace aelwyd
