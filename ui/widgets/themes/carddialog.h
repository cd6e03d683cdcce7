// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/themes/themesdesk.h"
#include "ui/widgets/kit/formdialog.h"

namespace aelwyd {

class BilingualField;
class CodeBox;

/// The words of one card: a new one from paper, or one of which more is to be hidden.
class CardDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog. A card without an id is a new one.
    CardDialog(ThemesDesk& desk, const ThemeCard& card, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    ThemesDesk& m_desk;
    QUuid m_id;
    CodeBox* m_kind;
    BilingualField* m_words;
};

} // namespace aelwyd
