// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/candidatemodel.h"

#include "ui/presentation/matching/matchtexts.h"
#include "ui/presentation/wording/matchwords.h"

#include <algorithm>

namespace aelwyd {

CandidateModel::CandidateModel(Part part, QObject* parent)
    : QAbstractListModel(parent)
    , m_part(part) {}

void CandidateModel::order() {
    m_places.clear();
    if (!m_answer) return;
    const auto& all = m_answer->ranking.candidates;
    for (size_t place = 0; place < all.size(); ++place)
        if (all[place].eligible() == (m_part == Part::MayGo)) m_places.push_back(place);
    if (m_part == Part::RuledOut)
        std::stable_sort(m_places.begin(), m_places.end(), [&](size_t a, size_t b) {
            return std::pair(!all[a].mayShadow, all[a].rules.size()) <
                   std::pair(!all[b].mayShadow, all[b].rules.size());
        });
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

const Candidate* CandidateModel::at(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &m_answer->ranking.candidates[m_places[static_cast<size_t>(row)]];
}

int CandidateModel::rowOf(const CareWorkerId& worker) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->worker == worker) return row;
    return -1;
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    const Candidate* candidate =
        checkIndex(index, CheckIndexOption::IndexIsValid) ? at(index.row()) : nullptr;
    if (!candidate) return {};
    switch (role) {
    case Qt::DisplayRole:
        return matchtexts::nameOf(*m_answer, *candidate);
    case Qt::AccessibleTextRole:
        return spoken(*candidate, index.row());
    case Qt::ToolTipRole:
        return spoken(*candidate, index.row()).toHtmlEscaped();
    case ScoreRole:
        return candidate->score;
    case MarksRole:
        return marksOf(*candidate);
    case RulesRole:
        return matchtexts::rules(*candidate);
    default:
        return {};
    }
}

void CandidateModel::setAnswer(std::shared_ptr<const MatchAnswer> answer, const QList<CareWorkerId>& having) {
    beginResetModel();
    m_answer = std::move(answer);
    m_having = having;
    order();
    endResetModel();
}

void CandidateModel::retranslate() {
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

QStringList CandidateModel::marksOf(const Candidate& candidate) const {
    QStringList marks = matchtexts::marks(candidate);
    if (m_having.contains(candidate.worker)) marks.prepend(tr("Has this visit"));
    return marks;
}

QString CandidateModel::spoken(const Candidate& candidate, int row) const {
    QStringList parts;
    const QString name = matchtexts::nameOf(*m_answer, candidate);
    if (m_part == Part::MayGo)
        parts.append(tr("%1. %2. Points: %3 of 100", "place, name, points")
                         .arg(QString::number(row + 1), name, QString::number(candidate.score)));
    else
        parts = QStringList{name} + matchtexts::rules(candidate);
    parts += marksOf(candidate);
    for (const MatchReason& reason : candidate.reasons)
        if (reason.points > 0)
            parts.append(tr("%1: %2 of %3", "reason, points, most points")
                             .arg(wording::word(reason.code))
                             .arg(reason.points)
                             .arg(reason.most));
    return parts.join(QStringLiteral(". ")).replace(QStringLiteral(".."), QStringLiteral("."));
}

} // namespace aelwyd
