// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoprogress.h"

#include "core/demo/demojson.h"
#include "core/demo/dice.h"
#include "core/reviews/reviewdates.h"

#include <algorithm>

namespace aelwyd {

using namespace demojson;

namespace {

/// A review that has been due for so many days was held.
constexpr int kLongestBehind = 45;

QString managerOf(const DemoContent& content, int number) {
    const QStringList managers = strings(content.names, "managers");
    return managers.at(number % managers.size());
}

/// Writes what happened to one person.
class PersonProgress {
  public:
    PersonProgress(const DemoPerson& made, int number, const DemoContent& content, QDate today,
                   DemoProgress& into)
        : m_made(made)
        , m_number(number)
        , m_words(content.progress)
        , m_manager(managerOf(content, number))
        , m_today(today)
        , m_dice(derivedUuid(made.person.id.uuid(), "progress"))
        , m_into(into) {}
    void tell();

  private:
    QUuid idFor(const QByteArray& what) const { return derivedUuid(m_made.person.id.uuid(), what); }
    QJsonArray list(const char* name) const { return m_words.value(QLatin1String(name)).toArray(); }
    QJsonObject group(const char* name) const { return m_words.value(QLatin1String(name)).toObject(); }
    const SupportPlan* agreedPlan() const;
    std::optional<QDate> firstAgreed() const;
    QDate agreedSince(const PlanItemId& outcome) const;
    void holdReviews();
    void hold(ReviewKind kind, QDate on);
    void answer(Review& review);
    void addCards(Review& review);
    void addAction(Review& review);
    void rate(const PersonalOutcome& outcome);
    void addRating(const PersonalOutcome& outcome, int score, QDate on);
    void letGo(const PersonalOutcome& outcome, QDate on);
    void tellStories();
    QJsonObject leastToldStory();
    void addStory(const QJsonObject& json, const PersonalOutcome& outcome, int daysAgo,
                  const QByteArray& key);
    void raise();
    void addConcern(const QJsonObject& json, ConcernKind kind, const QByteArray& key);

    const DemoPerson& m_made;
    int m_number;
    const QJsonObject m_words;
    QString m_manager;
    QDate m_today;
    Dice m_dice;
    DemoProgress& m_into;
    QList<Review> m_held;
};

const SupportPlan* PersonProgress::agreedPlan() const {
    const SupportPlan* found = nullptr;
    for (const SupportPlan& plan : m_made.plans)
        if (plan.agreement) found = &plan;
    return found;
}

std::optional<QDate> PersonProgress::firstAgreed() const {
    for (const SupportPlan& plan : m_made.plans)
        if (plan.agreement) return plan.agreement->on;
    return std::nullopt;
}

/// The agreement of the first version that holds the outcome.
QDate PersonProgress::agreedSince(const PlanItemId& outcome) const {
    for (const SupportPlan& plan : m_made.plans)
        for (const PersonalOutcome& each : plan.outcomes)
            if (plan.agreement && each.id == outcome) return plan.agreement->on;
    return m_today;
}

/// Each as it falls due, a few days late at most; now and then the last one has not been held yet, by some
/// weeks.
void PersonProgress::holdReviews() {
    ReviewFacts facts = factsOfPackage(*m_made.package);
    const auto agreed = firstAgreed();
    if (!facts.startsOn || !agreed) return;
    facts.endsOn.reset();
    for (QDate day = *facts.startsOn;;) {
        const auto due = reviewsDue(facts, day);
        if (due.isEmpty()) return;
        const ReviewDue next = due.first();
        day = next.on.addDays(m_dice.below(4));
        if (isFull(next.kind)) day = std::max(day, *agreed);
        if (isFull(next.kind) && !m_held.isEmpty()) day = std::max(day, m_held.last().on.addDays(7));
        const bool isOld = next.on <= m_today.addDays(-kLongestBehind);
        if (isOld) day = std::min(day, m_today);
        const bool forgotten = day > m_today.addDays(-30) && m_dice.chance(15) && !isOld;
        if (day > m_today || forgotten) return;
        hold(next.kind, day);
        facts.held.append({next.kind, day});
    }
}

void PersonProgress::hold(ReviewKind kind, QDate on) {
    const QByteArray key = "review/" + toCode(kind).toUtf8() + '/' + on.toString(Qt::ISODate).toUtf8();
    Review review{.id = ReviewId::derived(m_made.person.id.uuid(), key), .person = m_made.person.id};
    review.kind = kind;
    review.on = on;
    review.heldBy = m_manager;
    for (const SupportPlan& plan : m_made.plans)
        if (plan.agreement && plan.agreement->on <= on) review.plan = plan.id;
    review.participants.append({idFor(key + "/person"), Voice::Person, {}, {}});
    for (const AgreementParty& party : agreedPlan()->agreement->parties)
        if (party.role == PartyRole::SocialWorker && kind == ReviewKind::Yearly)
            review.participants.append({idFor(key + "/social"), Voice::SocialWorker, party.name, party.note});
    if (isFull(kind)) answer(review);
    m_held.append(review);
    m_into.reviews.append(review);
}

void PersonProgress::answer(Review& review) {
    const int chance = m_dice.below(100);
    review.meetsOutcomes = chance < 65   ? ReviewAnswer::Yes
                           : chance < 93 ? ReviewAnswer::Partly
                                         : ReviewAnswer::No;
    review.meetsWords = bilingual(group("meets").value(toCode(*review.meetsOutcomes)));
    review.stillWanted = m_dice.chance(85) ? ReviewAnswer::Yes : ReviewAnswer::Partly;
    review.wantedWords = bilingual(m_words, "wanted");
    const int change = m_dice.below(100);
    review.result = change < 70   ? ReviewResult::Same
                    : change < 82 ? ReviewResult::TimesChanged
                    : change < 93 ? ReviewResult::More
                                  : ReviewResult::Less;
    addCards(review);
    if (m_dice.chance(40)) addAction(review);
}

void PersonProgress::addCards(Review& review) {
    for (const CardKind kind : allOf<CardKind>()) {
        const QJsonArray words = group("cards").value(toCode(kind)).toArray();
        for (const QJsonValue& card : m_dice.pickSome(words, m_dice.between(1, 3)))
            review.cards.append(
                {derivedUuid(review.id.uuid(), "card/" + QByteArray::number(review.cards.size())), kind,
                 bilingual(card)});
    }
}

void PersonProgress::addAction(Review& review) {
    const BilingualText what = bilingual(m_dice.pick(list("actions")));
    const bool welsh = m_made.person.language == LanguageCode::welsh();
    ReviewAction action{derivedUuid(review.id.uuid(), "action"),
                        welsh ? what.cy : what.en,
                        m_manager,
                        review.on.addDays(m_dice.between(7, 28)),
                        {}};
    if (action.dueOn < m_today && m_dice.chance(90)) action.doneOn = action.dueOn;
    review.actions.append(action);
}

void PersonProgress::addRating(const PersonalOutcome& outcome, int score, QDate on) {
    const QByteArray key = "rating/" + outcome.id.bytes() + on.toString(Qt::ISODate).toUtf8();
    OutcomeRating rating{.id = OutcomeRatingId::derived(m_made.person.id.uuid(), key),
                         .person = m_made.person.id,
                         .outcome = outcome.id,
                         .on = on,
                         .score = score};
    const char* level = score < 4 ? "low" : score < 8 ? "middle" : "high";
    if (m_dice.chance(70))
        rating.words = bilingual(m_dice.pick(group("words").value(QLatin1String(level)).toArray()));
    const bool family = !m_made.circle.isEmpty() && m_dice.chance(15);
    if (family) rating.saidBy = Voice::Family;
    if (family) rating.saidByName = m_made.circle.first().name;
    m_into.ratings.append(rating);
}

/// Told when the plan was agreed, and at each full review after that.
void PersonProgress::rate(const PersonalOutcome& outcome) {
    const bool change = outcome.kind == OutcomeKind::Change;
    int score = change ? m_dice.between(1, 4) : m_dice.between(5, 8);
    QDate last = agreedSince(outcome.id);
    addRating(outcome, score, last);
    for (const Review& review : m_held) {
        if (!isFull(review.kind) || review.on <= last) continue;
        last = review.on;
        score = std::clamp(score + m_dice.between(-1, change ? 3 : 1), kLowestScore, kHighestScore);
        addRating(outcome, score, last);
    }
    if (outcome.status == OutcomeStatus::Active && m_dice.chance(3)) letGo(outcome, last);
    if (outcome.status == OutcomeStatus::Active && change && score == kHighestScore)
        m_into.changes.append({idFor("achieved/" + outcome.id.bytes()),
                               m_made.person.id,
                               outcome.id,
                               last,
                               OutcomeStatus::Achieved,
                               {},
                               m_manager});
}

void PersonProgress::letGo(const PersonalOutcome& outcome, QDate on) {
    m_into.changes.append({idFor("let-go/" + outcome.id.bytes()), m_made.person.id, outcome.id,
                           std::min(on.addDays(1), m_today), OutcomeStatus::LetGo,
                           bilingual(m_words, "let_go"), m_manager});
}

void PersonProgress::tellStories() {
    const auto& outcomes = agreedPlan()->outcomes;
    if (outcomes.isEmpty()) return;
    for (const QJsonValue& value : list("stories")) {
        const QJsonObject json = value.toObject();
        const int place = json.value(QLatin1String("outcome")).toInt();
        if (json.value(QLatin1String("life")).toInt() == m_number + 1 && place < outcomes.size())
            addStory(json, outcomes.at(place), json.value(QLatin1String("days_ago")).toInt(), "story");
    }
    if (m_number >= 26 && m_dice.chance(25))
        addStory(leastToldStory(), outcomes.first(), m_dice.between(5, 80), "general-story");
}

/// One that was told least often before: from a drawn one on, in their order.
QJsonObject PersonProgress::leastToldStory() {
    const QJsonArray stories = list("general_stories");
    const int count = static_cast<int>(stories.size());
    const int drawn = m_dice.below(count);
    const auto at = [&](int step) { return stories.at((drawn + step) % count).toObject(); };
    const auto told = [&](int step) {
        const BilingualText title = bilingual(at(step), "title");
        return std::count_if(m_into.stories.begin(), m_into.stories.end(),
                             [&](const Story& story) { return story.title == title; });
    };
    int least = 0;
    for (int step = 1; step < count; ++step)
        if (told(step) < told(least)) least = step;
    return at(least);
}

void PersonProgress::addStory(const QJsonObject& json, const PersonalOutcome& outcome, int daysAgo,
                              const QByteArray& key) {
    Story story{.id = StoryId::derived(m_made.person.id.uuid(), key), .person = m_made.person.id};
    story.title = bilingual(json, "title");
    story.story = bilingual(json, "story");
    story.why = bilingual(json, "why");
    story.on = m_today.addDays(-daysAgo);
    story.tellerName = text(json, "teller");
    story.namesChanged = json.value(QLatin1String("names_changed")).toBool();
    story.outcomes = {outcome.id};
    m_into.stories.append(story);
    const auto consent =
        coded(json, "consent", m_dice.chance(60) ? StoryConsent::Commissioner : StoryConsent::Team);
    m_into.consents.append(
        {idFor(key + "/consent"), story.id, 0, story.on, consent, calledName(m_made.person), {}});
}

void PersonProgress::raise() {
    if (m_dice.chance(20)) {
        const QJsonObject request = m_dice.pick(list("requests")).toObject();
        addConcern(request, coded(request, "kind", ConcernKind::Request), "request");
    }
    if (m_dice.chance(6))
        addConcern(m_dice.pick(list("complaints")).toObject(), ConcernKind::Complaint, "complaint");
    if (m_dice.chance(10))
        addConcern(m_dice.pick(list("compliments")).toObject(), ConcernKind::Compliment, "compliment");
}

void PersonProgress::addConcern(const QJsonObject& json, ConcernKind kind, const QByteArray& key) {
    Concern concern{.id = ConcernId::derived(m_made.person.id.uuid(), key), .person = m_made.person.id};
    concern.kind = kind;
    concern.topic = coded(json, "topic", ConcernTopic::Visits);
    concern.what = bilingual(QJsonValue(json));
    concern.raisedOn = m_today.addDays(-m_dice.between(3, 60));
    concern.raisedBy = m_made.circle.isEmpty() ? QString() : m_made.circle.first().name;
    concern.voice = m_made.circle.isEmpty() ? Voice::Person : Voice::Family;
    concern.sentTo = text(json, "to");
    const QDate next = concern.raisedOn.addDays(m_dice.between(1, 3));
    if (!concern.sentTo.isEmpty()) concern.sentOn = std::min(next, m_today);
    const QDate chased = concern.raisedOn.addDays(12);
    if (concern.sentOn && chased <= m_today && m_dice.chance(50))
        concern.chases.append({idFor(key + "/chase"), chased, m_manager, {}});
    const QDate answered = concern.raisedOn.addDays(m_dice.between(4, 35));
    if (kind != ConcernKind::Compliment && answered <= m_today) concern.answeredOn = answered;
    if (concern.answeredOn) concern.answer = bilingual(m_words, "answer");
    // Nobody asks again after the answer has come.
    if (concern.answeredOn && *concern.answeredOn <= chased) concern.chases.clear();
    m_into.concerns.append(concern);
}

void PersonProgress::tell() {
    if (!m_made.package || !agreedPlan()) return;
    holdReviews();
    for (const PersonalOutcome& outcome : agreedPlan()->outcomes)
        rate(outcome);
    tellStories();
    raise();
}

} // namespace

DemoProgress demoProgress(const DemoAgency& made, const DemoContent& content, QDate today) {
    DemoProgress progress;
    for (int number = 0; number < made.people.size(); ++number)
        PersonProgress(made.people.at(number), number, content, today, progress).tell();
    return progress;
}

} // namespace aelwyd
