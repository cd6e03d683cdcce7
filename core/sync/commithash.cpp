// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commithash.h"

#include "core/base/seal.h"
#include "core/sync/bytes.h"

namespace aelwyd {

namespace {

constexpr qsizetype kUsualSize = 512;

void writeSeen(ByteWriter& out, const SyncCommit& commit) {
    quint32 count = 0;
    for (auto each = commit.seen.begin(); each != commit.seen.end(); ++each)
        if (each.key() != commit.device && *each > 0) ++count;
    out.fixed(count);
    for (auto each = commit.seen.begin(); each != commit.seen.end(); ++each) {
        if (each.key() == commit.device || *each == 0) continue;
        out.uuid(each.key());
        out.fixed(*each);
    }
}

void writeOp(ByteWriter& out, const SyncOp& op) {
    out.fixed(op.table);
    out.fixed(op.column);
    out.uuid(op.row);
    out.fixed(static_cast<quint32>(op.value.size()));
    out.raw(op.value);
}

} // namespace

QByteArray hashOf(const SyncCommit& commit) {
    ByteWriter out;
    out.reserve(kUsualSize);
    out.raw("aelwyd commit 1");
    out.uuid(commit.device);
    out.fixed(commit.number);
    out.fixed(commit.clock);
    out.raw(commit.previous);
    out.uuid(commit.actor);
    out.fixed(commit.schema);
    out.text(commit.action.toUtf8());
    writeSeen(out, commit);
    out.fixed(static_cast<quint32>(commit.ops.size()));
    for (const SyncOp& op : commit.ops)
        writeOp(out, op);
    return sealOf(out.bytes());
}

QByteArray hashBeforeFirst() {
    return QByteArray(32, '\0');
}

} // namespace aelwyd
