// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"

#include <QWidget>

namespace aelwyd {

/// Something that was asked for or said: where it stands, and what can be done about it.
class ConcernRow final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the row.
    ConcernRow(OutcomesDesk& desk, const Concern& concern, QWidget* parent = nullptr);

  private:
    QString sentWords() const;
    QString stateWords() const;
    QWidget* link(const char* iconName, const QString& words, void (ConcernRow::*asked)());
    void answer();
    void chase();
    void change();
    OutcomesDesk& m_desk;
    Concern m_concern;
};

} // namespace aelwyd
