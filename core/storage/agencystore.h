// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/agency.h"

#include <QByteArray>

namespace aelwyd {

class Database;

/// The agency's own details and what is typed into forms that are not saved yet: the SQL of both.
class AgencyStore {
  public:
    explicit AgencyStore(Database& database)
        : m_database(database) {}
    Agency agency() const;
    void write(const Agency& agency);
    QByteArray formDraft(const QString& form) const;
    /// An empty `json` forgets the draft.
    void writeFormDraft(const QString& form, const QByteArray& json);

  private:
    Database& m_database;
};

} // namespace aelwyd
