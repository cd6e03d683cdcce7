// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/staffpaper.h"

#include "ui/presentation/printing/staffterms.h"
#include "ui/presentation/wording/languages.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd {

namespace {

QString languagesOf(const CareWorker& worker, const ReportWords& words) {
    QStringList names;
    for (const SpokenLanguage& spoken : worker.languages)
        names.append(wording::language(spoken.language, words.language()));
    return names.join(QStringLiteral(", "));
}

bool isLate(const StaffLine& line) {
    return !line.due.isEmpty() && line.due.first().state != DueState::Coming;
}

QString leftWords(const CareWorker& worker, const ReportWords& words) {
    const QString day = words(QT_TRANSLATE_NOOP("Print", "Left: %1")).arg(words.date(*worker.leaveDate));
    return worker.leaveReason.isEmpty() ? day : day + QStringLiteral(" · ") + worker.leaveReason;
}

ReportCell dueCell(const StaffLine& line, QDate day, const ReportWords& words) {
    const CareWorker& worker = line.member.worker;
    if (worker.leaveDate && *worker.leaveDate <= day) return {leftWords(worker, words)};
    QStringList all;
    for (const DueItem& item : line.due)
        all.append(staffterms::due(item, words));
    if (all.isEmpty()) return {QStringLiteral("–")};
    return {all.join(u'\n'), isLate(line) ? ReportMark::Now : ReportMark::Soon};
}

ReportRow rowOfWorker(const StaffLine& line, QDate day, const ReportWords& words) {
    const CareWorker& worker = line.member.worker;
    const Standing standing = standingOn(line.member, day);
    return {{fullName(worker), {}, true},
            {worker.reference},
            {worker.locality},
            {staffterms::standing(standing, words), staffterms::markOf(standing)},
            {languagesOf(worker, words)},
            dueCell(line, day, words)};
}

/// What narrows the list, a sentence each.
QStringList narrowedBy(const StaffListFacts& facts, const ReportWords& words) {
    QStringList all;
    if (facts.filter.left) all.append(words(QT_TRANSLATE_NOOP("Print", "Only those who have left.")));
    if (facts.dueNow)
        all.append(words(QT_TRANSLATE_NOOP("Print", "Only those for whom something is due or late.")));
    if (!facts.filter.locality.isEmpty())
        all.append(words(QT_TRANSLATE_NOOP("Print", "Only this locality: %1")).arg(facts.filter.locality));
    if (!facts.filter.text.trimmed().isEmpty())
        all.append(words(QT_TRANSLATE_NOOP("Print", "Only what was searched for: %1"))
                       .arg(facts.filter.text.trimmed()));
    return all;
}

QString isoOrEmpty(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

QString hoursOrEmpty(const std::optional<int>& minutes) {
    return minutes ? QString::number(*minutes / 60.0) : QString();
}

QStringList cellsOfWorker(const StaffLine& line, QDate day, const ReportWords& words) {
    const CareWorker& worker = line.member.worker;
    QStringList due;
    for (const DueItem& item : line.due)
        due.append(staffterms::due(item, words));
    return {worker.reference,
            fullName(worker),
            worker.locality,
            staffterms::standing(standingOn(line.member, day), words),
            languagesOf(worker, words),
            staffterms::employment(worker.employment, words),
            hoursOrEmpty(worker.contractMinimumMinutes),
            hoursOrEmpty(worker.contractMaximumMinutes),
            isoOrEmpty(worker.startDate),
            isoOrEmpty(worker.leaveDate),
            worker.leaveReason,
            due.join(QStringLiteral("; "))};
}

} // namespace

StaffListFacts staffListOf(const WorkforceService& workforce, const QList<CareWorkerId>& ids,
                           const StaffFilter& filter, bool dueNow) {
    StaffListFacts facts{.day = workforce.workspace().clock().today(), .filter = filter, .dueNow = dueNow};
    QHash<CareWorkerId, StaffLine> lines;
    for (const StaffMember& member : workforce.members())
        lines.insert(member.worker.id, {member});
    for (const WorkerDue& due : workforce.dueOn(facts.day))
        lines[due.worker].due = due.items;
    for (const CareWorkerId& id : ids)
        if (const auto line = lines.constFind(id); line != lines.constEnd()) facts.workers.append(*line);
    return facts;
}

Report staffListReport(const StaffListFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    const auto late = std::count_if(facts.workers.begin(), facts.workers.end(), isLate);
    Report report{
        .language = language,
        .kind = words(QT_TRANSLATE_NOOP("Print", "Staff")),
        .subject = words(QT_TRANSLATE_NOOP("Print", "List of staff")),
        .time = words(QT_TRANSLATE_NOOP("Print", "On %1")).arg(words.date(facts.day)),
        .figure = QString::number(facts.workers.size()),
        .meaning =
            words(QT_TRANSLATE_NOOP("Print", "on this list. With something due or late: %1.")).arg(late)};
    ReportPart part{.sentences = narrowedBy(facts, words)};
    if (facts.workers.isEmpty()) {
        part.sentences.append(words(QT_TRANSLATE_NOOP("Print", "Nobody is on this list.")));
        report.parts.append(part);
        return report;
    }
    part.table = ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Name")), 1.5},
                                         {words(QT_TRANSLATE_NOOP("Print", "Reference")), 1.1},
                                         {words(QT_TRANSLATE_NOOP("Print", "Locality")), 1.2},
                                         {words(QT_TRANSLATE_NOOP("Print", "Status")), 1.2},
                                         {words(QT_TRANSLATE_NOOP("Print", "Languages")), 1.1},
                                         {words(QT_TRANSLATE_NOOP("Print", "What is due")), 2.4}}};
    for (const StaffLine& line : facts.workers)
        part.table->rows.append(rowOfWorker(line, facts.day, words));
    report.parts.append(part);
    return report;
}

QList<QStringList> staffListRows(const StaffListFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    QList<QStringList> rows{QStringList{}};
    for (const char* head :
         {QT_TRANSLATE_NOOP("Print", "Reference"), QT_TRANSLATE_NOOP("Print", "Name"),
          QT_TRANSLATE_NOOP("Print", "Locality"), QT_TRANSLATE_NOOP("Print", "Status"),
          QT_TRANSLATE_NOOP("Print", "Languages"), QT_TRANSLATE_NOOP("Print", "Employment"),
          QT_TRANSLATE_NOOP("Print", "Contract hours from"), QT_TRANSLATE_NOOP("Print", "Contract hours to"),
          QT_TRANSLATE_NOOP("Print", "First day"), QT_TRANSLATE_NOOP("Print", "First day away"),
          QT_TRANSLATE_NOOP("Print", "Reason for leaving"), QT_TRANSLATE_NOOP("Print", "What is due")})
        rows.first().append(words(head));
    for (const StaffLine& line : facts.workers)
        rows.append(cellsOfWorker(line, facts.day, words));
    return rows;
}

} // namespace aelwyd
