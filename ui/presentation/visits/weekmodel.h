// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <array>

namespace aelwyd {

/// Why a visit of the week is marked.
enum class WeekMark { Clash = 1, ShortTravel = 2, RuleBroken = 4 };
Q_DECLARE_FLAGS(WeekMarks, WeekMark)

/// One visit in one cell of the week.
struct WeekBlock {
    VisitId visit;
    LocalMoment start;
    int minutes = 0;
    VisitKind kind = VisitKind::Planned;
    VisitState state = VisitState::Planned;
    /// The other side: the person in a worker's row, the workers in a person's row.
    QString name;
    WeekMarks marks;
    /// Someone is still missing.
    bool isGap = false;
    /// On the way to it, where that is written down.
    std::optional<int> travelMinutes = {};
    /// Between the end of the visit before and this one, where that is too little for the way.
    int minutesBefore = 0;
};

/// What the grid shows, as values: a row a worker or a person, seven days.
struct WeekRow {
    /// Of the worker or person; null for the lane of visits that nobody goes to yet.
    QUuid id;
    QString name;
    /// Planned and delivered, shadowing not counted.
    int minutes = 0;
    std::optional<int> contractMinutes;
    std::array<QList<WeekBlock>, 7> days;
    bool overContract() const { return contractMinutes && minutes > *contractMinutes; }
};

/// Somebody who has a row.
struct WeekName {
    QUuid id;
    QString name;
    std::optional<int> contractMinutes;
};

enum class WeekBy { Workers, People };

/// Everything that a week is made of.
struct WeekContent {
    WeekBy by = WeekBy::Workers;
    QDate monday;
    QList<Visit> visits;
    /// In the order of the rows.
    QList<WeekName> names;
    QHash<ServiceUserId, QString> people;
    QHash<CareWorkerId, QString> workers;
};

/// Lays visits out in rows and days, with what clashes marked. The first row is the lane of gaps.
QList<WeekRow> weekRows(const WeekContent& content);

/// The week as a table: rows as weekRows() gives them, Monday to Sunday.
class WeekModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    /// The head of a day without its month.
    static constexpr int ShortHeadRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;
    void setContent(const WeekContent& content);
    /// Visits that break a rule of matching, known a moment later than the rest.
    void markBroken(const QSet<VisitId>& visits);
    QDate dayOf(int column) const { return m_monday.addDays(column); }
    const WeekRow& row(int row) const { return m_rows.at(row); }
    const QList<WeekBlock>& blocks(int row, int column) const { return m_rows.at(row).days.at(column); }
    /// The first cell that holds this visit, and its place there; an invalid index if it is not in the week.
    std::pair<QModelIndex, int> placeOf(const VisitId& visit) const;
    /// What is marked on it in the rows that it stands in, with the figures; the rules apart.
    QStringList marksOf(const VisitId& visit) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    QVariant headOf(int column, int role) const;

    QList<WeekRow> m_rows;
    QDate m_monday;
};

/// "09:00, 45 min, Eirlys Prydderch, Planned, Clash".
QString spokenBlock(const WeekBlock& block);
QString markWords(WeekMarks marks);
/// "31 h", or "31 h of 30 h" where a contract says how many.
QString hoursWords(const WeekRow& row);

} // namespace aelwyd

Q_DECLARE_OPERATORS_FOR_FLAGS(aelwyd::WeekMarks)
