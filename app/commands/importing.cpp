// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading.h"
#include "core/interchange/sheet.h"
#include "core/service/flaggedvisits.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/importwords.h"
#include "ui/presentation/wording/translate.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <functional>

namespace aelwyd {

using wording::translate;

namespace {

using Import = std::function<ImportReport(InterchangeService&, const QByteArray& bytes, bool dryRun)>;

/// Watched, so that a trial too tells what somebody should look at.
ImportReport takeVisits(InterchangeService& interchange, const QByteArray& bytes, bool dryRun) {
    return interchange.importVisits(bytes, dryRun, [](double) { return true; });
}

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!QFileInfo::exists(path)) return Problem{{}, ErrorCode::NotFound, {path}};
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Problem{{}, ErrorCode::CannotOpen, {path}};
    // One byte more than is taken, so that a file that is too large shows.
    return file.read(kLargestFile + 1);
}

bool bringsNothing(const ImportReport& report) {
    return report.added + report.updated + report.unchanged == 0;
}

/// A database that was made for a sheet that brought nothing is taken away again.
void takeAway(const QString& path, bool wasThere) {
    QFile::remove(path + QStringLiteral("-journal"));
    wasThere ? void(QFile::resize(path, 0)) : void(QFile::remove(path));
}

Result<ImportReport> taken(const CommandContext& context, const QByteArray& bytes, const Import& import) {
    const bool dryRun = context.arguments.has(QStringLiteral("dry-run"));
    const QFileInfo before(databasePath(context.options));
    const bool isNew = before.size() == 0;
    const bool wasThere = before.exists();
    const QString path = isNew && dryRun ? QStringLiteral(":memory:") : before.filePath();
    auto composition = openWithCatalogues(context, OpenMode::CreateIfMissing, path);
    if (!composition) return composition.problems();
    // Whoever is refused anyway leaves nothing behind; who may bring in one sheet may bring in all.
    if (!dryRun && composition.value()->workspace.may(Operation::ImportPeople))
        if (auto kept = composition.value()->backups.backUpBefore(); !kept) return kept.problems();
    ImportReport report = import(composition.value()->interchange, bytes, dryRun);
    if (!dryRun && !report.visits.isEmpty()) {
        tellFlagged(report, composition.value()->visits);
        report.againstRules = countAgainstRules(composition.value()->matching, report.visits);
    }
    composition.value().reset();
    if (isNew && !dryRun && bringsNothing(report)) takeAway(path, wasThere);
    return report;
}

QJsonObject jsonOf(const ImportProblem& problem) {
    return {{QStringLiteral("line"), problem.line},
            {QStringLiteral("column"), problem.problem.field},
            {QStringLiteral("code"), toCode(problem.problem.code)},
            {QStringLiteral("message"), wording::importMessage(problem)}};
}

QJsonObject jsonOf(const FlaggedVisit& flag) {
    return {{QStringLiteral("visit"), flag.reference},
            {QStringLiteral("code"), toCode(flag.flag)},
            {QStringLiteral("message"), wording::word(flag)}};
}

QJsonObject jsonOf(const ImportReport& report) {
    QJsonArray problems;
    for (const ImportProblem& problem : report.problems)
        problems.append(jsonOf(problem));
    QJsonObject json{{QStringLiteral("added"), report.added},
                     {QStringLiteral("updated"), report.updated},
                     {QStringLiteral("unchanged"), report.unchanged},
                     {QStringLiteral("problems"), problems},
                     {QStringLiteral("ignored_columns"), QJsonArray::fromStringList(report.ignoredColumns)}};
    QJsonArray toLookAt;
    for (const FlaggedVisit& flag : report.toLookAt)
        toLookAt.append(jsonOf(flag));
    if (report.flagged) json.insert(QStringLiteral("flagged_visits"), toLookAt);
    if (report.flagged) json.insert(QStringLiteral("flagged"), *report.flagged);
    if (report.againstRules) json.insert(QStringLiteral("against_rules"), *report.againstRules);
    return json;
}

void tellProblem(Output& output, const ImportProblem& problem) {
    const QString column = problem.problem.field;
    // Not of a line, but of whoever asks.
    if (problem.problem.code == ErrorCode::NotAllowed) return output.message(wording::importMessage(problem));
    output.message(column.isEmpty()
                       ? translate("Commands", "Line %1: %2")
                             .arg(QString::number(problem.line), wording::importMessage(problem))
                       : translate("Commands", "Line %1, %2: %3")
                             .arg(QString::number(problem.line), column, wording::importMessage(problem)));
}

void tellToLookAt(Output& output, const ImportReport& report) {
    constexpr qsizetype kMostTold = 20;
    if (report.flagged.value_or(0) == 0) return;
    output.line(
        translate("Commands", "Visits among them that somebody should look at: %1.").arg(*report.flagged));
    for (const FlaggedVisit& flag : report.toLookAt.mid(0, kMostTold))
        output.line(
            translate("Commands", "Please look at visit %1: %2").arg(flag.reference, wording::word(flag)));
    if (report.toLookAt.size() > kMostTold)
        output.line(translate("Commands", "And more: %1").arg(report.toLookAt.size() - kMostTold));
}

void tell(Output& output, const ImportReport& report, bool dryRun) {
    for (const ImportProblem& problem : report.problems)
        tellProblem(output, problem);
    if (!report.ignoredColumns.isEmpty())
        output.message(translate("Commands", "Columns passed over: %1")
                           .arg(report.ignoredColumns.join(QStringLiteral(", "))));
    output.line(translate("Commands", "Added: %1. Updated: %2. Unchanged: %3. Problems: %4.")
                    .arg(report.added)
                    .arg(report.updated)
                    .arg(report.unchanged)
                    .arg(report.problems.size()));
    tellToLookAt(output, report);
    if (report.againstRules > 0)
        output.line(translate("Commands", "Visits of the next four weeks that stand against a rule: %1. They "
                                          "are kept; Today tells of each as its day comes near.")
                        .arg(*report.againstRules));
    if (dryRun) output.line(translate("Commands", "This was a trial: nothing was changed."));
    output.document(jsonOf(report));
}

ExitStatus takeIn(const CommandContext& context, const Import& import) {
    const auto bytes = bytesOf(context.arguments.words().first());
    if (!bytes) return refuse(context.output, bytes.problems());
    const auto report = taken(context, bytes.value(), import);
    if (!report) return refuse(context.output, report.problems());
    tell(context.output, report.value(), context.arguments.has(QStringLiteral("dry-run")));
    const bool refused = !report.value().problems.isEmpty() && bringsNothing(report.value());
    return refused ? ExitStatus::Refused : ExitStatus::Done;
}

} // namespace

ExitStatus runImportPeople(const CommandContext& context) {
    return takeIn(context, &InterchangeService::importPeople);
}

ExitStatus runImportStaff(const CommandContext& context) {
    return takeIn(context, &InterchangeService::importStaff);
}

ExitStatus runImportVisits(const CommandContext& context) {
    return takeIn(context, takeVisits);
}

} // namespace aelwyd
