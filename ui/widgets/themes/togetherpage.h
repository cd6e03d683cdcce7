// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/themes/themesdesk.h"
#include "ui/widgets/kit/page.h"

class QPushButton;
class QStackedWidget;

namespace aelwyd {

class CodeBox;
class ComparisonTab;
class EmptyPage;
class PageHeader;
class PromisesTab;
class Questions;
class ThemeBoard;
class WordTabs;

/// Working Together for Change: the board, the plan of action, and the round before. Places:
/// "round/<id>/board|actions|before".
class TogetherPage final : public Page {
    Q_OBJECT
  public:
    /// Nothing is owned; both must outlive the page.
    TogetherPage(ThemesDesk& desk, Questions& questions, QWidget* parent = nullptr);
    QString title() const override;
    QString alsoFoundBy() const override;
    const char* iconName() const override { return "message-circle"; }
    QUuid undoScope() const override;
    QString place() const override;
    void goTo(const QString& place) override;

  signals:
    /// The round that is open, on paper.
    void paperAsked(const aelwyd::ThemeRoundId& round);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void layOut();
    void listen();
    void begin();
    void gather();
    void putAway();
    void refresh();
    void showRounds();
    void retranslate();

    ThemesDesk& m_desk;
    Questions& m_questions;
    PageHeader* m_header;
    CodeBox* m_rounds;
    QPushButton* m_begin;
    QPushButton* m_gather;
    QPushButton* m_paper;
    QPushButton* m_away;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    WordTabs* m_tabs;
    ThemeBoard* m_board;
    PromisesTab* m_promises;
    ComparisonTab* m_before;
};

} // namespace aelwyd
