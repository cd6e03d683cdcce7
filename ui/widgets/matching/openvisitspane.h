// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/openvisitsmodel.h"

#include <QFrame>

class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace aelwyd {

class EmptyPage;
class PlainLabel;

/// The visits of a week that need somebody, most pressing first. Arrow keys choose, Enter goes to the answer.
class OpenVisitsPane final : public QFrame {
    Q_OBJECT
  public:
    /// `model` is not owned and must outlive the pane.
    explicit OpenVisitsPane(OpenVisitsModel& model, QWidget* parent = nullptr);
    /// Marks this visit without announcing it; nothing: none.
    void mark(const std::optional<VisitId>& visit);
    /// The first of the list is chosen, if there is one.
    void chooseFirst();

  signals:
    /// `enter`: and to go to the answer.
    void chosen(const aelwyd::VisitId& visit, bool enter);
    void otherTimeAsked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeHead();
    QWidget* makeList();
    void moveWeek(int weeks);
    void choose(int row, bool enter);
    void show();
    void retranslate();

    OpenVisitsModel& m_model;
    PlainLabel* m_title;
    PlainLabel* m_week;
    QToolButton* m_before;
    QToolButton* m_after;
    QStackedWidget* m_stack;
    QListView* m_view;
    EmptyPage* m_empty;
    QPushButton* m_other;
    std::optional<VisitId> m_marked;
    bool m_marking = false;
};

} // namespace aelwyd
