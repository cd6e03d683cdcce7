// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/outcomes/figuresdesk.h"

#include "ui/presentation/outcomes/figurepictures.h"

namespace aelwyd {

FiguresDesk::FiguresDesk(Workspace& workspace, const MatchingService& matching, const Catalogues& catalogues,
                         QObject* parent)
    : QObject(parent)
    , m_reports(workspace)
    , m_matching(matching)
    , m_catalogues(catalogues) {}

void FiguresDesk::setPeriod(FigurePeriod period) {
    m_period = period;
    emit changed();
}

void FiguresDesk::setLocality(const std::optional<QString>& locality) {
    m_locality = locality;
    emit changed();
}

void FiguresDesk::setFunding(const std::optional<Funding>& funding) {
    m_funding = funding;
    emit changed();
}

ReportScope FiguresDesk::scope() const {
    const QDate today = m_reports.workspace().clock().today();
    return {today.addMonths(-monthsOf(m_period)).addDays(1), today, m_locality, m_funding};
}

CapacityFacts FiguresDesk::capacity() const {
    const ReportScope scope = this->scope();
    const auto people = m_reports.peopleIn(scope);
    RagGrid grid = m_matching.ragGrid(scope.to);
    grid.people.removeIf([&](const RagGrid::Column& person) { return !people.contains(person.id); });
    return capacityFacts(grid, scope);
}

FigureBoard FiguresDesk::board() const {
    const ScopeFigures figures = m_reports.all(scope());
    const CapacityFacts capacity = this->capacity();
    const QDate today = figures.scope.to;
    return {{figures::overTime(figures.outcomes), figures::byHeading(figures.outcomes, m_catalogues),
             figures::byKind(figures.outcomes), figures::bought(figures.time),
             figures::languages(figures.languages), figures::waiting(figures.waiting),
             figures::capacity(capacity)},
            {figures::continuity(figures.quality),
             figures::retention(m_matching.retention(today.addYears(-1).addDays(1), today)),
             figures::redCapacity(capacity)}};
}

} // namespace aelwyd
