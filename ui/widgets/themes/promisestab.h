// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/themes/themesdesk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class Card;
class PlainLabel;

/// What is going to be done: each theme with why it is so, what it will look like when it has come true, and
/// its actions, which are ticked off here.
class PromisesTab final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the tab.
    explicit PromisesTab(ThemesDesk& desk, QWidget* parent = nullptr);
    void refresh();
    void retranslate();

  signals:
    void said(const QString& sentence);

  private:
    Card* cardOf(const ChangeTheme& theme);
    void addText(Card& card, const QString& head, const QStringList& lines);
    void addActions(Card& card, const ChangeTheme& theme);
    QWidget* actionLine(const ThemeAction& action);
    void tell(const Problems& problems);

    ThemesDesk& m_desk;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    PlainLabel* m_shared;
    QPushButton* m_share;
};

} // namespace aelwyd
