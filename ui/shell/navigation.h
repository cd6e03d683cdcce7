// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>
#include <functional>

class QAction;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace aelwyd {

class Page;
class PlainLabel;
class WindowActions;

/// The way from page to page, at the left of the window.
class Navigation final : public QWidget {
    Q_OBJECT
  public:
    explicit Navigation(WindowActions& actions, QWidget* parent = nullptr);
    /// Pages stand below one another in the order of the calls; those `atFoot` above the language.
    void addPage(const QString& id, const Page* page, bool atFoot = false);
    void setCurrent(const QString& id);
    /// What waits on a page: a number beside its name, and what it is in words for the tool tip and for
    /// screen readers. 0: nothing.
    struct Mark {
        int number = 0;
        QString words;
    };
    /// Asked at once, by refreshMarks and when the language changes.
    void setMark(const QString& id, std::function<Mark()> mark);
    void refreshMarks();
    void retranslate();

  signals:
    void chosen(const QString& id);

  private:
    struct Entry {
        QToolButton* button;
        const Page* page;
        PlainLabel* number;
        std::function<Mark()> mark = {};
    };
    void showMark(const Entry& entry);
    QToolButton* makeButton(const char* iconName);
    void addFoot(WindowActions& actions);
    void orderKeys();
    QScrollArea* scrolledColumn();
    QString descriptionOf(const QString& id) const;
    QVBoxLayout* m_column;
    QVBoxLayout* m_foot;
    QToolButton* m_find;
    QToolButton* m_more;
    QScrollArea* m_scroll;
    QString m_current;
    QHash<QString, Entry> m_entries;
};

} // namespace aelwyd
