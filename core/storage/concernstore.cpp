// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/concernstore.h"

#include "core/storage/query.h"
#include "core/storage/reading.h"
#include "core/storage/safeguardingring.h"
#include "core/vault/sealedtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aelwyd {

namespace {

struct ChaseRow {
    QUuid id;
    QUuid owner;
    ConcernChase chase;
};

struct SafeguardingRow {
    SafeguardingConcern concern;
    QStringList harms;
};

/// The words of a row in one list, in an order that stays.
QList<QString*> wordsIn(SafeguardingConcern& concern) {
    return {&concern.what, &concern.raisedBy, &concern.reportedTo, &concern.madeSafe, &concern.result};
}

const QChar kHarmSeparator(u' ');

/// All words go sealed into the place of the first; the others are left empty.
void sealWords(SafeguardingRow& row, const SecretBytes& key) {
    QJsonArray words{row.harms.join(kHarmSeparator)};
    for (QString* word : wordsIn(row.concern)) {
        words.append(*word);
        word->clear();
    }
    row.harms.clear();
    const QByteArray plain = QJsonDocument(words).toJson(QJsonDocument::Compact);
    row.concern.what = sealedText(QString::fromUtf8(plain), key, row.concern.id.bytes());
}

/// With this file's own key, or that of the office where it was written.
std::optional<QString> openedBy(Database& database, const SafeguardingConcern& concern,
                                const SecretBytes& own) {
    auto opened = openedText(concern.what, own, concern.id.bytes());
    if (opened) return opened;
    for (const SecretBytes& key : otherSafeguardingKeys(database, own))
        if (opened = openedText(concern.what, key, concern.id.bytes()); opened) return opened;
    return std::nullopt;
}

void openWords(Database& database, SafeguardingRow& row, const SecretBytes* key) {
    if (!isSealedText(row.concern.what)) return;
    const auto opened = key ? openedBy(database, row.concern, *key) : std::optional<QString>();
    row.concern.sealed = !opened;
    const QJsonArray words = QJsonDocument::fromJson(opened.value_or(QString()).toUtf8()).array();
    row.harms = words.at(0).toString().split(kHarmSeparator, Qt::SkipEmptyParts);
    int place = 1;
    for (QString* word : wordsIn(row.concern))
        *word = words.at(place++).toString();
}

} // namespace

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, Concern>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("service_user_id", row.person);
    io("kind", row.kind);
    io("topic", row.topic);
    io("what", row.what);
    io("raised_on", row.raisedOn);
    io("voice", row.voice);
    io("raised_by", row.raisedBy);
    io("sent_to", row.sentTo);
    io("sent_on", row.sentOn);
    io("answered_on", row.answeredOn);
    io("answer", row.answer);
    io("learnt", row.learnt);
    io("archived", row.archived);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, ChaseRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("concern_id", row.owner);
    io("on_day", row.chase.on);
    io("by_whom", row.chase.by);
    io("note", row.chase.note);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, SafeguardingRow>
void mapRow(Io& io, Row& row) {
    io("id", row.concern.id);
    io("service_user_id", row.concern.person);
    io("harms", row.harms);
    io("what", row.concern.what);
    io("raised_on", row.concern.raisedOn);
    io("voice", row.concern.voice);
    io("raised_by", row.concern.raisedBy);
    io("reported_to", row.concern.reportedTo);
    io("reported_on", row.concern.reportedOn);
    io("made_safe", row.concern.madeSafe);
    io("closed_on", row.concern.closedOn);
    io("result", row.concern.result);
}

QList<Concern> ConcernStore::list(const QByteArray& tail, const QList<QByteArray>& ids,
                                  const QList<QDate>& days) const {
    QList<Concern> concerns = rowsWhere(m_database, "concern", Concern{}, tail, ids, days);
    for (Concern& concern : concerns)
        for (const ChaseRow& row : childrenOf(m_database, "concern_chase", "concern_id", concern.id.uuid(),
                                              ChaseRow{}, "on_day, id")) {
            concern.chases.append(row.chase);
            concern.chases.last().id = row.id;
        }
    return concerns;
}

std::optional<Concern> ConcernStore::concern(const ConcernId& id) const {
    const auto found = list("WHERE id = ?", {id.bytes()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Concern> ConcernStore::ofPerson(const ServiceUserId& person) const {
    return list("WHERE service_user_id = ? AND archived = 0 ORDER BY raised_on DESC, id DESC",
                {person.bytes()});
}

QList<Concern> ConcernStore::ofNobody() const {
    return list("WHERE service_user_id IS NULL AND archived = 0 ORDER BY raised_on DESC, id DESC", {});
}

QList<Concern> ConcernStore::all() const {
    return list("WHERE archived = 0 ORDER BY raised_on, id", {});
}

QList<Concern> ConcernStore::unanswered(QDate day) const {
    return list("WHERE archived = 0 AND (answered_on IS NULL OR answered_on > ?) ORDER BY raised_on, id", {},
                {day});
}

void ConcernStore::write(const Concern& concern) {
    upsert(m_database, "concern", concern);
    QList<ChaseRow> rows;
    for (const ConcernChase& chase : concern.chases)
        rows.append({chase.id, concern.id.uuid(), chase});
    replaceChildren(m_database, "concern_chase", "concern_id", concern.id.uuid(), rows);
}

QList<SafeguardingConcern> SafeguardingStore::list(const QByteArray& tail,
                                                   const QList<QByteArray>& ids) const {
    const SafeguardingRow sample{{.person = anyPerson()}, {}};
    QList<SafeguardingConcern> concerns;
    for (SafeguardingRow& row : rowsWhere(m_database, "safeguarding_concern", sample, tail, ids)) {
        openWords(m_database, row, m_key);
        for (const QString& code : row.harms)
            if (const auto harm = fromCode<Harm>(code)) row.concern.harms.append(*harm);
        concerns.append(row.concern);
    }
    return concerns;
}

std::optional<SafeguardingConcern> SafeguardingStore::concern(const SafeguardingId& id) const {
    const auto found = list("WHERE id = ?", {id.bytes()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<SafeguardingConcern> SafeguardingStore::ofPerson(const ServiceUserId& person) const {
    return list("WHERE service_user_id = ? ORDER BY raised_on DESC, id DESC", {person.bytes()});
}

QString SafeguardingStore::openedWords(const QString& kept, const SafeguardingId& id) const {
    SafeguardingRow row{{.id = id, .person = anyPerson(), .what = kept}, {}};
    openWords(m_database, row, m_key);
    if (row.concern.sealed) return kept;
    QStringList words;
    for (const QString* each : wordsIn(row.concern))
        if (!each->isEmpty()) words.append(*each);
    return words.join(u'\n');
}

QList<SafeguardingId> SafeguardingStore::inClear() const {
    Query query(m_database, "SELECT id, what FROM safeguarding_concern");
    QList<SafeguardingId> found;
    while (query.next()) {
        const SafeguardingId id = query.id<SafeguardingId>();
        if (!isSealedText(query.text())) found.append(id);
    }
    return found;
}

void SafeguardingStore::write(const SafeguardingConcern& concern) {
    SafeguardingRow row{concern, {}};
    for (const Harm harm : concern.harms)
        row.harms.append(toCode(harm));
    if (m_key) sealWords(row, *m_key);
    upsert(m_database, "safeguarding_concern", row);
}

} // namespace aelwyd
