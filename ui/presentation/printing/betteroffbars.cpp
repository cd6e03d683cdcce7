// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/betteroffbars.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd::betteroff {

namespace {

constexpr qsizetype kMostBars = 12;

qint64 of(const KindFigures& figures, Direction direction) {
    return figures.byDirection[static_cast<size_t>(direction)].value;
}

/// On one line or a few: the whole of it stands in the table.
QString beginning(const QString& label) {
    constexpr qsizetype kMostLetters = 90;
    const QString line = label.simplified();
    return line.size() <= kMostLetters ? line : line.left(kMostLetters - 1).trimmed() + u'…';
}

ReportBar barWith(const QString& label, qint64 whole, qint64 part, const QString& sentence) {
    return {beginning(label), double(whole), double(part), sentence.arg(whole).arg(part)};
}

} // namespace

ReportBar statusBar(const QString& label, const StatusFigures& figures, const ReportWords& words) {
    qint64 all = 0;
    for (const Figure& figure : figures)
        all += figure.value;
    return barWith(label, all, figures[static_cast<size_t>(OutcomeStatus::Achieved)].value,
                   words(QT_TRANSLATE_NOOP("Print", "%1, of which achieved: %2")));
}

ReportBar kindBar(const QString& label, const KindFigures& figures, const ReportWords& words) {
    const qint64 rated =
        of(figures, Direction::Better) + of(figures, Direction::Same) + of(figures, Direction::Worse);
    return barWith(label, rated, figures.betterOff.value,
                   words(QT_TRANSLATE_NOOP("Print", "%1, of which better off: %2")));
}

ReportBar languageBar(const QString& label, const LanguageFigures& figures, const ReportWords& words) {
    return barWith(label, figures.visits.value, figures.given.value,
                   words(QT_TRANSLATE_NOOP("Print", "%1, in that language: %2")));
}

ReportBar minutesBar(const QString& label, const Figure& minutes, const ReportWords& words) {
    return {beginning(label), double(minutes.value), 0, words.shortMinutes(static_cast<int>(minutes.value))};
}

ReportBar waitBar(const QString& label, int days, bool open, const ReportWords& words) {
    const QString state = open ? words(QT_TRANSLATE_NOOP("Print", "%1, still open"))
                               : words(QT_TRANSLATE_NOOP("Print", "%1, answered"));
    return {beginning(label), double(days), open ? 0 : double(days), state.arg(days)};
}

ReportBar plainBar(const QString& label, qint64 value) {
    return {beginning(label), double(value), 0, QString::number(value)};
}

QList<ReportBar> picture(QList<ReportBar> bars) {
    if (bars.size() > kMostBars) bars.resize(kMostBars);
    return wholePicture(std::move(bars));
}

QList<ReportBar> wholePicture(QList<ReportBar> bars) {
    const bool anything =
        std::any_of(bars.begin(), bars.end(), [](const ReportBar& bar) { return bar.whole > 0; });
    return anything ? bars : QList<ReportBar>();
}

} // namespace aelwyd::betteroff
