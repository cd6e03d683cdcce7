// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/weekdesk.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/fieldform.h"

class QPushButton;
class QToolButton;

namespace aelwyd {

class DateField;
class PlainLabel;
class Remark;
class TimeField;

/// One visit of the week: what it is, what is wrong with it, where to go from here, and another day and time
/// for whoever does not drag.
class WeekDetails final : public Card {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the card.
    explicit WeekDetails(WeekDesk& desk, QWidget* parent = nullptr);
    /// Shows this visit and comes forward; nothing: goes away.
    void show(const std::optional<VisitId>& visit);
    /// Shows the same visit as it is now.
    void refresh();
    const std::optional<VisitId>& visit() const { return m_visit; }

  signals:
    void closed();
    /// "people:person/…", "matching:visit/…".
    void placeAsked(const QString& place);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void buildMoving();
    void retranslate();
    void showVisit(const Visit& visit);
    void fillMoving(const Visit& visit);
    void move();

    WeekDesk& m_desk;
    std::optional<VisitId> m_visit;
    QToolButton* m_close;
    PlainLabel* m_when;
    PlainLabel* m_what;
    PlainLabel* m_who;
    PlainLabel* m_note;
    PlainLabel* m_given;
    Remark* m_faults;
    QPushButton* m_person;
    QPushButton* m_allocate;
    PlainLabel* m_movingHead;
    FieldForm* m_moving;
    DateField* m_day;
    TimeField* m_time;
    QPushButton* m_move;
    Remark* m_refused;
};

} // namespace aelwyd
