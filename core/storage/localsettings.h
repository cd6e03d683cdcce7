// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aelwyd {

class Database;

/// What this copy of the file keeps for itself: it is in every backup, and never sent to another copy.
class LocalSettings {
  public:
    /// Not owned.
    explicit LocalSettings(Database& database)
        : m_database(database) {}
    /// Empty where nothing was kept.
    QString value(const QString& name) const;
    void keep(const QString& name, const QString& value);

  private:
    Database& m_database;
};

} // namespace aelwyd
