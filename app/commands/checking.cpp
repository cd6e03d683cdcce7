// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading.h"
#include "core/service/filedump.h"
#include "core/storage/verification.h"
#include "core/vault/inspection.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

/// Every page of a protected file is read and authenticated: a query may never touch a damaged one.
Problems problemsOfPages(const Composition& all) {
    if (!all.session) return {};
    const auto report = readEveryPage(all.database->path(), all.session->vault.dataKey);
    if (!report) return report.problems();
    Problems problems;
    for (const quint32 page : report.value().damaged)
        problems.append({{}, ErrorCode::IntegrityFailed, {QString::number(page)}});
    return problems;
}

/// The head that somebody has on paper is still part of the chain.
Problems problemsOfHead(const Composition& all, const CommandContext& context) {
    const QString head = context.arguments.value(QStringLiteral("head"));
    if (head.isEmpty() || all.audit.holdsHead(head)) return {};
    return {{{}, ErrorCode::AuditGap, {head}}};
}

} // namespace

ExitStatus runVerify(const CommandContext& context) {
    const QString head = context.arguments.value(QStringLiteral("head"));
    if (!head.isEmpty() && !shortFormFrom(head))
        return refuseUsage(context.output, commandNamed(QStringLiteral("verify")),
                           {{}, ErrorCode::WrongUsage, {head}});
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    Composition& all = *composition.value();
    const Verification found = verify(*all.database);
    const AuditVerification audit = all.audit.verification();
    const Problems wrong =
        found.problems + audit.problems + problemsOfPages(all) + problemsOfHead(all, context);
    QJsonArray problems;
    for (const Problem& problem : wrong) {
        context.output.message(wording::message(problem));
        problems.append(jsonOf(problem));
    }
    if (wrong.isEmpty())
        context.output.line(
            translate("Commands", "The file is sound. Rows read: %1. Sealed plans compared: %2.")
                .arg(found.rows)
                .arg(found.seals));
    if (all.session)
        context.output.line(translate("Commands", "Entries of the audit trail: %1. Its end: %2.")
                                .arg(QString::number(audit.entries), all.audit.shortHead()));
    context.output.document({{QStringLiteral("ok"), wrong.isEmpty()},
                             {QStringLiteral("protected"), all.session != nullptr},
                             {QStringLiteral("audit_entries"), audit.entries},
                             {QStringLiteral("audit_head"), all.audit.shortHead()},
                             {QStringLiteral("rows"), found.rows},
                             {QStringLiteral("seals"), found.seals},
                             {QStringLiteral("problems"), problems}});
    return wrong.isEmpty() ? ExitStatus::Done : ExitStatus::Damaged;
}

ExitStatus runDump(const CommandContext& context) {
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    if (const auto& session = composition.value()->session)
        composition.value()->audit.exported({session->keys.vault}, QStringLiteral("dump"));
    Output(true).document(readableDumpOf(composition.value()->workspace));
    return ExitStatus::Done;
}

} // namespace aelwyd
