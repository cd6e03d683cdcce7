// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/givenwords.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd {

using wording::translate;

namespace {

QString rulesGivenAgainst(const QStringList& codes) {
    QStringList words;
    for (const QString& code : codes) {
        const auto rule = fromCode<MatchRule>(code);
        words.append(rule ? wording::word(*rule) : code);
    }
    return words.join(QStringLiteral(", "));
}

QString givenTo(const Allocation& made, const QString& worker) {
    const QString day = wording::date(made.on);
    if (made.score)
        return translate("MatchTexts", "%1: given to %2, who had %3 points of 100.", "day, worker, points")
            .arg(day, worker, QString::number(*made.score));
    return translate("MatchTexts", "%1: given to %2 against rules: %3. Decided by: %4. Why: %5",
                     "day, worker, rules, name, reason")
        .arg(day, worker, rulesGivenAgainst(made.rules), withVisibleControls(made.overriddenBy),
             withVisibleControls(made.overrideReason));
}

/// Nothing where the same counts now.
QString countedThen(const MatchWeights& then, const MatchWeights& now) {
    if (then.most == now.most && then.feedback == now.feedback) return {};
    QStringList words;
    for (const ReasonCode code : allOf<ReasonCode>())
        words.append(QStringLiteral("%1 %2").arg(wording::word(code)).arg(then.of(code)));
    return translate("MatchTexts", "What counted then: %1.").arg(words.join(QStringLiteral(", ")));
}

} // namespace

QStringList howGiven(const MatchingService& matching, const VisitId& visit,
                     const std::function<QString(const CareWorkerId&)>& nameOf) {
    const MatchWeights now = matching.weights();
    QStringList lines;
    for (const Allocation& made : matching.allocations(visit)) {
        const auto then = matching.weights(made.weightsVersion);
        const QString counted = made.score && then ? countedThen(*then, now) : QString();
        lines.prepend(QStringList{givenTo(made, nameOf(made.worker)), counted}.join(u' ').trimmed());
    }
    return lines;
}

} // namespace aelwyd
