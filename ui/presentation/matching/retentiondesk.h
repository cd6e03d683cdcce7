// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"

#include <QAbstractTableModel>

namespace aelwyd {

/// One curve of the picture, and one column pair of the table.
struct SurvivalCurve {
    /// Nothing: everybody.
    std::optional<FirstWeeks> firstWeeks;
    QString name;
    /// For the head of a column.
    QString shortName;
    QList<SurvivalMonth> months;
    int starters() const { return months.isEmpty() ? 0 : months.first().atRisk; }
};

/// How starters stay, by month: for everybody, and by whether the first weeks kept to the rules. The table
/// that stands beside the picture.
class SurvivalTableModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex& parent = {}) const override;
    /// Months, then for each curve how many were at risk, and which share stays.
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void show(const QList<SurvivalCurve>& curves);

  private:
    QString cell(int row, int column) const;
    QList<SurvivalCurve> m_curves;
};

/// Leavers by the reason that they gave.
class LeaversTableModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void show(const QList<LeaversByReason>& leavers);

  private:
    QList<LeaversByReason> m_leavers;
};

/// The report on retention, for a number of months that end today.
class RetentionDesk final : public QObject {
    Q_OBJECT
  public:
    /// `matching` is not owned and must outlive the desk. Reads nothing until it is asked.
    explicit RetentionDesk(MatchingService& matching, QObject* parent = nullptr);
    /// Reads the starters of the last `months`.
    void read(int months);
    /// Reads the same again if anything of it has changed; whether it did.
    bool refresh();
    const RetentionReport& report() const { return m_report; }
    /// Those with anybody in them: everybody first.
    QList<SurvivalCurve> curves() const;
    /// What the picture shows, in sentences.
    QStringList sentences() const;
    SurvivalTableModel& survival() { return m_survival; }
    LeaversTableModel& leavers() { return m_leavers; }
    void retranslate();

  private:
    MatchingService& m_matching;
    int m_months = 12;
    bool m_stale = false;
    RetentionReport m_report{};
    SurvivalTableModel m_survival;
    LeaversTableModel m_leavers;
};

} // namespace aelwyd
