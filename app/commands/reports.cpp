// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/narrowing.h"
#include "app/commands/outcomereports.h"
#include "app/commands/period.h"
#include "app/commands/reading.h"
#include "core/interchange/cellvalues.h"
#include "core/interchange/csvwriter.h"
#include "ui/presentation/printing/madereport.h"
#include "ui/presentation/printing/planlayout.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/translate.h"
#include "ui/print/reports/pangoreportprinter.h"

#include <QSaveFile>
#include <algorithm>

namespace aelwyd {

using wording::translate;

namespace {

/// What is asked for, beside which report.
struct ReportOrder {
    const Arguments& given;
    QDate from;
    QDate to;
    /// The day of --on or --week; today without them.
    QDate day;
};

ReportSource sourceOf(const Composition& all) {
    return {all.bank, all.visits, all.people, all.plans, all.workforce, all.matching, all.catalogues};
}

Result<ServiceUserId> personAsked(const Composition& all, const ReportOrder& order) {
    const QString reference = order.given.value(QStringLiteral("person"));
    if (reference.isEmpty()) return Problem{{}, ErrorCode::WrongUsage, {}};
    const auto id = all.people.byReference(reference);
    return id ? Result<ServiceUserId>(*id) : Problem{{}, ErrorCode::NotFound, {reference}};
}

Result<MadeReport> bankOfPerson(const Composition& all, const ReportOrder& order) {
    const auto id = personAsked(all, order);
    if (!id) return id.problems();
    const auto facts = sourceOf(all).statement(id.value(), order.day);
    if (!facts) return facts.problems();
    return made(facts.value());
}

Result<MadeReport> bankReport(const Composition& all, const ReportOrder& order) {
    if (order.given.has(QStringLiteral("person"))) return bankOfPerson(all, order);
    return made(sourceOf(all).commissioner(order.from, order.to));
}

Result<MadeReport> chargePaper(const Composition& all, const ReportOrder& order) {
    const auto id = personAsked(all, order);
    if (!id) return id.problems();
    const auto facts = sourceOf(all).charge(id.value(), order.day);
    if (!facts) return facts.problems();
    return made(facts.value());
}

Result<MadeReport> weekOfPerson(const Composition& all, const ReportOrder& order) {
    const auto id = personAsked(all, order);
    if (!id) return id.problems();
    const auto facts = sourceOf(all).weekOf(id.value(), order.day);
    if (!facts) return facts.problems();
    return madeWeek(facts.value(), CalendarOf::Person, choiceOf(*all.people.person(id.value())));
}

Result<MadeReport> weekReport(const Composition& all, const ReportOrder& order) {
    const QString reference = order.given.value(QStringLiteral("worker"));
    if (reference.isEmpty()) return weekOfPerson(all, order);
    if (order.given.has(QStringLiteral("person"))) return Problem{{}, ErrorCode::WrongUsage, {reference}};
    const auto worker = all.workforce.byReference(reference);
    if (!worker) return Problem{{}, ErrorCode::NotFound, {reference}};
    const auto facts = sourceOf(all).weekOf(worker->id, order.day);
    if (!facts) return facts.problems();
    return madeWeek(facts.value(), CalendarOf::Worker);
}

Result<MadeReport> pageOfWorker(const Composition& all, const ReportOrder& order) {
    const QString reference = order.given.value(QStringLiteral("worker"));
    if (reference.isEmpty()) return Problem{{}, ErrorCode::WrongUsage, {}};
    const auto worker = all.workforce.byReference(reference);
    if (!worker) return Problem{{}, ErrorCode::NotFound, {reference}};
    return made(*workerPaperOf(all.workforce, all.catalogues, worker->id));
}

Result<MadeReport> continuityOfAll(const Composition& all, const ReportOrder& order) {
    return made(sourceOf(all).continuity(order.from, order.to));
}

Result<MadeReport> trainingOfAll(const Composition& all, const ReportOrder& order) {
    return made(sourceOf(all).training(order.to));
}

Result<MadeReport> retentionOfAll(const Composition& all, const ReportOrder& order) {
    return made(all.matching.retention(order.from, order.to));
}

/// As it stands on the day of --on.
Result<MadeReport> ragOfAll(const Composition& all, const ReportOrder& order) {
    return made(RagGridFacts{all.matching.ragGrid(order.day)});
}

Result<MadeReport> overridesOfAll(const Composition& all, const ReportOrder& order) {
    return made(overridesOf(all.matching, all.visits, all.people, all.workforce, order.from, order.to));
}

/// Everybody who is here, or only those of --locality.
Result<MadeReport> staffOfAll(const Composition& all, const ReportOrder& order) {
    StaffFilter filter;
    filter.locality = order.given.value(QStringLiteral("locality"));
    StaffIndex index(all.workforce.workspace());
    return made(staffListOf(all.workforce, index.search(filter), filter, false));
}

/// The round of the year in which the time ends, or the latest one before it.
Result<MadeReport> togetherOfYear(const Composition& all, const ReportOrder& order) {
    for (const ThemeRoundLine& line : all.themes.rounds())
        if (line.year <= order.to.year()) {
            const ThemeRound round = *all.themes.round(line.id);
            return made(ThemesPaperFacts{round, all.themes.before(round)});
        }
    return Problem{{}, ErrorCode::NotFound, {QString::number(order.to.year())}};
}

/// All reports.
struct ReportKind {
    const char* name;
    Result<MadeReport> (*make)(const Composition& all, const ReportOrder& order);
    /// The options by which it is narrowed.
    const char* narrowedBy = "";
};
constexpr ReportKind kReports[] = {{"bank", bankReport, "person on week"},
                                   {"charge", chargePaper, "person on week"},
                                   {"week", weekReport, "person worker on week"},
                                   {"continuity", continuityOfAll},
                                   {"training", trainingOfAll},
                                   {"retention", retentionOfAll},
                                   {"staff", staffOfAll, "locality"},
                                   {"overrides", overridesOfAll},
                                   {"together", togetherOfYear},
                                   {"worker", pageOfWorker, "worker"},
                                   {"rag", ragOfAll, "on week"}};

const ReportKind* reportNamed(const QString& name) {
    const auto found = std::find_if(std::begin(kReports), std::end(kReports),
                                    [&](const ReportKind& kind) { return name == QLatin1String(kind.name); });
    return found == std::end(kReports) ? nullptr : found;
}

/// How it is to look.
struct ReportLook {
    ReportLayout layout = ReportLayout::Plain;
    /// Nothing: the language of the one whom it is for.
    std::optional<PrintLanguage> language;
};

Result<ReportLook> lookAsked(const Arguments& given) {
    ReportLook look;
    const QString layout = given.value(QStringLiteral("layout"), QStringLiteral("plain"));
    const QString language = given.value(QStringLiteral("language"));
    if (layout != QLatin1String("plain") && layout != QLatin1String("large-print"))
        return Problem{{}, ErrorCode::WrongUsage, {layout}};
    if (layout != QLatin1String("plain")) look.layout = ReportLayout::LargePrint;
    if (language.isEmpty()) return look;
    look.language = printLanguageFromCode(language);
    return look.language ? Result<ReportLook>(look) : Problem{{}, ErrorCode::WrongUsage, {language}};
}

QList<ReaderLanguage> languagesOf(const ReportLook& look, const MadeReport& made) {
    if (!look.language) return {made.language.value_or(installedLanguage())};
    if (*look.language == PrintLanguage::Welsh) return {ReaderLanguage::Welsh};
    if (*look.language == PrintLanguage::English) return {ReaderLanguage::English};
    return {ReaderLanguage::Welsh, ReaderLanguage::English};
}

Result<QByteArray> pdfOf(const Composition& all, const MadeReport& made, const ReportLook& look) {
    return PangoReportPrinter().pdf(
        paperOf(made, all.agency.agency(), all.clock->today(), look.layout, languagesOf(look, made)));
}

ExitStatus written(const CommandContext& context, const QByteArray& bytes, QJsonObject told) {
    const QString path = context.arguments.value(QStringLiteral("to-file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refuse(context.output, {{{}, ErrorCode::CannotWrite, {path}}});
    context.output.line(translate("Commands", "Written: %1").arg(path));
    told.insert(QStringLiteral("file"), path);
    context.output.document(told);
    return ExitStatus::Done;
}

ExitStatus writeReport(const CommandContext& context, const Composition& all, const MadeReport& made,
                       const ReportLook& look) {
    const QString path = context.arguments.value(QStringLiteral("to-file"));
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        const auto pdf = pdfOf(all, made, look);
        return pdf ? written(context, pdf.value(), {}) : refuse(context.output, pdf.problems());
    }
    const ReaderLanguage language = languagesOf(look, made).first();
    if (path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive)) {
        if (made.calendar) return written(context, made.calendar(language, all.clock->now()), {});
        return refuseUsage(context.output, commandNamed(QStringLiteral("report")),
                           {{}, ErrorCode::WrongUsage, {path}});
    }
    const QList<QStringList> rows = made.rows(language);
    return written(context, csvOf(rows), {{QStringLiteral("rows"), rows.size() - 1}});
}

/// The day of an option; `otherwise` without it; nothing when it is no date.
std::optional<QDate> dayOption(const Arguments& given, const char* option, QDate otherwise) {
    if (!given.has(QLatin1String(option))) return otherwise;
    return dateFromCell(given.value(QLatin1String(option)));
}

/// WrongUsage with what is no date; DateOrder for a period that ends before it begins.
Result<ReportOrder> orderOf(const Arguments& given, QDate today) {
    const auto wrong = [&](const char* option) {
        return Problem{{}, ErrorCode::WrongUsage, {given.value(QLatin1String(option))}};
    };
    const auto to = dayOption(given, "to", today);
    if (!to) return wrong("to");
    const auto from = dayOption(given, "from", to->addYears(-1));
    if (!from) return wrong("from");
    if (const auto problem = problemOfPeriod(*from, *to)) return *problem;
    const char* option = given.has(QStringLiteral("on")) ? "on" : "week";
    const auto day = dayOption(given, option, today);
    if (!day) return wrong(option);
    return ReportOrder{given, *from, *to, *day};
}

/// JSON is a form of the reports about outcomes alone; a sheet under that name would mislead its reader.
std::optional<Problem> problemOfFile(const QString& path) {
    if (path.isEmpty()) return Problem{{}, ErrorCode::WrongUsage, {}};
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return Problem{{}, ErrorCode::WrongUsage, {path}};
    return std::nullopt;
}

/// Told in the trail before there is a file.
void noteReport(Composition& all, const Arguments& given) {
    const QString subject = QStringLiteral("report");
    const auto worker = all.workforce.byReference(given.value(QStringLiteral("worker")));
    const auto person = all.people.byReference(given.value(QStringLiteral("person")));
    if (worker) return all.audit.exported({worker->id.uuid()}, subject);
    person ? all.audit.exported({person->uuid()}, subject) : all.audit.exportedFromFile(subject);
}

} // namespace

ExitStatus runReport(const CommandContext& context) {
    const Command* verb = commandNamed(QStringLiteral("report"));
    const Arguments& given = context.arguments;
    if (isOutcomeReport(given.words().first())) return runOutcomeReport(context);
    const ReportKind* kind = reportNamed(given.words().first());
    const auto misuse = [&](const Problem& problem) { return refuseUsage(context.output, verb, problem); };
    if (!kind) return misuse({{}, ErrorCode::WrongUsage, {given.words().first()}});
    if (const auto problem = problemOfNarrowing(given, kind->narrowedBy)) return misuse(*problem);
    if (const auto problem = problemOfFile(given.value(QStringLiteral("to-file")))) return misuse(*problem);
    const auto look = lookAsked(given);
    if (!look) return misuse(look.problems().first());
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    const Composition& all = *composition.value();
    const auto order = orderOf(given, all.clock->today());
    if (!order) return misuse(order.problems().first());
    const auto made = kind->make(all, order.value());
    if (!made && made.problems().first().code == ErrorCode::WrongUsage)
        return misuse(made.problems().first());
    if (!made) return refuse(context.output, made.problems());
    noteReport(*composition.value(), given);
    return writeReport(context, all, made.value(), look.value());
}

} // namespace aelwyd
