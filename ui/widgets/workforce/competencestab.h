// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/workforce/stafftab.h"

class QToolButton;

namespace aelwyd {

class Card;
class DateField;
class PickList;
class PlainLabel;
class Remark;
class StateBadge;

/// The units of the catalogue that the worker holds, each from a day and perhaps until a day; what runs out
/// soon, or ran out, is marked.
class CompetencesTab final : public StaffTab {
    Q_OBJECT
  public:
    explicit CompetencesTab(StaffDesk& desk, QWidget* parent = nullptr);
    void refresh() override;

  protected:
    void retranslate() override;

  private:
    struct Row {
        QString unit;
        QWidget* box;
        PlainLabel* name;
        DateField* from;
        DateField* until;
        StateBadge* state;
        Remark* problem;
        QToolButton* remove;
    };
    void build();
    Row makeRow(int number, const QString& unit);
    void edit(int number, QString TypedCompetence::*text, const QString& typed);
    void pick();
    void remove(int number);
    void showProblems();
    void wordRow(const Row& row);
    QStringList units() const;

    Card* m_card;
    Card* m_addCard;
    PlainLabel* m_none;
    QWidget* m_rowsBox;
    QVBoxLayout* m_rowsColumn;
    PickList* m_pick;
    Remark* m_untold;
    QList<Row> m_rows;
};

} // namespace aelwyd
