// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"
#include "core/service/peopleservice.h"
#include "core/service/visitservice.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/visits/asplannedmodel.h"
#include "ui/presentation/visits/weekmodel.h"

#include <QTimer>
#include <memory>

namespace aelwyd {

/// How it would be if a visit went to a worker on a day.
struct WeekPromise {
    /// Nothing is known to stand against it.
    bool fits = true;
    /// Why, as sentences.
    QString words;
};

/// The week of everybody: what is shown, and what is done there. Everything done can be taken back.
class WeekDesk final : public QObject {
    Q_OBJECT
  public:
    /// No service is owned; all must outlive the desk.
    WeekDesk(VisitService& visits, PeopleService& people, WorkforceService& workforce,
             MatchingService& matching, QObject* parent = nullptr);

    WeekModel& model() { return m_model; }
    QDate monday() const { return m_monday; }
    QDate today() const { return m_visits.workspace().clock().today(); }
    WeekBy by() const { return m_by; }
    /// The week that holds `day` (an invalid one: the week that is shown), by workers or people. Reads anew.
    void show(QDate day, WeekBy by);
    void showWeek(QDate day) { show(day, m_by); }
    void setBy(WeekBy by) { show(m_monday, by); }
    /// Reads the week, unless nothing has changed since it was read.
    void refresh();
    /// The words are made anew.
    void retranslate();
    /// Visits of the week to which somebody is missing still.
    int gaps() const;

    std::optional<Visit> visit(const VisitId& id) const { return m_visits.visit(id); }
    /// Where the visit stands on the page of its person.
    QString placeOf(const Visit& visit) const;
    /// It has begun, and nothing was recorded of it yet.
    bool awaitsRecord(const Visit& visit) const;
    QString personName(const ServiceUserId& id) const;
    QString workerName(const CareWorkerId& id) const { return m_workerNames.value(id); }
    /// What is wrong with the visit, in sentences.
    QStringList faults(const VisitId& id) const;
    /// The same, after what the flag in the grid stands for: two visits at once, no time for the way.
    QStringList whatToLookAt(const VisitId& id) const;
    /// How it came to those whom it has, the latest first.
    QStringList howGiven(const VisitId& id) const;
    /// How the visit would stand in the cell; nothing needs to be read from the disk but the visit.
    WeekPromise promise(const VisitId& id, int row, int column) const;

    /// Puts the visit into another cell: another day, another worker, or the lane of gaps. `from` is the
    /// worker whose row it was taken from. All or nothing: what stands against it is told in sentences.
    Result<void> move(const VisitId& id, const QUuid& from, int row, int column);
    /// Another day and time.
    Result<void> moveTo(const VisitId& id, QDate day, QTime time);
    /// What is over in this week and still open.
    std::unique_ptr<AsPlannedModel> openVisits() const;
    /// Why the last move was refused, in sentences; empty if it was not.
    const QString& refusal() const { return m_refusal; }

    /// Whose steps Undo takes back on this page.
    const QUuid& scope() const { return m_scope; }

  signals:
    void changed();

  private:
    void reload();
    void readBroken();
    WeekContent content();
    QList<WeekName> workerRows(const WeekContent& content);
    QList<WeekName> peopleRows(const WeekContent& content) const;
    Result<void> shift(const VisitId& id, const std::optional<LocalMoment>& start);
    Result<void> keepRules(const VisitId& id, const QStringList& known);
    WeekPromise promiseOf(const MatchAnswer& answer, const QList<CareWorkerId>& coming) const;
    Result<void> allocate(const VisitId& id, const QUuid& from, const QUuid& to);
    Result<void> refuse(const Problems& problems);

    VisitService& m_visits;
    PeopleService& m_people;
    WorkforceService& m_workforce;
    MatchingService& m_matching;
    WeekModel m_model;
    QTimer m_later;
    /// Found so far, and how many days of the week were looked through.
    QSet<VisitId> m_broken;
    int m_checked = 0;
    const QUuid m_scope = newUuidV7();
    QDate m_monday;
    WeekBy m_by = WeekBy::Workers;
    QHash<CareWorkerId, QString> m_workerNames;
    QString m_refusal;
    bool m_stale = true;
};

} // namespace aelwyd
