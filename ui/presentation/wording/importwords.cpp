// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/importwords.h"

#include "core/interchange/cellvalues.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

/// Of a cell that cannot be read, in characters.
static constexpr int kMostOfCell = 80;

/// Behind what a cell should have held: what it holds.
static QString whatItSays(const QString& text) {
    return translate("Commands", "It says: %1").arg(text.left(kMostOfCell));
}

static bool isMomentColumn(const QString& column) {
    static const QStringList moments = QStringLiteral("planned_start actual_start cancelled_at").split(u' ');
    return moments.contains(column);
}

QString importMessage(const ImportProblem& problem) {
    const QString text = problem.problem.arguments.value(0);
    if (problem.problem.code == ErrorCode::UnknownColumn)
        return translate("Commands",
                         "This row has more cells than there are headings. Put a cell that holds the "
                         "separator in quotation marks.");
    if (problem.problem.code == ErrorCode::Duplicate && text.isEmpty())
        return translate("Commands", "Two columns mean the same. Take one of them out.");
    if (problem.problem.code == ErrorCode::Duplicate)
        return translate("Commands", "A row above has this reference already, and that row stands: %1")
            .arg(text);
    if (problem.problem.code == ErrorCode::Choice && !text.isEmpty())
        return translate("Commands", "This is none of the words that are understood here: %1")
            .arg(text.left(kMostOfCell));
    if (problem.problem.code == ErrorCode::Date && isSkippedMoment(text))
        return message({problem.problem.field, ErrorCode::Time, {text, text}});
    if (problem.problem.code == ErrorCode::Date && isMomentColumn(problem.problem.field))
        return translate("Commands", "This is not a day with a time. Write it as in 2026-11-23T09:00.") +
               u' ' + whatItSays(text);
    const bool isMisread =
        problem.problem.code == ErrorCode::Date || problem.problem.code == ErrorCode::Number;
    return isMisread && !text.isEmpty() ? message(problem.problem) + u' ' + whatItSays(text)
                                        : message(problem.problem);
}

} // namespace aelwyd::wording
