// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/matchdesk.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace aelwyd {

class CandidateCard;
class EmptyPage;
class PlainLabel;
class Remark;
class WordTabs;

/// The answer to a question: who may go, best first, with reasons; who may not, with rules; and the button
/// that gives somebody the visit.
class AnswerView final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the view.
    explicit AnswerView(MatchDesk& desk, QWidget* parent = nullptr);
    /// Puts the focus into the list that is in front.
    void enter();
    /// Gives the visit to the one who is looked at, asking first what has to be asked.
    void give();
    void compare();

  signals:
    void said(const QString& sentence);
    /// Somebody has got the visit that is asked about.
    void given();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QListView* makeList(CandidateModel& model);
    QWidget* makeMayGo();
    QWidget* makeFoot();
    void connectDesk();
    void showAnswer();
    void showLooked();
    void showFoot();
    void lookAt(const CandidateModel& model, int row);
    void afterGiving();
    void retranslate();

    MatchDesk& m_desk;
    PlainLabel* m_standing;
    PlainLabel* m_given;
    Remark* m_unmet;
    Remark* m_met;
    WordTabs* m_tabs;
    QListView* m_mayGo;
    QListView* m_ruledOut;
    CandidateCard* m_card;
    QStackedWidget* m_stack;
    EmptyPage* m_nobody;
    EmptyPage* m_empty;
    QStackedWidget* m_mayGoStack;
    Remark* m_problem;
    PlainLabel* m_chosen;
    QPushButton* m_give;
    bool m_showing = false;
};

} // namespace aelwyd
