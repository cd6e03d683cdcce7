// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/reportsource.h"

#include <QObject>

namespace aelwyd {

/// How far it is the same faces that come: per person, per team and over time, in the weeks until today.
class ContinuityDesk final : public QObject {
    Q_OBJECT
  public:
    /// The services of `source` must outlive the desk.
    explicit ContinuityDesk(const ReportSource& source, QObject* parent = nullptr);
    /// Reads anew, unless nothing has changed since.
    void refresh();
    const ContinuityFacts& facts() const { return m_facts; }
    /// 4, 12 (at first), 26 or 52.
    void setWeeks(int weeks);
    int weeks() const { return m_weeks; }

    /// "Of 812 meetings 71 % were with the usual worker. …"
    QString sentence() const;
    QStringList teamHeads(bool byMonth) const;
    QList<QStringList> teamRows() const;
    QList<QStringList> monthRows() const;
    QStringList peopleHeads() const;
    /// The least continuity first.
    QList<QStringList> peopleRows() const;
    ServiceUserId person(int row) const { return m_facts.people.at(row).person; }

  signals:
    void changed();

  private:
    QDate today() const { return m_source.visits.workspace().clock().today(); }

    ReportSource m_source;
    ContinuityFacts m_facts;
    int m_weeks = 12;
    bool m_stale = true;
};

/// "November 2026".
QString monthWords(QDate month);
/// "71 %"; "–" for nothing.
QString shareWords(const std::optional<double>& share);

} // namespace aelwyd
