// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/outcomereports.h"

#include "app/commands/narrowing.h"
#include "app/commands/period.h"
#include "app/commands/reading.h"
#include "core/interchange/cellvalues.h"
#include "core/interchange/csvwriter.h"
#include "core/service/outcomereports.h"
#include "ui/presentation/printing/betteroff.h"
#include "ui/presentation/printing/figurerows.h"
#include "ui/presentation/printing/madereport.h"
#include "ui/presentation/printing/planlayout.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/translate.h"
#include "ui/print/reports/pangoreportprinter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>

namespace aelwyd {

using wording::translate;

namespace {

QJsonObject jsonOf(const FigureLine& line) {
    QJsonArray rows;
    for (const QUuid& row : line.figure.rows)
        rows.append(figureId(row));
    return {{QStringLiteral("section"), line.section},
            {QStringLiteral("group"), line.group},
            {QStringLiteral("item"), line.item},
            {QStringLiteral("on"), line.on ? QJsonValue(line.on->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("cy"), line.words.cy},
            {QStringLiteral("en"), line.words.en},
            {QStringLiteral("figure"), line.figure.value},
            {QStringLiteral("rows"), rows}};
}

QByteArray jsonFile(const QString& name, const ReportScope& scope, const QList<FigureLine>& lines) {
    QJsonArray figures;
    for (const FigureLine& line : lines)
        figures.append(jsonOf(line));
    return QJsonDocument({{QStringLiteral("report"), name},
                          {QStringLiteral("from"), scope.from.toString(Qt::ISODate)},
                          {QStringLiteral("to"), scope.to.toString(Qt::ISODate)},
                          {QStringLiteral("figures"), figures}})
        .toJson(QJsonDocument::Indented);
}

/// The day of an option; `otherwise` without it; nothing when it is no date.
std::optional<QDate> dayGiven(const Arguments& given, const char* option, QDate otherwise) {
    const QString name = QLatin1String(option);
    return given.has(name) ? dateFromCell(given.value(name)) : otherwise;
}

/// WrongUsage (argument: what is no date or no funding); NobodyFound where nobody lives who counts: a slip of
/// the pen would give a report of nothing; DateOrder for a period that ends before it begins.
Result<ReportScope> scopeOf(const Arguments& given, const Composition& all) {
    const auto wrong = [&](const char* option) {
        return Problem{{}, ErrorCode::WrongUsage, {given.value(QLatin1String(option))}};
    };
    const auto to = dayGiven(given, "to", all.clock->today());
    if (!to) return wrong("to");
    const auto from = dayGiven(given, "from", to->addYears(-1).addDays(1));
    if (!from) return wrong("from");
    if (const auto problem = problemOfPeriod(*from, *to)) return *problem;
    ReportScope scope{*from, *to};
    if (given.has(QStringLiteral("locality"))) scope.locality = given.value(QStringLiteral("locality"));
    if (scope.locality && !all.outcomeReports.localities().contains(*scope.locality))
        return Problem{QStringLiteral("locality"), ErrorCode::NobodyFound, {*scope.locality}};
    if (!given.has(QStringLiteral("funding"))) return scope;
    scope.funding = fromCode<Funding>(given.value(QStringLiteral("funding")));
    return scope.funding ? Result<ReportScope>(scope) : wrong("funding");
}

/// Welsh, English, or one after the other; that of the interface without the option.
Result<QList<ReaderLanguage>> languagesAsked(const Arguments& given) {
    const QString code = given.value(QStringLiteral("language"));
    if (code.isEmpty()) return QList{installedLanguage()};
    const auto asked = printLanguageFromCode(code);
    if (!asked) return Problem{{}, ErrorCode::WrongUsage, {code}};
    if (*asked == PrintLanguage::Welsh) return QList{ReaderLanguage::Welsh};
    if (*asked == PrintLanguage::English) return QList{ReaderLanguage::English};
    return QList{ReaderLanguage::Welsh, ReaderLanguage::English};
}

/// A report with its figures, counted once for whatever is made of it.
struct CountedReport {
    QList<FigureLine> lines;
    MadeReport made;
};

template <class Facts>
CountedReport counted(const Facts& facts, const Composition& all) {
    return {linesOf(facts), made(facts, all.catalogues)};
}

CountedReport countedReport(const QString& name, const Composition& all, const ReportScope& scope) {
    if (const auto kind = fromCode<OutcomePaper>(name))
        return counted(outcomePaperFacts(all.outcomeReports, *kind, scope), all);
    return counted(all.outcomeReports.commissioner(scope), all);
}

/// Plain without the option.
Result<ReportLayout> layoutAsked(const Arguments& given) {
    const QString layout = given.value(QStringLiteral("layout"), QStringLiteral("plain"));
    if (layout == QLatin1String("plain")) return ReportLayout::Plain;
    if (layout == QLatin1String("large-print")) return ReportLayout::LargePrint;
    return Problem{{}, ErrorCode::WrongUsage, {layout}};
}

ExitStatus writeFile(const CommandContext& context, const QByteArray& bytes, const QList<FigureLine>& lines) {
    const QString path = context.arguments.value(QStringLiteral("to-file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refuse(context.output, {{{}, ErrorCode::CannotWrite, {path}}});
    const bool anything = std::any_of(lines.begin(), lines.end(),
                                      [](const FigureLine& line) { return line.figure.value != 0; });
    if (!anything)
        context.output.message(
            translate("Commands", "Nothing was recorded in this time: every figure of the report is 0."));
    context.output.line(translate("Commands", "Written: %1").arg(path));
    context.output.document({{QStringLiteral("file"), path}, {QStringLiteral("figures"), lines.size()}});
    return ExitStatus::Done;
}

enum class FileForm { Csv, Json, Pdf };

/// By the end of the file's name.
std::optional<FileForm> formOf(const QString& path) {
    const auto ends = [&](const char* end) { return path.endsWith(QLatin1String(end), Qt::CaseInsensitive); };
    if (ends(".csv")) return FileForm::Csv;
    if (ends(".json")) return FileForm::Json;
    if (ends(".pdf")) return FileForm::Pdf;
    return std::nullopt;
}

/// What can be told of the report before the file is opened.
struct ReportAsked {
    QString name;
    FileForm form = FileForm::Csv;
    QList<ReaderLanguage> languages;
    ReportLayout layout = ReportLayout::Plain;
};

/// WrongUsage (argument: what is not understood).
Result<ReportAsked> reportAsked(const Arguments& given) {
    if (const auto problem = problemOfNarrowing(given, "locality funding")) return *problem;
    const QString path = given.value(QStringLiteral("to-file"));
    const auto form = formOf(path);
    if (!form) return Problem{{}, ErrorCode::WrongUsage, path.isEmpty() ? QStringList() : QStringList{path}};
    const auto languages = languagesAsked(given);
    if (!languages) return languages.problems();
    const auto layout = layoutAsked(given);
    if (!layout) return layout.problems();
    return ReportAsked{given.words().first(), *form, languages.value(), layout.value()};
}

Result<QByteArray> contentOf(const ReportAsked& asked, const Composition& all, const ReportScope& scope,
                             const CountedReport& report) {
    if (asked.form == FileForm::Json) return jsonFile(asked.name, scope, report.lines);
    if (asked.form == FileForm::Csv) return csvOf(figureRows(report.lines, installedLanguage()));
    return PangoReportPrinter().pdf(
        paperOf(report.made, all.agency.agency(), all.clock->today(), asked.layout, asked.languages));
}

} // namespace

bool isOutcomeReport(const QString& name) {
    return name == QLatin1String("commissioner") || fromCode<OutcomePaper>(name);
}

ExitStatus runOutcomeReport(const CommandContext& context) {
    const auto misuse = [&](const Problems& problems) {
        return refuseUsage(context.output, commandNamed(QStringLiteral("report")), problems.first());
    };
    const auto asked = reportAsked(context.arguments);
    if (!asked) return misuse(asked.problems());
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    Composition& all = *composition.value();
    const auto scope = scopeOf(context.arguments, all);
    if (!scope) return misuse(scope.problems());
    all.audit.exportedFromFile(QStringLiteral("report"));
    const auto report = countedReport(asked.value().name, all, scope.value());
    const auto content = contentOf(asked.value(), all, scope.value(), report);
    return content ? writeFile(context, content.value(), report.lines)
                   : refuse(context.output, content.problems());
}

} // namespace aelwyd
