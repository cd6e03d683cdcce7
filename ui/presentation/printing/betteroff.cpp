// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/betteroff.h"

#include "ui/presentation/printing/betteroffparts.h"
#include "ui/presentation/printing/reportplace.h"
#include "ui/presentation/printing/storiespaper.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd {

namespace {

/// Each kind for itself.
QString meaningOf(const OutcomeFigures& outcomes, const ReportWords& words) {
    const auto by = [&](OutcomeKind kind) {
        return QString::number(outcomes.kinds[static_cast<size_t>(kind)].betterOff.value);
    };
    return words(QT_TRANSLATE_NOOP("Print", "people were supported. Outcomes by which they are better off, "
                                            "where something changes: %1, where something stays as it is: "
                                            "%2, in how support feels: %3."))
        .arg(by(OutcomeKind::Change), by(OutcomeKind::Maintenance), by(OutcomeKind::Process));
}

/// A time in which nothing was recorded says so, before all its noughts.
void sayIfEmpty(QList<ReportPart>& parts, const QList<FigureLine>& lines, const ReportWords& words) {
    const bool anything = std::any_of(lines.begin(), lines.end(),
                                      [](const FigureLine& line) { return line.figure.value != 0; });
    if (!anything)
        parts.prepend({.sentences = {words(QT_TRANSLATE_NOOP(
                           "Print", "Nothing was recorded in this time: every figure is 0."))}});
}

const char* titleOf(OutcomePaper kind) {
    static constexpr const char* phrases[] = {QT_TRANSLATE_NOOP("Print", "Personal outcomes"),
                                              QT_TRANSLATE_NOOP("Print", "Quality of care"),
                                              QT_TRANSLATE_NOOP("Print", "Waiting for an answer")};
    return phrases[static_cast<size_t>(kind)];
}

QList<ReportPart> partsOf(const OutcomePaperFacts& facts, const Catalogues& catalogues,
                          const ReportWords& words) {
    using namespace betteroff;
    switch (facts.kind) {
    case OutcomePaper::Outcomes:
        return {progressPart(facts.outcomes, words), outcomesPart(facts.outcomes, words),
                headingsPart(facts.outcomes, catalogues, words)};
    case OutcomePaper::Quality:
        return {reviewsPart(facts.quality, words), raisedPart(facts.quality, words),
                facesPart(facts.quality, words), languagePart(facts.languages, words)};
    case OutcomePaper::Waiting:
        return {waitsPart(facts.waiting, words)};
    }
    return {};
}

/// What the titles of stories that follow are.
ReportPart beforeStories(const CommissionerReport& report, const ReportWords& words) {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "Stories"))};
    if (!report.stories.isEmpty())
        part.sentences.append(words(QT_TRANSLATE_NOOP("Print", "Stories that people agreed to share: %1."))
                                  .arg(report.stories.size()));
    return part;
}

} // namespace

Report betterOffReport(const CommissionerReport& report, const Catalogues& catalogues,
                       ReaderLanguage language) {
    using namespace betteroff;
    const ReportWords words(language);
    QList<ReportPart> parts{progressPart(report.outcomes, words),
                            outcomesPart(report.outcomes, words),
                            headingsPart(report.outcomes, catalogues, words),
                            timePart(report.time, catalogues, words),
                            languagePart(report.languages, words),
                            facesPart(report.quality, words),
                            waitingPart(report, words),
                            reviewsPart(report.quality, words)};
    if (!report.stories.isEmpty() || report.storiesWithheld > 0) parts.append(beforeStories(report, words));
    parts += storyParts(report.stories, report.storiesWithheld, words);
    sayIfEmpty(parts, linesOf(report), words);
    return {.language = language,
            .kind = words(QT_TRANSLATE_NOOP("Print", "Is anyone better off?")),
            .subject = placeOfReport(report.scope, words),
            .time = words.period(report.scope.from, report.scope.to),
            .figure = QString::number(report.people.value),
            .meaning = meaningOf(report.outcomes, words),
            .parts = parts};
}

QList<FigureLine> linesOf(const OutcomePaperFacts& facts) {
    switch (facts.kind) {
    case OutcomePaper::Outcomes:
        return linesOf(facts.outcomes);
    case OutcomePaper::Quality:
        return linesOf(facts.quality) + linesOf(facts.languages);
    case OutcomePaper::Waiting:
        return linesOf(facts.waiting);
    }
    return {};
}

OutcomePaperFacts outcomePaperFacts(const OutcomeReports& reports, OutcomePaper kind,
                                    const ReportScope& scope) {
    OutcomePaperFacts facts{.kind = kind, .scope = scope};
    if (kind == OutcomePaper::Outcomes) facts.outcomes = reports.outcomes(scope);
    if (kind == OutcomePaper::Quality) facts.quality = reports.quality(scope);
    if (kind == OutcomePaper::Quality) facts.languages = reports.languages(scope);
    if (kind == OutcomePaper::Waiting) facts.waiting = reports.waiting(scope);
    return facts;
}

Report outcomePaper(const OutcomePaperFacts& facts, const Catalogues& catalogues, ReaderLanguage language) {
    const ReportWords words(language);
    Report report{.language = language,
                  .kind = words(titleOf(facts.kind)),
                  .subject = placeOfReport(facts.scope, words),
                  .time = words.period(facts.scope.from, facts.scope.to)};
    report.parts = partsOf(facts, catalogues, words);
    report.parts.removeIf([](const ReportPart& part) {
        return part.table && part.table->rows.isEmpty() && part.sentences.isEmpty();
    });
    sayIfEmpty(report.parts, linesOf(facts), words);
    return report;
}

} // namespace aelwyd
