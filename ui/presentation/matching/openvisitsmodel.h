// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/matching/openvisits.h"

#include <QAbstractListModel>
#include <QHash>

namespace aelwyd {

/// The open visits of a week. Once begun it follows every change: a status that is decided anew flags the
/// visits that it breaks at once.
class OpenVisitsModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        /// "Tue 24 Nov, 08:00 · 45 min".
        WhenRole = Qt::UserRole + 1,
        /// "Nobody yet"; "Mair Jones: RAG status".
        WhyRole,
        /// Nobody goes, and it is still to come.
        UrgentRole,
    };

    /// Nothing is owned; all must outlive the model. Empty until `begin`.
    OpenVisitsModel(MatchingService& matching, VisitService& visits, PeopleService& people,
                    WorkforceService& workforce, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the person's name; AccessibleTextRole: all three lines.
    QVariant data(const QModelIndex& index, int role) const override;

    /// Reads the week that holds `day`.
    void begin(QDate day);
    QDate monday() const { return m_monday; }
    /// How the week keeps to the Active Offer.
    const LanguageOffer& offer() const { return m_offer; }
    const OpenVisit* at(int row) const;
    /// -1 when the visit is not open.
    int rowOf(const VisitId& id) const;
    /// The words are made anew.
    void retranslate();

  signals:
    /// The visits were read again.
    void refreshed();

  private:
    void reload();
    void follow(const ChangeSet& changes);
    QString personName(const ServiceUserId& id) const;
    QString workerName(const CareWorkerId& id) const;
    QString when(const OpenVisit& open) const;
    QString why(const OpenVisit& open) const;

    MatchingService& m_matching;
    VisitService& m_visits;
    PeopleService& m_people;
    WorkforceService& m_workforce;
    QDate m_monday;
    QList<OpenVisit> m_open;
    LanguageOffer m_offer;
    mutable QHash<ServiceUserId, QString> m_personNames;
    mutable QHash<CareWorkerId, QString> m_workerNames;
};

} // namespace aelwyd
