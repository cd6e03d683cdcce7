// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading.h"
#include "app/commands/syncverbs.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/syncwords.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

QJsonObject toJson(const ExportOutcome& outcome) {
    return {{QStringLiteral("file"), outcome.path},
            {QStringLiteral("bytes"), outcome.bytes},
            {QStringLiteral("commits"), outcome.commits},
            {QStringLiteral("recipients"), QJsonArray::fromStringList(outcome.recipients)}};
}

QJsonObject toJson(const TakenIn& taken) {
    QJsonObject tables;
    for (auto each = taken.tables.begin(); each != taken.tables.end(); ++each)
        tables.insert(each.key(), QJsonObject{{QStringLiteral("added"), each->added},
                                              {QStringLiteral("changed"), each->changed},
                                              {QStringLiteral("removed"), each->removed}});
    return {{QStringLiteral("commits"), taken.commits},
            {QStringLiteral("edits"), taken.edits},
            {QStringLiteral("findings"), taken.findings},
            {QStringLiteral("update_needed"), taken.needsUpdate},
            {QStringLiteral("not_allowed"), taken.notAllowed},
            {QStringLiteral("tables"), tables}};
}

QJsonObject toJson(const ImportOutcome& outcome) {
    QJsonArray missing;
    for (const MissingCommits& each : outcome.missing)
        missing.append(QJsonObject{{QStringLiteral("device"), each.label},
                                   {QStringLiteral("first"), static_cast<qint64>(each.first)},
                                   {QStringLiteral("last"), static_cast<qint64>(each.last)}});
    QJsonObject json{{QStringLiteral("sender"), outcome.sender},
                     {QStringLiteral("known"), outcome.wasKnown},
                     {QStringLiteral("parked"), !outcome.missing.isEmpty()},
                     {QStringLiteral("missing"), missing},
                     {QStringLiteral("freed"), outcome.freed},
                     {QStringLiteral("cloned"), QJsonArray::fromStringList(outcome.cloned)},
                     {QStringLiteral("renewed"), outcome.isRenewed},
                     {QStringLiteral("taken"), toJson(outcome.taken)}};
    if (outcome.writtenAt.isValid())
        json.insert(QStringLiteral("written_at"), outcome.writtenAt.toString(Qt::ISODate));
    return json;
}

void tell(const CommandContext& context, const QStringList& lines) {
    for (const QString& line : lines)
        context.output.line(line);
}

QString writtenSentence(const ExportOutcome& outcome) {
    return translate("Commands", "Written for %1: %2 (edits: %3)")
        .arg(outcome.recipients.join(QStringLiteral(", ")), outcome.path)
        .arg(outcome.commits);
}

QJsonArray refusedJson(const FolderOutcome& outcome) {
    QJsonArray refused;
    for (const auto& [name, problem] : outcome.refused) {
        QJsonObject json = jsonOf(problem);
        json.insert(QStringLiteral("file"), name);
        refused.append(json);
    }
    return refused;
}

QJsonArray peersJson(const FolderOutcome& outcome) {
    QJsonArray peers;
    for (const PeerState& peer : outcome.peers)
        peers.append(QJsonObject{{QStringLiteral("label"), peer.label},
                                 {QStringLiteral("as_of"),
                                  peer.asOf ? QJsonValue(peer.asOf->toString(Qt::ISODate)) : QJsonValue()},
                                 {QStringLiteral("has_all"), peer.hasAll}});
    return peers;
}

QJsonObject toJson(const FolderOutcome& outcome) {
    QJsonArray taken;
    for (const ImportOutcome& each : outcome.taken)
        taken.append(toJson(each));
    return {
        {QStringLiteral("written"), outcome.written ? QJsonValue(toJson(*outcome.written)) : QJsonValue()},
        {QStringLiteral("taken"), taken},
        {QStringLiteral("refused"), refusedJson(outcome)},
        {QStringLiteral("incomplete"), QJsonArray::fromStringList(outcome.incomplete)},
        {QStringLiteral("ignored"), QJsonArray::fromStringList(outcome.ignored)},
        {QStringLiteral("peers"), peersJson(outcome)}};
}

void tellFolder(const CommandContext& context, const FolderOutcome& outcome, const QDateTime& now) {
    for (const ImportOutcome& each : outcome.taken)
        tell(context, wording::importLines(each, false));
    if (outcome.written) context.output.line(writtenSentence(*outcome.written));
    for (const auto& [name, problem] : outcome.refused)
        context.output.message(name + QStringLiteral(": ") + wording::message(problem));
    for (const QString& name : outcome.incomplete)
        context.output.line(translate("Commands", "Not there in full yet: %1").arg(name));
    for (const QString& name : outcome.ignored)
        context.output.line(translate("Commands", "Left alone, no file of a paired copy: %1").arg(name));
    for (const PeerState& peer : outcome.peers)
        context.output.line(wording::sentence(peer, now));
}

} // namespace

ExitStatus runExport(const CommandContext& context) {
    const QString to = context.arguments.value(QStringLiteral("to"));
    if (to.isEmpty())
        return refuseUsage(context.output, commandNamed(QStringLiteral("export")),
                           {{}, ErrorCode::WrongUsage, {}});
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    const auto outcome = composition.value()->exchange.exportTo(to);
    if (!outcome) return refuse(context.output, outcome.problems());
    context.output.line(writtenSentence(outcome.value()));
    context.output.document(toJson(outcome.value()));
    return ExitStatus::Done;
}

ExitStatus runImport(const CommandContext& context) {
    const bool isPreview = context.arguments.has(QStringLiteral("preview"));
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    const auto outcome =
        composition.value()->exchange.importFrom(context.arguments.words().first(), isPreview);
    if (!outcome) return refuse(context.output, outcome.problems());
    tell(context, wording::importLines(outcome.value(), isPreview));
    QJsonObject json = toJson(outcome.value());
    json.insert(QStringLiteral("preview"), isPreview);
    context.output.document(json);
    return ExitStatus::Done;
}

/// Refused files stay where they are and keep nobody from the others, but the caller should know.
ExitStatus runSync(const CommandContext& context) {
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    const auto outcome = composition.value()->exchange.syncWith(context.arguments.words().first());
    if (!outcome) return refuse(context.output, outcome.problems());
    tellFolder(context, outcome.value(), composition.value()->clock->now());
    context.output.document(toJson(outcome.value()));
    return outcome.value().refused.isEmpty() ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace aelwyd
