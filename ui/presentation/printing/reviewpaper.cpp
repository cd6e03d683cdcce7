// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/reviewpaper.h"

#include "ui/presentation/printing/progresspicture.h"
#include "ui/presentation/printing/reportwords.h"
#include "ui/presentation/printing/reviewterms.h"

#include <QCoreApplication>
#include <array>

namespace aelwyd {

namespace {

/// Room for a line of handwriting.
const QString kRoom = QStringLiteral(" \n ");
constexpr int kEmptyPeople = 4;
constexpr int kEmptyActions = 4;

const char* phraseOfAnswer(ReviewAnswer answer) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "Wholly"),
                                        QT_TRANSLATE_NOOP("Print", "Partly"),
                                        QT_TRANSLATE_NOOP("Print", "Not at all")};
    static_assert(phrases.size() == CodeList<ReviewAnswer>::codes.size());
    return phrases.at(static_cast<size_t>(answer));
}

const char* phraseOfResult(ReviewResult result) {
    static constexpr std::array phrases{
        QT_TRANSLATE_NOOP("Print", "The package stays as it is"), QT_TRANSLATE_NOOP("Print", "More support"),
        QT_TRANSLATE_NOOP("Print", "Less support"), QT_TRANSLATE_NOOP("Print", "Other times")};
    static_assert(phrases.size() == CodeList<ReviewResult>::codes.size());
    return phrases.at(static_cast<size_t>(result));
}

const char* phraseOfCard(CardKind kind) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "What is working"),
                                        QT_TRANSLATE_NOOP("Print", "What is not working"),
                                        QT_TRANSLATE_NOOP("Print", "What is important for the future")};
    static_assert(phrases.size() == CodeList<CardKind>::codes.size());
    return phrases.at(static_cast<size_t>(kind));
}

const char* phraseOfVoice(Voice voice) {
    static constexpr std::array phrases{
        QT_TRANSLATE_NOOP("Print", "The person"),    QT_TRANSLATE_NOOP("Print", "Family"),
        QT_TRANSLATE_NOOP("Print", "A friend"),      QT_TRANSLATE_NOOP("Print", "Advocate"),
        QT_TRANSLATE_NOOP("Print", "Care worker"),   QT_TRANSLATE_NOOP("Print", "Social worker"),
        QT_TRANSLATE_NOOP("Print", "Health worker"), QT_TRANSLATE_NOOP("Print", "The office"),
        QT_TRANSLATE_NOOP("Print", "Somebody else")};
    static_assert(phrases.size() == CodeList<Voice>::codes.size());
    return phrases.at(static_cast<size_t>(voice));
}

/// Makes the parts one after another.
class ReviewPaperMaker {
  public:
    ReviewPaperMaker(const ReviewPaperFacts& facts, ReaderLanguage language)
        : m_facts(facts)
        , m_words(language) {}

    Report report() const {
        Report report{.language = m_words.language(),
                      .kind = m_facts.held ? m_words(QT_TRANSLATE_NOOP("Print", "Record of a review"))
                                           : m_words(QT_TRANSLATE_NOOP("Print", "Form for a review")),
                      .subject = fullName(m_facts.person),
                      .time = time()};
        report.parts = {since(), told(), outcomes()};
        if (isFull(m_facts.kind)) report.parts += questions();
        for (const CardKind kind : allOf<CardKind>())
            report.parts.append(cards(kind));
        if (isFull(m_facts.kind)) report.parts.append(result());
        report.parts += {actions(), participants()};
        report.parts.removeIf(
            [](const ReportPart& part) { return part.table && part.table->rows.isEmpty(); });
        return report;
    }

  private:
    /// Which review, when, and who held it.
    QString time() const {
        const QString when =
            QStringLiteral("%1, %2").arg(m_words(phraseOf(m_facts.kind)), m_words.date(m_facts.on));
        if (!m_facts.held || m_facts.held->heldBy.isEmpty()) return when;
        return QStringLiteral("%1 · %2: %3")
            .arg(when, m_words(QT_TRANSLATE_NOOP("Print", "Held by")), m_facts.held->heldBy);
    }

    QString read(const BilingualText& text) const { return text.preferring(m_words.language()); }
    QString orRoom(const QString& text) const { return text.isEmpty() ? kRoom : text; }

    static ReportRow cells(const QStringList& texts) {
        ReportRow row;
        for (const QString& text : texts)
            row.append({.text = text});
        return row;
    }

    /// The choices with a box before each, ticked where it was chosen.
    template <class E, class Phrase>
    QString boxes(const std::optional<E>& chosen, Phrase phrase) const {
        QStringList all;
        for (const E each : allOf<E>())
            all.append((chosen == each ? QStringLiteral("☒ ") : QStringLiteral("☐ ")) +
                       m_words(phrase(each)));
        return all.join(QStringLiteral("     "));
    }

    ReportPart since() const {
        const ReviewPreparation& known = m_facts.preparation;
        ReportTable table{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "What happened")), 2.4},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "Number")), 1, true}}};
        const std::pair<const char*, qint64> facts[] = {
            {QT_TRANSLATE_NOOP("Print", "Visits made"), known.visits.delivered},
            {QT_TRANSLATE_NOOP("Print", "Visits called off"), known.visits.cancelled},
            {QT_TRANSLATE_NOOP("Print", "Visits missed by us"), known.visits.missed},
            {QT_TRANSLATE_NOOP("Print", "Different workers"), known.visits.differentWorkers},
            {QT_TRANSLATE_NOOP("Print", "Stories"), known.stories.size()},
            {QT_TRANSLATE_NOOP("Print", "Needs, requests and complaints"), known.concerns.size()}};
        for (const auto& [what, count] : facts)
            table.rows.append(cells({m_words(what), QString::number(count)}));
        if (known.bank) addBank(table, *known.bank);
        const QString heading =
            known.since ? m_words(QT_TRANSLATE_NOOP("Print", "Since %1")).arg(m_words.date(*known.since))
                        : m_words(QT_TRANSLATE_NOOP("Print", "What happened so far"));
        return {.heading = heading, .table = table};
    }

    void addBank(ReportTable& table, const BankSince& bank) const {
        const auto add = [&](const char* what, int minutes) {
            table.rows.append(cells({m_words(what), m_words.shortMinutes(minutes)}));
        };
        add(QT_TRANSLATE_NOOP("Print", "Time put into my bank"), bank.banked);
        add(QT_TRANSLATE_NOOP("Print", "Time used from my bank"), bank.used);
        add(QT_TRANSLATE_NOOP("Print", "Time that lapsed"), bank.lapsed);
        if (bank.balance) add(QT_TRANSLATE_NOOP("Print", "Time in my bank now"), *bank.balance);
    }

    /// Which they were. Complaints are only counted: those who complain are not to fear who reads it.
    ReportPart told() const {
        ReportTable table{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "Told and asked for")), 3},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "Day")), 1.2},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "State")), 1.2}}};
        for (const Story& story : m_facts.preparation.stories)
            table.rows.append(cells(
                {read(story.title), m_words.date(story.on), m_words(QT_TRANSLATE_NOOP("Print", "Story"))}));
        for (const Concern& concern : m_facts.preparation.concerns)
            if (concern.kind == ConcernKind::UnmetNeed || concern.kind == ConcernKind::Request)
                table.rows.append(
                    cells({read(concern.what), m_words.date(concern.raisedOn), stateOf(concern)}));
        return {.heading = m_words(QT_TRANSLATE_NOOP("Print", "What was told and asked for")),
                .table = table};
    }

    QString stateOf(const Concern& concern) const {
        return isWaiting(concern, m_facts.on) ? m_words(QT_TRANSLATE_NOOP("Print", "Still open"))
                                              : m_words(QT_TRANSLATE_NOOP("Print", "Answered"));
    }

    /// What was said at the review itself; null: nothing, or it is still to be held.
    const OutcomeRating* saidAt(const Progress& progress) const {
        const auto& said = progress.line;
        const bool then = m_facts.held && !said.isEmpty() && said.last().on == m_facts.held->on;
        return then ? &said.last() : nullptr;
    }

    /// The wish, and what became of it where nothing more is expected.
    QString wishOf(const OutcomeLine& line) const {
        if (!isFinal(line.status.status)) return read(line.outcome.wish);
        QStringList became{m_words(phraseOf(line.status.status)), read(line.status.why)};
        became.removeAll(QString());
        return read(line.outcome.wish) + u'\n' + became.join(QStringLiteral(": "));
    }

    /// `number`: as the line of the picture says at its end; empty without a picture.
    ReportRow outcomeRow(const OutcomeLine& line, const QString& number) const {
        const OutcomeRating* now = saidAt(line.progress);
        const QString room = m_facts.held ? QString() : kRoom;
        const QString score = now && now->score ? QString::number(*now->score) : room;
        return cells({number + wishOf(line),
                      scoresOf(line.progress, line.progress.line.size() - (now ? 1 : 0)), score,
                      now ? read(now->words) : room});
    }

    ReportPart outcomes() const {
        ReportTable table{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "What I want")), 2.6},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "So far")), 1, true},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "Now, 0 to 10")), 1, true},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "In my words")), 2.3}}};
        const auto picture = progressPicture(m_facts.outcomes, m_words);
        for (const OutcomeLine& line : m_facts.outcomes)
            table.rows.append(
                outcomeRow(line, picture ? QStringLiteral("%1. ").arg(table.rows.size() + 1) : QString()));
        return {.heading = m_words(QT_TRANSLATE_NOOP("Print", "How far my outcomes are")),
                .chart = picture,
                .table = table};
    }

    ReportPart question(const char* asked, const std::optional<ReviewAnswer>& answer,
                        const BilingualText& said) const {
        return {.heading = m_words(asked), .sentences = {boxes(answer, phraseOfAnswer), orRoom(read(said))}};
    }

    QList<ReportPart> questions() const {
        const Review held = m_facts.held.value_or(Review{.person = m_facts.person.id});
        return {question(QT_TRANSLATE_NOOP("Print", "Does the support meet the outcomes that I set?"),
                         held.meetsOutcomes, held.meetsWords),
                question(QT_TRANSLATE_NOOP("Print", "Are they still the outcomes that I want?"),
                         held.stillWanted, held.wantedWords)};
    }

    ReportPart cards(CardKind kind) const {
        ReportTable table{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "In my words")), 1}}};
        if (m_facts.held)
            for (const ReviewCard& card : m_facts.held->cards)
                if (card.kind == kind) table.rows.append(cells({read(card.words)}));
        while (!m_facts.held && table.rows.size() < kCardsAsked)
            table.rows.append(cells({kRoom}));
        return {.heading = m_words(phraseOfCard(kind)), .table = table};
    }

    ReportPart result() const {
        const Review held = m_facts.held.value_or(Review{.person = m_facts.person.id});
        return {.heading = m_words(QT_TRANSLATE_NOOP("Print", "What was decided")),
                .sentences = {boxes(held.result, phraseOfResult), orRoom(read(held.resultReason))}};
    }

    ReportPart actions() const {
        ReportTable table{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "What is to be done")), 3},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "By whom")), 1.4},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "By when")), 1.2}}};
        const auto& known = m_facts.held ? m_facts.held->actions : m_facts.preparation.openActions;
        for (const ReviewAction& action : known)
            table.rows.append(cells({action.what, action.owner, m_words.date(action.dueOn)}));
        for (int i = 0; !m_facts.held && i < kEmptyActions; ++i)
            table.rows.append(cells({kRoom, kRoom, kRoom}));
        return {.heading = m_words(QT_TRANSLATE_NOOP("Print", "Who does what")), .table = table};
    }

    ReportPart participants() const {
        ReportTable table{.columns = {{m_words(QT_TRANSLATE_NOOP("Print", "Who")), 1},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "Name")), 1.6},
                                      {m_words(QT_TRANSLATE_NOOP("Print", "Signature")), 1.6}}};
        if (m_facts.held)
            for (const ReviewParticipant& each : m_facts.held->participants)
                table.rows.append(cells({m_words(phraseOfVoice(each.role)), nameOf(each), kRoom}));
        for (int i = 0; !m_facts.held && i < kEmptyPeople; ++i)
            table.rows.append(cells({kRoom, kRoom, kRoom}));
        return {.heading = m_words(QT_TRANSLATE_NOOP("Print", "Who took part")), .table = table};
    }

    /// Whoever is called just the person is the one whom the record is about.
    QString nameOf(const ReviewParticipant& each) const {
        if (!each.name.isEmpty()) return each.name;
        return each.role == Voice::Person ? fullName(m_facts.person) : each.note;
    }

    const ReviewPaperFacts& m_facts;
    ReportWords m_words;
};

} // namespace

Report reviewPaper(const ReviewPaperFacts& facts, ReaderLanguage language) {
    return ReviewPaperMaker(facts, language).report();
}

} // namespace aelwyd
