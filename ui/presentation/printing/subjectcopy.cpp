// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/subjectcopy.h"

#include "ui/presentation/printing/reportwords.h"
#include "ui/presentation/printing/subjectparts.h"
#include "ui/presentation/printing/visitterms.h"
#include "ui/presentation/wording/vaultwords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace aelwyd {

namespace {

QString telephonesOf(const ServiceUser& person) {
    QStringList numbers{person.phone, person.mobile};
    numbers.removeAll(QString());
    return numbers.join(QStringLiteral(" · "));
}

const char* phraseOfStage(PackageStage stage) {
    static constexpr std::array phrases{
        QT_TRANSLATE_NOOP("Print", "Enquiry"), QT_TRANSLATE_NOOP("Print", "Assessment"),
        QT_TRANSLATE_NOOP("Print", "Support is given"), QT_TRANSLATE_NOOP("Print", "Paused"),
        QT_TRANSLATE_NOOP("Print", "Ended")};
    static_assert(phrases.size() == CodeList<PackageStage>::codes.size());
    return phrases.at(static_cast<size_t>(stage));
}

const char* phraseOfRag(Rag status) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "Red"),
                                        QT_TRANSLATE_NOOP("Print", "Amber"),
                                        QT_TRANSLATE_NOOP("Print", "Green")};
    static_assert(phrases.size() == CodeList<Rag>::codes.size());
    return phrases.at(static_cast<size_t>(status));
}

/// Makes the parts one after another; a part without anything in it is left out.
class SubjectCopyMaker {
  public:
    SubjectCopyMaker(const SubjectFacts& facts, ReaderLanguage language)
        : m_facts(facts)
        , m_words(language) {}

    Report report(QDate madeOn) const {
        Report report{.language = m_words.language(),
                      .kind = m_words(QT_TRANSLATE_NOOP("Print", "What is kept about me")),
                      .subject = fullName(m_facts.person),
                      .time = m_words.date(madeOn)};
        for (ReportPart part : {details(), circle(), complexity(), package(), funding(), plans(), ratings(),
                                reviews(), stories(), consents(), concerns(), visits(), trail()})
            if (part.table && !part.table->rows.isEmpty()) report.parts.append(part);
        return report;
    }

  private:
    static ReportRow cells(const QStringList& texts) {
        ReportRow row;
        for (const QString& text : texts)
            row.append({.text = text});
        return row;
    }

    ReportPart part(const char* heading, const QList<std::pair<const char*, double>>& columns) const {
        ReportTable table;
        for (const auto& [head, share] : columns)
            table.columns.append({.head = m_words(head), .share = share});
        return {.heading = m_words(heading), .table = table};
    }

    QString dateOf(const std::optional<QDate>& date) const { return date ? m_words.date(*date) : QString(); }

    QString inOwnLanguage(const BilingualText& text) const {
        const bool welsh = m_words.language() == ReaderLanguage::Welsh;
        const QString first = welsh ? text.cy : text.en;
        return first.isEmpty() ? (welsh ? text.en : text.cy) : first;
    }

    ReportPart details() const {
        const ServiceUser& person = m_facts.person;
        ReportPart made =
            part(QT_TRANSLATE_NOOP("Print", "About me"),
                 {{QT_TRANSLATE_NOOP("Print", "What"), 1}, {QT_TRANSLATE_NOOP("Print", "As it is kept"), 2}});
        const std::pair<const char*, QString> facts[] = {
            {QT_TRANSLATE_NOOP("Print", "Reference"), person.reference},
            {QT_TRANSLATE_NOOP("Print", "Name"), fullName(person)},
            {QT_TRANSLATE_NOOP("Print", "Known as"), person.knownAs},
            {QT_TRANSLATE_NOOP("Print", "Date of birth"), dateOf(person.dateOfBirth)},
            {QT_TRANSLATE_NOOP("Print", "Address"), person.address},
            {QT_TRANSLATE_NOOP("Print", "Postcode"), person.postcode},
            {QT_TRANSLATE_NOOP("Print", "Telephone"), telephonesOf(person)},
            {QT_TRANSLATE_NOOP("Print", "NHS number"),
             person.nhsNumber ? person.nhsNumber->digits() : QString()},
            {QT_TRANSLATE_NOOP("Print", "Culture and faith"), inOwnLanguage(person.cultureAndFaith)},
            {QT_TRANSLATE_NOOP("Print", "My way of communicating"),
             inOwnLanguage(person.communication.ownWay)}};
        for (const auto& [what, value] : facts)
            if (!value.isEmpty()) made.table->rows.append(cells({m_words(what), value}));
        addTold(made, needsOf(person, m_words));
        made.remark = m_words(QT_TRANSLATE_NOOP(
            "Print",
            "Notes about keeping people safe are kept apart and are not in this copy. Ask a manager of "
            "the agency for them: whether they may be told is decided one by one."));
        return made;
    }

    static void addTold(ReportPart& part, const QList<ToldFact>& facts) {
        for (const auto& [what, value] : facts)
            if (!value.isEmpty()) part.table->rows.append(cells({what, value}));
    }

    ReportPart funding() const {
        ReportPart made =
            part(QT_TRANSLATE_NOOP("Print", "How my support is paid for"),
                 {{QT_TRANSLATE_NOOP("Print", "What"), 1}, {QT_TRANSLATE_NOOP("Print", "As it is kept"), 2}});
        addTold(made, fundingOf(m_facts, m_words));
        return made;
    }

    ReportPart consents() const {
        ReportPart made = part(QT_TRANSLATE_NOOP("Print", "Who may see the stories about me"),
                               {{QT_TRANSLATE_NOOP("Print", "When"), 1},
                                {QT_TRANSLATE_NOOP("Print", "Story"), 2},
                                {QT_TRANSLATE_NOOP("Print", "Who may see it"), 1},
                                {QT_TRANSLATE_NOOP("Print", "Said by"), 1}});
        made.table->rows = consentRows(m_facts, m_words);
        return made;
    }

    ReportPart circle() const {
        ReportPart made = part(QT_TRANSLATE_NOOP("Print", "My circle of support"),
                               {{QT_TRANSLATE_NOOP("Print", "Name"), 1},
                                {QT_TRANSLATE_NOOP("Print", "Who they are to me"), 1},
                                {QT_TRANSLATE_NOOP("Print", "What they do"), 2}});
        for (const CircleMember& member : m_facts.circle)
            made.table->rows.append(
                cells({member.name, inOwnLanguage(member.relation), inOwnLanguage(member.does)}));
        return made;
    }

    ReportPart complexity() const {
        ReportPart made = part(QT_TRANSLATE_NOOP("Print", "How complex my support is"),
                               {{QT_TRANSLATE_NOOP("Print", "Decided on"), 1},
                                {QT_TRANSLATE_NOOP("Print", "Status"), 1},
                                {QT_TRANSLATE_NOOP("Print", "Why"), 2}});
        for (const RagDecision& decision : m_facts.complexity)
            made.table->rows.append(
                cells({dateOf(decision.decidedOn), m_words(phraseOfRag(decision.status)), decision.reason}));
        return made;
    }

    ReportPart package() const {
        ReportPart made =
            part(QT_TRANSLATE_NOOP("Print", "My package"), {{QT_TRANSLATE_NOOP("Print", "From"), 1},
                                                            {QT_TRANSLATE_NOOP("Print", "What"), 1},
                                                            {QT_TRANSLATE_NOOP("Print", "Why"), 2}});
        if (!m_facts.package) return made;
        for (const StageChange& change : m_facts.package->stages)
            made.table->rows.append(
                cells({m_words.date(change.from), m_words(phraseOfStage(change.stage)), change.reason}));
        for (const AgreedHours& hours : m_facts.package->hours)
            made.table->rows.append(
                cells({m_words.date(hours.from),
                       m_words.shortMinutes(hours.minimumMinutes) + QStringLiteral(" – ") +
                           m_words.shortMinutes(hours.maximumMinutes),
                       QString()}));
        return made;
    }

    ReportPart plans() const {
        ReportPart made =
            part(QT_TRANSLATE_NOOP("Print", "My support plans"),
                 {{QT_TRANSLATE_NOOP("Print", "Version"), 1}, {QT_TRANSLATE_NOOP("Print", "Review on"), 2}});
        made.remark =
            m_words(QT_TRANSLATE_NOOP("Print", "Each plan is beside this paper, as it was agreed."));
        for (const SupportPlan& plan : m_facts.plans)
            made.table->rows.append(cells({QString::number(plan.version), dateOf(plan.reviewOn)}));
        return made;
    }

    ReportPart ratings() const {
        ReportPart made = part(QT_TRANSLATE_NOOP("Print", "How far my outcomes are"),
                               {{QT_TRANSLATE_NOOP("Print", "When"), 1},
                                {QT_TRANSLATE_NOOP("Print", "Outcome"), 1.5},
                                {QT_TRANSLATE_NOOP("Print", "From 0 to 10"), 0.7},
                                {QT_TRANSLATE_NOOP("Print", "In their words"), 2}});
        QList<OutcomeRating> ratings = m_facts.ratings;
        std::stable_sort(ratings.begin(), ratings.end(),
                         [](const auto& one, const auto& other) { return one.on < other.on; });
        for (const OutcomeRating& rating : std::as_const(ratings))
            made.table->rows.append(cells(
                {m_words.date(rating.on), inOwnLanguage(m_facts.outcomes.value(rating.outcome)),
                 rating.score ? QString::number(*rating.score) : QString(), inOwnLanguage(rating.words)}));
        return made;
    }

    /// Who was there, what was said and what is to be done, one below the other.
    QString toldAt(const Review& review) const {
        QStringList lines;
        for (const ReviewParticipant& there : review.participants)
            lines.append(QStringList{there.name, there.note}.join(u' ').trimmed());
        for (const BilingualText& words : {review.meetsWords, review.wantedWords, review.resultReason})
            lines.append(inOwnLanguage(words));
        for (const ReviewCard& card : review.cards)
            lines.append(inOwnLanguage(card.words));
        for (const ReviewAction& action : review.actions)
            lines.append(QStringList{action.what, action.owner, m_words.date(action.dueOn)}.join(u' '));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    ReportPart reviews() const {
        ReportPart made = part(QT_TRANSLATE_NOOP("Print", "My reviews"),
                               {{QT_TRANSLATE_NOOP("Print", "When"), 1},
                                {QT_TRANSLATE_NOOP("Print", "Held by"), 1},
                                {QT_TRANSLATE_NOOP("Print", "Who was there, and what was said"), 3}});
        for (const Review& review : m_facts.reviews)
            made.table->rows.append(cells({m_words.date(review.on), review.heldBy, toldAt(review)}));
        return made;
    }

    ReportPart stories() const {
        ReportPart made =
            part(QT_TRANSLATE_NOOP("Print", "Stories about me"), {{QT_TRANSLATE_NOOP("Print", "When"), 1},
                                                                  {QT_TRANSLATE_NOOP("Print", "Told by"), 1},
                                                                  {QT_TRANSLATE_NOOP("Print", "What"), 3}});
        for (const Story& story : m_facts.stories)
            made.table->rows.append(cells({m_words.date(story.on), story.tellerName,
                                           inOwnLanguage(story.title) + u'\n' + inOwnLanguage(story.story)}));
        return made;
    }

    ReportPart concerns() const {
        ReportPart made = part(QT_TRANSLATE_NOOP("Print", "What I or others asked for or complained of"),
                               {{QT_TRANSLATE_NOOP("Print", "When"), 1},
                                {QT_TRANSLATE_NOOP("Print", "What"), 2},
                                {QT_TRANSLATE_NOOP("Print", "Answer"), 2}});
        for (const Concern& concern : m_facts.concerns)
            made.table->rows.append(cells({m_words.date(concern.raisedOn), inOwnLanguage(concern.what),
                                           inOwnLanguage(concern.answer)}));
        return made;
    }

    QString whoCame(const Visit& visit) const {
        QStringList names;
        for (const CareWorkerId& worker : visit.workers)
            names.append(m_facts.workers.value(worker));
        return names.join(QStringLiteral(", "));
    }

    ReportPart visits() const {
        ReportPart made =
            part(QT_TRANSLATE_NOOP("Print", "My visits"), {{QT_TRANSLATE_NOOP("Print", "When"), 1.2},
                                                           {QT_TRANSLATE_NOOP("Print", "What"), 1},
                                                           {QT_TRANSLATE_NOOP("Print", "Who came"), 1},
                                                           {QT_TRANSLATE_NOOP("Print", "Note"), 2}});
        for (const Visit& visit : m_facts.visits) {
            const auto span = spanOf(visit);
            const QString when =
                span ? m_words.date(span->start.day()) + u' ' + m_words.times(span->start, span->minutes)
                     : QString();
            made.table->rows.append(
                cells({when, m_words(phraseOf(visit.state)), whoCame(visit), visit.note}));
        }
        return made;
    }

    ReportPart trail() const {
        ReportPart made = part(QT_TRANSLATE_NOOP("Print", "Who saw or changed my record"),
                               {{QT_TRANSLATE_NOOP("Print", "When"), 1.2},
                                {QT_TRANSLATE_NOOP("Print", "Who"), 1},
                                {QT_TRANSLATE_NOOP("Print", "What"), 1}});
        for (const AuditLine& line : m_facts.audit)
            made.table->rows.append(
                cells({m_words.date(line.at.date()) + u' ' + line.at.time().toString(QStringLiteral("HH:mm")),
                       line.userName, wording::described(line, m_words.language())}));
        return made;
    }

    const SubjectFacts& m_facts;
    ReportWords m_words;
};

} // namespace

Report subjectCopy(const SubjectFacts& facts, QDate madeOn, ReaderLanguage language) {
    return SubjectCopyMaker(facts, language).report(madeOn);
}

} // namespace aelwyd
