// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading.h"
#include "core/storage/dump.h"
#include "core/storage/verification.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

ExitStatus runVerify(const CommandContext& context) {
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    const Verification found = verify(*composition.value()->database);
    QJsonArray problems;
    for (const Problem& problem : found.problems) {
        context.output.message(wording::message(problem));
        problems.append(jsonOf(problem));
    }
    if (found.problems.isEmpty())
        context.output.line(
            translate("Commands", "The file is sound. Rows read: %1. Sealed plans compared: %2.")
                .arg(found.rows)
                .arg(found.seals));
    context.output.document({{QStringLiteral("ok"), found.problems.isEmpty()},
                             {QStringLiteral("rows"), found.rows},
                             {QStringLiteral("seals"), found.seals},
                             {QStringLiteral("problems"), problems}});
    return found.problems.isEmpty() ? ExitStatus::Done : ExitStatus::Damaged;
}

ExitStatus runDump(const CommandContext& context) {
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    Output(true).document(dumpOf(*composition.value()->database));
    return ExitStatus::Done;
}

} // namespace aelwyd
