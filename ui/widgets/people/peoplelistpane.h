// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/peopledesk.h"

#include <QFrame>

class QListView;
class QStackedWidget;
class QPushButton;
class QToolButton;

namespace aelwyd {

class CodeBox;
class EmptyPage;
class PlainLabel;
class SearchField;

/// The list of people with its search: arrow keys in the search move through the list, Enter opens.
class PeopleListPane final : public QFrame {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the pane.
    explicit PeopleListPane(PeopleDesk& desk, QWidget* parent = nullptr);

    /// As wide as there is room, or as wide as a list beside a page.
    void setAlone(bool alone);
    void focusSearch();
    /// Marks this person in the list without announcing it; nothing: nobody.
    void mark(const std::optional<ServiceUserId>& id);
    /// Offers again what was typed about somebody new, if there is any.
    void offerUnfinished(bool offer = true);

  signals:
    /// The person to be shown; `enter`: and to go to.
    void chosen(const aelwyd::ServiceUserId& id, bool enter);
    void takeOn();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeHead();
    QWidget* makeFilters();
    QWidget* makeList();
    void retranslate();
    void retranslateFilters();
    void search();
    void showTotal();
    void showEmptyWords();
    void refreshLocalities();
    void choose(int row, bool enter);
    bool isNarrowed() const;
    void widen();

    PeopleDesk& m_desk;
    PlainLabel* m_title;
    QToolButton* m_add;
    SearchField* m_search;
    CodeBox* m_stage;
    CodeBox* m_locality;
    QPushButton* m_unfinished;
    PlainLabel* m_total;
    QStackedWidget* m_stack;
    QListView* m_view;
    EmptyPage* m_empty;
    bool m_alone = false;
};

} // namespace aelwyd
