// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/matchdesk.h"

#include <QWidget>
#include <array>

class QGridLayout;

namespace aelwyd {

class DateField;
class MinutesField;
class PersonPicker;
class PlainLabel;
class Remark;
class TimeField;

/// Whom somebody is looked for, and when: a person, a day, a time, a length. It asks as soon as all four can
/// be read.
class QuestionBar final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the bar.
    explicit QuestionBar(MatchDesk& desk, QWidget* parent = nullptr);
    void focusPerson();
    /// Shows what the desk asks, unless somebody is typing it.
    void showQuestion();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// In the order of the labels.
    std::array<QWidget*, 4> fields() const;
    void place();
    void connectFields();
    MatchQuestion typed() const;
    void follow();
    void finish();
    void showProblems(const Problems& problems);
    void retranslate();

    MatchDesk& m_desk;
    QGridLayout* m_grid;
    QList<PlainLabel*> m_labels;
    PersonPicker* m_person;
    DateField* m_day;
    TimeField* m_time;
    MinutesField* m_minutes;
    Remark* m_problem;
    Problems m_shown;
    bool m_typing = false;
    bool m_oneLine = true;
};

} // namespace aelwyd
