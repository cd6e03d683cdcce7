// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/figuresdesk.h"
#include "ui/presentation/printing/betteroff.h"
#include "ui/widgets/kit/page.h"

class QAction;
class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class CodeBox;
class ElsewhereCard;
class FigureCard;
class PageHeader;

/// Whether anyone is better off: each picture with its table; a line of a table leads to the people behind
/// it.
class FiguresPage final : public Page {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the page.
    explicit FiguresPage(FiguresDesk& desk, QWidget* parent = nullptr);
    QString title() const override;
    QString alsoFoundBy() const override;
    /// The reports.
    QList<QAction*> errands() const override;
    const char* iconName() const override { return "target"; }

  signals:
    void placeAsked(const QString& place);
    /// The report for commissioners about these days and people.
    void reportAsked(const aelwyd::ReportScope& scope);
    /// A smaller report about one question.
    void paperAsked(aelwyd::OutcomePaper kind, const aelwyd::ReportScope& scope);
    /// The people against the staff.
    void capacityPaperAsked(const aelwyd::CapacityFacts& facts);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void buildFilter();
    void buildPapers();
    void buildElsewhere(QVBoxLayout& column);
    void layOut();
    void refresh();
    void retranslate();
    void showBehind(const FigureRow& row);
    FiguresDesk& m_desk;
    PageHeader* m_header;
    QAction* m_commissioner;
    QPushButton* m_report;
    QPushButton* m_papers;
    QList<QAction*> m_paperActions;
    QAction* m_capacity = nullptr;
    CodeBox* m_period;
    CodeBox* m_locality;
    CodeBox* m_funding;
    QList<FigureCard*> m_cards;
    QList<ElsewhereCard*> m_elsewhere;
};

} // namespace aelwyd
