// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/overridesdesk.h"

#include <QWidget>

class QPushButton;

namespace aelwyd {

class Card;
class CodeBox;
class EmptyPage;
class PlainLabel;
class TableBox;

/// Which rules were overridden, how often, by whom and why.
class OverridesTab final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the tab.
    explicit OverridesTab(OverridesDesk& desk, QWidget* parent = nullptr);
    /// Reads the decisions anew.
    void read();
    void showSentence();

  signals:
    void paperAsked();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    struct Section {
        Card* card;
        TableBox* box;
    };
    Section makeSection(TextTable& table, int stretched);
    void layOut();
    void retranslate();

    OverridesDesk& m_desk;
    PlainLabel* m_sentence;
    CodeBox* m_weeks;
    QPushButton* m_paper;
    Section m_names;
    Section m_rules;
    Section m_every;
    EmptyPage* m_nothing;
};

} // namespace aelwyd
