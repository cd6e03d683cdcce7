// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/visits/weekmodel.h"
#include "ui/presentation/wording/translate.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Puts the visits of one content into rows.
class WeekLayout {
  public:
    explicit WeekLayout(const WeekContent& content)
        : m_content(content) {
        m_rows.reserve(content.names.size() + 1);
        m_rows.append({.name = wording::translate("Wording", "Nobody yet", "lane of visits")});
        for (const WeekName& name : content.names) {
            m_places.insert(name.id, m_rows.size());
            m_rows.append({.id = name.id, .name = name.name, .contractMinutes = name.contractMinutes});
        }
    }

    QList<WeekRow> laidOut() {
        for (const Visit& visit : m_content.visits)
            put(visit);
        if (m_content.by == WeekBy::Workers)
            for (qsizetype row = 1; row < m_rows.size(); ++row)
                markRow(m_rows[row]);
        return std::move(m_rows);
    }

  private:
    void put(const Visit& visit) {
        const auto span = spanOf(visit);
        const qint64 day = span ? m_content.monday.daysTo(span->start.day()) : -1;
        if (day < 0 || day > 6) return;
        const bool gap = visit.state == VisitState::Planned && visit.workers.size() < visit.carers;
        WeekBlock block{visit.id,  span->start, span->minutes, visit.kind,         visit.state,
                        QString(), {},          gap,           visit.travelMinutes};
        if (gap || m_content.by == WeekBy::Workers) block.name = m_content.people.value(visit.person);
        if (gap) m_rows[0].days[day].append(block);
        if (m_content.by == WeekBy::Workers)
            for (const CareWorkerId& worker : visit.workers)
                add(worker.uuid(), int(day), block);
        else {
            block.name = workersOf(visit);
            add(visit.person.uuid(), int(day), block);
        }
    }

    void add(const QUuid& id, int day, const WeekBlock& block) {
        const auto place = m_places.constFind(id);
        if (place == m_places.constEnd()) return;
        WeekRow& row = m_rows[*place];
        row.days[day].append(block);
        const bool takesTime = block.state == VisitState::Planned || block.state == VisitState::Delivered;
        if (takesTime && block.kind != VisitKind::Shadowing) row.minutes += block.minutes;
    }

    QString workersOf(const Visit& visit) const {
        if (visit.workers.isEmpty()) return m_rows.first().name;
        QStringList names;
        for (const CareWorkerId& worker : visit.workers)
            names.append(m_content.workers.value(worker));
        return names.join(QStringLiteral(", "));
    }

    /// The way that is written down takes longer than there is; where none is, that to somebody else takes
    /// some time.
    static void markWay(const WeekBlock& before, WeekBlock& block) {
        const qint64 between = block.start.minutesSince(before.start.plus(before.minutes));
        const bool tooLittle =
            block.travelMinutes ? between < *block.travelMinutes : between == 0 && block.name != before.name;
        if (!tooLittle) return;
        block.marks |= WeekMark::ShortTravel;
        block.minutesBefore = int(between);
    }

    /// Blocks come in the order of their starts; only neighbours in time can clash, and one that lasts long
    /// may clash with several.
    static void markRow(WeekRow& row) {
        WeekBlock* last = nullptr;
        for (auto& day : row.days)
            for (WeekBlock& block : day) {
                if (block.state != VisitState::Planned && block.state != VisitState::Delivered) continue;
                if (last && block.start < last->start.plus(last->minutes)) {
                    last->marks |= WeekMark::Clash;
                    block.marks |= WeekMark::Clash;
                } else if (last)
                    markWay(*last, block);
                const bool longer =
                    !last || last->start.plus(last->minutes) < block.start.plus(block.minutes);
                if (longer) last = &block;
            }
    }

    const WeekContent& m_content;
    QList<WeekRow> m_rows;
    QHash<QUuid, qsizetype> m_places;
};

} // namespace

QList<WeekRow> weekRows(const WeekContent& content) {
    return WeekLayout(content).laidOut();
}

} // namespace aelwyd
