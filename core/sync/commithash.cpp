// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commithash.h"

#include "core/base/id.h"
#include "core/base/seal.h"
#include "core/sync/value.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr qsizetype kUsualSize = 512;

void writeSeen(ByteWriter& out, const SyncCommit& commit) {
    const auto counts = [&](VersionVector::const_iterator each) {
        return each.key() != commit.device && each.key() != commit.wroteAs && *each > 0;
    };
    quint32 count = 0;
    for (auto each = commit.seen.begin(); each != commit.seen.end(); ++each)
        count += counts(each);
    out.fixed(count);
    for (auto each = commit.seen.begin(); each != commit.seen.end(); ++each) {
        if (!counts(each)) continue;
        out.uuid(each.key());
        out.fixed(*each);
    }
}

void addOps(RowHash& hash, QList<SyncOp>::const_iterator from, QList<SyncOp>::const_iterator to) {
    hash.begin(from->table, from->row);
    for (; from != to; ++from)
        hash.add(from->column, from->value);
}

/// Ops of one row stand together.
QList<SyncOp>::const_iterator endOfRow(QList<SyncOp>::const_iterator from,
                                       QList<SyncOp>::const_iterator end) {
    if (isErased(*from)) return from + 1;
    return std::find_if(from, end,
                        [&](const SyncOp& op) { return op.table != from->table || op.row != from->row; });
}

constexpr qsizetype kHashBytes = 32;

/// A code in ASCII, as a rule.
void writeAction(ByteWriter& out, const QString& action) {
    char letters[64];
    const bool isPlain =
        action.size() <= static_cast<qsizetype>(sizeof letters) &&
        std::all_of(action.begin(), action.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isPlain) return out.text(action.toUtf8());
    std::transform(action.begin(), action.end(), letters, [](QChar c) { return c.toLatin1(); });
    out.text({letters, action.size()});
}

/// All that counts but the hashes of the rows, which come behind it.
void writeFront(ByteWriter& out, const SyncCommit& commit) {
    out.raw("aelwyd commit 1");
    out.uuid(commit.wroteAs.isNull() ? commit.device : commit.wroteAs);
    out.fixed(commit.number + commit.wroteAfter);
    out.fixed(commit.clock);
    out.raw(commit.previous);
    out.uuid(commit.actor);
    out.fixed(commit.schema);
    writeAction(out, commit.action);
    writeSeen(out, commit);
}

void writeRows(ByteWriter& out, const QList<SyncOp>& ops) {
    RowHash hash;
    for (auto from = ops.begin(), end = from; from != ops.end(); from = end) {
        end = endOfRow(from, ops.end());
        if (isErased(*from)) {
            out.raw(QByteArrayView(from->value).sliced(1));
            continue;
        }
        addOps(hash, from, end);
        hash.finish(out);
    }
}

} // namespace

SyncOp erasedOps(const QList<SyncOp>& opsOfRow) {
    const auto left = [](const QByteArray& hash) {
        return SyncOp{0, 0, {}, encoded(SyncValue::ofBlob(hash))};
    };
    if (isErased(opsOfRow.first())) return left(opsOfRow.first().value.sliced(1));
    RowHash hash;
    addOps(hash, opsOfRow.begin(), opsOfRow.end());
    return left(hash.finished());
}

bool isErased(const SyncOp& op) {
    return op.table == 0 && op.value.size() == kHashBytes + 1;
}

void RowHash::begin(quint16 table, const QUuid& row) {
    m_table = table;
    m_row = row;
    m_written.clear();
}

void RowHash::add(quint16 column, QByteArrayView value) {
    m_written.fixed(m_table);
    m_written.fixed(column);
    m_written.uuid(m_row);
    m_written.fixed(static_cast<quint32>(value.size()));
    m_written.raw(value);
}

QByteArray RowHash::finished() const {
    return sealOf(m_written.bytes());
}

void RowHash::finish(ByteWriter& hashes) const {
    hashes.raw(finished());
}

QByteArray hashOf(const SyncCommit& commit) {
    ByteWriter out;
    out.reserve(kUsualSize);
    writeFront(out, commit);
    writeRows(out, commit.ops);
    return sealOf(out.bytes());
}

QByteArray hashOf(const SyncCommit& commit, QByteArrayView rowHashes) {
    ByteWriter out;
    out.reserve(kUsualSize);
    writeFront(out, commit);
    out.raw(rowHashes);
    return sealOf(out.bytes());
}

QByteArray knownHashOf(const SyncCommit& commit) {
    return commit.hash.bytes.isEmpty() ? hashOf(commit) : commit.hash.bytes;
}

QUuid branchName(const QUuid& wroteAs, quint64 wroteAfter, const QByteArray& firstHash) {
    static const QUuid space(QStringLiteral("{5f6a1d0e-3b0c-4d5e-8a47-90c6c2b7e410}"));
    ByteWriter about;
    about.uuid(wroteAs);
    about.fixed(wroteAfter);
    about.raw(firstHash);
    return derivedUuid(space, about.bytes());
}

SyncCommit onBranch(SyncCommit commit, const QUuid& name, quint64 wroteAfter) {
    commit.seen.remove(commit.device);
    if (wroteAfter > 0) commit.seen.insert(commit.device, wroteAfter);
    commit.wroteAs = commit.device;
    commit.wroteAfter = wroteAfter;
    commit.device = name;
    commit.number -= wroteAfter;
    if (commit.number > 1) commit.seen.insert(name, commit.number - 1);
    return commit;
}

QByteArray hashBeforeFirst() {
    return QByteArray(32, '\0');
}

} // namespace aelwyd
