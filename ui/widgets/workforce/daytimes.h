// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/workforce/workerform.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace aelwyd {

class FlowLayout;
class PlainLabel;
class Remark;
class TimeField;

/// The times of one weekday: pairs of fields, each with a button to take it out, and one to add a pair.
class DayTimes final : public QWidget {
    Q_OBJECT
  public:
    /// `form` is not owned and must outlive the widget. 1 is Monday.
    DayTimes(WorkerForm& form, int weekday, QWidget* parent = nullptr);
    /// Brings what is typed into the fields.
    void refresh();
    void showProblems(const Problems& problems);
    void retranslate();
    /// The pair of fields that `control` belongs to; null if it is none of this day.
    QWidget* pairOf(QWidget* control) const;

  private:
    struct Pair {
        QWidget* box;
        TimeField* start;
        TimeField* end;
        QToolButton* remove;
    };
    QList<int> places() const;
    void build(qsizetype count);
    void orderKeys();
    Pair makePair(int number);
    void edit(int number, QString TypedWindow::*text, const QString& typed);
    void add();
    void remove(int number);
    void wordPairs();

    WorkerForm& m_form;
    int m_weekday;
    PlainLabel* m_name;
    PlainLabel* m_none;
    QHBoxLayout* m_row;
    FlowLayout* m_flow;
    QToolButton* m_add;
    Remark* m_problem;
    QList<Pair> m_pairs;
};

} // namespace aelwyd
