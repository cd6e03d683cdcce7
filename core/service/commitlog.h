// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/storage/arrivals.h"
#include "core/sync/commit.h"
#include "core/sync/device.h"

#include <functional>

namespace aelwyd {

/// What came in, or would come in. In `findings`, `tables` and `about` nothing is told of safeguarding, nor
/// of the trails that tell of it, to whoever may not read about it.
struct TakenIn {
    /// How many commits were new here, and how many fields they wrote.
    qint64 commits = 0;
    qint64 edits = 0;
    /// What there is to decide because of them.
    qint64 findings = 0;
    /// Some of it was written by a newer version: kept and passed on, shown after this program is updated.
    bool needsUpdate = false;
    /// How many commits are no part of the records: their devices' roles do not allow them, or were shut out.
    qint64 notAllowed = 0;
    /// Devices of which it came out that two computers wrote as them.
    QList<QUuid> cloned = {};
    /// Rows that came, changed and went, by table.
    struct Count {
        qint64 added = 0;
        qint64 changed = 0;
        qint64 removed = 0;
    };
    QMap<QString, Count> tables = {};
    /// About whom, where there are not too many.
    QList<Arrival> about = {};
};

/// The log of what this copy and the others wrote, as far as writing and taking in files needs it.
class CommitLog {
  public:
    virtual ~CommitLog() = default;
    /// Under which device this copy writes.
    virtual QUuid device() = 0;
    /// From the next commit on it writes as another.
    virtual void become(const QUuid& device) = 0;
    /// Puts what is not in the log yet into it: before a file is written.
    virtual void seal() = 0;
    /// The last commit of each device that is here.
    virtual QMap<QUuid, ChainPlace> ends() = 0;
    /// The commits that are here and not in `from`, with `from`, `to` and the range of schemas.
    virtual SyncBatch since(const VersionVector& from) = 0;
    /// Merges the commits and runs `also` in one transaction; a preview takes it all back again. Nothing is
    /// changed when there are problems. `batch` and `progress` as for Merger::merge.
    virtual Result<TakenIn> take(SyncBatch batch, bool isPreview, const std::function<Result<void>()>& also,
                                 const std::function<bool(qint64 done, qint64 all)>& progress) = 0;
};

/// Up to where the commits of each device are there.
inline VersionVector heldIn(CommitLog& log) {
    VersionVector held;
    for (const ChainPlace& end : log.ends())
        if (end.number > 0) held.insert(end.device, end.number);
    return held;
}

} // namespace aelwyd
