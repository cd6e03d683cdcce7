// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/ledgerentry.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// What a visit brings, on the day of its moment; entries of 0 minutes are left out.
class EntryWriter {
  public:
    explicit EntryWriter(const Visit& visit)
        : m_visit(visit)
        , m_day(momentOf(visit)->day()) {}
    void add(EntryKind kind, int minutes, EntryReason reason = EntryReason::None) {
        if (minutes != 0) m_entries.append({m_day, kind, minutes, m_visit.id, m_visit.reference, reason, {}});
    }
    QList<LedgerEntry> take() { return std::move(m_entries); }

  private:
    const Visit& m_visit;
    QDate m_day;
    QList<LedgerEntry> m_entries;
};

void writeDelivered(EntryWriter& writer, const Visit& visit) {
    const int actual = visit.actualMinutes.value_or(0);
    const int shortBy = std::max(0, visit.plannedMinutes.value_or(actual) - actual);
    writer.add(EntryKind::Delivered, actual);
    if (visit.agreedShort)
        writer.add(EntryKind::Banked, shortBy, EntryReason::EndedEarlyAgreed);
    else
        writer.add(EntryKind::Owed, shortBy, EntryReason::EndedEarly);
}

void writeFlexible(EntryWriter& writer, const Visit& visit, int owed) {
    const int actual = visit.actualMinutes.value_or(0);
    const int used = takenFromBank(actual, owed);
    writer.add(EntryKind::Delivered, actual);
    writer.add(EntryKind::Repaid, actual - used);
    writer.add(EntryKind::Used, used);
}

bool calledOffInTime(const Visit& visit) {
    return visit.cancelledAt && visit.plannedStart->minutesSince(*visit.cancelledAt) >= kNoticeMinutes;
}

void writePlanned(EntryWriter& writer, const Visit& visit) {
    const int planned = visit.plannedMinutes.value_or(0);
    switch (visit.state) {
    case VisitState::Planned:
        return;
    case VisitState::Delivered:
        return writeDelivered(writer, visit);
    case VisitState::Cancelled:
        return calledOffInTime(visit) ? writer.add(EntryKind::Banked, planned, EntryReason::CancelledInTime)
                                      : writer.add(EntryKind::Forfeited, planned, EntryReason::CancelledLate);
    case VisitState::Refused:
        return writer.add(EntryKind::Forfeited, planned, EntryReason::Refused);
    case VisitState::Missed:
        return writer.add(EntryKind::Owed, planned, EntryReason::Missed);
    }
}

} // namespace

int takenFromBank(int minutes, int owed) {
    return std::max(0, minutes - std::max(0, owed));
}

QList<LedgerEntry> entriesOf(const Visit& visit, int owed) {
    if (!momentOf(visit)) return {};
    EntryWriter writer(visit);
    const bool flexible = visit.kind == VisitKind::Flexible || visit.kind == VisitKind::PopIn;
    if (visit.kind == VisitKind::Planned) writePlanned(writer, visit);
    if (flexible && visit.state == VisitState::Delivered) writeFlexible(writer, visit, owed);
    return writer.take();
}

} // namespace aelwyd
