// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/themes/themesdesk.h"
#include "ui/widgets/kit/formdialog.h"

namespace aelwyd {

class DateField;
class TextField;

/// Begins a round: of which year, and whose reviews are gathered.
class RoundDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    explicit RoundDialog(ThemesDesk& desk, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    void suggest();
    void count();
    ThemesDesk& m_desk;
    TextField* m_year;
    DateField* m_from;
    DateField* m_until;
};

} // namespace aelwyd
