// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/auditservice.h"

#include "core/service/auditwriter.h"
#include "core/service/usernames.h"
#include "core/storage/database.h"
#include "core/storage/fault.h"
#include "core/storage/trailmemory.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <algorithm>
#include <tuple>

namespace aelwyd {

namespace {

/// In milliseconds: who looks at the same record again so soon has one entry for it.
constexpr qint64 kViewsTogether = 15 * 60 * 1000;

QByteArray subjectContent(const QString& subject) {
    return QJsonDocument(QJsonObject{{QStringLiteral("subject"), subject}}).toJson(QJsonDocument::Compact);
}

std::optional<QDateTime> momentIn(const QJsonObject& content) {
    const auto at = QDateTime::fromString(content[QLatin1String("at")].toString(), Qt::ISODate);
    return at.isValid() ? std::optional(at.toLocalTime()) : std::nullopt;
}

AuditLine lineOf(const NotedEntry& noted, const QHash<QUuid, QString>& names) {
    const AuditEntry& entry = noted.entry;
    const QJsonObject content = QJsonDocument::fromJson(noted.content).object();
    return {.at = QDateTime::fromMSecsSinceEpoch(entry.clock),
            .user = entry.user,
            .userName = names.value(entry.user),
            .role = entry.role,
            .action = entry.action,
            .entity = entry.entity,
            .operation = fromCode<Operation>(content[QLatin1String("operation")].toString()),
            .subject = content[QLatin1String("subject")].toString(),
            .attempted = momentIn(content),
            .number = entry.number,
            .entityName = names.value(entry.entity),
            .roleBefore = fromCode<Role>(content[QLatin1String("from")].toString()),
            .roleAfter = fromCode<Role>(content[QLatin1String("to")].toString())};
}

/// As it stands in the note of an entry about safeguarding.
QByteArray safeguardingNoted() {
    return "\"operation\":\"" + toCode(Operation::RecordSafeguarding).toUtf8() + '"';
}

/// A number that is missing would tell of an entry, and when.
void leaveOutSafeguarding(QList<AuditLine>& lines) {
    lines.removeIf([](const AuditLine& line) { return line.operation == Operation::RecordSafeguarding; });
    for (AuditLine& line : lines)
        line.number = 0;
}

/// Every key that was ever a user's, by user.
QHash<QUuid, QSet<QByteArray>> keysIn(const RoleLedger& ledger) {
    QHash<QUuid, QSet<QByteArray>> keys;
    for (const RoleStatement& statement : ledger.statements)
        keys[statement.subject].insert(statement.key);
    return keys;
}

/// People of other offices stand in the list of their own file, which does not travel. What they sealed came
/// in commits that their device signed, so each counts as who he says he is in the chains of others; in this
/// copy's own chain nobody writes who is not in its list.
void addKeysOfOthers(AuditTrail& trail, const QUuid& own) {
    QMap<std::tuple<QUuid, quint32, quint64>, QUuid> others;
    for (const AuditEntry& entry : trail.entries)
        if (entry.device != own && !trail.keys.contains(entry.user))
            others.insert({entry.device, entry.epoch, entry.number}, entry.user);
    for (const AuditSeal& seal : trail.seals)
        if (const QUuid user = others.value({seal.device, seal.epoch, seal.number}); !user.isNull())
            trail.keys[user].insert(seal.key);
}

ErrorCode codeOf(AuditFault fault) {
    switch (fault) {
    case AuditFault::Gap:
        return ErrorCode::AuditGap;
    case AuditFault::Fork:
        return ErrorCode::AuditFork;
    case AuditFault::BadSignature:
        return ErrorCode::AuditBadSignature;
    case AuditFault::ClockAnomaly:
        return ErrorCode::AuditClock;
    }
    return ErrorCode::AuditBadSignature;
}

/// In whose trail something is wrong.
class TrailPlaces {
  public:
    TrailPlaces(const AuditTrail& trail, UserNames names, const QUuid& own)
        : m_names(names)
        , m_own(own) {
        for (const AuditEntry& entry : trail.entries) {
            const AuditEntry*& last = m_last[entry.device];
            if (!last || last->number < entry.number) last = &entry;
        }
    }
    Problem at(ErrorCode code, const QUuid& device, quint64 number) const {
        QStringList arguments{QString::number(number)};
        const AuditEntry* last = m_last.value(device);
        if (device != m_own) arguments.append(last ? m_names.of(last->user) : QString());
        return {{}, code, arguments};
    }

  private:
    UserNames m_names;
    QUuid m_own;
    QHash<QUuid, const AuditEntry*> m_last;
};

/// How far the trails had come, as the trails themselves tell.
QList<AuditHead> headsTold(const QList<NotedEntry>& entries) {
    QList<AuditHead> heads;
    for (const NotedEntry& noted : entries)
        if (noted.content.contains("\"seen\""))
            heads += auditHeadsIn(
                QJsonDocument::fromJson(noted.content).object()[QLatin1String("seen")].toString());
    return heads;
}

bool holdsCommitment(const AuditStore& store, const NotedEntry& noted) {
    const auto isWhatItSays = [&](const SecretBytes& key) {
        return commitmentTo(noted.content, key) == noted.entry.commitment;
    };
    if (const auto key = store.key(noted.entry.entity); key && isWhatItSays(*key)) return true;
    const auto keys = store.keysMadeApart(noted.entry.entity);
    return std::any_of(keys.begin(), keys.end(), isWhatItSays) || store.isErased(noted.entry.entity);
}

/// What an entry was about, where it is still there, is what the entry commits to.
void checkCommitments(const AuditStore& store, const QList<NotedEntry>& entries,
                      QList<AuditFinding>& findings) {
    for (const NotedEntry& noted : entries) {
        if (noted.content.isEmpty() || holdsCommitment(store, noted)) continue;
        const AuditEntry& entry = noted.entry;
        const AuditFinding finding{AuditFault::BadSignature, entry.device, entry.epoch, entry.number};
        if (!findings.contains(finding)) findings.append(finding);
    }
}

QMap<std::pair<QUuid, quint32>, quint64> clocksSettledIn(const QList<NotedEntry>& entries) {
    QMap<std::pair<QUuid, quint32>, quint64> settled;
    for (const auto& [entry, content] : entries) {
        if (!isClockSettled(entry, content)) continue;
        quint64& last = settled[{entry.device, entry.epoch}];
        last = std::max(last, entry.number);
    }
    return settled;
}

/// As it happened: one trail after another, as they began. Clocks do not tell, which may be what is found.
void sortAsWritten(QList<AuditFinding>& findings, const QList<AuditEntry>& entries) {
    QMap<std::pair<QUuid, quint32>, qint64> begun;
    for (const AuditEntry& entry : entries)
        if (entry.number == 1) begun.insert({entry.device, entry.epoch}, entry.clock);
    const auto placeOf = [&](const AuditFinding& finding) {
        const std::pair trail{finding.device, finding.epoch};
        return std::tuple(begun.value(trail), trail, finding.number);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const AuditFinding& a, const AuditFinding& b) { return placeOf(a) < placeOf(b); });
}

} // namespace

void AuditService::viewed(const QUuid& entity) {
    const Session* session = m_workspace.session();
    if (!session) return;
    const auto last =
        AuditStore(m_workspace.database()).lastTime(entity, session->vault.user, AuditAction::Viewed);
    const qint64 now = session->clock->now().toMSecsSinceEpoch();
    if (last && *last <= now && now - *last < kViewsTogether) return;
    m_workspace.note({{AuditAction::Viewed, {entity}}});
}

Result<void> AuditService::noteView(const QUuid& entity) {
    try {
        viewed(entity);
        return {};
    } catch (const std::exception& fault) {
        const auto problem = problemOfFault(fault, m_workspace.database().path());
        const bool isOfWriting =
            problem && (problem->code == ErrorCode::DiskFull || problem->code == ErrorCode::CannotWrite);
        if (!isOfWriting) throw;
        return *problem;
    }
}

void AuditService::printed(const QList<QUuid>& entities, const QString& subject) {
    noteOutput(AuditAction::Printed, entities, subject);
}

void AuditService::exported(const QList<QUuid>& entities, const QString& subject) {
    noteOutput(AuditAction::Exported, entities, subject);
}

void AuditService::printedFromFile(const QString& subject) {
    if (const Session* session = m_workspace.session()) printed({session->keys.vault}, subject);
}

void AuditService::exportedFromFile(const QString& subject) {
    if (const Session* session = m_workspace.session()) exported({session->keys.vault}, subject);
}

void AuditService::noteOutput(AuditAction action, const QList<QUuid>& entities, const QString& subject) {
    m_workspace.note({{action, entities, subjectContent(subject)}});
}

QHash<QUuid, QString> AuditService::users() const {
    return UserNames(m_workspace.database()).all();
}

QList<AuditLine> AuditService::lines(const AuditFilter& filter) const {
    const UserNames known(m_workspace.database());
    auto names = known.all();
    QList<AuditLine> lines;
    const bool readsAll = m_workspace.may(Operation::RecordSafeguarding);
    AuditFilter readable = filter;
    if (!readsAll) readable.unlessNoted = safeguardingNoted();
    for (const NotedEntry& noted : AuditStore(m_workspace.database()).entries(readable)) {
        if (const QUuid& user = noted.entry.user; !names.contains(user)) names.insert(user, known.of(user));
        lines.append(lineOf(noted, names));
    }
    if (!readsAll) leaveOutSafeguarding(lines);
    return lines;
}

QString AuditService::shortHead() const {
    const Session* session = m_workspace.session();
    if (!session) return {};
    AuditWriter writer(m_workspace.database(), *session);
    const auto head = AuditStore(m_workspace.database()).head(writer.device(), writer.epoch());
    return head ? shortForm(*head) : QString();
}

bool AuditService::holdsHead(const QString& shortHead) const {
    const auto head = shortFormFrom(shortHead);
    const auto entries = AuditStore(m_workspace.database()).allEntries();
    return head && std::any_of(entries.begin(), entries.end(), [&](const AuditEntry& entry) {
               return shortForm({entry.device, entry.epoch, entry.number, hashOf(entry)}) == *head;
           });
}

qint64 AuditService::readableCount(const QList<NotedEntry>& entries) const {
    if (m_workspace.may(Operation::RecordSafeguarding)) return entries.size();
    return std::count_if(entries.begin(), entries.end(), [](const NotedEntry& noted) {
        return !noted.content.contains(safeguardingNoted());
    });
}

AuditVerification AuditService::verification() const {
    const Session* session = m_workspace.session();
    if (!session) return {};
    const AuditStore store(m_workspace.database());
    const TrailMemory memory(m_workspace.database());
    const QUuid own = AuditWriter(m_workspace.database(), *session).device();
    const QList<NotedEntry> entries = store.entries({.limit = -1});
    AuditTrail trail{store.allEntries(), store.allSeals(), keysIn(session->keys.ledger),
                     memory.withoutShutOut(memory.heads() + headsTold(entries)), clocksSettledIn(entries)};
    addKeysOfOthers(trail, own);
    const TrailPlaces places(trail, UserNames(m_workspace.database()), own);
    AuditVerification found{readableCount(entries), trail.seals.size(), {}};
    auto findings = findingsOf(trail, session->clock->now().toMSecsSinceEpoch());
    checkCommitments(store, entries, findings);
    sortAsWritten(findings, trail.entries);
    for (const AuditFinding& each : findings)
        found.problems.append(places.at(codeOf(each.fault), each.device, each.number));
    return found;
}

Result<void> AuditService::settleClock() {
    const Session* session = m_workspace.session();
    if (!session) return Problem{{}, ErrorCode::NotProtected};
    if (auto problem = m_workspace.database().problemOfWriting()) return *problem;
    if (session->vault.role != Role::Manager) return Problem{{}, ErrorCode::NotAllowed};
    m_workspace.note({clockSettledEvent(session->keys.vault)});
    return {};
}

} // namespace aelwyd
