// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"
#include "core/storage/staffkeys.h"

#include <QSet>

namespace aelwyd {

/// Which workers to find. Here: not archived, and not left by today.
struct StaffFilter {
    /// Words of name, reference and locality; all of them have to be found, accents are forgiven.
    QString text;
    QString locality;
    bool left = false;
    friend bool operator==(const StaffFilter&, const StaffFilter&) = default;
};

/// Every worker in order, with the words by which they are found, in memory: nothing of it is ever written to
/// the file. Read when it is first asked; up to date after each refresh().
class StaffIndex {
  public:
    /// `workspace` is not owned and must outlive the index.
    explicit StaffIndex(Workspace& workspace)
        : m_workspace(workspace) {}

    /// Everybody whom the filter finds, in Welsh alphabetical order of last name, first name, reference.
    QList<CareWorkerId> search(const StaffFilter& filter);
    /// The first `most` of those who are here, with what stands on a line.
    QList<StaffKey> find(const QString& text, int most);
    QStringList localities();
    /// The next free one of the form W-0001.
    QString nextReference();
    /// Every competence unit that anybody holds or held, in the order of unitBefore.
    QStringList unitsHeld() const;
    /// Brings the entries of these workers up to date.
    void refresh(const QSet<QUuid>& ids);
    /// Everything is read anew when it is next asked.
    void forget();

  private:
    struct Entry {
        StaffKey key;
        QByteArray sortKey;
        QByteArray words;
    };
    static Entry entryOf(const StaffKey& key);
    static bool before(const Entry& a, const Entry& b);
    void load();
    bool passes(const Entry& entry, const StaffFilter& filter, const QByteArrayList& wanted) const;

    Workspace& m_workspace;
    bool m_loaded = false;
    QList<Entry> m_entries;
};

} // namespace aelwyd
