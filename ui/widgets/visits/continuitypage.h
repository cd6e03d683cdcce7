// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/texttable.h"
#include "ui/presentation/visits/continuitydesk.h"
#include "ui/widgets/kit/page.h"

class QPushButton;

namespace aelwyd {

class BarRows;
class Card;
class CodeBox;
class PageHeader;
class PlainLabel;
class TableBox;

/// The same faces at the door: over time, by team, person by person. Places: the number of weeks.
class ContinuityPage final : public Page {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the page.
    explicit ContinuityPage(ContinuityDesk& desk, QWidget* parent = nullptr);

    QString title() const override;
    const char* iconName() const override { return "house"; }
    QString place() const override;
    void goTo(const QString& place) override;
    TableBox* people() const { return m_people.box; }

  signals:
    /// Another page of the window is asked for.
    void placeAsked(const QString& place);
    void reportAsked(QDate from, QDate to);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    /// A card with a table, and perhaps a picture of it.
    struct Section {
        Card* card;
        PlainLabel* sentence;
        BarRows* picture;
        TextTable* table;
        TableBox* box;
    };
    Section makeSection(bool pictured, int mostRows);
    void layOut();
    void retranslate();
    void refresh();
    void showShares(const Section& section, const QList<std::pair<QString, TeamContinuity>>& shares);

    ContinuityDesk& m_desk;
    PageHeader* m_header;
    CodeBox* m_weeks;
    QPushButton* m_report;
    PlainLabel* m_sentence;
    PlainLabel* m_explained;
    Section m_months;
    Section m_teams;
    Section m_people;
};

} // namespace aelwyd
