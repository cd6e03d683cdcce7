// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"

#include <QWidget>

namespace aelwyd {

/// One story with who may see it.
class StoryRow final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the row.
    StoryRow(OutcomesDesk& desk, const Story& story, QWidget* parent = nullptr);

  private:
    QWidget* link(const char* iconName, const QString& words, void (StoryRow::*asked)());
    void change();
    void askConsent();
    OutcomesDesk& m_desk;
    Story m_story;
};

} // namespace aelwyd
