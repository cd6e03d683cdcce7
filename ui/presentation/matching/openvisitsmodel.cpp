// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/openvisitsmodel.h"

#include "core/base/text.h"
#include "ui/presentation/matching/matchtexts.h"
#include "ui/presentation/wording/matchwords.h"

#include <algorithm>

namespace aelwyd {

OpenVisitsModel::OpenVisitsModel(MatchingService& matching, VisitService& visits, PeopleService& people,
                                 WorkforceService& workforce, QObject* parent)
    : QAbstractListModel(parent)
    , m_matching(matching)
    , m_visits(visits)
    , m_people(people)
    , m_workforce(workforce) {
    connect(&matching.workspace(), &Workspace::changed, this, &OpenVisitsModel::follow);
}

int OpenVisitsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_open.size());
}

QVariant OpenVisitsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const OpenVisit& open = m_open.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return personName(open.visit.person);
    case Qt::AccessibleTextRole:
        return QStringList{personName(open.visit.person), when(open), why(open)}.join(QStringLiteral(". "));
    case Qt::ToolTipRole:
        return why(open).toHtmlEscaped();
    case WhenRole:
        return when(open);
    case WhyRole:
        return why(open);
    case UrgentRole:
        return open.missing > 0 && !open.past;
    default:
        return {};
    }
}

void OpenVisitsModel::begin(QDate day) {
    const QDate monday = startOfWeek(day);
    if (monday == m_monday) return;
    m_monday = monday;
    reload();
}

const OpenVisit* OpenVisitsModel::at(int row) const {
    return row < 0 || row >= m_open.size() ? nullptr : &m_open.at(row);
}

int OpenVisitsModel::rowOf(const VisitId& id) const {
    const auto found = std::find_if(m_open.begin(), m_open.end(),
                                    [&](const OpenVisit& open) { return open.visit.id == id; });
    return found == m_open.end() ? -1 : static_cast<int>(found - m_open.begin());
}

void OpenVisitsModel::retranslate() {
    if (!m_open.isEmpty()) emit dataChanged(index(0), index(rowCount() - 1));
}

void OpenVisitsModel::reload() {
    beginResetModel();
    const QList<Visit> visits = visitsOfWeek(m_visits, m_monday);
    m_open = openVisits(visits, m_matching, m_monday, LocalMoment::now(m_visits.workspace().clock()));
    m_offer = m_matching.languageOffer(visits);
    m_personNames.clear();
    m_workerNames.clear();
    endResetModel();
    emit refreshed();
}

void OpenVisitsModel::follow(const ChangeSet& changes) {
    if (!m_monday.isValid()) return;
    const auto touches = [&](Noun noun) { return changes.touches(noun); };
    // The limits of the rules are the agency's.
    if (touches(Noun::Visit) || touches(Noun::CareWorker) || touches(Noun::ServiceUser) ||
        touches(Noun::Agency))
        reload();
}

QString OpenVisitsModel::personName(const ServiceUserId& id) const {
    if (!m_personNames.contains(id)) {
        const auto person = m_people.person(id);
        m_personNames.insert(id, person ? withVisibleControls(fullName(*person)) : QString());
    }
    return m_personNames.value(id);
}

QString OpenVisitsModel::workerName(const CareWorkerId& id) const {
    if (!m_workerNames.contains(id)) {
        const auto worker = m_workforce.worker(id);
        m_workerNames.insert(id, worker ? withVisibleControls(fullName(*worker)) : QString());
    }
    return m_workerNames.value(id);
}

QString OpenVisitsModel::when(const OpenVisit& open) const {
    return matchtexts::shortWhen(*open.visit.plannedStart, open.visit.plannedMinutes.value_or(0));
}

QString OpenVisitsModel::why(const OpenVisit& open) const {
    QStringList lines;
    if (open.past) lines.append(tr("Has gone by"));
    if (open.missing > 0 && open.visit.workers.isEmpty()) lines.append(tr("Nobody yet"));
    if (open.missing > 0 && !open.visit.workers.isEmpty())
        lines.append(tr("Workers still missing: %1").arg(open.missing));
    for (const BrokenVisit& broken : open.broken) {
        QStringList rules;
        for (const BrokenRule& rule : broken.rules)
            rules.append(wording::word(rule.rule));
        lines.append(tr("%1: %2", "worker, rules that are broken")
                         .arg(workerName(broken.worker), rules.join(QStringLiteral(", "))));
    }
    return lines.join(QStringLiteral(" · "));
}

} // namespace aelwyd
