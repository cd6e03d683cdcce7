// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"
#include "core/sync/value.h"
#include "tests/sync/schedule.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>

namespace aelwyd::test {

namespace {

/// What one commit says of one row.
struct Saying {
    const SyncCommit* commit = nullptr;
    bool adds = false;
    bool deletes = false;
    std::map<quint16, QByteArray> values;
    bool writes(quint16 number) const { return adds || values.contains(number); }
    bool writesAny() const { return adds || !values.empty(); }
};

using Sayings = std::map<std::pair<quint16, QUuid>, QList<Saying>>;

bool before(const SyncCommit& a, const SyncCommit& b) {
    if (&a == &b) return false;
    return a.device == b.device ? a.number < b.number : a.number <= b.seen.value(a.device);
}

/// "service_user 0192…".
QString nameOf(const std::pair<quint16, QUuid>& key) {
    return QString::fromLatin1(syncTable(key.first)->name + ' ' + key.second.toRfc4122().toHex());
}

/// What the registers of each row show.
using ShownRows = QHash<QString, QHash<quint16, QByteArray>>;

ShownRows rowsShownIn(const QStringList& content) {
    ShownRows rows;
    for (const QString& line : content) {
        const QStringList words = line.split(u' ');
        auto& row = rows[words.at(0) + u' ' + words.at(1)];
        for (const QString& each : words.mid(2))
            row.insert(each.section(u'=', 0, 0).toUShort(),
                       QByteArray::fromHex(each.section(u'=', 1).toLatin1()));
    }
    return rows;
}

QSet<QString> conflictsIn(Database& database) {
    QSet<QString> found;
    Query query(database, "SELECT tbl, row, register FROM sync_finding WHERE rule = 'conflict'");
    while (query.next()) {
        const auto table = static_cast<quint16>(query.integer());
        const QString row = nameOf({table, QUuid::fromRfc4122(query.blob())});
        found.insert(row + u' ' + QString::number(query.integer()));
    }
    return found;
}

/// Slow and plain: every question goes through all that was ever said of a row.
class Rules {
  public:
    Rules(const QList<SyncCommit>& commits, Database& any)
        : m_rows(any) {
        for (const SyncCommit& commit : commits)
            for (const SyncOp& op : commit.ops)
                add(commit, op);
    }

    QStringList content() {
        QStringList lines;
        for (const auto& [key, sayings] : m_sayings)
            if (isThere(key)) lines.append(line(key, sayings));
        lines.sort();
        return lines;
    }

    /// Writes that are not shown, that nobody has overwritten or deleted who knew of them, and that are not
    /// to be resolved either.
    QStringList lost(const ShownRows& shown, const QSet<QString>& conflicts) {
        QStringList lines;
        for (const auto& [key, sayings] : m_sayings)
            for (const SyncRegister& one : syncTable(key.first)->registers)
                for (const Saying& each : sayings)
                    if (isLost(key, sayings, each, one, shown, conflicts))
                        lines.append(nameOf(key) + u' ' + QString::number(one.number));
        return lines;
    }

  private:
    using Key = std::pair<quint16, QUuid>;

    static bool isAnswered(const QList<Saying>& sayings, const Saying& write, quint16 number) {
        return std::any_of(sayings.begin(), sayings.end(), [&](const Saying& other) {
            if (other.commit == write.commit) return other.deletes;
            return (other.deletes || other.writes(number)) && before(*write.commit, *other.commit);
        });
    }

    bool isLost(const Key& key, const QList<Saying>& sayings, const Saying& write, const SyncRegister& one,
                const ShownRows& shown, const QSet<QString>& conflicts) {
        const bool counts = write.writes(one.number) && one.kind != SyncRegister::Kind::Trivial;
        if (!counts || isAnswered(sayings, write, one.number)) return false;
        const auto row = shown.constFind(nameOf(key));
        if (row == shown.constEnd()) return true;
        const QByteArray value = said(write, *syncTable(key.first), one.number), now = row->value(one.number);
        const bool isHeld = one.kind == SyncRegister::Kind::LongText && now.contains(value.mid(1));
        return value != now && !isHeld &&
               !conflicts.contains(nameOf(key) + u' ' + QString::number(one.number));
    }

    void add(const SyncCommit& commit, const SyncOp& op) {
        QList<Saying>& all = m_sayings[{op.table, op.row}];
        if (all.isEmpty() || all.last().commit != &commit) all.append(Saying{&commit, false, false, {}});
        if (op.column == 0)
            (op.value.isEmpty() ? all.last().deletes : all.last().adds) = true;
        else
            all.last().values[op.column] = op.value;
    }

    /// The writes of a register that no other write of it had seen.
    QList<const Saying*> last(const QList<Saying>& sayings, quint16 number,
                              const SyncCommit* knownTo = nullptr) const {
        QList<const Saying*> writes, found;
        for (const Saying& each : sayings)
            if (each.writes(number) && (!knownTo || each.commit == knownTo || before(*each.commit, *knownTo)))
                writes.append(&each);
        for (const Saying* each : writes)
            if (std::none_of(writes.begin(), writes.end(),
                             [&](const Saying* other) { return before(*each->commit, *other->commit); }))
                found.append(each);
        return found;
    }

    QByteArray said(const Saying& saying, const SyncTable& table, quint16 number) {
        const auto value = saying.values.find(number);
        return value == saying.values.end() ? m_rows.unsaid(table, number) : value->second;
    }

    /// Where the row belonged for the author of a commit.
    QList<Key> parents(const Key& key, const SyncCommit& author) {
        const SyncTable& table = *syncTable(key.first);
        QList<Key> found;
        for (const SyncRegister& one : table.registers) {
            if (one.refersTo.isEmpty()) continue;
            for (const Saying* each : last(m_sayings[key], one.number, &author)) {
                const auto value = decodedValue(said(*each, table, one.number));
                if (value && !value->isNull())
                    found.append({syncTableNamed(one.refersTo)->number, QUuid::fromRfc4122(value->bytes)});
            }
        }
        return found;
    }

    bool belongs(const Key& key, const Key& above, const SyncCommit& author) {
        for (const Key& parent : parents(key, author))
            if (parent == above || belongs(parent, above, author)) return true;
        return false;
    }

    /// Commits that keep the row: they wrote to it, or to what belonged to it.
    QList<const SyncCommit*> keepers(const Key& key) {
        QList<const SyncCommit*> found;
        for (const auto& [other, sayings] : m_sayings)
            for (const Saying& each : sayings)
                if (each.writesAny() && (other == key || belongs(other, key, *each.commit)))
                    found.append(each.commit);
        return found;
    }

    bool isThere(const Key& key) {
        const QList<Saying>& sayings = m_sayings[key];
        if (std::none_of(sayings.begin(), sayings.end(), [](const Saying& each) { return each.adds; }))
            return false;
        const auto hides = [&](const SyncCommit* keeper) {
            return std::any_of(sayings.begin(), sayings.end(), [&](const Saying& each) {
                return each.deletes && (each.commit == keeper || before(*keeper, *each.commit));
            });
        };
        const auto all = keepers(key);
        return std::any_of(all.begin(), all.end(), [&](const SyncCommit* each) { return !hides(each); });
    }

    QString line(const Key& key, const QList<Saying>& sayings) {
        const SyncTable& table = *syncTable(key.first);
        QList<RegisterValue> values;
        for (const SyncRegister& one : table.registers)
            values.append({one.number, shown(table, sayings, one)});
        return lineOf(table, key.second, values);
    }

    QByteArray shown(const SyncTable& table, const QList<Saying>& sayings, const SyncRegister& one) {
        QList<const Saying*> all = last(sayings, one.number);
        std::sort(all.begin(), all.end(), [](const Saying* a, const Saying* b) {
            return std::tie(a->commit->clock, a->commit->device, a->commit->number) <
                   std::tie(b->commit->clock, b->commit->device, b->commit->number);
        });
        if (one.kind != SyncRegister::Kind::LongText || all.size() == 1)
            return said(*all.last(), table, one.number);
        QStringList texts;
        for (const Saying* each : all) {
            const QString text = QString::fromUtf8(said(*each, table, one.number).mid(1));
            if (std::any_of(texts.begin(), texts.end(),
                            [&](const QString& other) { return other.contains(text); }))
                continue;
            texts.removeIf([&](const QString& other) { return text.contains(other); });
            texts.append(text);
        }
        return encoded(SyncValue::ofText(texts.join(QStringLiteral("\n\n")).toUtf8()));
    }

    Sayings m_sayings;
    SyncRows m_rows;
};

} // namespace

/// Of a device with branches, what somebody saw beyond where it ends does not count.
QStringList contentByRules(const QList<SyncCommit>& commits, Database& any) {
    VersionVector ends;
    for (const SyncCommit& each : commits)
        if (!each.wroteAs.isNull()) ends.insert(each.wroteAs, each.wroteAfter);
    QList<SyncCommit> counted = commits;
    for (SyncCommit& each : counted)
        for (auto end = ends.begin(); end != ends.end(); ++end)
            if (each.seen.value(end.key()) > *end) each.seen.insert(end.key(), *end);
    return Rules(counted, any).content();
}

QStringList lostWrites(const QList<SyncCommit>& commits, const QStringList& content, Database& database) {
    return Rules(commits, database).lost(rowsShownIn(content), conflictsIn(database));
}

} // namespace aelwyd::test
