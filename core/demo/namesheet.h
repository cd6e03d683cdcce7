// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QUuid>

namespace aelwyd {

struct PersonName {
    QString first;
    QString last;
    /// "female" or "male".
    QString gender;
};

/// First and last names put together in an order of chance, each pair once; when all pairs are used, with
/// double last names.
class NameSheet {
  public:
    NameSheet(const QJsonObject& names, const QUuid& key);
    PersonName at(int index) const;

  private:
    QStringList m_female;
    QStringList m_male;
    QStringList m_last;
    quint64 m_offset;
    quint64 m_step;
};

} // namespace aelwyd
