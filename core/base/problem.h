// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <variant>

namespace aelwyd {

/// Why something was refused. Core gives codes with arguments; the interface words them in Welsh or English.
/// The names (as `toCode` writes them) are also the codes that the import verbs report.
enum class ErrorCode {
    // one field
    Required,
    Date,
    Time,
    DateInFuture,
    DateOrder,
    Number,
    Range,
    Choice,
    NhsNumber,
    Duplicate,
    Availability,
    UnknownReference,
    NobodyFound,
    ControlCharacter,
    BidirectionalControl,
    TooLong,
    // plans
    ShortVisitReason,
    NoOutcome,
    PartyMissing,
    ReviewBeforeAgreement,
    DraftExists,
    AlreadyAgreed,
    NotDraft,
    UnknownOutcome,
    OutcomeLetGo,
    ReviewBeforePlan,
    NothingToUndo,
    SealBroken,
    // records and files
    NotFound,
    NotOurs,
    Damaged,
    NewerVersion,
    InUse,
    ReadOnly,
    CannotOpen,
    CannotWrite,
    UnknownColumn,
    NoHeader,
    WrongUsage,
    IntegrityFailed,
    UnclosedQuote,
    // keys and roles
    WrongPassphrase,
    WeakPassphrase,
    PassphrasesDiffer,
    WrongRecoveryKey,
    WrongKey,
    KeysDamaged,
    NotAllowed,
    LastManager,
    PassphraseNeeded,
    UserNeeded,
    WaitFirst,
    KeysMissing,
    SharedHome,
    ClockBack,
    DiskFull,
    FileExists,
    NotProtected,
    BackupFailed,
    SecondPlaceMissing,
    SecondCopyFailed,
    AuditGap,
    AuditFork,
    AuditBadSignature,
    AuditClock,
    // files between copies
    ClonedDevice,
    TooLarge,
    CutShort,
    Altered,
    OtherAgency,
    UnknownSender,
    RevokedSender,
    NotForThisCopy,
    FromOurselves,
    NoAgency,
    HasRecords,
    InAgency,
    NumberDiffers,
    NoPeers,
    OwnDevice,
    NotAdmitted,
    NoBank,
    OverBlock,
    OverBank,
    /// A change would reach into a bank period that is over.
    PeriodClosed,
    AutomaticBackup,
    Cancelled,
    // what verify finds
    BrokenReference,
};

/// The stable name of a code, in snake case ("date_in_future").
QString toCode(ErrorCode code);

/// One thing that is wrong: which field (empty: the whole), what, and the values that a message needs.
struct Problem {
    QString field;
    ErrorCode code = ErrorCode::NotFound;
    QStringList arguments = {};
    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = QList<Problem>;

/// DateInFuture on the field (argument: the day as ISO text).
Problem dayInFuture(const QString& field, QDate day);

/// Either a value or the problems that stood in its way: an expected failure is a value, not an exception.
template <class T>
class Result {
  public:
    Result(T value)
        : m_content(std::move(value)) {}
    Result(Problem problem)
        : m_content(Problems{std::move(problem)}) {}
    Result(Problems problems)
        : m_content(std::move(problems)) {}
    explicit operator bool() const { return m_content.index() == 0; }
    const T& value() const& { return std::get<0>(m_content); }
    T& value() & { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    /// Only when there is no value.
    const Problems& problems() const { return std::get<1>(m_content); }

  private:
    std::variant<T, Problems> m_content;
};

/// The result of an action that has nothing to return.
template <>
class Result<void> {
  public:
    Result() = default;
    Result(Problem problem)
        : m_problems{std::move(problem)} {}
    Result(Problems problems)
        : m_problems(std::move(problems)) {}
    explicit operator bool() const { return m_problems.isEmpty(); }
    const Problems& problems() const { return m_problems; }

  private:
    Problems m_problems;
};

} // namespace aelwyd
