// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"

namespace aelwyd::test {

/// Hears what a workspace announces, as a screen does.
class Listener {
  public:
    explicit Listener(Workspace& workspace) {
        QObject::connect(&workspace, &Workspace::changed, &m_context,
                         [this](const ChangeSet& set) { sets.append(set); });
    }
    /// How often this record was named.
    int count(const QUuid& id) const {
        int count = 0;
        for (const ChangeSet& set : sets)
            for (const Change& change : set.changes)
                count += change.id == id;
        return count;
    }
    QList<ChangeSet> sets;

  private:
    QObject m_context;
};

} // namespace aelwyd::test
