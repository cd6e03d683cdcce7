// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/themestore.h"

#include "core/storage/reading.h"

namespace aelwyd {

namespace {

struct ThemeRow {
    QUuid id;
    QUuid round;
    int place = 0;
    ChangeTheme theme;
};

struct ThemeActionRow {
    QUuid id;
    QUuid round;
    QUuid theme;
    int place = 0;
    ThemeAction action;
};

struct ThemeCardRow {
    QUuid id;
    QUuid round;
    TracedCard traced;
};

} // namespace

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, ThemeRound>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("year", row.year);
    io("from_day", row.from);
    io("until", row.until);
    io("began_on", row.beganOn);
    io("shared_on", row.sharedOn);
    io("archived", row.archived);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, ThemeRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("round_id", row.round);
    io("place", row.place);
    io("name", row.theme.name);
    io("success", row.theme.success);
    io("whys", row.theme.whys);
    io("follows_id", row.theme.follows);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, ThemeActionRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("round_id", row.round);
    io("theme_id", row.theme);
    io("place", row.place);
    io("what", row.action.what);
    io("owner", row.action.owner);
    io("due_on", row.action.dueOn);
    io("done_on", row.action.doneOn);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, ThemeCardRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("round_id", row.round);
    io("service_user_id", row.traced.person);
    io("review_card_id", row.traced.reviewCard);
    io("kind", row.traced.card.kind);
    io("words", row.traced.card.words);
    io("theme_id", row.traced.card.theme);
    io("put_aside", row.traced.card.aside);
}

namespace {

QList<ThemeAction> actionsOf(Database& database, const QUuid& theme) {
    QList<ThemeAction> actions;
    for (ThemeActionRow& row :
         childrenOf(database, "theme_action", "theme_id", theme, ThemeActionRow{}, "place, id")) {
        row.action.id = row.id;
        actions.append(row.action);
    }
    return actions;
}

QList<ChangeTheme> themesOf(Database& database, const QUuid& round) {
    QList<ChangeTheme> themes;
    for (ThemeRow& row : childrenOf(database, "theme", "round_id", round, ThemeRow{}, "place, id")) {
        row.theme.id = row.id;
        row.theme.actions = actionsOf(database, row.id);
        themes.append(row.theme);
    }
    return themes;
}

TracedCard tracedOf(ThemeCardRow row) {
    row.traced.card.id = row.id;
    return row.traced;
}

/// In an order that does not tell whose they are.
QList<ThemeCard> cardsOf(Database& database, const QUuid& round) {
    QList<ThemeCard> cards;
    for (const ThemeCardRow& row : childrenOf(database, "theme_card", "round_id", round, ThemeCardRow{},
                                              "kind, words_en, words_cy, id"))
        cards.append(tracedOf(row).card);
    return cards;
}

} // namespace

QList<ThemeRoundLine> ThemeStore::rounds() const {
    QList<ThemeRoundLine> lines;
    for (const ThemeRound& round : rowsWhere(m_database, "theme_round", ThemeRound{},
                                             "WHERE archived = 0 ORDER BY year DESC, from_day DESC, id"))
        lines.append({round.id, round.year, round.from, round.until});
    return lines;
}

std::optional<ThemeRound> ThemeStore::round(const ThemeRoundId& id) const {
    auto found = rowsWhere(m_database, "theme_round", ThemeRound{}, "WHERE id = ?", {id.bytes()});
    if (found.isEmpty()) return std::nullopt;
    found.first().themes = themesOf(m_database, id.uuid());
    found.first().cards = cardsOf(m_database, id.uuid());
    return found.first();
}

void ThemeStore::write(const ThemeRound& round) {
    upsert(m_database, "theme_round", round);
}

void ThemeStore::write(const ThemeRoundId& round, int place, const ChangeTheme& theme) {
    upsert(m_database, "theme", ThemeRow{theme.id, round.uuid(), place, theme});
    QList<ThemeActionRow> rows;
    for (int i = 0; i < theme.actions.size(); ++i)
        rows.append({theme.actions[i].id, round.uuid(), theme.id, i, theme.actions[i]});
    replaceChildren(m_database, "theme_action", "theme_id", theme.id, rows);
}

void ThemeStore::removeTheme(const QUuid& theme) {
    for (const char* sql : {"UPDATE theme_card SET theme_id = NULL WHERE theme_id = ?",
                            "DELETE FROM theme_action WHERE theme_id = ?", "DELETE FROM theme WHERE id = ?"})
        Query(m_database, sql).bind(theme.toRfc4122()).run();
}

void ThemeStore::add(const ThemeRoundId& round, const TracedCard& card) {
    upsert(m_database, "theme_card", ThemeCardRow{card.card.id, round.uuid(), card});
}

void ThemeStore::lay(const QList<QUuid>& cards, const std::optional<QUuid>& theme, bool aside) {
    for (const QUuid& card : cards) {
        Query query(m_database, "UPDATE theme_card SET theme_id = ?, put_aside = ? WHERE id = ?");
        theme ? query.bind(theme->toRfc4122()) : query.bindNull();
        query.bind(qint64(aside)).bind(card.toRfc4122()).run();
    }
}

void ThemeStore::reword(const QUuid& card, const BilingualText& words) {
    Query(m_database, "UPDATE theme_card SET words_cy = ?, words_en = ? WHERE id = ?")
        .bind(words.cy)
        .bind(words.en)
        .bind(card.toRfc4122())
        .run();
}

std::optional<TracedCard> ThemeStore::trace(const QUuid& card) const {
    const auto found =
        rowsWhere(m_database, "theme_card", ThemeCardRow{}, "WHERE id = ?", {card.toRfc4122()});
    return found.isEmpty() ? std::nullopt : std::optional(tracedOf(found.first()));
}

QList<SaidCard> ThemeStore::said(QDate from, QDate until) const {
    Query query(m_database,
                "SELECT r.service_user_id, c.id, c.kind, c.words_cy, c.words_en FROM review r JOIN "
                "review_card c ON c.review_id = r.id WHERE r.archived = 0 AND r.on_day BETWEEN ? "
                "AND ? ORDER BY r.on_day, r.id, c.place, c.id");
    query.bind(from.toString(Qt::ISODate)).bind(until.toString(Qt::ISODate));
    QList<SaidCard> cards;
    while (query.next()) {
        SaidCard said{{}, query.id<ServiceUserId>()};
        RowReader reader(query);
        reader("id", said.card.id);
        reader("kind", said.card.kind);
        reader("words", said.card.words);
        cards.append(said);
    }
    return cards;
}

QList<OpenThemeAction> ThemeStore::openActions() const {
    QList<OpenThemeAction> actions;
    for (ThemeActionRow& row :
         rowsWhere(m_database, "theme_action", ThemeActionRow{},
                   "WHERE done_on IS NULL AND round_id IN (SELECT id FROM theme_round WHERE archived = 0) "
                   "ORDER BY due_on, id")) {
        row.action.id = row.id;
        actions.append({*ThemeRoundId::tryFromUuid(row.round), row.action});
    }
    return actions;
}

} // namespace aelwyd
