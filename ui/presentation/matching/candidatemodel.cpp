// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/candidatemodel.h"

#include "ui/presentation/matching/matchtexts.h"
#include "ui/presentation/wording/matchwords.h"

namespace aelwyd {

CandidateModel::CandidateModel(Part part, QObject* parent)
    : QAbstractListModel(parent)
    , m_part(part) {}

size_t CandidateModel::first() const {
    return m_part == Part::MayGo ? 0 : static_cast<size_t>(m_answer->ranking.eligible);
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_answer) return 0;
    const int all = static_cast<int>(m_answer->ranking.candidates.size());
    return m_part == Part::MayGo ? m_answer->ranking.eligible : all - m_answer->ranking.eligible;
}

const Candidate* CandidateModel::at(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &m_answer->ranking.candidates[first() + static_cast<size_t>(row)];
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
