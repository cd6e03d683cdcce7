// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/visittaker.h"

#include "core/storage/peoplestore.h"
#include "core/storage/workerstore.h"

namespace aelwyd {

namespace {

template <class Store, class Found>
auto rememberedSearch(Store store, QHash<QString, Found>& found) {
    return [store, &found](const QString& reference) -> Found {
        auto place = found.find(reference);
        if (place == found.end()) place = found.insert(reference, store.byReference(reference));
        return *place;
    };
}

} // namespace

VisitTaker::VisitTaker(Workspace& workspace)
    : m_store(workspace.database())
    , m_isFirst(m_store.isEmpty())
    , m_today(workspace.clock().today())
    , m_references{rememberedSearch(PeopleStore(workspace.database()), m_people),
                   rememberedSearch(WorkerStore(workspace.database()), m_workers)} {}

Problems VisitTaker::read(const SheetRow& row, const QString& reference) {
    m_known = stored(reference);
    m_reading = readVisit(row, m_known, m_references, m_today);
    return m_reading->problems;
}

void VisitTaker::keep(ImportReport& report) {
    const Visit& visit = m_reading->visit;
    if (m_known && visit == *m_known) {
        ++report.unchanged;
        return;
    }
    if (m_known) {
        m_store.write(visit, m_today);
    } else {
        m_store.add(visit);
        m_added.insert(visit.reference);
    }
    report.visits.append(visit.reference);
    ++(m_known ? report.updated : report.added);
}

std::optional<Visit> VisitTaker::stored(const QString& reference) {
    if (m_isFirst || m_added.contains(reference)) return std::nullopt;
    const auto id = m_store.byReference(reference);
    return id ? m_store.visit(*id) : std::nullopt;
}

} // namespace aelwyd
