// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading.h"
#include "ui/presentation/matching/givenwords.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/translate.h"

#include <QDir>
#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

QJsonArray jsonOf(const std::vector<BrokenRule>& rules) {
    QJsonArray array;
    for (const BrokenRule& broken : rules)
        array.append(QJsonObject{{QStringLiteral("code"), toCode(broken.rule)},
                                 {QStringLiteral("text"), wording::sentence(broken)}});
    return array;
}

QJsonObject jsonOf(const MatchReason& reason) {
    return {{QStringLiteral("code"), toCode(reason.code)},
            {QStringLiteral("points"), reason.points},
            {QStringLiteral("most"), reason.most},
            {QStringLiteral("text"), wording::phrase(reason)}};
}

QJsonObject jsonOf(const GapToNext& gap) {
    QJsonArray lacks;
    for (const GapInReason& lack : gap.lacks)
        lacks.append(QJsonObject{{QStringLiteral("code"), toCode(lack.code)},
                                 {QStringLiteral("points"), lack.points}});
    return {{QStringLiteral("points"), gap.behind},
            {QStringLiteral("lacks"), lacks},
            {QStringLiteral("text"), wording::phrase(gap)}};
}

const CareWorker& workerOf(const MatchAnswer& answer, const Candidate& candidate) {
    return answer.staff[candidate.place].worker();
}

QJsonObject jsonOf(const MatchAnswer& answer, size_t place) {
    const Candidate& candidate = answer.ranking.candidates[place];
    const CareWorker& worker = workerOf(answer, candidate);
    QJsonObject json{{QStringLiteral("reference"), worker.reference},
                     {QStringLiteral("name"), fullName(worker)},
                     {QStringLiteral("eligible"), candidate.eligible()},
                     {QStringLiteral("may_be_family"), candidate.maybeFamily}};
    if (!candidate.eligible()) {
        json.insert(QStringLiteral("may_shadow"), candidate.mayShadow);
        json.insert(QStringLiteral("rules"), jsonOf(candidate.rules));
        return json;
    }
    QJsonArray reasons;
    for (const MatchReason& reason : candidate.reasons)
        reasons.append(jsonOf(reason));
    json.insert(QStringLiteral("score"), candidate.score);
    json.insert(QStringLiteral("reasons"), reasons);
    json.insert(QStringLiteral("text"), wording::readAloud(fullName(worker), candidate));
    if (place > 0) json.insert(QStringLiteral("behind"), jsonOf(gapAbove(answer.ranking, place)));
    return json;
}

QJsonObject documentOf(const MatchAnswer& answer) {
    QJsonArray workers;
    for (size_t i = 0; i < answer.ranking.candidates.size(); ++i)
        workers.append(jsonOf(answer, i));
    const auto& met = answer.ranking.languageMet;
    return {{QStringLiteral("person"), answer.person.person.reference},
            {QStringLiteral("at"), answer.asked.start.toIso()},
            {QStringLiteral("minutes"), answer.asked.minutes},
            {QStringLiteral("weights_version"), answer.weights.version},
            {QStringLiteral("language_met"), met ? QJsonValue(*met) : QJsonValue()},
            {QStringLiteral("workers"), workers}};
}

QJsonObject jsonOf(const MatchWeights& weights) {
    QJsonObject json;
    for (const ReasonCode code : allOf<ReasonCode>())
        json.insert(toCode(code), weights.of(code));
    return json;
}

/// How a visit came to its workers, the earliest first, with what counted then.
QJsonArray givenOf(const Composition& all, const VisitId& visit) {
    QJsonArray array;
    for (const Allocation& made : all.matching.allocations(visit)) {
        const auto worker = all.workforce.worker(made.worker);
        const auto weights = all.matching.weights(made.weightsVersion);
        array.append(
            QJsonObject{{QStringLiteral("on"), made.on.toString(Qt::ISODate)},
                        {QStringLiteral("worker"), worker ? worker->reference : QString()},
                        {QStringLiteral("score"), made.score ? QJsonValue(*made.score) : QJsonValue()},
                        {QStringLiteral("weights_version"), made.weightsVersion},
                        {QStringLiteral("weights"), weights ? jsonOf(*weights) : QJsonObject()},
                        {QStringLiteral("rules"), QJsonArray::fromStringList(made.rules)},
                        {QStringLiteral("reason"), made.overrideReason},
                        {QStringLiteral("by"), made.overriddenBy}});
    }
    return array;
}

QString inWords(const std::vector<BrokenRule>& rules) {
    QStringList words;
    for (const BrokenRule& broken : rules)
        words.append(wording::sentence(broken));
    return words.join(u' ');
}

/// `given`: how a visit that is there came to its workers.
void tell(Output& output, const MatchAnswer& answer, const QJsonArray& given = {}) {
    QList<QStringList> table{{translate("Commands", "Reference"), translate("Commands", "Score"),
                              translate("Commands", "Why, or why not")}};
    for (const Candidate& candidate : answer.ranking.candidates) {
        const CareWorker& worker = workerOf(answer, candidate);
        table.append({worker.reference,
                      candidate.eligible() ? QString::number(candidate.score) : QStringLiteral("–"),
                      candidate.eligible() ? wording::readAloud(fullName(worker), candidate)
                                           : translate("Commands", "%1: %2", "label, value")
                                                 .arg(fullName(worker), inWords(candidate.rules))});
    }
    output.table(table);
    if (answer.ranking.languageMet == false)
        output.line(translate("Commands", "Nobody who may go speaks the person's language of choice well."));
    QJsonObject document = documentOf(answer);
    if (!given.isEmpty()) document.insert(QStringLiteral("given"), given);
    output.document(document);
}

ExitStatus answered(const CommandContext& context, const Result<MatchAnswer>& answer) {
    if (!answer) return refuse(context.output, answer.problems());
    tell(context.output, answer.value());
    return ExitStatus::Done;
}

ExitStatus misused(const CommandContext& context, const char* verb, const QString& word = {}) {
    return refuseUsage(context.output, commandNamed(QLatin1String(verb)),
                       {{}, ErrorCode::WrongUsage, word.isEmpty() ? QStringList{} : QStringList{word}});
}

ExitStatus missing(const CommandContext& context, const char* field, const QString& reference) {
    return refuse(context.output, {{QLatin1String(field), ErrorCode::NotFound, {reference}}});
}

/// Whether the text has the form of a moment, though the clock may skip it.
bool looksLikeMoment(const QString& text) {
    const auto day = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    const QString clock = text.mid(11);
    return day.isValid() &&
           (text.mid(10, 1) == QLatin1String("T") || text.mid(10, 1) == QLatin1String(" ")) &&
           (QTime::fromString(clock, QStringLiteral("HH:mm")).isValid() ||
            QTime::fromString(clock, QStringLiteral("HH:mm:ss")).isValid());
}

ExitStatus matchVisit(const CommandContext& context, Composition& all) {
    const QString reference = context.arguments.value(QStringLiteral("visit"));
    const auto visit = all.visits.byReference(reference);
    if (!visit) return missing(context, "visit", reference);
    all.audit.viewed(visit->person.uuid());
    const auto answer = all.matching.match(visit->id);
    if (!answer) return refuse(context.output, answer.problems());
    tell(context.output, answer.value(), givenOf(all, visit->id));
    for (const QString& line : howGiven(all.matching, visit->id, [&all](const CareWorkerId& id) {
             const auto worker = all.workforce.worker(id);
             return worker ? fullName(*worker) : QString();
         }))
        context.output.line(line);
    return ExitStatus::Done;
}

ExitStatus matchMoment(const CommandContext& context, Composition& all, const LocalMoment& at, int minutes) {
    const QString reference = context.arguments.value(QStringLiteral("person"));
    const auto person = all.people.byReference(reference);
    if (!person) return missing(context, "person", reference);
    all.audit.viewed(person->uuid());
    return answered(context, all.matching.match(*person, at, minutes));
}

QJsonObject documentOf(const Assignment& assignment, const CommandContext& context) {
    return {{QStringLiteral("visit"), context.arguments.value(QStringLiteral("visit"))},
            {QStringLiteral("worker"), context.arguments.value(QStringLiteral("worker"))},
            {QStringLiteral("assigned"), assignment.done},
            {QStringLiteral("overridden"), assignment.done && !assignment.broken.empty()},
            {QStringLiteral("rules"), jsonOf(assignment.broken)}};
}

/// Who works at this computer, where the file knows nobody by name.
QString accountOfComputer() {
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QDir::home().dirName() : name;
}

/// What a form asks for beside its field is an option here.
ExitStatus refuseUnclear(Output& output, const Problem& problem) {
    const QString words = translate(
        "Commands", "Several workers go to this visit already. Say --beside, or in whose place this one "
                    "comes with --instead-of.");
    QJsonObject json = jsonOf(problem);
    json.insert(QStringLiteral("message"), words);
    output.message(words);
    output.document({{QStringLiteral("problems"), QJsonArray{json}}});
    return ExitStatus::Refused;
}

ExitStatus assigned(const CommandContext& context, const Result<Assignment>& result) {
    const Problem unclear{QStringLiteral("instead_of"), ErrorCode::Required};
    if (!result && result.problems().contains(unclear)) return refuseUnclear(context.output, unclear);
    if (!result) return refuse(context.output, result.problems());
    for (const BrokenRule& broken : result.value().broken)
        context.output.message(wording::sentence(broken));
    context.output.line(result.value().done
                            ? translate("Commands", "The visit is given to this worker.")
                            : translate("Commands",
                                        "Not given: a rule stands against it. With --override and "
                                        "a reason a manager may do it all the same."));
    context.output.document(documentOf(result.value(), context));
    return result.value().done ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace

ExitStatus runMatch(const CommandContext& context) {
    const Arguments& given = context.arguments;
    const bool ofVisit = given.has(QStringLiteral("visit"));
    const QString at = given.value(QStringLiteral("at"));
    const QString figure = given.value(QStringLiteral("minutes"));
    bool isFigure = false;
    const int minutes = figure.toInt(&isFigure);
    const bool complete = given.has(QStringLiteral("person")) && !at.isEmpty() && !figure.isEmpty();
    const bool any = given.has(QStringLiteral("person")) || !at.isEmpty() || !figure.isEmpty();
    if (ofVisit ? any : !complete) return misused(context, "match");
    if (!ofVisit && !looksLikeMoment(at)) return misused(context, "match", at);
    if (!ofVisit && !isFigure) return misused(context, "match", figure);
    const auto moment = LocalMoment::fromIso(at);
    if (!ofVisit && !moment)
        return refuse(context.output, {{QStringLiteral("at"), ErrorCode::Time, {at, at}}});
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    return ofVisit ? matchVisit(context, *composition.value())
                   : matchMoment(context, *composition.value(), *moment, minutes);
}

ExitStatus runAssign(const CommandContext& context) {
    const Arguments& given = context.arguments;
    const QString visitReference = given.value(QStringLiteral("visit"));
    const QString workerReference = given.value(QStringLiteral("worker"));
    if (visitReference.isEmpty() || workerReference.isEmpty()) return misused(context, "assign");
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    Composition& all = *composition.value();
    const auto visit = all.visits.byReference(visitReference);
    if (!visit) return missing(context, "visit", visitReference);
    const auto worker = all.workforce.byReference(workerReference);
    if (!worker) return missing(context, "worker", workerReference);
    AssignWish wish{given.value(QStringLiteral("override")),
                    given.value(QStringLiteral("by"), all.session ? QString() : accountOfComputer()),
                    std::nullopt, given.has(QStringLiteral("beside"))};
    if (const QString other = given.value(QStringLiteral("instead-of")); !other.isEmpty()) {
        const auto replaced = all.workforce.byReference(other);
        if (!replaced) return missing(context, "instead_of", other);
        wish.insteadOf = replaced->id;
    }
    return assigned(context, all.matching.assign(visit->id, worker->id, wish));
}

} // namespace aelwyd
