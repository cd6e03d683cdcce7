// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUuid>
#include <QVarLengthArray>
#include <compare>

namespace aelwyd {

/// A commit: of which copy (by a number of this file's own, from 1), and its number there.
struct CommitMark {
    qint64 origin = 0;
    quint64 number = 0;
    friend bool operator==(const CommitMark&, const CommitMark&) = default;
    friend auto operator<=>(const CommitMark&, const CommitMark&) = default;
};

/// Sorted, without doubles.
using CommitMarks = QList<CommitMark>;

/// How far somebody had seen each copy: what happened before.
class SeenVector {
  public:
    quint64 of(qint64 origin) const;
    bool has(const CommitMark& mark) const { return mark.number <= of(mark.origin); }
    /// Never lowers. A number that no copy has in a file is std::invalid_argument.
    void raise(const CommitMark& mark);
    /// Whether all that `other` has is here as well.
    bool covers(const SeenVector& other) const;
    qint64 origins() const { return m_numbers.size(); }

  private:
    /// Few agencies have more copies: one of these goes with every commit that is read.
    static constexpr qsizetype kUsual = 6;
    QVarLengthArray<quint64, kUsual> m_numbers;
};

/// Marks without those that were seen, and with the new one: the writes that nobody has overwritten
/// knowingly.
CommitMarks superseded(CommitMarks heads, const CommitMark& by, const SeenVector& seen);

/// A row to which another belongs.
struct RowParent {
    quint16 registerNumber = 0;
    quint16 table = 0;
    /// Null where the register names nothing.
    QUuid row;
    CommitMark since;
    /// Commits that named another parent and knew of this one.
    CommitMarks replaced = {};
    friend bool operator==(const RowParent&, const RowParent&) = default;
};

/// What is known of a row from the commits that wrote it; the same whatever the order in which they came, as
/// long as each comes after all that it had seen. A row is there as long as something was written to it, or
/// to what belongs to it, that no deletion had seen.
class RowHistory {
  public:
    /// The row was added, or written again as a whole: every register got a value.
    void writeWhole(const CommitMark& by, const SeenVector& seen);
    void write(quint16 registerNumber, const CommitMark& by, const SeenVector& seen);
    /// Something was written that belongs to the row.
    void touch(const CommitMark& by, const SeenVector& seen);
    void remove(const CommitMark& by, const SeenVector& seen);
    /// For ever: nothing is known of it any more, and nothing is added.
    void erase();
    void name(quint16 registerNumber, quint16 table, const QUuid& parent, const CommitMark& by,
              const SeenVector& seen);

    bool isThere() const;
    bool isErased() const { return m_erased; }
    /// Some commit has deleted it, although it may be there all the same.
    bool wasRemoved() const { return !m_buried.isEmpty(); }
    /// Deletions of which nobody knew who wrote to the row; while it is there all the same, somebody has to
    /// decide.
    const CommitMarks& unansweredRemovals() const { return m_removals; }
    /// Every head of a register, and every deletion that no other had seen.
    CommitMarks writers() const;
    /// Registers with more than one head, beyond those that the whole row has more than one of.
    QList<quint16> forked() const;
    /// The writes of a register that nobody has overwritten knowingly; more than one: a conflict.
    const CommitMarks& heads(quint16 registerNumber) const;
    const CommitMarks& wholeHeads() const { return m_whole; }
    /// The rows to which it belonged for one who had seen so much.
    QList<RowParent> parents(const SeenVector& seen, const CommitMark& own) const;
    const QList<RowParent>& allParents() const { return m_parents; }

    QByteArray bytes() const;
    /// Throws std::invalid_argument for bytes that are not a history's.
    static RowHistory fromBytes(const QByteArray& bytes);
    friend bool operator==(const RowHistory&, const RowHistory&) = default;

  private:
    struct Register {
        quint16 number = 0;
        CommitMarks heads;
        friend bool operator==(const Register&, const Register&) = default;
    };
    void settle(qsizetype place);
    CommitMarks m_whole;
    QList<Register> m_registers;
    /// The latest of each copy that wrote to it, and up to where deletions had seen each copy.
    CommitMarks m_touched;
    CommitMarks m_buried;
    CommitMarks m_removals;
    QList<RowParent> m_parents;
    bool m_erased = false;
};

/// One of several values that a register has at once.
struct RegisterVersion {
    quint64 clock = 0;
    QUuid device;
    quint64 number = 0;
    /// In the canonical encoding.
    QByteArray value;
    friend bool operator==(const RegisterVersion&, const RegisterVersion&) = default;
};

/// Whether `a` yields to `b`: by the clock, then the device, then the number.
bool isBefore(const RegisterVersion& a, const RegisterVersion& b);
/// What a register shows: the last of its versions; or all of them, one below the other, without what another
/// one holds already.
QByteArray shownValue(const QList<RegisterVersion>& versions, bool keepsAll);
/// Whether the versions say different things.
bool isConflict(const QList<RegisterVersion>& versions);

} // namespace aelwyd
