// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/workerpaper.h"

#include "ui/presentation/printing/staffterms.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/tagwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd {

namespace {

/// Makes the parts, one after the other.
struct WorkerPaperMaker {
    const WorkerPaperFacts& facts;
    ReportWords words;
    const CareWorker& worker = facts.member.worker;

    /// Words that the window has, too.
    QString shared(const char* english) const {
        return Phrasebook::of(words.language()).in("Matching", english);
    }
    QString dayOr(const std::optional<QDate>& day) const {
        return day && day->isValid() ? words.date(*day) : QStringLiteral("–");
    }
    QString unitName(const QString& unit) const;
    QString rulingWord(AmberRuling ruling) const;
    QString basisWord(const ExperienceDecision& decision) const;
    QString leaveWord(LeaveKind kind) const;
    QString languages() const;
    QString hours() const;
    void addFact(ReportTable& table, const char* name, const ReportCell& cell) const;
    ReportPart standingPart() const;
    void addPapers(ReportTable& table) const;
    void addLikes(ReportTable& table) const;
    ReportPart duePart() const;
    ReportPart competencesPart() const;
    ReportPart weekPart() const;
    ReportPart absencePart() const;
    ReportPart decisionsPart() const;
    ReportPart shadowingPart() const;
    ReportPart meetingsPart() const;
};

QString joinedOrDash(QStringList parts, const QString& with = {}) {
    parts.removeAll(QString());
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(with);
}

QString clockTime(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}

QString WorkerPaperMaker::unitName(const QString& unit) const {
    const auto entry = std::find_if(facts.names.begin(), facts.names.end(),
                                    [&](const CatalogueEntry& each) { return each.code == unit; });
    const QString name = entry == facts.names.end() ? QString() : entry->name.preferring(words.language());
    return name.isEmpty() ? unit : QStringLiteral("%1 · %2").arg(name, unit);
}

QString WorkerPaperMaker::rulingWord(AmberRuling ruling) const {
    if (ruling == AmberRuling::ConfirmedForAll)
        return shared(QT_TRANSLATE_NOOP("Matching", "Confirmed for all"));
    if (ruling == AmberRuling::KeptToAmberAndGreen)
        return shared(QT_TRANSLATE_NOOP("Matching", "Kept to Amber and Green"));
    return {};
}

QString WorkerPaperMaker::basisWord(const ExperienceDecision& decision) const {
    if (!decision.basis) return {};
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Matching", "After the induction"),
                                        QT_TRANSLATE_NOOP("Matching", "After shadowing"),
                                        QT_TRANSLATE_NOOP("Matching", "After a review")};
    static_assert(phrases.size() == CodeList<ExperienceBasis>::codes.size());
    const QString what = shared(phrases.at(static_cast<size_t>(*decision.basis)));
    return decision.basisOn ? QStringLiteral("%1: %2").arg(what, words.date(*decision.basisOn)) : what;
}

QString WorkerPaperMaker::leaveWord(LeaveKind kind) const {
    static constexpr std::array phrases{
        QT_TRANSLATE_NOOP("Matching", "Holiday"), QT_TRANSLATE_NOOP("Matching", "Sickness"),
        QT_TRANSLATE_NOOP("Matching", "Training"), QT_TRANSLATE_NOOP("Matching", "Family leave"),
        QT_TRANSLATE_NOOP("Matching", "Other leave")};
    static_assert(phrases.size() == CodeList<LeaveKind>::codes.size());
    return shared(phrases.at(static_cast<size_t>(kind)));
}

QString WorkerPaperMaker::languages() const {
    static constexpr std::array levels{QT_TRANSLATE_NOOP("Print", "some"), QT_TRANSLATE_NOOP("Print", "good"),
                                       QT_TRANSLATE_NOOP("Print", "fluent")};
    static_assert(levels.size() == CodeList<LanguageLevel>::codes.size());
    QStringList spoken;
    for (const SpokenLanguage& each : worker.languages)
        spoken.append(QStringLiteral("%1 (%2)").arg(wording::language(each.language, words.language()),
                                                    words(levels.at(static_cast<size_t>(each.level)))));
    return joinedOrDash(spoken, QStringLiteral(", "));
}

QString WorkerPaperMaker::hours() const {
    const auto least = worker.contractMinimumMinutes, most = worker.contractMaximumMinutes;
    if (!least && !most) return QStringLiteral("–");
    const QString from = least ? words.shortMinutes(*least) : QStringLiteral("–");
    return QStringLiteral("%1 … %2").arg(from, most ? words.shortMinutes(*most) : QStringLiteral("–"));
}

void WorkerPaperMaker::addFact(ReportTable& table, const char* name, const ReportCell& cell) const {
    table.rows.append({{words(name), {}, true}, cell});
}

ReportPart WorkerPaperMaker::standingPart() const {
    const Standing standing = standingOn(facts.member, facts.day);
    ReportPart part;
    part.table = ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "What is known")), 1.4},
                                         {words(QT_TRANSLATE_NOOP("Print", "As it stands")), 3}}};
    ReportTable& table = *part.table;
    addFact(table, QT_TRANSLATE_NOOP("Print", "Status"),
            {staffterms::standing(standing, words), staffterms::markOf(standing)});
    addFact(table, QT_TRANSLATE_NOOP("Print", "Reference"), {worker.reference});
    addFact(table, QT_TRANSLATE_NOOP("Print", "Locality"), {joinedOrDash({worker.locality})});
    addFact(table, QT_TRANSLATE_NOOP("Print", "Employment"),
            {staffterms::employment(worker.employment, words)});
    addFact(table, QT_TRANSLATE_NOOP("Print", "Contract hours a week"), {hours()});
    addFact(table, QT_TRANSLATE_NOOP("Print", "Languages"), {languages()});
    addLikes(table);
    addPapers(table);
    return part;
}

void WorkerPaperMaker::addLikes(ReportTable& table) const {
    const QString qualities = staffterms::tags(worker.qualities, wording::qualityPhrase, words);
    const QString interests = staffterms::tags(worker.interests, wording::interestPhrase, words);
    if (!qualities.isEmpty()) addFact(table, QT_TRANSLATE_NOOP("Print", "Qualities"), {qualities});
    if (!interests.isEmpty()) addFact(table, QT_TRANSLATE_NOOP("Print", "Interests"), {interests});
}

void WorkerPaperMaker::addPapers(ReportTable& table) const {
    addFact(table, QT_TRANSLATE_NOOP("Print", "First day"), {dayOr(worker.startDate)});
    addFact(table, QT_TRANSLATE_NOOP("Print", "Induction ended on"), {dayOr(worker.trainedOn)});
    QStringList registration{worker.registrationNumber};
    if (worker.registrationExpires)
        registration.append(
            words(QT_TRANSLATE_NOOP("Print", "until %1")).arg(words.date(*worker.registrationExpires)));
    addFact(table, QT_TRANSLATE_NOOP("Print", "Registration"),
            {joinedOrDash(registration, QStringLiteral(", "))});
    addFact(table, QT_TRANSLATE_NOOP("Print", "DBS check"), {dayOr(worker.dbsDate)});
    if (!worker.leaveDate) return;
    addFact(table, QT_TRANSLATE_NOOP("Print", "First day away"), {dayOr(worker.leaveDate)});
    addFact(table, QT_TRANSLATE_NOOP("Print", "Reason for leaving"), {joinedOrDash({worker.leaveReason})});
}

ReportPart WorkerPaperMaker::duePart() const {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "What is due"))};
    for (const DueItem& item : facts.due)
        part.sentences.append(staffterms::due(item, words));
    if (facts.due.isEmpty())
        part.sentences.append(words(QT_TRANSLATE_NOOP("Print", "Nothing is due in the next two months.")));
    return part;
}

ReportPart WorkerPaperMaker::competencesPart() const {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "Competences"))};
    part.table = ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Unit")), 3},
                                         {words(QT_TRANSLATE_NOOP("Print", "Held from")), 1.4},
                                         {words(QT_TRANSLATE_NOOP("Print", "Until")), 1.4},
                                         {words(QT_TRANSLATE_NOOP("Print", "As it stands")), 1.2}}};
    for (const Competence& held : worker.competences) {
        CareWorker only;
        only.competences = {held};
        const TrainingState state = trainingCell(only, held.unit, facts.day).state;
        part.table->rows.append({{unitName(held.unit), {}, true},
                                 {words.date(held.from)},
                                 {dayOr(held.until)},
                                 {staffterms::training(state, words), staffterms::markOf(state)}});
    }
    return part;
}

ReportPart WorkerPaperMaker::weekPart() const {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "Times of the week"))};
    QMap<int, QStringList> days;
    for (const AvailabilityWindow& window : worker.availability)
        days[window.weekday].append(
            QStringLiteral("%1–%2").arg(clockTime(window.start), clockTime(window.end)));
    if (days.isEmpty()) {
        part.sentences = {words(QT_TRANSLATE_NOOP("Print", "No times are written down: never available."))};
        return part;
    }
    part.table = ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Day")), 1},
                                         {words(QT_TRANSLATE_NOOP("Print", "Times")), 3}}};
    for (auto day = days.begin(); day != days.end(); ++day)
        part.table->rows.append({{words.weekday(day.key()), {}, true}, {day->join(QStringLiteral(", "))}});
    return part;
}

/// From the day on.
ReportPart WorkerPaperMaker::absencePart() const {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "Leave, and days that are otherwise"))};
    part.table = ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "When")), 2},
                                         {words(QT_TRANSLATE_NOOP("Print", "What")), 3}}};
    for (const Leave& leave : facts.member.leave)
        if (leave.until >= facts.day)
            part.table->rows.append(
                {{words.period(leave.from, leave.until)},
                 {joinedOrDash({leaveWord(leave.kind), leave.note}, QStringLiteral(" · "))}});
    for (const AvailabilityException& one : facts.member.exceptions) {
        if (one.day < facts.day) continue;
        part.table->rows.append(
            {{words.date(one.day)},
             {one.start && one.end ? QStringLiteral("%1–%2").arg(clockTime(*one.start), clockTime(*one.end))
                                   : words(QT_TRANSLATE_NOOP("Print", "Not available"))}});
    }
    return part;
}

ReportPart WorkerPaperMaker::decisionsPart() const {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "Decisions about experience"))};
    part.table = ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Decided on")), 1.3},
                                         {words(QT_TRANSLATE_NOOP("Print", "Status")), 1.5},
                                         {words(QT_TRANSLATE_NOOP("Print", "By whom")), 1.3},
                                         {words(QT_TRANSLATE_NOOP("Print", "Why")), 3}}};
    for (const ExperienceDecision& decision : facts.member.experience) {
        const Standing decided{.status = decision.status, .decided = true};
        const QStringList status{staffterms::standing(decided, words), rulingWord(decision.ruling)};
        const QStringList why{decision.reason, basisWord(decision)};
        part.table->rows.append({{dayOr(decision.decidedOn)},
                                 {joinedOrDash(status, QStringLiteral("\n")), staffterms::markOf(decided)},
                                 {joinedOrDash({decision.decidedBy})},
                                 {joinedOrDash(why, QStringLiteral("\n"))}});
    }
    return part;
}

ReportPart WorkerPaperMaker::shadowingPart() const {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "What was seen at shadowing"))};
    part.table = ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Day")), 1.3},
                                         {words(QT_TRANSLATE_NOOP("Print", "Assessor")), 1.3},
                                         {words(QT_TRANSLATE_NOOP("Print", "What was seen")), 3},
                                         {words(QT_TRANSLATE_NOOP("Print", "Would decide")), 1.2}}};
    for (const ShadowingObservation& seen : facts.seen) {
        ReportCell would{QStringLiteral("–")};
        if (seen.recommends) {
            const Standing standing{.status = *seen.recommends, .decided = true};
            would = {staffterms::standing(standing, words), staffterms::markOf(standing)};
        }
        part.table->rows.append({{words.date(seen.on)}, {seen.assessor}, {seen.seen}, would});
    }
    return part;
}

ReportPart WorkerPaperMaker::meetingsPart() const {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "Supervision and development plan"))};
    part.table = ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Day")), 1.3},
                                         {words(QT_TRANSLATE_NOOP("Print", "What")), 1.5},
                                         {words(QT_TRANSLATE_NOOP("Print", "Held by")), 1.3},
                                         {words(QT_TRANSLATE_NOOP("Print", "What was agreed")), 3}}};
    for (const StaffMeeting& meeting : facts.meetings)
        part.table->rows.append({{words.date(meeting.heldOn)},
                                 {meeting.kind == MeetingKind::Supervision
                                      ? words(QT_TRANSLATE_NOOP("Print", "Supervision"))
                                      : words(QT_TRANSLATE_NOOP("Print", "Development plan"))},
                                 {joinedOrDash({meeting.heldBy})},
                                 {joinedOrDash({meeting.note})}});
    return part;
}

} // namespace

std::optional<WorkerPaperFacts> workerPaperOf(const WorkforceService& workforce, const Catalogues& catalogues,
                                              const CareWorkerId& worker) {
    const auto member = workforce.member(worker);
    if (!member) return std::nullopt;
    const QDate today = workforce.workspace().clock().today();
    return WorkerPaperFacts{.day = today,
                            .member = *member,
                            .due = workforce.dueFor(worker, today),
                            .meetings = workforce.meetings(worker),
                            .seen = workforce.observations(worker),
                            .names = catalogues.competences()};
}

Report workerReport(const WorkerPaperFacts& facts, ReaderLanguage language) {
    const WorkerPaperMaker maker{facts, ReportWords(language)};
    Report report{.language = language,
                  .kind = maker.words(QT_TRANSLATE_NOOP("Print", "Care worker")),
                  .subject = fullName(maker.worker),
                  .time = maker.words(QT_TRANSLATE_NOOP("Print", "On %1")).arg(maker.words.date(facts.day))};
    report.parts = {maker.standingPart(),  maker.duePart(),     maker.competencesPart(),
                    maker.weekPart(),      maker.absencePart(), maker.decisionsPart(),
                    maker.shadowingPart(), maker.meetingsPart()};
    report.parts.removeIf([](const ReportPart& part) { return part.table && part.table->rows.isEmpty(); });
    return report;
}

} // namespace aelwyd
