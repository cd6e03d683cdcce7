// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/matchdesk.h"

#include <QWidget>

namespace aelwyd {

class AnswerView;
class OpenVisitsPane;
class QuestionBar;

/// Finds somebody for a visit: the open visits, the question, and the answer.
class MatchTab final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the tab.
    explicit MatchTab(MatchDesk& desk, QWidget* parent = nullptr);
    AnswerView& answer() { return *m_answer; }
    void focusPerson();
    /// Marks in the list what the desk asks about.
    void follow();

  signals:
    void said(const QString& sentence);
    void questionChanged();

  private:
    MatchDesk& m_desk;
    OpenVisitsPane* m_open;
    QuestionBar* m_question;
    AnswerView* m_answer;
};

} // namespace aelwyd
