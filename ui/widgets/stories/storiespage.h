// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/storiesdesk.h"
#include "ui/widgets/kit/page.h"

class QPushButton;

namespace aelwyd {

class CodeBox;
class PageHeader;
class SearchField;
class StoryCard;
class TableBox;
class TextTable;

/// The stories of the whole agency: found again, read, and handed on as far as consent allows.
class StoriesPage final : public Page {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the page.
    explicit StoriesPage(StoriesDesk& desk, QWidget* parent = nullptr);
    QString title() const override;
    QString alsoFoundBy() const override;
    const char* iconName() const override { return "sparkles"; }
    QList<QAction*> errands() const override { return {m_writing}; }

  signals:
    void placeAsked(const QString& place);
    /// What is shown, on paper.
    void paperAsked(const aelwyd::StoriesPaperFacts& stories);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void buildHead();
    void buildFilter();
    void layOut();
    void listen();
    void refresh();
    void write();
    void choose();
    void showChosen();
    void showCounts();
    void retranslate();
    StoriesDesk& m_desk;
    PageHeader* m_header;
    QAction* m_writing;
    QPushButton* m_write;
    QPushButton* m_paper;
    SearchField* m_search;
    CodeBox* m_audience;
    CodeBox* m_period;
    TextTable* m_content;
    TableBox* m_table;
    StoryCard* m_card;
    /// The one that is read; it stays chosen while the list changes.
    std::optional<StoryId> m_chosen;
};

} // namespace aelwyd
