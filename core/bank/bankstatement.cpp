// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankstatement.h"

#include "core/bank/bankround.h"

#include <QHash>
#include <algorithm>

namespace aelwyd {

namespace {

bool isFlexible(const Visit& visit) {
    return visit.kind == VisitKind::Flexible || visit.kind == VisitKind::PopIn;
}

bool isOfTheOffice(const Visit& visit) {
    return visit.kind == VisitKind::Review || visit.kind == VisitKind::Shadowing;
}

/// One telling of a visit: as it stands, or as it had been recorded before it was put right.
struct Telling {
    Visit visit;
    LocalMoment moment;
    QByteArray reference;
    /// Place in the visit's history; the last one stands.
    int place = 0;
    bool stands = true;
    QList<LedgerEntry> entries = {};
};

bool comesBefore(const Telling& a, const Telling& b) {
    return std::tie(a.moment, a.reference, a.visit.id, a.place) <
           std::tie(b.moment, b.reference, b.visit.id, b.place);
}

bool sameEntries(const QList<LedgerEntry>& a, const QList<LedgerEntry>& b) {
    const auto same = [](const LedgerEntry& x, const LedgerEntry& y) {
        return x.on == y.on && x.kind == y.kind && x.minutes == y.minutes;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

/// Works through the periods of one person, one after another.
class Bookkeeper {
  public:
    Bookkeeper(const BankFacts& facts, QDate today)
        : m_facts(facts)
        , m_today(today) {
        gather();
    }
    QList<BankStatement> keep(int last);

  private:
    void gather();
    void addTelling(const Visit& visit, int place, bool stands);
    int lastNumber(int wanted) const;
    void takeVisits(BankStatement& statement);
    void take(BankStatement& statement, Telling& telling);
    static void count(BankStatement& statement, const Visit& planned);
    void flag(BankStatement& statement, const Telling& telling) const;
    void writeEntries(QList<BankStatement>& statements) const;
    const Telling* nextTelling(const Telling& telling) const;

    const BankFacts& m_facts;
    QDate m_today;
    QList<Telling> m_tellings;
    qsizetype m_at = 0;
    QMultiHash<VisitId, qsizetype> m_places;
    int m_owed = 0;
    int m_carried = 0;
};

void Bookkeeper::gather() {
    QHash<VisitId, int> places;
    for (const SupersededVisit& earlier : m_facts.superseded)
        addTelling(earlier.visit, places[earlier.visit.id]++, false);
    for (const Visit& visit : m_facts.visits)
        addTelling(visit, places.value(visit.id), true);
    std::sort(m_tellings.begin(), m_tellings.end(), comesBefore);
    for (qsizetype i = 0; i < m_tellings.size(); ++i)
        m_places.insert(m_tellings[i].visit.id, i);
}

/// A telling of somebody else's visit, or without a moment, brings nothing here.
void Bookkeeper::addTelling(const Visit& visit, int place, bool stands) {
    const auto moment = momentOf(visit);
    if (!moment || visit.person != m_facts.package.serviceUser) return;
    m_tellings.append({visit, *moment, visit.reference.toUtf8(), place, stands});
}

/// Tellings of later periods decide which earlier ones show as put right.
int Bookkeeper::lastNumber(int wanted) const {
    QDate latest;
    for (const Telling& telling : m_tellings)
        if (!telling.stands || telling.place > 0) latest = std::max(latest, telling.moment.day());
    const auto number = latest.isValid() ? bankNumber(m_facts.package, latest) : std::nullopt;
    return std::max(wanted, number.value_or(wanted));
}

QList<BankStatement> Bookkeeper::keep(int last) {
    QList<BankStatement> statements;
    for (int number = 0; number <= lastNumber(last); ++number) {
        BankStatement statement =
            openedPeriod(m_facts.package, bankSpan(m_facts.package, number), m_carried, m_today);
        statement.block = blockOf(m_facts.package, statement.period);
        takeAdjustments(statement, m_facts.adjustments);
        takeVisits(statement);
        closePeriod(statement, m_owed);
        m_carried = statement.carried;
        statements.append(statement);
    }
    writeEntries(statements);
    statements.resize(last + 1);
    return statements;
}

void Bookkeeper::takeVisits(BankStatement& statement) {
    for (; m_at < m_tellings.size() && m_tellings[m_at].moment.day() <= statement.period.to; ++m_at)
        if (m_tellings[m_at].moment.day() >= statement.period.from) take(statement, m_tellings[m_at]);
}

void Bookkeeper::take(BankStatement& statement, Telling& telling) {
    if (!isOutside(m_facts.package, telling.moment.day())) telling.entries = entriesOf(telling.visit, m_owed);
    if (!telling.stands) return;
    if (telling.visit.state == VisitState::Planned) count(statement, telling.visit);
    for (const LedgerEntry& entry : telling.entries)
        takeEntry(statement, entry, m_owed);
    flag(statement, telling);
}

void Bookkeeper::count(BankStatement& statement, const Visit& planned) {
    if (isOfTheOffice(planned)) return;
    const int minutes = planned.plannedMinutes.value_or(0);
    statement.planned += minutes;
    if (isFlexible(planned)) statement.flexiblePlanned += minutes;
}

void Bookkeeper::flag(BankStatement& statement, const Telling& telling) const {
    const auto brings = [&](EntryKind kind) {
        return std::any_of(telling.entries.begin(), telling.entries.end(),
                           [kind](const LedgerEntry& e) { return e.kind == kind; });
    };
    const Visit& visit = telling.visit;
    const bool spends = brings(EntryKind::Delivered) || brings(EntryKind::Forfeited);
    const bool isLonger = visit.state == VisitState::Delivered && visit.plannedMinutes &&
                          visit.actualMinutes > visit.plannedMinutes;
    if (!isOfTheOffice(visit) && isOutside(m_facts.package, telling.moment.day()))
        statement.flags.append(flaggedOutside(visit, m_facts.package));
    const std::tuple<VisitFlag, bool, QList<int>> flags[] = {
        {VisitFlag::LongerThanPlanned,
         visit.kind == VisitKind::Planned && isLonger,
         {visit.plannedMinutes.value_or(0), visit.actualMinutes.value_or(0)}},
        {VisitFlag::OverBlock,
         spends && statement.spent() > statement.allowed(),
         {statement.spent(), statement.allowed()}},
        {VisitFlag::OverBank, brings(EntryKind::Used) && statement.balance < 0, {-statement.balance}}};
    for (const auto& [flag, holds, figures] : flags)
        if (holds) statement.flags.append({visit.id, visit.reference, flag, figures});
}

/// The telling by which this one was put right; null if that is told of somebody else, or of no time.
const Telling* Bookkeeper::nextTelling(const Telling& telling) const {
    const Telling* next = nullptr;
    for (auto at = m_places.constFind(telling.visit.id);
         at != m_places.cend() && at.key() == telling.visit.id; ++at)
        if (m_tellings[*at].place == telling.place + 1) next = &m_tellings[*at];
    return next;
}

void addReversed(QList<LedgerEntry>& entries, const QList<LedgerEntry>& reversed) {
    entries.append(reversed);
    for (LedgerEntry entry : reversed) {
        entry.minutes = -entry.minutes;
        entry.reason = EntryReason::Correction;
        entries.append(entry);
    }
}

void addEntry(QList<LedgerEntry>& entries, QDate on, EntryKind kind, int minutes) {
    if (minutes != 0) entries.append({on, kind, minutes});
}

void addAdjustments(BankStatement& statement, const QList<BankAdjustment>& adjustments) {
    QList<BankAdjustment> ordered = adjustments;
    std::sort(ordered.begin(), ordered.end(), [](const BankAdjustment& a, const BankAdjustment& b) {
        return std::tie(a.on, a.id) < std::tie(b.on, b.id);
    });
    for (const BankAdjustment& adjustment : ordered)
        if (statement.period.contains(adjustment.on))
            statement.entries.append({adjustment.on,
                                      EntryKind::Adjustment,
                                      adjustment.minutes,
                                      {},
                                      {},
                                      EntryReason::Approved,
                                      adjustment.reason});
}

void Bookkeeper::writeEntries(QList<BankStatement>& statements) const {
    qsizetype at = 0;
    for (BankStatement& statement : statements) {
        auto& entries = statement.entries;
        addEntry(entries, statement.period.from, EntryKind::Allocation, statement.block);
        addEntry(entries, statement.period.from, EntryKind::CarriedIn, statement.carriedIn);
        addAdjustments(statement, m_facts.adjustments);
        for (; at < m_tellings.size() && m_tellings[at].moment.day() <= statement.period.to; ++at) {
            const Telling& telling = m_tellings[at];
            if (telling.stands) {
                entries.append(telling.entries);
                continue;
            }
            const Telling* next = nextTelling(telling);
            if (!next || !sameEntries(telling.entries, next->entries)) addReversed(entries, telling.entries);
        }
        std::stable_sort(entries.begin(), entries.end(),
                         [](const LedgerEntry& a, const LedgerEntry& b) { return a.on < b.on; });
        addEntry(entries, statement.period.to, EntryKind::Carried, statement.carried);
        addEntry(entries, statement.period.to, EntryKind::Lapsed, statement.lapsed);
    }
}

} // namespace

QList<BankStatement> bankStatements(const BankFacts& facts, QDate day, QDate today) {
    const auto number = bankNumber(facts.package, day);
    return number ? Bookkeeper(facts, today).keep(*number) : QList<BankStatement>();
}

std::optional<BankStatement> bankStatement(const BankFacts& facts, QDate day, QDate today) {
    const auto all = bankStatements(facts, day, today);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

bool isOutsideBank(const Visit& visit, const std::optional<Package>& package) {
    const auto moment = momentOf(visit);
    if (!moment || isOfTheOffice(visit)) return false;
    return !package || isOutside(*package, moment->day()) || !bankNumber(*package, moment->day());
}

FlaggedVisit flaggedOutside(const Visit& visit, const std::optional<Package>& package) {
    FlaggedVisit flagged{visit.id, visit.reference, VisitFlag::OutsidePackage};
    const auto start = package ? bankStart(*package) : std::nullopt;
    if (!start) return flagged;
    flagged.days.append(std::max(*start, *package->startsOn));
    const auto& stages = package->stages;
    if (!stages.isEmpty() && stages.last().stage == PackageStage::Ended)
        flagged.days.append(stages.last().from.addDays(-1));
    return flagged;
}

FlaggedVisit flaggedOverlap(const Visit& visit, const Visit& other) {
    const VisitSpan first = *spanOf(visit), second = *spanOf(other);
    const LocalMoment begins = std::max(first.start, second.start);
    const LocalMoment ends = std::min(first.end(), second.end());
    return {visit.id, visit.reference, VisitFlag::Overlap, {static_cast<int>(ends.minutesSince(begins))},
            {},       other.reference};
}

Problems problemsOfPlanning(const Visit& visit, const BankStatement& period) {
    Problems problems;
    if (isOfTheOffice(visit)) return problems;
    const int minutes = visit.plannedMinutes.value_or(0);
    const int spent = period.spent() + period.planned + minutes;
    if (spent > period.allowed())
        problems.append(
            {{}, ErrorCode::OverBlock, {QString::number(spent), QString::number(period.allowed())}});
    const int needed = takenFromBank(period.flexiblePlanned + minutes, period.owed);
    if (isFlexible(visit) && needed > period.balance)
        problems.append(
            {{}, ErrorCode::OverBank, {QString::number(needed), QString::number(period.balance)}});
    return problems;
}

bool isBeyondTheBank(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.code == ErrorCode::OverBank; });
}

} // namespace aelwyd
