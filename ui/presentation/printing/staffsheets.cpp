// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/reportoffice.h"
#include "ui/presentation/printing/reportwords.h"
#include "ui/presentation/printing/staffterms.h"

#include <QCoreApplication>

namespace aelwyd {

namespace {

QString trainingCellOf(const TrainingCell& cell, const ReportWords& words) {
    if (cell.state == TrainingState::None) return {};
    QString days = cell.from->toString(Qt::ISODate);
    if (cell.until) days += QLatin1String("..") + cell.until->toString(Qt::ISODate);
    return QStringLiteral("%1 (%2)").arg(staffterms::training(cell.state, words), days);
}

void addMonths(QList<QStringList>& rows, const QString& group, const QList<SurvivalMonth>& months) {
    for (const SurvivalMonth& month : months)
        rows.append({group, QString::number(month.month + 1), QString::number(month.atRisk),
                     QString::number(month.left), QString::number(month.survival * 100, 'f', 1)});
}

void addLeavers(QList<QStringList>& rows, const RetentionReport& facts, const ReportWords& words) {
    rows.append({words(QT_TRANSLATE_NOOP("Print", "Reason")), words(QT_TRANSLATE_NOOP("Print", "Leavers"))});
    for (const LeaversByReason& leavers : facts.leavers)
        rows.append(
            {leavers.reason.isEmpty() ? words(QT_TRANSLATE_NOOP("Print", "Not given")) : leavers.reason,
             QString::number(leavers.count)});
}

} // namespace

QList<QStringList> trainingRows(const TrainingFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    QHash<QUuid, const CareWorker*> byId;
    for (const CareWorker& worker : facts.workers)
        byId.insert(worker.id.uuid(), &worker);
    QList<QStringList> rows{QStringList{words(QT_TRANSLATE_NOOP("Print", "Reference")),
                                        words(QT_TRANSLATE_NOOP("Print", "Name"))} +
                            facts.units};
    for (const TrainingRow& row : facts.rows) {
        const CareWorker& worker = *byId.value(row.worker.uuid());
        QStringList cells{worker.reference, fullName(worker)};
        for (const TrainingCell& cell : row.cells)
            cells.append(trainingCellOf(cell, words));
        rows.append(cells);
    }
    return rows;
}

QList<QStringList> retentionRows(const RetentionReport& facts, ReaderLanguage language) {
    const ReportWords words(language);
    QList<QStringList> rows{
        {words(QT_TRANSLATE_NOOP("Print", "Starters")), words(QT_TRANSLATE_NOOP("Print", "Month")),
         words(QT_TRANSLATE_NOOP("Print", "At risk")), words(QT_TRANSLATE_NOOP("Print", "Left in it")),
         words(QT_TRANSLATE_NOOP("Print", "Still here (%)"))}};
    addMonths(rows, words(QT_TRANSLATE_NOOP("Print", "All starters")), facts.all);
    for (const FirstWeeks weeks : allOf<FirstWeeks>())
        addMonths(rows, words(groupPhrase(weeks)), facts.byFirstWeeks[static_cast<size_t>(weeks)]);
    rows.append({QString()});
    addLeavers(rows, facts, words);
    return rows;
}

} // namespace aelwyd
