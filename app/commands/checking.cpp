// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading.h"
#include "core/service/filedump.h"
#include "core/storage/verification.h"
#include "core/vault/inspection.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>
#include <algorithm>

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

/// In this copy's own trail: another computer's is settled there.
bool isAboutOwnClock(const Problem& problem) {
    return problem.code == ErrorCode::AuditClock && problem.arguments.size() == 1;
}

bool isAnyAboutOwnClock(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(), isAboutOwnClock);
}

/// Where a manager says that the clock is right, what it did until now is found no more.
Result<void> settleClock(Composition& all, const CommandContext& context) {
    const bool isWanted =
        context.options.clockIsRight && isAnyAboutOwnClock(all.audit.verification().problems);
    return isWanted ? all.audit.settleClock() : Result<void>();
}

/// What was read of an open file, and all that is wrong with it.
struct Checked {
    Checked(const Composition& all, const CommandContext& context)
        : isProtected(all.session != nullptr)
        , tellsCounts(all.safeguarding.mayRead())
        , found(verify(*all.database))
        , audit(all.audit.verification())
        , auditHead(all.audit.shortHead())
        , wrong(found.problems + audit.problems + problemsOfPages(all) + problemsOfHead(all, context)) {}

    void tell(Output& output) const {
        for (const Problem& problem : wrong)
            output.message(wording::message(problem));
        if (isAnyAboutOwnClock(wrong)) output.message(clockHint());
        if (wrong.isEmpty()) output.line(sound());
        if (isProtected) output.line(endOfTrail());
    }
    QJsonObject document() const {
        QJsonArray problems;
        for (const Problem& problem : wrong)
            problems.append(jsonOf(problem));
        QJsonObject document{{QStringLiteral("ok"), wrong.isEmpty()},
                             {QStringLiteral("protected"), isProtected},
                             {QStringLiteral("audit_head"), auditHead},
                             {QStringLiteral("seals"), found.seals},
                             {QStringLiteral("problems"), problems}};
        if (!tellsCounts) return document;
        document.insert(QStringLiteral("audit_entries"), audit.entries);
        document.insert(QStringLiteral("rows"), found.rows);
        return document;
    }
    QString sound() const {
        return tellsCounts
                   ? translate("Commands", "The file is sound. Rows read: %1. Sealed plans compared: %2.")
                         .arg(found.rows)
                         .arg(found.seals)
                   : translate("Commands", "The file is sound. Sealed plans compared: %1.").arg(found.seals);
    }
    QString endOfTrail() const {
        return tellsCounts ? translate("Commands", "Entries of the audit trail: %1. Its end: %2.")
                                 .arg(QString::number(audit.entries), auditHead)
                           : translate("Commands", "End of the audit trail: %1").arg(auditHead);
    }

    bool isProtected;
    /// Rows and entries that somebody may not see are counted too: a count would tell that there are any.
    bool tellsCounts;
    Verification found;
    AuditVerification audit;
    QString auditHead;
    Problems wrong;
};

/// What Today remembers follows from the records: where it does not, it is thrown away, and no copy of the
/// file has to be gone back to for it.
void checkToday(Composition& all, const Checked& checked, Output& output) {
    if (!checked.found.problems.isEmpty() || !all.today.forgetUntrue()) return;
    output.message(translate(
        "Commands", "What Today had noted did not follow from the records. It is worked out again; no "
                    "record is touched by it."));
}

} // namespace

ExitStatus runVerify(const CommandContext& context) {
    const QString head = context.arguments.value(QStringLiteral("head"));
    if (!head.isEmpty() && !shortFormFrom(head))
        return refuseUsage(context.output, commandNamed(QStringLiteral("verify")),
                           {{}, ErrorCode::WrongUsage, {head}});
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    if (const auto settled = settleClock(*composition.value(), context); !settled)
        return refuse(context.output, settled.problems());
    const Checked checked(*composition.value(), context);
    checkToday(*composition.value(), checked, context.output);
    checked.tell(context.output);
    context.output.document(checked.document());
    return checked.wrong.isEmpty() ? ExitStatus::Done : ExitStatus::Damaged;
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
