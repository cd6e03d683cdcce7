// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matchlimits.h"
#include "ui/widgets/kit/formdialog.h"

class QSpinBox;

namespace aelwyd {

class MatchDesk;

/// The ceilings of the rules that are the agency's choice. Visits of earlier days keep theirs.
class LimitsDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    explicit LimitsDialog(MatchDesk& desk, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    QSpinBox* addLimit(const char* field, const LimitSpan& span, int value);
    MatchDesk& m_desk;
    QSpinBox* m_redHours;
    QSpinBox* m_microPeople;
    QSpinBox* m_dbsYears;
    QSpinBox* m_registrationMonths;
};

} // namespace aelwyd
