// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/asplannedservice.h"
#include "core/service/peopleservice.h"

#include <QAbstractTableModel>
#include <QSet>

namespace aelwyd {

/// Visits of a week whose time is over and of which nothing is recorded, each with a tick: made just as
/// planned. What cannot have been so has no tick, and says why.
class AsPlannedModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { When, Person, Workers, Remarks, kColumns };

    /// Neither service is owned; both must outlive the model. `scope` may take back what is recorded here.
    AsPlannedModel(VisitService& visits, PeopleService& people,
                   const QHash<CareWorkerId, QString>& workerNames, QDate monday, const QUuid& scope);

    /// Which visits can be chosen, as codes: all of them, those of a day, those of a locality.
    QStringList choices() const;
    static QString choiceWords(const QString& code);
    /// Shows these, all ticked that can be.
    void choose(const QString& code);
    /// All that can be, or none.
    void tickAll(bool on);
    int ticked() const;

    /// Records those with a tick, in one step. What could not be is told, and stays in the list.
    Result<QString> record();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  signals:
    void tickedChanged();

  private:
    struct Line {
        UnrecordedVisit open;
        QString person;
        QString workers;
        QString locality;
        bool isTicked = false;
    };
    void read();
    Line lineOf(const UnrecordedVisit& open, const QString& locality) const;
    bool isChosen(const Line& line) const;
    QString textOf(const Line& line, int column) const;
    QString leftWords(const QList<UnrecordedVisit>& left) const;

    VisitService& m_visits;
    PeopleService& m_people;
    QHash<CareWorkerId, QString> m_workerNames;
    QHash<ServiceUserId, QString> m_names;
    QDate m_monday;
    QUuid m_scope;
    QString m_choice;
    QList<Line> m_all;
    QList<Line> m_lines;
};

/// Why a visit cannot be taken to have been made as planned, in a sentence; empty for None.
QString hindranceSentence(AsPlannedHindrance hindrance);

} // namespace aelwyd
