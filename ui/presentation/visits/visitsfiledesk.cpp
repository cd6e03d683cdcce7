// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/visits/visitsfiledesk.h"

#include "core/base/text.h"
#include "core/interchange/refusedrows.h"
#include "core/interchange/sheet.h"
#include "core/service/flaggedvisits.h"
#include "core/service/interchangeservice.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/importwords.h"
#include "ui/presentation/wording/translate.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

namespace aelwyd {

using wording::translate;

namespace {

constexpr int kShares = 1000;

Result<QByteArray> bytesOfFile(const QString& path) {
    QFile file(path);
    if (!QFileInfo::exists(path)) return Problem{{}, ErrorCode::NotFound, {path}};
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Problem{{}, ErrorCode::CannotOpen, {path}};
    // One byte more than is taken, so that a file that is too large shows.
    return file.read(kLargestFile + 1);
}

qsizetype refusedLines(const ImportReport& report) {
    QSet<int> lines;
    for (const ImportProblem& problem : report.problems)
        lines.insert(problem.line);
    return lines.size();
}

QStringList countWords(const ImportReport& report) {
    const int all = report.added + report.updated + report.unchanged;
    QStringList words{translate("Wording", "Rows that are sound: %1. New visits: %2. Changed: %3. As they "
                                           "were: %4.")
                          .arg(all)
                          .arg(report.added)
                          .arg(report.updated)
                          .arg(report.unchanged)};
    if (!report.problems.isEmpty())
        words.append(translate("Wording", "Rows that are refused: %1.").arg(refusedLines(report)));
    if (report.flagged > 0)
        words.append(
            translate("Wording", "Visits among them that somebody should look at: %1.").arg(*report.flagged));
    if (!report.ignoredColumns.isEmpty())
        words.append(translate("Wording", "Columns passed over: %1")
                         .arg(withVisibleControls(report.ignoredColumns.join(QStringLiteral(", ")))));
    return words;
}

VisitsFileWords visitsFileWordsOf(const ImportReport& report) {
    VisitsFileWords words{countWords(report), {}, report.added + report.updated > 0};
    for (const ImportProblem& problem : report.problems)
        words.refused.append({QString::number(problem.line), problem.problem.field,
                              withVisibleControls(wording::importMessage(problem))});
    for (const FlaggedVisit& flag : report.toLookAt)
        words.toLookAt.append({withVisibleControls(flag.reference), wording::word(flag)});
    return words;
}

Problems problemsOfFile(const ImportReport& report) {
    Problems problems;
    for (const ImportProblem& problem : report.problems)
        problems.append(problem.problem);
    return problems;
}

} // namespace

QStringList VisitsFileDesk::heads() {
    return {translate("Wording", "Line", "of a file"), translate("Wording", "Column", "of a file"),
            translate("Wording", "Why it is refused")};
}

QStringList VisitsFileDesk::lookHeads() {
    return {translate("Wording", "Visit", "of a file"), translate("Wording", "What to look at")};
}

Result<VisitsFileWords> VisitsFileDesk::look(const QString& path, const Progress& progress) {
    const auto bytes = bytesOfFile(path);
    if (!bytes) return bytes.problems();
    m_bytes = bytes.value();
    return run(true, progress);
}

Result<VisitsFileWords> VisitsFileDesk::take(const Progress& progress) {
    if (auto kept = m_backups.backUpBefore(); !kept) return kept.problems();
    return run(false, progress);
}

/// There is always a progress: with it a trial counts what somebody should look at.
Result<VisitsFileWords> VisitsFileDesk::run(bool dryRun, const Progress& progress) {
    const ImportProgress share = [&progress](double done) {
        return !progress || progress(static_cast<int>(done * kShares), kShares);
    };
    const QUuid scope = isTooMuchForUndo() ? QUuid() : m_scope;
    ImportReport report =
        InterchangeService(m_visits.workspace()).importVisits(m_bytes, dryRun, share, scope);
    if (report.refused) return problemsOfFile(report);
    if (!dryRun && !report.visits.isEmpty()) tellFlagged(report, m_visits);
    m_report = report;
    VisitsFileWords words = visitsFileWordsOf(report);
    if (words.isWorthTaking && !m_scope.isNull()) words.counts.append(aboutUndo(dryRun));
    return words;
}

bool VisitsFileDesk::isTooMuchForUndo() const {
    return m_bytes.count('\n') > kMostRowsToUndo;
}

QString VisitsFileDesk::aboutUndo(bool dryRun) const {
    const Workspace& workspace = m_visits.workspace();
    if (isTooMuchForUndo())
        return translate("Wording", "So many rows cannot be taken back with Undo (at most: %1).")
            .arg(kMostRowsToUndo);
    if (dryRun)
        return translate("Wording",
                         "Undo on the page of the week can take it back, unless it puts right what "
                         "was recorded: that stays in the ledger.");
    const bool canUndo = workspace.canUndo(m_scope) && workspace.nextUndo(m_scope) == Operation::ImportVisits;
    return canUndo ? translate("Wording", "Undo on the page of the week takes it back.")
                   : translate("Wording", "It puts right what was recorded, and the ledger keeps both: Undo "
                                          "cannot take it back.");
}

Result<void> VisitsFileDesk::saveRefused(const QString& path) const {
    QMap<int, QString> why;
    for (const ImportProblem& problem : m_report.problems) {
        QString& words = why[problem.line];
        if (!words.isEmpty()) words += u' ';
        if (!problem.problem.field.isEmpty()) words += problem.problem.field + QStringLiteral(": ");
        words += wording::importMessage(problem);
    }
    const QByteArray rows = refusedRows(m_bytes, visitColumns(), why);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size() && file.commit();
    return written ? Result<void>() : Result<void>(Problem{{}, ErrorCode::CannotWrite, {path}});
}

} // namespace aelwyd
