// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"

#include <QWidget>

namespace aelwyd {

/// One outcome: how far it is and how it stands, with its little line, and what can be said of it.
class OutcomeRow final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the row.
    OutcomeRow(OutcomesDesk& desk, const OutcomeLine& line, QWidget* parent = nullptr);

  private:
    QWidget* link(const char* iconName, const QString& words, void (OutcomeRow::*asked)());
    void rate();
    void changeStatus();
    OutcomesDesk& m_desk;
    OutcomeLine m_line;
};

} // namespace aelwyd
