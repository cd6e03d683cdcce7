// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/todaymemory.h"

#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/fault.h"

#include <algorithm>
#include <utility>

namespace aelwyd {

namespace {

/// Where more than one in so many has to be worked out, everybody is, which takes as long.
constexpr qsizetype kShare = 8;
/// At a time when nobody waits: no longer than a key may wait.
constexpr qsizetype kSome = 10;

} // namespace

TodayMemory::TodayMemory(Workspace& workspace, const TodayOutlook& outlook)
    : m_workspace(workspace)
    , m_outlook(outlook) {}

QDate TodayMemory::today() const {
    return m_workspace.clock().today();
}

TodayStore TodayMemory::store() const {
    return TodayStore(m_workspace.database());
}

QList<OwnedNote> TodayMemory::notes(TodayPart part, QDate until) const {
    const auto which = ended(part);
    const QList<TodayNotes> fresh = which ? m_outlook.ofEach(part, *which) : m_outlook.all(part);
    QList<OwnedNote> told;
    if (which) told = store().notes(part, until);
    if (which && !which->isEmpty())
        told.removeIf([&](const OwnedNote& one) { return which->contains(one.owner); });
    for (const TodayNotes& each : fresh)
        for (const TodayNote& note : each.notes)
            told.append({each.owner, note});
    const bool hasChanges = part == TodayPart::Rules && !store().changedPeople().isEmpty();
    if (!which || !fresh.isEmpty() || hasChanges) m_unkept.append({part, today(), !which, fresh});
    return told;
}

std::optional<QSet<QUuid>> TodayMemory::ended(TodayPart part) const {
    if (!store().isKept(part, today())) return std::nullopt;
    const auto owners = store().endedBy(part, today());
    QSet<QUuid> ended(owners.begin(), owners.end());
    if (part == TodayPart::Rules) ended += m_outlook.thoseWhoCome(store().changedPeople());
    if (ended.size() <= 1) return ended;
    return ended.size() * kShare > store().count(part) ? std::nullopt : std::optional(ended);
}

void TodayMemory::keep() {
    while (hasUnkept() && keepNext()) {
    }
    forgetUnkept();
}

void TodayMemory::forget() {
    forgetUnkept();
    write([](TodayStore& kept) { kept.forget(); });
}

bool TodayMemory::hasUnkept() const {
    return !m_unkept.isEmpty() || !m_unkeptDays.isEmpty();
}

/// Nothing of it is anybody's doing. Where the file may not be written, or the disk is full, it is worked out
/// again next time.
bool TodayMemory::write(const std::function<void(TodayStore&)>& work) {
    try {
        return bool(m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
            TodayStore kept = store();
            work(kept);
            return {};
        }));
    } catch (const std::exception& fault) {
        if (!problemOfFault(fault, m_workspace.database().path())) throw;
        return false;
    }
}

bool TodayMemory::keepNext() {
    const auto days = std::exchange(m_unkeptDays, {});
    const auto next = m_unkept.isEmpty() ? std::nullopt : std::optional(m_unkept.takeFirst());
    return write([&](TodayStore& kept) {
        kept.keepOpen(days);
        if (!next) return;
        next->isAll ? kept.keepAll(next->part, next->on, next->notes)
                    : kept.keep(next->part, next->on, next->notes);
        if (next->part == TodayPart::Rules) kept.changesTaken();
        if (next->part == TodayPart::Bank && next->isAll) m_outlook.rememberBanks();
    });
}

void TodayMemory::forgetUnkept() {
    m_unkept.clear();
    m_unkeptDays.clear();
}

QHash<QDate, OpenVisits> TodayMemory::openDays(QDate from, QDate until) const {
    auto days = store().openDays(from, until);
    for (QDate day = from; day < until; day = day.addDays(1)) {
        if (days.contains(day)) continue;
        if (!m_unkeptDays.contains(day)) m_unkeptDays.insert(day, m_outlook.openOn(day));
        days.insert(day, m_unkeptDays.value(day));
    }
    return days;
}

/// What ends by a day in the data ends by it again: each is looked at once a day.
bool TodayMemory::renewSome() {
    if (hasUnkept()) return keepNext();
    if (m_renewedOn != today()) m_renewed.clear();
    m_renewedOn = today();
    for (TodayPart part : {TodayPart::Workers, TodayPart::Rules}) {
        const auto some = toRenew(part);
        if (some.isEmpty()) continue;
        return write([&](TodayStore& kept) { kept.keep(part, today(), m_outlook.ofEach(part, some)); });
    }
    return false;
}

/// None where not even today's are kept: then nothing may be written.
QSet<QUuid> TodayMemory::toRenew(TodayPart part) {
    QSet<QUuid> some;
    if (!store().isKept(part, today())) return some;
    QSet<QUuid>& renewed = m_renewed[static_cast<int>(part)];
    for (const QUuid& owner : store().endedBy(part, today().addDays(kDaysNoted / 2))) {
        if (some.size() == kSome) break;
        if (renewed.contains(owner)) continue;
        renewed.insert(owner);
        some.insert(owner);
    }
    return some;
}

QList<TodayItem> TodayMemory::linesOf(const TodayNotes& notes) const {
    QList<TodayItem> lines;
    for (const TodayNote& note : notes.notes)
        if (const auto line = lineOf(note, notes.owner, {}, {}, today())) lines.append(*line);
    return mergedBoard({lines}, today());
}

bool TodayMemory::isTrue() const {
    const auto parts = allOf<TodayPart>();
    const auto days = store().openDays(today(), today().addDays(TodayReach::unstaffed));
    return std::all_of(parts.begin(), parts.end(), [this](TodayPart part) { return isTrue(part); }) &&
           std::all_of(days.keyBegin(), days.keyEnd(),
                       [&](QDate day) { return days.value(day) == m_outlook.openOn(day); });
}

bool TodayMemory::isTrue(TodayPart part) const {
    const auto which = ended(part);
    if (!which) return true;
    const auto all = m_outlook.all(part);
    return std::all_of(all.begin(), all.end(), [&](const TodayNotes& each) {
        const auto kept = store().notesOf(part, each.owner);
        return which->contains(each.owner) || (kept && linesOf(*kept) == linesOf(each));
    });
}

} // namespace aelwyd
