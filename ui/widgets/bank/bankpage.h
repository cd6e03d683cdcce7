// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/agencybank.h"
#include "ui/presentation/bank/texttable.h"
#include "ui/widgets/kit/page.h"

class QPushButton;

namespace aelwyd {

class BarRows;
class Card;
class CodeBox;
class PageHeader;
class PlainLabel;
class TableBox;

/// Everybody's banked time: who has some that is about to lapse, who is over, where. Places: "lapsing",
/// "over", "owed", "everybody".
class BankPage final : public Page {
    Q_OBJECT
  public:
    /// `bank` is not owned and must outlive the page.
    explicit BankPage(AgencyBank& bank, QWidget* parent = nullptr);

    QString title() const override;
    const char* iconName() const override { return "hourglass"; }
    QString place() const override;
    void goTo(const QString& place) override;
    TableBox* people() const { return m_people; }
    CodeBox* filter() const { return m_filter; }

  signals:
    /// Another page of the window is asked for.
    void placeAsked(const QString& place);
    /// The statement for commissioners, from one day to another.
    void reportAsked(QDate from, QDate to);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void buildPeople();
    void buildLocalities();
    void layOut();
    void retranslate();
    void refresh();
    void offerLocalities();
    void open(const QModelIndex& cell);

    AgencyBank& m_bank;
    PageHeader* m_header;
    PlainLabel* m_together;
    QPushButton* m_report;
    Card* m_peopleCard;
    CodeBox* m_filter;
    CodeBox* m_locality;
    PlainLabel* m_empty;
    TextTable* m_peopleTable;
    TableBox* m_people;
    Card* m_localityCard;
    PlainLabel* m_sentence;
    BarRows* m_picture;
    TextTable* m_localityTable;
    TableBox* m_localities;
};

} // namespace aelwyd
