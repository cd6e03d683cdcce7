// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/comparisonwording.h"
#include "ui/presentation/plans/personplans.h"

#include <QDialog>

class QVBoxLayout;

namespace aelwyd {

class ChoiceBox;
class PlainLabel;

/// What changed between two versions, in words, part by part.
class ComparisonWindow final : public QDialog {
    Q_OBJECT
  public:
    /// `plans` must outlive the window. Shows what changed up to `later` since `earlier`.
    ComparisonWindow(PersonPlans& plans, PlanChoices choices, const SupportPlanId& earlier,
                     const SupportPlanId& later, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildHead();
    void retranslate();
    void offerVersions();
    void fill();
    void addPart(PlanPage page, const QList<ChangeInWords>& changes);
    QWidget* row(const ChangeInWords& change);
    std::optional<SupportPlan> chosen(const ChoiceBox* box) const;

    PersonPlans& m_plans;
    PlanChoices m_choices;
    PlainLabel* m_from;
    PlainLabel* m_to;
    ChoiceBox* m_earlier;
    ChoiceBox* m_later;
    PlainLabel* m_summary;
    QWidget* m_content;
    QVBoxLayout* m_parts;
};

} // namespace aelwyd
