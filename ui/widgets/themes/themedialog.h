// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/themes/themesdesk.h"
#include "ui/widgets/kit/formdialog.h"

namespace aelwyd {

class ActionLines;
class BilingualField;
class CodeBox;
class TextArea;

/// A theme: its name in the first person, why it is so, what it will look like when it has come true, and who
/// does what by when (Care at Home 2010, Box 3).
class ThemeDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog. A theme without an id is a new one, to which `cards`
    /// are laid.
    ThemeDialog(ThemesDesk& desk, const ChangeTheme& theme, const QList<QUuid>& cards,
                QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    void addRows();
    void fillEarlier();
    /// As it is typed.
    ChangeTheme theme() const;
    ThemesDesk& m_desk;
    ChangeTheme m_theme;
    QList<QUuid> m_cards;
    std::optional<ThemeRound> m_before;
    BilingualField* m_name;
    CodeBox* m_follows;
    TextArea* m_whys;
    BilingualField* m_success;
    ActionLines* m_actions;
};

} // namespace aelwyd
