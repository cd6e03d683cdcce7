// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/subjectfiles.h"

#include "app/commands/paperfiles.h"
#include "app/commands/records.h"
#include "core/service/subjectservice.h"
#include "ui/presentation/printing/subjectcopy.h"
#include "ui/print/reports/pangoreportprinter.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace aelwyd {

namespace {

/// What the paper says, part by part, for programs that read it out.
QJsonArray inWords(const Report& report) {
    QJsonArray parts;
    for (const ReportPart& part : report.parts) {
        QJsonArray rows;
        for (const ReportRow& row : part.table->rows) {
            QJsonArray cells;
            for (const ReportCell& cell : row)
                cells.append(cell.text);
            rows.append(cells);
        }
        parts.append(QJsonObject{{QStringLiteral("heading"), part.heading}, {QStringLiteral("rows"), rows}});
    }
    return parts;
}

QJsonObject documentOf(const SubjectFacts& facts, QDate madeOn) {
    QJsonArray plans, audit;
    for (const SupportPlan& plan : facts.plans)
        plans.append(jsonOf(plan));
    for (const AuditLine& line : facts.audit)
        audit.append(QJsonObject{{QStringLiteral("at"), line.at.toString(Qt::ISODate)},
                                 {QStringLiteral("user"), line.userName},
                                 {QStringLiteral("action"), toCode(line.action)}});
    return {
        {QStringLiteral("person"), jsonOf(facts.person)},
        {QStringLiteral("plans"), plans},
        {QStringLiteral("seen_and_changed"), audit},
        {QStringLiteral("in_words"),
         QJsonObject{{QStringLiteral("cy"), inWords(subjectCopy(facts, madeOn, ReaderLanguage::Welsh))},
                     {QStringLiteral("en"), inWords(subjectCopy(facts, madeOn, ReaderLanguage::English))}}},
        {QStringLiteral("record"), facts.record}};
}

Result<QString> writeJson(const QString& folder, const QString& name, const QJsonObject& json) {
    const QString path = QDir(folder).filePath(name);
    const QByteArray bytes = QJsonDocument(json).toJson();
    QSaveFile file(path);
    const bool written = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<QString>(path) : Problem{{}, ErrorCode::CannotWrite, {path}};
}

Result<QByteArray> copyPdf(const Composition& all, const SubjectFacts& facts) {
    const Agency agency = all.agency.agency();
    ReportPaper paper{.agencyName = agency.name,
                      .agencyPhone = agency.phone,
                      .demo = agency.demo,
                      .printedOn = all.clock->today()};
    for (ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English})
        paper.reports.append(subjectCopy(facts, all.clock->today(), language));
    return PangoReportPrinter().pdf(paper);
}

/// Of the circle, no more than the person may have.
PlanDocument planPaper(const Composition& all, const SubjectFacts& facts, const SupportPlan& plan) {
    PlanDocument document = planDocument(all, facts.person, plan);
    document.circle = facts.circle;
    return document;
}

/// The copy to be read, each plan, and everything as JSON; the paths.
Result<QStringList> writeAll(const Composition& all, const SubjectFacts& facts, const QString& folder) {
    PaperFiles files(folder);
    QStringList paths;
    const auto copy = copyPdf(all, facts);
    if (!copy) return copy.problems();
    const auto first = files.write(facts.person.reference + QStringLiteral("-record"), copy.value());
    if (!first) return first.problems();
    paths.append(first.value());
    for (const SupportPlan& plan : facts.plans) {
        const auto pdf = all.printer.pdf(planPaper(all, facts, plan), PlanLayout::Full, PrintLanguage::Both);
        if (!pdf) return pdf.problems();
        const QString name = QStringLiteral("%1-plan-%2").arg(facts.person.reference).arg(plan.version);
        const auto path = files.write(name, pdf.value());
        if (!path) return path.problems();
        paths.append(path.value());
    }
    const QString name = QFileInfo(paths.first()).completeBaseName() + QStringLiteral(".json");
    const auto json = writeJson(folder, name, documentOf(facts, all.clock->today()));
    if (!json) return json.problems();
    return paths << json.value();
}

} // namespace

Result<QStringList> writeSubjectCopy(Composition& all, const ServiceUserId& person, bool thirdParties,
                                     const QString& folder) {
    const auto facts = SubjectService(all.workspace).facts(person, thirdParties);
    return facts ? writeAll(all, facts.value(), folder) : facts.problems();
}

} // namespace aelwyd
