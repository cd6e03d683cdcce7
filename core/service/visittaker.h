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

/// Takes in the rows of a visits file. Each reference of a person or worker is looked for once, and only
/// references that the file holds already are looked up at all: tens of thousands of rows come at a time.
class VisitTaker final : public RowTaker {
  public:
    explicit VisitTaker(Workspace& workspace);
    Problems read(const SheetRow& row, const QString& reference) override;
    void keep(ImportReport& report) override;

  private:
    std::optional<Visit> stored(const QString& reference);

    VisitStore m_store;
    QDate m_today;
    VisitReferences m_references;
    QHash<QString, std::optional<ServiceUserId>> m_people;
    QHash<QString, std::optional<CareWorkerId>> m_workers;
    std::optional<QSet<QString>> m_stored;
    std::optional<Visit> m_known;
    std::optional<VisitReading> m_reading;
};

} // namespace aelwyd
