// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reportpaper.h"

#include "core/service/agencyservice.h"
#include "core/service/outcomereports.h"
#include "core/service/themeservice.h"
#include "ui/presentation/printing/madereport.h"
#include "ui/presentation/wording/language.h"
#include "ui/print/reports/pangoreportprinter.h"
#include "ui/widgets/printing/reportwindow.h"

namespace aelwyd {

namespace {

ReportSource sourceOf(const Office& office) {
    return {office.bank,      office.visits,   office.people,    office.plans,
            office.workforce, office.matching, office.catalogues};
}

ReportFiles filesOf(const Office& office, const MadeReport& report) {
    const ReaderLanguage language = report.language.value_or(installedLanguage());
    const Agency agency = office.agency.agency();
    const Clock& clock = office.workspace.clock();
    ReportFiles files{.subject = report.paper(installedLanguage()).subject,
                      .fileName = report.fileName,
                      .language = language,
                      .paper =
                          [report, agency, today = clock.today()](ReportLayout layout,
                                                                  const QList<ReaderLanguage>& languages) {
                              return paperOf(report, agency, today, layout, languages);
                          },
                      .figures = [report](ReaderLanguage words) { return figuresFile(report, words); },
                      .calendar = {}};
    if (report.calendar)
        files.calendar = [report, now = clock.now()](ReaderLanguage words) {
            return report.calendar(words, now);
        };
    return files;
}

void openReport(const Office& office, const MadeReport& report, QWidget* window) {
    const PangoReportPrinter printer;
    ReportWindow(printer, filesOf(office, report), window).exec();
}

/// Notes it in the trail first. `about`: the person or worker whom it is about; none: the agency as a whole.
void showReport(const Office& office, const MadeReport& report, QWidget* window,
                const std::optional<QUuid>& about = std::nullopt) {
    const QString subject = QStringLiteral("report");
    about ? office.audit.printed({*about}, subject) : office.audit.printedFromFile(subject);
    openReport(office, report, window);
}

} // namespace

void showStatement(const Office& office, const ServiceUserId& person, QDate day, QWidget* window) {
    if (const auto facts = sourceOf(office).statement(person, day))
        showReport(office, made(facts.value()), window, person.uuid());
}

void showCharge(const Office& office, const ServiceUserId& person, QDate day, QWidget* window) {
    if (const auto facts = sourceOf(office).charge(person, day))
        showReport(office, made(facts.value()), window, person.uuid());
}

void showWeek(const Office& office, const ServiceUserId& id, QDate day, QWidget* window) {
    const auto person = office.people.person(id);
    const auto facts = sourceOf(office).weekOf(id, day);
    if (person && facts)
        showReport(office, madeWeek(facts.value(), CalendarOf::Person, choiceOf(*person)), window, id.uuid());
}

void showWeek(const Office& office, const CareWorkerId& worker, QDate day, QWidget* window) {
    if (const auto facts = sourceOf(office).weekOf(worker, day))
        showReport(office, madeWeek(facts.value(), CalendarOf::Worker), window, worker.uuid());
}

void showCommissioner(const Office& office, QDate from, QDate to, QWidget* window) {
    showReport(office, made(sourceOf(office).commissioner(from, to)), window);
}

void showReview(const Office& office, const ServiceUserId& id, ReviewKind kind,
                const std::optional<ReviewId>& held, QWidget* window) {
    const auto person = office.people.person(id);
    if (!person) return;
    const QDate today = office.workspace.clock().today();
    const auto review = held ? office.reviews.review(*held) : std::nullopt;
    const QDate day = review ? review->on : today;
    showReport(office,
               made(ReviewPaperFacts{*person, kind, day, office.reviews.prepare(id, day, held),
                                     office.outcomes.outcomes(id, day), review}),
               window, id.uuid());
}

void showTrail(const Office& office, const TrailFacts& facts, QWidget* window) {
    openReport(office, made(facts), window);
}

void showBetterOff(const Office& office, const ReportScope& scope, QWidget* window) {
    showReport(office, made(OutcomeReports(office.workspace).commissioner(scope), office.catalogues), window);
}

void showOutcomePaper(const Office& office, OutcomePaper kind, const ReportScope& scope, QWidget* window) {
    showReport(office,
               made(outcomePaperFacts(OutcomeReports(office.workspace), kind, scope), office.catalogues),
               window);
}

void showCapacity(const Office& office, const CapacityFacts& facts, QWidget* window) {
    showReport(office, made(facts), window);
}

void showStories(const Office& office, const StoriesPaperFacts& facts, QWidget* window) {
    showReport(office, made(facts), window);
}

void showThemes(const Office& office, const ThemeRoundId& id, QWidget* window) {
    if (const auto round = office.themes.round(id))
        showReport(office, made(ThemesPaperFacts{*round, office.themes.before(*round)}), window);
}

void showContinuity(const Office& office, QDate from, QDate to, QWidget* window) {
    showReport(office, made(sourceOf(office).continuity(from, to)), window);
}

void showWorker(const Office& office, const CareWorkerId& worker, QWidget* window) {
    if (const auto facts = workerPaperOf(office.workforce, office.catalogues, worker))
        showReport(office, made(*facts), window, worker.uuid());
}

void showStaffList(const Office& office, const StaffListFacts& facts, QWidget* window) {
    showReport(office, made(facts), window);
}

void showTraining(const Office& office, const TrainingFacts& facts, QWidget* window) {
    showReport(office, made(facts), window);
}

void showRagGrid(const Office& office, const RagGridFacts& facts, QWidget* window) {
    showReport(office, made(facts), window);
}

void showOverrides(const Office& office, const OverridesFacts& facts, QWidget* window) {
    showReport(office, made(facts), window);
}

void showRetention(const Office& office, const RetentionReport& facts, QWidget* window) {
    showReport(office, made(facts), window);
}

} // namespace aelwyd
