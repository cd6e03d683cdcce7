// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/madereport.h"

#include "core/interchange/csvwriter.h"
#include "ui/presentation/printing/betteroff.h"
#include "ui/presentation/printing/figurerows.h"

namespace aelwyd {

namespace {

QString fileNameOf(const QString& what, const QString& reference, QDate day) {
    QString safe;
    for (const QChar letter : reference)
        safe += letter.isLetterOrNumber() ? letter : QChar(u'-');
    QStringList parts{what, safe.left(40), day.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(u'_');
}

/// A cell of a spreadsheet breaks no lines: figures keep the space that people look for.
QString inSheet(QString words) {
    return words.replace(QChar::Nbsp, u' ').trimmed();
}

/// All tables of a report below one another, each under its heading.
QList<QStringList> rowsOf(const Report& report) {
    QList<QStringList> rows;
    for (const ReportPart& part : report.parts) {
        rows.append({part.heading});
        for (const QString& sentence : part.sentences)
            rows.append({inSheet(sentence)});
        if (!part.table) continue;
        for (const ReportRow& row : part.table->rows) {
            QStringList cells;
            for (const ReportCell& cell : row)
                cells.append(inSheet(cell.text));
            rows.append(cells);
        }
    }
    return rows;
}

/// What is known stands under the name.
QList<QStringList> workerRows(const WorkerPaperFacts& facts, ReaderLanguage language) {
    QList<QStringList> rows = rowsOf(workerReport(facts, language));
    rows.first() = {fullName(facts.member.worker)};
    return rows;
}

} // namespace

std::optional<ReaderLanguage> choiceOf(const ServiceUser& person) {
    if (person.language == LanguageCode::welsh()) return ReaderLanguage::Welsh;
    if (person.language == LanguageCode::english()) return ReaderLanguage::English;
    return std::nullopt;
}

MadeReport made(const StatementFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return statementReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return statementRows(facts, language); },
            .language = choiceOf(facts.person),
            .fileName = fileNameOf(QStringLiteral("bank"), facts.person.reference, facts.bank.period.from)};
}

MadeReport made(const ChargeFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return chargeReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return chargeRows(facts, language); },
            .language = choiceOf(facts.person),
            .fileName = fileNameOf(QStringLiteral("charge"), facts.person.reference, facts.charge.monday)};
}

MadeReport made(const ContinuityFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return continuityReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return continuityRows(facts, language); },
            .fileName = fileNameOf(QStringLiteral("continuity"), {}, facts.from)};
}

MadeReport made(const TrainingFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return trainingReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return trainingRows(facts, language); },
            .fileName = fileNameOf(QStringLiteral("training"), {}, facts.day)};
}

MadeReport made(const RetentionReport& facts) {
    return {.paper = [facts](ReaderLanguage language) { return retentionPaper(facts, language); },
            .rows = [facts](ReaderLanguage language) { return retentionRows(facts, language); },
            .fileName = fileNameOf(QStringLiteral("retention"), {}, facts.to)};
}

MadeReport made(const CapacityFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return capacityReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return rowsOf(capacityReport(facts, language)); },
            .fileName = fileNameOf(QStringLiteral("capacity"), {}, facts.scope.to)};
}

MadeReport made(const StaffListFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return staffListReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return staffListRows(facts, language); },
            .fileName = fileNameOf(QStringLiteral("staff"), {}, facts.day)};
}

MadeReport made(const WorkerPaperFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return workerReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return workerRows(facts, language); },
            .fileName = fileNameOf(QStringLiteral("worker"), facts.member.worker.reference, facts.day)};
}

MadeReport made(const OverridesFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return overridesReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return overridesRows(facts, language); },
            .fileName = fileNameOf(QStringLiteral("overrides"), {}, facts.from)};
}

MadeReport made(const RagGridFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return ragGridReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return ragGridRows(facts, language); },
            .fileName = fileNameOf(QStringLiteral("rag"), {}, facts.grid.day)};
}

MadeReport made(const ReviewPaperFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return reviewPaper(facts, language); },
            .rows = [facts](ReaderLanguage language) { return rowsOf(reviewPaper(facts, language)); },
            .language = choiceOf(facts.person),
            .fileName = fileNameOf(QStringLiteral("review"), facts.person.reference, facts.on)};
}

MadeReport made(const TrailFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return trailReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return rowsOf(trailReport(facts, language)); },
            .fileName = fileNameOf(QStringLiteral("audit"), {}, facts.madeOn)};
}

MadeReport made(const StoriesPaperFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return storiesReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return rowsOf(storiesReport(facts, language)); },
            .fileName = fileNameOf(QStringLiteral("stories"), toCode(facts.audience), facts.to)};
}

MadeReport made(const ThemesPaperFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return themesReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return themesRows(facts, language); },
            .fileName =
                fileNameOf(QStringLiteral("themes"), QString::number(facts.round.year), facts.round.from)};
}

MadeReport made(const CommissionerReport& report, const Catalogues& catalogues) {
    return {.paper = [report, &catalogues](
                         ReaderLanguage language) { return betterOffReport(report, catalogues, language); },
            .rows = [report](ReaderLanguage language) { return figureRows(linesOf(report), language); },
            .fileName = fileNameOf(QStringLiteral("outcomes"), {}, report.scope.from)};
}

MadeReport made(const OutcomePaperFacts& facts, const Catalogues& catalogues) {
    return {.paper = [facts, &catalogues](
                         ReaderLanguage language) { return outcomePaper(facts, catalogues, language); },
            .rows = [facts](ReaderLanguage language) { return figureRows(linesOf(facts), language); },
            .fileName = fileNameOf(toCode(facts.kind), {}, facts.scope.from)};
}

MadeReport made(const CommissionerFacts& facts) {
    return {.paper = [facts](ReaderLanguage language) { return commissionerReport(facts, language); },
            .rows = [facts](ReaderLanguage language) { return commissionerRows(facts, language); },
            .fileName = fileNameOf(QStringLiteral("bank"), {}, facts.from)};
}

MadeReport madeWeek(const WeekFacts& facts, CalendarOf whose, const std::optional<ReaderLanguage>& language) {
    const auto paper = whose == CalendarOf::Worker ? workerWeekReport : personWeekReport;
    return {
        .paper = [facts, paper](ReaderLanguage words) { return paper(facts, words); },
        .rows = [facts](ReaderLanguage words) { return weekRows(facts, words); },
        .language = language,
        .calendar = [facts, whose](ReaderLanguage words,
                                   const QDateTime& now) { return weekCalendar(facts, whose, words, now); },
        .fileName = fileNameOf(QStringLiteral("week"), facts.reference, facts.monday)};
}

QByteArray figuresFile(const MadeReport& report, ReaderLanguage language) {
    return csvOf(report.rows(language));
}

ReportPaper paperOf(const MadeReport& report, const Agency& agency, QDate today, ReportLayout layout,
                    const QList<ReaderLanguage>& languages) {
    ReportPaper paper{.agencyName = agency.name,
                      .agencyPhone = agency.phone,
                      .demo = agency.demo,
                      .printedOn = today,
                      .layout = layout};
    for (const ReaderLanguage language : languages)
        paper.reports.append(report.paper(language));
    return paper;
}

} // namespace aelwyd
