// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/concerns/concern.h"
#include "core/outcomes/status.h"
#include "core/people/package.h"
#include "core/reviews/review.h"
#include "core/stories/story.h"

#include <QMap>

namespace aelwyd {

/// What a report is about; both days included.
struct ReportScope {
    QDate from;
    QDate to;
    /// Nothing: everywhere.
    std::optional<QString> locality = {};
    /// Nothing: however it is paid for.
    std::optional<Funding> funding = {};
    bool contains(QDate day) const { return from <= day && day <= to; }
};

/// A number and the ids of the records that it was counted from, each once and in the order of the count: any
/// figure can be traced.
struct Figure {
    qint64 value = 0;
    QList<QUuid> rows = {};
    void add(const QUuid& row, qint64 amount = 1) {
        value += amount;
        rows.append(row);
    }
};

/// By status, in its order.
using StatusFigures = std::array<Figure, CodeList<OutcomeStatus>::codes.size()>;

/// The outcomes under one heading of a framework.
struct HeadingFigures {
    FrameworkLink link;
    StatusFigures byStatus;
};

/// Outcomes as they stood at the end of a day; those still active only of people whose package had not ended
/// by then. Rows are outcomes (item_id).
struct OutcomePoint {
    QDate on;
    StatusFigures byStatus;
    /// In the order of framework and heading; an outcome counts under each of its headings.
    QList<HeadingFigures> headings;
};

/// Change, maintenance and process are never added up: staying the same means something else in each.
struct KindFigures {
    OutcomeKind kind = OutcomeKind::Change;
    /// Rated and not yet let go by the last day, of people whose package had not ended before the period, by
    /// where they went: from the rating that stood when the period began, or the first one in it (its first
    /// day is part of it), to the last one.
    std::array<Figure, CodeList<Direction>::codes.size()> byDirection;
    Figure betterOff;
};

/// Outcomes at the end of each month and of the period.
struct OutcomeFigures {
    QList<OutcomePoint> points;
    std::array<KindFigures, CodeList<OutcomeKind>::codes.size()> kinds;
};

/// What flexible time was used for.
struct BoughtTime {
    /// Nothing: no outcome was named, or several are told by their headings alone.
    std::optional<QUuid> outcome = {};
    /// In the person's own words.
    BilingualText wish = {};
    /// Those of the outcome's latest agreed version, in its order.
    QList<FrameworkLink> headings = {};
    /// Rows of both are visits.
    Figure visits = {};
    Figure minutes = {};
};

/// As others than the agency may read it, most minutes first. Nobody was asked whether wishes may leave:
/// where one of `stories` touches the outcome, the title of the first that does stands for the wish; of all
/// others only the headings of one framework are left, the one that most of `bought` have a heading of, else
/// their first. What has the same title or headings is added up.
QList<BoughtTime> forOthers(const QList<BoughtTime>& bought, const QList<SharedStory>& stories);

/// Visits inside the package and its bank, and their minutes by the rules of the bank before anything is
/// repaid, carried or lapses; rows are visits.
struct TimeFigures {
    Figure delivered;
    Figure banked;
    Figure forfeited;
    Figure owed;
    /// Delivered by flexible visits and pop-ins: what banked time bought.
    Figure flexible;
    Figure missed;
    QList<BoughtTime> bought;
};

/// Care visits that were made to people who chose one language, and those with a worker who works in it.
struct LanguageFigures {
    /// The code; empty for people who have not said.
    QString language;
    Figure people;
    Figure visits;
    Figure given;
};

/// Somebody's wait, as it stood on the last day.
struct WaitLine {
    Concern concern;
    QString reference;
    int days = 0;
    bool open = true;
};

/// Everything that was raised, waited or was answered in the period; rows are concerns.
struct WaitingFigures {
    /// The longest first.
    QList<WaitLine> lines;
    Figure open;
    Figure answered;
    /// Of all lines, in days; half a day counts up. 0 without any.
    int medianDays = 0;
    int longestDays = 0;
};

/// What an inspector asks; rows are reviews, concerns and people.
struct QualityFigures {
    QMap<ReviewKind, Figure> reviews;
    QMap<ReviewAnswer, Figure> meetsOutcomes;
    QMap<ReviewAnswer, Figure> stillWanted;
    QMap<ReviewResult, Figure> results;
    /// People for whom a review was late on the last day.
    Figure lateReviews;
    QMap<ConcernKind, Figure> raised;
    /// Different workers whom a person with a visit met, on average, in hundredths; rows are the people.
    Figure workersPerPerson;
};

/// All that is counted of a scope, in one go: the visits of a year are read once.
struct ScopeFigures {
    ReportScope scope;
    /// Whose package had begun and had not ended on some day of the period, paused or not.
    Figure people;
    OutcomeFigures outcomes;
    TimeFigures time;
    QList<LanguageFigures> languages;
    WaitingFigures waiting;
    QualityFigures quality;
};

/// Everything that a commissioner or an inspector asks for, from what was written once.
struct CommissionerReport : ScopeFigures {
    /// Those that consent lets a commissioner see, earliest first.
    QList<SharedStory> stories;
    /// Stories that stayed behind because nobody agreed.
    int storiesWithheld = 0;
};

/// One figure of a report as a line of a spreadsheet: codes, so that it reads the same in every language.
struct FigureLine {
    QString section;
    QString group;
    QString item;
    std::optional<QDate> on;
    /// In people's own words, where there are any.
    BilingualText words;
    Figure figure;
};

/// Sections "outcomes" and "progress".
QList<FigureLine> linesOf(const OutcomeFigures& figures);
/// "time" and "bought".
QList<FigureLine> linesOf(const TimeFigures& figures);
/// "language".
QList<FigureLine> linesOf(const QList<LanguageFigures>& figures);
/// "waiting": the sums, then each wait.
QList<FigureLine> linesOf(const WaitingFigures& figures);
/// "reviews", "concerns" and "continuity".
QList<FigureLine> linesOf(const QualityFigures& figures);
/// All of them, with "people" before and "stories" after; waits without whose they are and what was said, as
/// the report leaves the agency.
QList<FigureLine> linesOf(const CommissionerReport& report);

} // namespace aelwyd
