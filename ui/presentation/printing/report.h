// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "core/base/problem.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QPointF>
#include <QStringList>

namespace aelwyd {

/// A shape before the words of a cell: a disc for what is well, a triangle for what needs attention soon, a
/// square for what needs it now.
enum class ReportMark { None, Well, Soon, Now };

struct ReportCell {
    QString text = {};
    ReportMark mark = ReportMark::None;
    bool strong = false;
};
using ReportRow = QList<ReportCell>;

struct ReportColumn {
    QString head;
    /// Of the width of the table.
    double share = 1;
    /// Set to the right.
    bool figures = false;
};

struct ReportTable {
    QList<ReportColumn> columns = {};
    /// As many cells as columns.
    QList<ReportRow> rows = {};
    /// The days of a week: short, and each kept on one page.
    bool together = false;
};

/// How a line of a picture is drawn.
enum class LineLook { Main, Second, Third, Dashed };

struct ReportLine {
    /// Stands at the end of the line.
    QString label;
    QList<QPointF> points;
    LineLook look = LineLook::Main;
};

/// A picture of lines. All that it shows is told beside it, too: it is silent to a screen reader.
struct ReportChart {
    QList<ReportLine> lines;
    /// Both axes begin at 0.
    QPointF most;
    /// Where the axes have words, and which.
    QList<std::pair<double, QString>> across;
    QList<std::pair<double, QString>> up;
};

/// A bar of a picture; all that it shows is told in the table beside it, too.
struct ReportBar {
    QString label = {};
    double whole = 0;
    /// How much of the whole is drawn full.
    double part = 0;
    /// Stands at the end of the bar.
    QString words = {};
};

struct ReportPart {
    QString heading = {};
    /// Paragraphs.
    QStringList sentences = {};
    std::optional<ReportChart> chart = {};
    std::optional<ReportTable> table = {};
    /// A soft line below.
    QString remark = {};
    /// A picture above the table: none, or at least one of them longer than 0.
    QList<ReportBar> bars = {};
    /// Heading, paragraphs and the line below stay on one page, unless they are longer than that.
    bool together = false;
};

/// A report in the words of one language.
struct Report {
    ReaderLanguage language = ReaderLanguage::English;
    /// "My banked time".
    QString kind;
    /// Whom or what it is about.
    QString subject;
    /// Which time.
    QString time;
    /// The number that matters, and what it means; empty: there is none.
    QString figure = {};
    QString meaning = {};
    QList<ReportPart> parts = {};
};

/// Large print: 18 pt or more throughout, and one thing below the other.
enum class ReportLayout { Plain, LargePrint };

/// Everything that one print needs, as values.
struct ReportPaper {
    QString agencyName = {};
    QString agencyPhone = {};
    /// A made-up agency: every page says "Demo".
    bool demo = false;
    QDate printedOn = {};
    ReportLayout layout = ReportLayout::Plain;
    /// The report in one language, or in two, one after the other.
    QList<Report> reports = {};
};

/// Makes the paper of a report.
class ReportPrinter {
  public:
    virtual ~ReportPrinter() = default;
    /// A tagged A4 PDF with embedded fonts. May be called from several threads at once. CannotWrite when the
    /// drawing library refuses (argument: its reason).
    virtual Result<QByteArray> pdf(const ReportPaper& paper) const = 0;
};

} // namespace aelwyd
