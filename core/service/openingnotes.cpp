// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/openingnotes.h"

#include "core/service/agencylog.h"
#include "core/service/auditwriter.h"
#include "core/service/concernservice.h"
#include "core/service/ownidentity.h"
#include "core/service/usernames.h"
#include "core/service/workspace.h"
#include "core/storage/trailmemory.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aelwyd {

namespace {

QByteArray contentFrom(const QJsonObject& content) {
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

AuditEvent refusedEvent(const FailedAttempt& attempt) {
    return {AuditAction::Refused,
            {attempt.user},
            contentFrom({{QStringLiteral("subject"), QStringLiteral("unlock")},
                         {QStringLiteral("at"), attempt.at.toUTC().toString(Qt::ISODate)}})};
}

AuditEvent seenEvent(const QUuid& file, const QList<AuditHead>& heads) {
    return {AuditAction::Viewed,
            {file},
            contentFrom({{QStringLiteral("subject"), QStringLiteral("trails")},
                         {QStringLiteral("seen"), textOf(heads)}})};
}

/// The same file on two computers would write two histories of one trail.
void beginOwnTrail(Workspace& workspace, AuditWriter& writer) {
    AgencyLog log(workspace);
    if (writer.lastClock() && OwnIdentity(workspace, log, identityFolder()).mayGoOnElsewhere())
        writer.beginNewEpoch();
}

QList<AuditEvent> eventsOf(Database& database, const Session& session, const QUuid& chain,
                           const OpeningFacts& facts) {
    QList<AuditEvent> events;
    for (const FailedAttempt& attempt : facts.failed)
        events.append(refusedEvent(attempt));
    const QUuid user = session.vault.user;
    events.append({AuditAction::Unlocked, {user}, UserNames(database).toTell(user, session.name)});
    if (facts.isClockSettled) events.append(clockSettledEvent(session.keys.vault));
    TrailMemory memory(database);
    memory.learn(chain);
    if (const auto untold = memory.takeUntold(); !untold.isEmpty())
        events.append(seenEvent(session.keys.vault, untold));
    return events;
}

} // namespace

void noteOpening(Database& database, const std::shared_ptr<Session>& session, const OpeningFacts& facts) {
    Workspace workspace(database, *session->clock, session);
    workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        AuditWriter writer(database, *session);
        beginOwnTrail(workspace, writer);
        const auto events = eventsOf(database, *session, writer.device(), facts);
        UserNames(database).learn(session->keys);
        workspace.note(events);
        return {};
    });
    // What was written before the file was protected, also where that was broken off.
    SafeguardingService safeguarding(workspace);
    if (safeguarding.mayRead()) safeguarding.sealAll();
}

} // namespace aelwyd
