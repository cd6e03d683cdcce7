// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/progresspicture.h"

#include <algorithm>
#include <array>

namespace aelwyd {

namespace {

constexpr std::array kLooks{LineLook::Main, LineLook::Second, LineLook::Third, LineLook::Dashed};

/// The first day and the last on which any of them was rated.
std::pair<QDate, QDate> daysOf(const QList<OutcomeLine>& outcomes) {
    QDate first, last;
    for (const OutcomeLine& outcome : outcomes) {
        if (!hasWay(outcome.progress)) continue;
        const auto& said = outcome.progress.line;
        first = first.isValid() ? std::min(first, said.first().on) : said.first().on;
        last = last.isValid() ? std::max(last, said.last().on) : said.last().on;
    }
    return {first, last};
}

ReportLine lineFor(const Progress& progress, QDate first) {
    ReportLine line;
    for (const OutcomeRating& rating : progress.line)
        if (rating.score) line.points.append({double(first.daysTo(rating.on)), double(*rating.score)});
    return line;
}

} // namespace

bool hasWay(const Progress& progress) {
    const auto& said = progress.line;
    return said.size() > 1 && said.first().on < said.last().on;
}

std::optional<ReportChart> progressPicture(const QList<OutcomeLine>& outcomes, const ReportWords& words) {
    const auto [first, last] = daysOf(outcomes);
    if (!first.isValid()) return std::nullopt;
    ReportChart chart;
    for (qsizetype i = 0; i < outcomes.size() && chart.lines.size() < qsizetype(kLooks.size()); ++i) {
        if (!hasWay(outcomes.at(i).progress)) continue;
        ReportLine line = lineFor(outcomes.at(i).progress, first);
        line.label = QString::number(i + 1);
        line.look = kLooks[static_cast<size_t>(chart.lines.size())];
        chart.lines.append(line);
    }
    chart.most = {double(first.daysTo(last)), double(kHighestScore)};
    chart.across = {{0, words.date(first)}, {chart.most.x(), words.date(last)}};
    for (const int score : {kLowestScore, kHighestScore / 2, kHighestScore})
        chart.up.append({score, QString::number(score)});
    return chart;
}

QString scoresOf(const Progress& progress, qsizetype count) {
    QStringList scores;
    for (const OutcomeRating& rating : progress.line.first(std::min(count, progress.line.size())))
        if (rating.score) scores.append(QString::number(*rating.score));
    return scores.join(QStringLiteral(" → "));
}

QHash<PlanItemId, Progress> progressOf(const SupportPlan& plan, const QList<OutcomeLine>& outcomes) {
    QHash<PlanItemId, Progress> progress;
    if (plan.state == PlanState::Superseded) return progress;
    for (const OutcomeLine& line : outcomes)
        if (!line.progress.line.isEmpty()) progress.insert(line.outcome.id, line.progress);
    return progress;
}

} // namespace aelwyd
