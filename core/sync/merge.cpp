// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/sync/value.h"

#include <algorithm>
#include <stdexcept>

namespace aelwyd {

namespace {

/// So many have room beside the numbers of their commits in the log's places.
constexpr qint64 kMostOrigins = (qint64(1) << 23) - 1;

/// Raises the mark of its copy, which has one at most.
void raise(CommitMarks& marks, const CommitMark& mark) {
    const auto place = std::lower_bound(marks.begin(), marks.end(), CommitMark{mark.origin, 0});
    if (place == marks.end() || place->origin != mark.origin)
        marks.insert(place, mark);
    else
        place->number = std::max(place->number, mark.number);
}

quint64 numberIn(const CommitMarks& marks, qint64 origin) {
    const auto place = std::lower_bound(marks.begin(), marks.end(), CommitMark{origin, 0});
    return place == marks.end() || place->origin != origin ? 0 : place->number;
}

bool knows(const SeenVector& seen, const CommitMark& own, const CommitMark& mark) {
    return mark == own || seen.has(mark);
}

} // namespace

quint64 SeenVector::of(qint64 origin) const {
    return origin >= 0 && origin < m_numbers.size() ? m_numbers[origin] : 0;
}

void SeenVector::raise(const CommitMark& mark) {
    if (mark.origin < 0 || mark.origin > kMostOrigins)
        throw std::invalid_argument("a copy that nobody can have numbered so");
    if (mark.origin >= m_numbers.size()) m_numbers.resize(mark.origin + 1, 0);
    m_numbers[mark.origin] = std::max(m_numbers[mark.origin], mark.number);
}

bool SeenVector::covers(const SeenVector& other) const {
    for (qint64 origin = 0; origin < other.origins(); ++origin)
        if (other.of(origin) > of(origin)) return false;
    return true;
}

CommitMarks superseded(CommitMarks heads, const CommitMark& by, const SeenVector& seen) {
    heads.removeIf([&](const CommitMark& head) { return head == by || seen.has(head); });
    heads.insert(std::lower_bound(heads.begin(), heads.end(), by), by);
    return heads;
}

void RowHistory::writeWhole(const CommitMark& by, const SeenVector& seen) {
    if (m_erased) return;
    m_whole = superseded(std::move(m_whole), by, seen);
    for (qsizetype i = m_registers.size() - 1; i >= 0; --i) {
        m_registers[i].heads = superseded(std::move(m_registers[i].heads), by, seen);
        settle(i);
    }
    touch(by, seen);
}

void RowHistory::write(quint16 registerNumber, const CommitMark& by, const SeenVector& seen) {
    if (m_erased) return;
    const auto place =
        std::lower_bound(m_registers.begin(), m_registers.end(), registerNumber,
                         [](const Register& one, quint16 number) { return one.number < number; });
    const bool isKnown = place != m_registers.end() && place->number == registerNumber;
    const qsizetype at = place - m_registers.begin();
    if (!isKnown) m_registers.insert(at, {registerNumber, m_whole});
    m_registers[at].heads = superseded(std::move(m_registers[at].heads), by, seen);
    settle(at);
    touch(by, seen);
}

/// A register that stands as the whole row does needs no heads of its own.
void RowHistory::settle(qsizetype place) {
    if (m_registers[place].heads == m_whole) m_registers.remove(place);
}

void RowHistory::touch(const CommitMark& by, const SeenVector& seen) {
    if (m_erased) return;
    raise(m_touched, by);
    m_removals.removeIf([&](const CommitMark& removal) { return seen.has(removal); });
}

/// What the same commit wrote to the row before is gone as well.
void RowHistory::remove(const CommitMark& by, const SeenVector& seen) {
    if (m_erased) return;
    for (qint64 origin = 1; origin < seen.origins(); ++origin)
        if (seen.of(origin) > 0) raise(m_buried, {origin, seen.of(origin)});
    raise(m_buried, by);
    m_removals = superseded(std::move(m_removals), by, seen);
}

void RowHistory::name(quint16 registerNumber, quint16 table, const QUuid& parent, const CommitMark& by,
                      const SeenVector& seen) {
    if (m_erased) return;
    QList<RowParent*> before;
    for (RowParent& each : m_parents) {
        if (each.registerNumber != registerNumber || !knows(seen, by, each.since)) continue;
        const bool isReplaced = std::any_of(each.replaced.begin(), each.replaced.end(),
                                            [&](const CommitMark& mark) { return knows(seen, by, mark); });
        if (!isReplaced) before.append(&each);
    }
    if (before.size() == 1 && before.first()->row == parent) return;
    for (RowParent* each : before)
        raise(each->replaced, by);
    m_parents.append({registerNumber, table, parent, by});
    std::sort(m_parents.begin(), m_parents.end(), [](const RowParent& a, const RowParent& b) {
        return std::tie(a.registerNumber, a.since) < std::tie(b.registerNumber, b.since);
    });
}

void RowHistory::erase() {
    *this = RowHistory();
    m_erased = true;
}

bool RowHistory::isThere() const {
    return !m_erased && !m_whole.isEmpty() &&
           std::any_of(m_touched.begin(), m_touched.end(),
                       [&](const CommitMark& mark) { return mark.number > numberIn(m_buried, mark.origin); });
}

const CommitMarks& RowHistory::heads(quint16 registerNumber) const {
    for (const Register& one : m_registers)
        if (one.number == registerNumber) return one.heads;
    return m_whole;
}

CommitMarks RowHistory::writers() const {
    CommitMarks all = m_whole + m_removals;
    for (const Register& one : m_registers)
        all += one.heads;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QList<quint16> RowHistory::forked() const {
    QList<quint16> numbers;
    for (const Register& one : m_registers)
        if (one.heads.size() > 1) numbers.append(one.number);
    return numbers;
}

QList<RowParent> RowHistory::parents(const SeenVector& seen, const CommitMark& own) const {
    QList<RowParent> found;
    for (const RowParent& each : m_parents) {
        if (each.row.isNull() || !knows(seen, own, each.since)) continue;
        if (std::none_of(each.replaced.begin(), each.replaced.end(),
                         [&](const CommitMark& mark) { return knows(seen, own, mark); }))
            found.append(each);
    }
    return found;
}

bool isBefore(const RegisterVersion& a, const RegisterVersion& b) {
    return std::tie(a.clock, a.device, a.number) < std::tie(b.clock, b.device, b.number);
}

QByteArray shownValue(const QList<RegisterVersion>& versions, bool keepsAll) {
    QList<RegisterVersion> sorted = versions;
    std::sort(sorted.begin(), sorted.end(), isBefore);
    if (!keepsAll || sorted.size() < 2) return sorted.isEmpty() ? QByteArray() : sorted.last().value;
    QByteArrayList texts;
    for (const RegisterVersion& each : sorted) {
        const auto value = decodedValue(each.value);
        if (!value || value->kind != SyncValue::Kind::Text) continue;
        const auto holds = [&](const QByteArray& text) { return text.contains(value->bytes); };
        if (std::any_of(texts.begin(), texts.end(), holds)) continue;
        texts.removeIf([&](const QByteArray& text) { return value->bytes.contains(text); });
        texts.append(value->bytes);
    }
    return texts.isEmpty() ? sorted.last().value : encoded(SyncValue::ofText(texts.join("\n\n")));
}

bool isConflict(const QList<RegisterVersion>& versions) {
    return std::any_of(versions.begin(), versions.end(),
                       [&](const RegisterVersion& each) { return each.value != versions.first().value; });
}

} // namespace aelwyd
