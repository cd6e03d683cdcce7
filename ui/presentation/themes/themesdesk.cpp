// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/themes/themesdesk.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"

namespace aelwyd {

ThemesDesk::ThemesDesk(ThemeService& themes, QObject* parent)
    : QObject(parent)
    , m_themes(themes) {
    connect(&themes.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touches(Noun::ThemeRound)) return;
        read();
        emit changed();
    });
    read();
}

/// The one that is wanted; else, or if it was put away, the latest.
void ThemesDesk::read() {
    m_round = m_wanted ? m_themes.round(*m_wanted) : std::nullopt;
    if (m_round && !m_round->archived) return;
    const auto all = rounds();
    m_round = all.isEmpty() ? std::nullopt : m_themes.round(all.first().id);
}

void ThemesDesk::open(const std::optional<ThemeRoundId>& id) {
    m_wanted = id;
    read();
    emit changed();
}

std::optional<ThemeRound> ThemesDesk::before() const {
    return m_round ? m_themes.before(*m_round) : std::nullopt;
}

void ThemesDesk::setKind(const std::optional<CardKind>& kind) {
    m_kind = kind;
    emit changed();
}

QList<BoardPlace> ThemesDesk::places() const {
    QList<BoardPlace> places{{}};
    if (!m_round) return {};
    for (const ChangeTheme& theme : m_round->themes)
        places.append({theme.id});
    places.append({{}, true});
    return places;
}

QList<ThemeCard> ThemesDesk::cards(const BoardPlace& place) const {
    if (!m_round) return {};
    QList<ThemeCard> cards = cardsIn(*m_round, place.theme, place.aside);
    if (m_kind) cards.removeIf([this](const ThemeCard& card) { return card.kind != *m_kind; });
    return cards;
}

QString ThemesDesk::name(const BoardPlace& place) const {
    const ChangeTheme* theme = m_round && place.theme ? themeIn(*m_round, *place.theme) : nullptr;
    if (theme) return withVisibleControls(theme->name.preferring(installedLanguage()));
    return place.aside ? tr("Put aside") : tr("In no theme yet");
}

QString ThemesDesk::counts(const BoardPlace& place) const {
    const auto all = m_round ? cardsIn(*m_round, place.theme, place.aside) : QList<ThemeCard>();
    return tr("Working: %1. Not working: %2. Important: %3.")
        .arg(countOf(all, CardKind::Working))
        .arg(countOf(all, CardKind::NotWorking))
        .arg(countOf(all, CardKind::Important));
}

Problems ThemesDesk::begin(int year, QDate from, QDate until) {
    const auto begun = m_themes.begin(year, from, until);
    if (!begun) return begun.problems();
    open(begun.value());
    return {};
}

Result<qsizetype> ThemesDesk::gather() {
    if (!m_round) return qsizetype(0);
    return m_themes.gather(m_round->id);
}

Problems ThemesDesk::addCard(CardKind kind, const BilingualText& words) {
    return m_round ? m_themes.addCard(m_round->id, kind, words).problems() : Problems();
}

Problems ThemesDesk::reword(const QUuid& card, const BilingualText& words) {
    return m_round ? m_themes.reword(m_round->id, card, words).problems() : Problems();
}

Problems ThemesDesk::lay(const QList<QUuid>& cards, const BoardPlace& place) {
    return m_round ? m_themes.lay(m_round->id, cards, place.theme, place.aside).problems() : Problems();
}

Problems ThemesDesk::save(const ChangeTheme& theme, const QList<QUuid>& cards) {
    return m_round ? m_themes.save(m_round->id, theme, cards).problems() : Problems();
}

Problems ThemesDesk::removeTheme(const QUuid& theme) {
    return m_round ? m_themes.removeTheme(m_round->id, theme).problems() : Problems();
}

Problems ThemesDesk::setActionDone(const QUuid& action, bool done) {
    const auto on = done ? std::optional(today()) : std::nullopt;
    return m_round ? m_themes.setActionDone(m_round->id, action, on).problems() : Problems();
}

Problems ThemesDesk::share() {
    return m_round ? m_themes.setShared(m_round->id, today()).problems() : Problems();
}

Problems ThemesDesk::putAway() {
    return m_round ? m_themes.setArchived(m_round->id, true).problems() : Problems();
}

} // namespace aelwyd
