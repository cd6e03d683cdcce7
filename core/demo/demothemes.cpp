// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demothemes.h"

#include "core/demo/demojson.h"
#include "core/demo/dice.h"

#include <QHash>

namespace aelwyd {

using namespace demojson;

namespace {

/// Everybody is reviewed at least once in that time.
constexpr int kMonthsOfReviews = 3;
constexpr int kDaysAgoBegun = 14;
constexpr int kDaysUntilShared = 100;

/// Lays the cards of one round as its content says.
class RoundMaker {
  public:
    RoundMaker(const DemoContent& content, const char* which, int year, QDate until, const QUuid& below)
        : m_themes(content.progress.value(QLatin1String("together")).toObject().value(QLatin1String(which)))
        , m_cards(content.progress.value(QLatin1String("cards")).toObject())
        , m_managers(strings(content.names, "managers")) {
        ThemeRound& round = m_made.round;
        round.id = ThemeRoundId::derived(below, "together/" + QByteArray(which));
        round.year = year;
        round.from = until.addMonths(-kMonthsOfReviews).addDays(1);
        round.until = until;
        round.beganOn = until;
    }

    /// `before`: the round whose themes may be carried on.
    DemoRound make(const DemoProgress& progress, const DemoRound* before) {
        for (const QJsonValue& theme : m_themes.toArray())
            addTheme(theme.toObject(), before);
        for (const Review& review : progress.reviews)
            if (m_made.round.from <= review.on && review.on <= m_made.round.until)
                for (const ReviewCard& card : review.cards)
                    addCard(card, review.person);
        if (m_made.cards.isEmpty()) addPaperCards();
        return m_made;
    }

  private:
    void addTheme(const QJsonObject& json, const DemoRound* before) {
        const int number = static_cast<int>(m_made.round.themes.size());
        ChangeTheme theme{.id = derivedUuid(m_made.round.id.uuid(), "theme/" + QByteArray::number(number)),
                          .name = bilingual(json, "name"),
                          .success = bilingual(json, "success"),
                          .whys = strings(json, "whys"),
                          .actions = {}};
        const int follows = json.value(QLatin1String("follows")).toInt(-1);
        if (before && follows >= 0) theme.follows = before->round.themes.at(follows).id;
        for (const QJsonValue& action : json.value(QLatin1String("actions")).toArray())
            theme.actions.append(actionOf(action.toObject(), theme));
        m_made.round.themes.append(theme);
        noteCards(json.value(QLatin1String("cards")).toObject(), theme.id);
    }

    ThemeAction actionOf(const QJsonObject& json, const ChangeTheme& theme) const {
        const QDate began = m_made.round.beganOn;
        const int done = json.value(QLatin1String("done")).toInt();
        return {derivedUuid(theme.id, "action/" + QByteArray::number(theme.actions.size())),
                text(json, "what"), m_managers.at(theme.actions.size() % m_managers.size()),
                began.addDays(json.value(QLatin1String("days")).toInt()),
                done > 0 ? std::optional(began.addDays(done)) : std::nullopt};
    }

    /// Which words belong to the theme.
    void noteCards(const QJsonObject& json, const QUuid& theme) {
        for (auto kind = json.begin(); kind != json.end(); ++kind)
            for (const QJsonValue& number : kind.value().toArray())
                m_themeOf.insert(bilingual(m_cards.value(kind.key()).toArray().at(number.toInt())).en, theme);
    }

    void addCard(const ReviewCard& said, const std::optional<ServiceUserId>& person) {
        ThemeCard card{derivedUuid(m_made.round.id.uuid(), said.id.toRfc4122()), said.kind, said.words};
        const auto theme = m_themeOf.constFind(said.words.en);
        if (theme != m_themeOf.constEnd()) card.theme = *theme;
        m_made.cards.append({card, person, person ? std::optional(said.id) : std::nullopt});
    }

    /// The agency's reviews do not go back so far: what people said was written on paper.
    void addPaperCards() {
        Dice dice(m_made.round.id.uuid());
        for (const CardKind kind : allOf<CardKind>())
            for (const QJsonValue& words : m_cards.value(toCode(kind)).toArray())
                for (int times = dice.between(1, 4); times > 0; --times)
                    addCard({derivedUuid(m_made.round.id.uuid(),
                                         "paper/" + QByteArray::number(m_made.cards.size())),
                             kind, bilingual(words)},
                            std::nullopt);
    }

    QJsonValue m_themes;
    QJsonObject m_cards;
    QStringList m_managers;
    QHash<QString, QUuid> m_themeOf;
    DemoRound m_made;
};

/// What belonged to no theme was put aside, and people were told what came of the rest.
void finish(DemoRound& made) {
    for (DemoCard& each : made.cards)
        each.card.aside = !each.card.theme;
    made.round.sharedOn = made.round.beganOn.addDays(kDaysUntilShared);
}

} // namespace

QList<DemoRound> demoThemes(const DemoProgress& progress, const DemoContent& content, QDate today) {
    if (progress.reviews.isEmpty()) return {};
    const QUuid below = progress.reviews.first().id.uuid();
    const QDate until = today.addDays(-kDaysAgoBegun), yearAgo = until.addYears(-1);
    DemoRound before = RoundMaker(content, "before", yearAgo.year(), yearAgo, below).make(progress, nullptr);
    finish(before);
    const DemoRound now = RoundMaker(content, "now", until.year(), until, below).make(progress, &before);
    return {before, now};
}

} // namespace aelwyd
