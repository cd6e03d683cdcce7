// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/feedback.h"

#include "core/base/checks.h"

namespace aelwyd {

Problems problemsOf(const Feedback& feedback, QDate today) {
    return Checks()
        .pastDay("said_on", feedback.on, today)
        .required("said_by", feedback.saidBy)
        .clean("said_by", feedback.saidBy, TextSort::Name)
        .clean("words", feedback.words)
        .problems();
}

QHash<CareWorkerId, Liking> likingsOn(const QList<Feedback>& said, QDate day) {
    QHash<CareWorkerId, Liking> likings;
    const QDate first = day.addYears(-1);
    for (const Feedback& feedback : said)
        if (feedback.on > first && feedback.on <= day) likings.insert(feedback.worker, feedback.liking);
    return likings;
}

} // namespace aelwyd
