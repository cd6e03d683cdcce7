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

QList<FigurePicture> FiguresDesk::pictures() const {
    const ReportScope scope = this->scope();
    const OutcomeFigures outcomes = m_reports.outcomes(scope);
    return {figures::overTime(outcomes),
            figures::byHeading(outcomes, m_catalogues),
            figures::byKind(outcomes),
            figures::bought(m_reports.time(scope)),
            figures::languages(m_reports.languages(scope)),
            figures::waiting(m_reports.waiting(scope)),
            figures::capacity(capacity())};
}

QList<FigureElsewhere> FiguresDesk::elsewhere() const {
    const ReportScope scope = this->scope();
    return {figures::continuity(m_reports.quality(scope)),
            figures::retention(m_matching.retention(scope.to.addYears(-1).addDays(1), scope.to)),
            figures::redCapacity(capacity())};
}

} // namespace aelwyd
