// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"

#include <QAbstractListModel>
#include <memory>

namespace aelwyd {

/// Those who may go, best first, or those who may not: with the fewest rules against them first, so that who
/// could be made to fit stands above.
class CandidateModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum class Part { MayGo, RuledOut };
    enum Role {
        /// Points, 0 to 100.
        ScoreRole = Qt::UserRole + 1,
        /// "May shadow", "May be family", "Has this visit".
        MarksRole,
        /// A sentence for each rule.
        RulesRole,
    };
    explicit CandidateModel(Part part, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the name; AccessibleTextRole: everything that the row shows.
    QVariant data(const QModelIndex& index, int role) const override;

    /// Null: nobody was asked about. `having`: who has the visit already.
    void setAnswer(std::shared_ptr<const MatchAnswer> answer, const QList<CareWorkerId>& having);
    const Candidate* at(int row) const;
    /// -1 when the worker is not in this part.
    int rowOf(const CareWorkerId& worker) const;
    void retranslate();

  private:
    void order();
    QStringList marksOf(const Candidate& candidate) const;
    QString spoken(const Candidate& candidate, int row) const;

    const Part m_part;
    std::shared_ptr<const MatchAnswer> m_answer;
    QList<CareWorkerId> m_having;
    /// Places in the ranking, in the order of the rows.
    std::vector<size_t> m_places;
};

} // namespace aelwyd
