// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QFrame>

class QHBoxLayout;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace aelwyd {

class CodeBox;
class EmptyPage;
class PlainLabel;
class SearchField;

/// A list beside a page: a title with a button for somebody new, a search, two choices that narrow it, and
/// below them the rows, or words about why there are none. Arrow keys in the search move through the list,
/// Enter opens.
class ListPane : public QFrame {
    Q_OBJECT
  public:
    /// In pixels, beside a page.
    static constexpr int kWidth = 304;

    /// As wide as there is room, or as wide as a list beside a page.
    void setAlone(bool alone);
    void focusSearch();

  signals:
    /// Somebody new, or what was begun about them.
    void addAsked();

  protected:
    struct Words {
        QString title;
        QString add;
        QString inSearch;
        QString search;
        QString list;
        QString unfinished;
    };
    /// `model` is not owned and must outlive the pane. `emptyIcon` names a picture of the kit.
    ListPane(QAbstractItemModel& model, const char* emptyIcon, QWidget* parent);

    void setWords(const Words& words);
    CodeBox* addChoice(QString (*wordsOf)(const QString& code));
    /// Below the choices; the pane owns it.
    void addLink(QPushButton* link);
    void showUnfinished(bool unfinished);
    /// No total and the words of `empty()` when there are no rows.
    void showTotal(int total, const QString& words);
    /// Makes the row current without choosing it; -1: none.
    void markRow(int row);
    /// Takes every choice and the search back.
    void widen();
    QString searched() const;
    EmptyPage& empty() { return *m_empty; }

    virtual void choose(int row, bool enter) = 0;
    /// The search or a choice has changed.
    virtual void search() = 0;
    virtual bool isNarrowed() const = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeHead();
    QWidget* makeFilters();
    QWidget* makeList(QAbstractItemModel& model, const char* emptyIcon);
    void connectRows();

    PlainLabel* m_title;
    QToolButton* m_add;
    SearchField* m_search;
    QList<CodeBox*> m_choices;
    QHBoxLayout* m_choiceRow;
    QVBoxLayout* m_links;
    QPushButton* m_lastLink = nullptr;
    QPushButton* m_unfinished;
    PlainLabel* m_total;
    QStackedWidget* m_stack;
    QListView* m_list;
    EmptyPage* m_empty;
    bool m_alone = false;
};

} // namespace aelwyd
