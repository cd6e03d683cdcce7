// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/workforce/staffdesk.h"

#include <QFrame>

class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace aelwyd {

class CodeBox;
class EmptyPage;
class PlainLabel;
class SearchField;

/// The list of staff with its search: arrow keys in the search move through the list, Enter opens.
class StaffListPane final : public QFrame {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the pane. The list reads nothing before load().
    explicit StaffListPane(StaffDesk& desk, QWidget* parent = nullptr);

    void load();
    /// As wide as there is room, or as wide as a list beside a page.
    void setAlone(bool alone);
    void focusSearch();
    /// Marks this worker in the list without announcing it; nothing: nobody.
    void mark(const std::optional<CareWorkerId>& id);
    /// Offers again what was typed about somebody new, if there is any.
    void offerUnfinished(bool offer = true);

  signals:
    /// The worker to be shown; `enter`: and to go to.
    void chosen(const aelwyd::CareWorkerId& id, bool enter);
    void addAsked();
    void trainingAsked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeHead();
    QWidget* makeFilters();
    QWidget* makeList();
    void connectList();
    void retranslate();
    void search();
    void showTotal();
    void showEmptyWords();
    void refreshLocalities();
    void choose(int row, bool enter);
    void widen();

    StaffDesk& m_desk;
    PlainLabel* m_title;
    QToolButton* m_add;
    SearchField* m_search;
    CodeBox* m_view;
    CodeBox* m_locality;
    QPushButton* m_unfinished;
    QPushButton* m_training;
    PlainLabel* m_total;
    QStackedWidget* m_stack;
    QListView* m_list;
    EmptyPage* m_empty;
    bool m_alone = false;
};

} // namespace aelwyd
