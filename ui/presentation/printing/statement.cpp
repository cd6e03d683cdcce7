// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/statement.h"

#include "ui/presentation/printing/reportcharge.h"
#include "ui/presentation/printing/statementrun.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd {

namespace {

const char* kindPhrase(EntryKind kind) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "Agreed for the period"),
                                        QT_TRANSLATE_NOOP("Print", "Carried over from before"),
                                        QT_TRANSLATE_NOOP("Print", "Time of visits"),
                                        QT_TRANSLATE_NOOP("Print", "Lost at short notice"),
                                        QT_TRANSLATE_NOOP("Print", "Given back to me"),
                                        QT_TRANSLATE_NOOP("Print", "Saved"),
                                        QT_TRANSLATE_NOOP("Print", "Used"),
                                        QT_TRANSLATE_NOOP("Print", "Carried over"),
                                        QT_TRANSLATE_NOOP("Print", "Lapsed"),
                                        QT_TRANSLATE_NOOP("Print", "Adjustment"),
                                        QT_TRANSLATE_NOOP("Print", "Owed to me")};
    static_assert(phrases.size() == CodeList<EntryKind>::codes.size());
    return phrases.at(static_cast<size_t>(kind));
}

const char* reasonPhrase(EntryReason reason) {
    static constexpr std::array phrases{
        "",
        QT_TRANSLATE_NOOP("Print", "The visit was shorter, as we agreed."),
        QT_TRANSLATE_NOOP("Print", "The visit ended early, and that was not agreed."),
        QT_TRANSLATE_NOOP("Print", "The visit was called off in good time."),
        QT_TRANSLATE_NOOP("Print", "The visit was called off at short notice."),
        QT_TRANSLATE_NOOP("Print", "The visit was refused at the door."),
        QT_TRANSLATE_NOOP("Print", "The agency missed the visit."),
        QT_TRANSLATE_NOOP("Print", "Put right."),
        QT_TRANSLATE_NOOP("Print", "Approved by a manager.")};
    static_assert(phrases.size() == CodeList<EntryReason>::codes.size());
    return phrases.at(static_cast<size_t>(reason));
}

/// Makes the parts of one statement.
class StatementMaker {
  public:
    StatementMaker(const StatementFacts& facts, ReaderLanguage language)
        : m_facts(facts)
        , m_bank(facts.bank)
        , m_words(language) {}

    Report report() const {
        return {.language = m_words.language(),
                .kind = m_words(QT_TRANSLATE_NOOP("Print", "My banked time")),
                .subject = fullName(m_facts.person),
                .time = m_words.period(m_bank.period.from, m_bank.period.to),
                .figure = m_words.minutes(m_bank.balance),
                .meaning = meaning(),
                .parts = parts()};
    }

    QString why(const LedgerEntry& entry) const {
        const QString reason =
            entry.reason == EntryReason::None ? QString() : m_words(reasonPhrase(entry.reason));
        return QStringList{reason, entry.note}.join(u' ').trimmed();
    }

  private:
    QString meaning() const {
        if (m_bank.closed)
            return m_words(QT_TRANSLATE_NOOP("Print", "This period is over. Carried over: %1. Lapsed: %2."))
                .arg(m_words.minutes(m_bank.carried), m_words.minutes(m_bank.lapsed));
        if (m_bank.balance < 0)
            return m_words(QT_TRANSLATE_NOOP("Print", "in my bank. More was used than I had saved."));
        return m_words(QT_TRANSLATE_NOOP("Print", "in my bank, to use by %1"))
            .arg(m_words.date(m_bank.period.to));
    }

    QList<ReportPart> parts() const {
        QList<ReportPart> parts{cameIn(), usedFor(), left(), runPart(m_facts.run, m_words),
                                chargePart(m_facts.charge, m_words)};
        if (has({EntryKind::Owed, EntryKind::Repaid})) parts.insert(3, owed());
        return parts;
    }

    bool has(const QList<EntryKind>& kinds) const {
        return std::any_of(m_bank.entries.begin(), m_bank.entries.end(),
                           [&](const LedgerEntry& entry) { return kinds.contains(entry.kind); });
    }

    ReportTable table(const QList<EntryKind>& kinds, const QString& second) const {
        ReportTable table{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "Day")), 2.1},
                                      {second, 5},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "Time, in hours")), 2, true}}};
        int sum = 0;
        for (const LedgerEntry& entry : m_bank.entries) {
            if (!kinds.contains(entry.kind)) continue;
            sum += entry.minutes;
            table.rows.append(
                {{m_words.date(entry.on)}, {story(entry)}, {m_words.shortMinutes(entry.minutes)}});
        }
        if (table.rows.size() > 1)
            table.rows.append({{m_words(QT_TRANSLATE_NOOP("Print", "Together")), {}, true},
                               {},
                               {m_words.shortMinutes(sum), {}, true}});
        return table;
    }

    /// Why time came in, or what it was used for: the outcome, and the story as it was written.
    QString story(const LedgerEntry& entry) const {
        if (entry.kind != EntryKind::Used) {
            const QString reason = why(entry);
            return reason.isEmpty() ? m_words(kindPhrase(entry.kind)) : reason;
        }
        const Visit* visit = visitOf(entry);
        QStringList parts{why(entry)};
        if (visit && visit->outcome)
            parts.append(m_facts.outcomes.value(*visit->outcome).preferring(m_words.language()));
        if (visit) parts.append(visit->note);
        parts.removeAll(QString());
        if (!parts.isEmpty()) return parts.join(QStringLiteral(" – "));
        return visit && visit->kind == VisitKind::PopIn
                   ? m_words(QT_TRANSLATE_NOOP("Print", "A short visit that nobody had planned"))
                   : m_words(QT_TRANSLATE_NOOP("Print", "A flexible visit"));
    }

    const Visit* visitOf(const LedgerEntry& entry) const {
        const auto found = std::find_if(m_facts.visits.begin(), m_facts.visits.end(),
                                        [&](const Visit& visit) { return entry.visit == visit.id; });
        return found == m_facts.visits.end() ? nullptr : &*found;
    }

    ReportPart cameIn() const {
        const QList<EntryKind> kinds{EntryKind::CarriedIn, EntryKind::Banked, EntryKind::Adjustment};
        ReportPart part{.heading = m_words(QT_TRANSLATE_NOOP("Print", "What came in")),
                        .sentences = {m_words(QT_TRANSLATE_NOOP(
                            "Print", "I save time when we agree that a visit is shorter, or when I call one "
                                     "off at least 24 hours before."))}};
        if (has(kinds))
            part.table = table(kinds, m_words(QT_TRANSLATE_NOOP("Print", "Why")));
        else
            part.sentences.append(m_words(QT_TRANSLATE_NOOP("Print", "Nothing has come in yet.")));
        return part;
    }

    ReportPart usedFor() const {
        ReportPart part{.heading = m_words(QT_TRANSLATE_NOOP("Print", "What I used it for"))};
        if (has({EntryKind::Used}))
            part.table = table({EntryKind::Used}, m_words(QT_TRANSLATE_NOOP("Print", "What for")));
        else
            part.sentences.append(m_words(QT_TRANSLATE_NOOP(
                "Print", "I have not used any of it yet. It is there for what makes life good, when I "
                         "choose it.")));
        return part;
    }

    ReportPart left() const {
        ReportPart part{.heading = m_words(QT_TRANSLATE_NOOP("Print", "What is left, and until when"))};
        if (m_bank.closed) {
            part.sentences.append(meaning());
            if (const int most = mostCarried())
                part.sentences.append(
                    m_words(QT_TRANSLATE_NOOP("Print", "For this period it was agreed that at most this goes "
                                                       "over: %1."))
                        .arg(m_words.minutes(most)));
            return part;
        }
        part.sentences.append(inTheBankToday());
        if (m_bank.flexiblePlanned > 0)
            part.sentences.append(
                m_words(QT_TRANSLATE_NOOP("Print", "Flexible visits that are planned need %1. After them "
                                                   "there will be left: %2."))
                    .arg(m_words.minutes(m_bank.flexiblePlanned), m_words.minutes(m_bank.forecast())));
        if (m_bank.balance >= 0) part.sentences.append(whatLapses());
        return part;
    }

    QString inTheBankToday() const {
        if (m_bank.balance >= 0)
            return m_words(QT_TRANSLATE_NOOP("Print", "In my bank today: %1. I can use it until %2."))
                .arg(m_words.minutes(m_bank.balance), m_words.date(m_bank.period.to));
        return m_words(QT_TRANSLATE_NOOP("Print",
                                         "More was used than I had saved, by: %1. What is not made up "
                                         "for by %2 goes over into the next period."))
            .arg(m_words.minutes(-m_bank.balance), m_words.date(m_bank.period.to));
    }

    int mostCarried() const { return m_bank.terms.carryOverLimitMinutes.value_or(0); }

    QString whatLapses() const {
        if (mostCarried() == 0)
            return m_words(QT_TRANSLATE_NOOP("Print", "What I do not use by then may lapse. Ask the agency "
                                                      "how much can go over into the next period."));
        return m_words(QT_TRANSLATE_NOOP("Print", "Of what I do not use by then, at most this goes over into "
                                                  "the next period: %1. The rest lapses."))
            .arg(m_words.minutes(mostCarried()));
    }

    ReportPart owed() const {
        ReportPart part{.heading = m_words(QT_TRANSLATE_NOOP("Print", "What the agency owes me"))};
        part.sentences.append(m_words(QT_TRANSLATE_NOOP("Print", "Still owed to me for visits that were "
                                                                 "missed or cut short: %1. It never lapses."))
                                  .arg(m_words.minutes(m_bank.owed)));
        part.table =
            ReportTable{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "Day")), 2.1},
                                    {m_words(QT_TRANSLATE_NOOP("Print", "Why")), 5},
                                    {m_words(QT_TRANSLATE_NOOP("Print", "Time, in hours")), 2, true}}};
        for (const LedgerEntry& entry : m_bank.entries) {
            if (entry.kind != EntryKind::Owed && entry.kind != EntryKind::Repaid) continue;
            const QString what = QStringLiteral("%1. %2").arg(m_words(kindPhrase(entry.kind)), why(entry));
            part.table->rows.append(
                {{m_words.date(entry.on)}, {what.trimmed()}, {m_words.shortMinutes(entry.minutes)}});
        }
        return part;
    }

    const StatementFacts& m_facts;
    const BankStatement& m_bank;
    ReportWords m_words;
};

} // namespace

Report statementReport(const StatementFacts& facts, ReaderLanguage language) {
    return StatementMaker(facts, language).report();
}

QList<QStringList> statementRows(const StatementFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    const StatementMaker maker(facts, language);
    QList<QStringList> rows{
        {words(QT_TRANSLATE_NOOP("Print", "Reference")), words(QT_TRANSLATE_NOOP("Print", "Day")),
         words(QT_TRANSLATE_NOOP("Print", "What")), words(QT_TRANSLATE_NOOP("Print", "Minutes")),
         words(QT_TRANSLATE_NOOP("Print", "Visit")), words(QT_TRANSLATE_NOOP("Print", "Why"))}};
    for (const LedgerEntry& entry : facts.bank.entries)
        rows.append({facts.person.reference, entry.on.toString(Qt::ISODate), words(kindPhrase(entry.kind)),
                     QString::number(entry.minutes), entry.visitReference, maker.why(entry)});
    return rows;
}

} // namespace aelwyd
