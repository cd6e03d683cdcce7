// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workforce/trainingmatrix.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kExpiringDays = 60;

TrainingState trainingStateOn(const Competence& held, QDate day) {
    if (held.from > day) return TrainingState::NotYet;
    if (!held.until) return TrainingState::Held;
    if (*held.until < day) return TrainingState::Expired;
    return *held.until <= day.addDays(kExpiringDays) ? TrainingState::Expiring : TrainingState::Held;
}

int weightOf(TrainingState state) {
    return state == TrainingState::Held || state == TrainingState::Expiring ? 2
           : state == TrainingState::NotYet                                 ? 1
                                                                            : 0;
}

bool countsMore(const Competence& a, const Competence& b, QDate day) {
    const int rankA = weightOf(trainingStateOn(a, day));
    const int rankB = weightOf(trainingStateOn(b, day));
    if (rankA != rankB) return rankA > rankB;
    if (rankA == 1) return a.from < b.from;
    const QDate never(9999, 12, 31);
    return a.until.value_or(never) > b.until.value_or(never);
}

bool isHere(const CareWorker& worker, QDate day) {
    return !worker.archived && (!worker.leaveDate || *worker.leaveDate > day);
}

/// Every number filled up with zeros in front, so that all are as long.
QString withLongNumbers(const QString& unit) {
    constexpr int kLongest = 12;
    QString key, number;
    for (const QChar letter : unit + QChar(u' ')) {
        if (letter.isDigit()) {
            number += letter;
            continue;
        }
        if (!number.isEmpty()) key += number.rightJustified(kLongest, u'0');
        number.clear();
        key += letter;
    }
    return key;
}

} // namespace

bool unitBefore(const QString& a, const QString& b) {
    return std::pair(withLongNumbers(a), a) < std::pair(withLongNumbers(b), b);
}

TrainingCell trainingCell(const CareWorker& worker, const QString& unit, QDate day) {
    const Competence* best = nullptr;
    for (const Competence& held : worker.competences)
        if (held.unit == unit && (!best || countsMore(held, *best, day))) best = &held;
    return best ? TrainingCell{trainingStateOn(*best, day), best->from, best->until} : TrainingCell{};
}

QList<TrainingRow> trainingMatrix(const QList<CareWorker>& workers, const QStringList& units, QDate day) {
    QList<TrainingRow> rows;
    for (const CareWorker& worker : workers) {
        if (!isHere(worker, day)) continue;
        TrainingRow row{worker.id, {}};
        for (const QString& unit : units)
            row.cells.append(trainingCell(worker, unit, day));
        rows.append(row);
    }
    return rows;
}

QStringList unitsHeld(const QList<CareWorker>& workers) {
    QSet<QString> units;
    for (const CareWorker& worker : workers)
        for (const Competence& held : worker.competences)
            units.insert(held.unit);
    QStringList sorted(units.begin(), units.end());
    std::sort(sorted.begin(), sorted.end(), unitBefore);
    return sorted;
}

} // namespace aelwyd
