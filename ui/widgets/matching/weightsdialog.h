// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matchweights.h"
#include "ui/widgets/kit/formdialog.h"

#include <array>

class QSpinBox;

namespace aelwyd {

class MatchDesk;

/// How many points each reason can bring: a hundred together. What was allocated before keeps the weights by
/// which it was.
class WeightsDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    explicit WeightsDialog(MatchDesk& desk, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    MatchWeights typed() const;
    void showTotal();
    MatchDesk& m_desk;
    std::array<QSpinBox*, kReasonCodes> m_most;
    QSpinBox* m_feedback;
    PlainLabel* m_total;
};

} // namespace aelwyd
