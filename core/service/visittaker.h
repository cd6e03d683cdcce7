// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/visitrecord.h"
#include "core/service/rowtaker.h"
#include "core/service/workspace.h"
#include "core/storage/visitstore.h"

#include <QHash>
#include <QSet>

namespace aelwyd {

/// Takes in the rows of a visits file. Each reference of a person or worker is looked for once: tens of
/// thousands of rows come at a time.
class VisitTaker final : public RowTaker {
  public:
    explicit VisitTaker(Workspace& workspace);
    Problems read(const SheetRow& row, const QString& reference) override;
    void keep(ImportReport& report) override;

  private:
    std::optional<Visit> stored(const QString& reference);

    VisitStore m_store;
    /// There were no visits before this file: none is looked for.
    bool m_isFirst;
    QDate m_today;
    VisitReferences m_references;
    QHash<QString, std::optional<ServiceUserId>> m_people;
    QHash<QString, std::optional<CareWorkerId>> m_workers;
    /// New with this file: a later row of the same reference is read as if this one had not come.
    QSet<QString> m_added;
    std::optional<Visit> m_known;
    std::optional<VisitReading> m_reading;
};

} // namespace aelwyd
