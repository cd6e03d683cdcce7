// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/themeservice.h"

#include "core/base/checks.h"
#include "core/base/text.h"
#include "core/service/auditwriter.h"
#include "core/storage/peoplestore.h"
#include "core/storage/staffkeys.h"
#include "core/themes/namehider.h"

#include <QHash>
#include <algorithm>

namespace aelwyd {

namespace {

const Problem kGone{{}, ErrorCode::NotFound};

NameHider hiderOfStaff(Database& database) {
    NameHider hider;
    for (const StaffKey& worker : staffKeys(database))
        hider.addWorker(worker.firstName, worker.lastName);
    return hider;
}

/// "12 Heol Fawr, Blaenafon": the house and street without the number.
QString streetOf(const QString& address) {
    QString street = address.section(u'\n', 0, 0).section(u',', 0, 0).trimmed();
    while (!street.isEmpty() && !street.front().isLetter())
        street.remove(0, 1);
    return street;
}

void addPerson(NameHider& hider, Database& database, const ServiceUserId& id) {
    const PeopleStore people(database);
    const auto person = people.person(id);
    if (!person) return;
    for (const QString& name : {person->firstName, person->lastName, person->knownAs})
        hider.addNames(name);
    for (const QString& phrase :
         {streetOf(person->address), person->reference, person->localAuthorityReference})
        hider.addPhrase(phrase);
    for (const CircleMember& member : people.circle(id))
        hider.addNames(member.name);
}

/// Adds the cards that the round does not have yet; on every copy of the file a card gets the same id.
qsizetype gatherInto(Database& database, const ThemeRound& round) {
    ThemeStore store(database);
    const NameHider staff = hiderOfStaff(database);
    QHash<ServiceUserId, NameHider> hiders;
    QSet<QUuid> known;
    for (const ThemeCard& card : round.cards)
        known.insert(card.id);
    qsizetype added = 0;
    for (const SaidCard& said : store.said(round.from, round.until)) {
        const QUuid id = derivedUuid(round.id.uuid(), said.card.id.toRfc4122());
        if (known.contains(id)) continue;
        if (!hiders.contains(said.person))
            addPerson(hiders.insert(said.person, staff).value(), database, said.person);
        const BilingualText words = hiders[said.person].hidden(said.card.words);
        store.add(round.id, {{id, said.card.kind, words}, said.person, said.card.id});
        ++added;
    }
    return added;
}

Problems problemsOfWords(const BilingualText& words) {
    return Checks().required("words", words).clean("words", words).problems();
}

bool hasCard(const ThemeRound& round, const QUuid& id) {
    return std::any_of(round.cards.begin(), round.cards.end(),
                       [&](const ThemeCard& card) { return card.id == id; });
}

bool hasCards(const ThemeRound& round, const QList<QUuid>& ids) {
    return std::all_of(ids.begin(), ids.end(), [&](const QUuid& id) { return hasCard(round, id); });
}

int placeOf(const ThemeRound& round, const QUuid& theme) {
    for (int i = 0; i < round.themes.size(); ++i)
        if (round.themes.at(i).id == theme) return i;
    return static_cast<int>(round.themes.size());
}

} // namespace

QList<ThemeRoundLine> ThemeService::rounds() const {
    return ThemeStore(m_workspace.database()).rounds();
}

std::optional<ThemeRound> ThemeService::round(const ThemeRoundId& id) const {
    return ThemeStore(m_workspace.database()).round(id);
}

std::optional<ThemeRound> ThemeService::before(const ThemeRound& round) const {
    for (const ThemeRoundLine& line : rounds())
        if (line.year < round.year) return this->round(line.id);
    return std::nullopt;
}

qsizetype ThemeService::countSaid(QDate from, QDate until) const {
    return ThemeStore(m_workspace.database()).said(from, until).size();
}

/// Runs `work` on the round as it is; what it did can be taken back.
Result<void> ThemeService::change(const ThemeRoundId& id,
                                  const std::function<Result<void>(const ThemeRound&)>& work) {
    const auto found = round(id);
    if (!found) return kGone;
    return m_workspace.transact({Operation::WorkTogether, id.uuid()}, [&] { return work(*found); });
}

Result<ThemeRoundId> ThemeService::begin(int year, QDate from, QDate until) {
    const ThemeRound round{
        .year = year, .from = from, .until = until, .beganOn = m_workspace.clock().today()};
    if (const Problems problems = problemsOf(round); !problems.isEmpty()) return problems;
    const auto begun =
        m_workspace.transact({Operation::WorkTogether, round.id.uuid()}, [&]() -> Result<void> {
            ThemeStore(m_workspace.database()).write(round);
            gatherInto(m_workspace.database(), round);
            return {};
        });
    return begun ? Result<ThemeRoundId>(round.id) : begun.problems();
}

Result<qsizetype> ThemeService::gather(const ThemeRoundId& id) {
    qsizetype added = 0;
    const auto gathered = change(id, [&](const ThemeRound& round) -> Result<void> {
        added = gatherInto(m_workspace.database(), round);
        return {};
    });
    return gathered ? Result<qsizetype>(added) : gathered.problems();
}

Result<void> ThemeService::addCard(const ThemeRoundId& id, CardKind kind, const BilingualText& told) {
    const BilingualText words = tidied(told);
    if (const Problems problems = problemsOfWords(words); !problems.isEmpty()) return problems;
    return change(id, [&](const ThemeRound&) -> Result<void> {
        ThemeStore(m_workspace.database()).add(id, {{newUuidV7(), kind, words}, {}, {}});
        return {};
    });
}

Result<void> ThemeService::reword(const ThemeRoundId& id, const QUuid& card, const BilingualText& told) {
    const BilingualText words = tidied(told);
    if (const Problems problems = problemsOfWords(words); !problems.isEmpty()) return problems;
    return change(id, [&](const ThemeRound& round) -> Result<void> {
        if (!hasCard(round, card)) return kGone;
        ThemeStore(m_workspace.database()).reword(card, words);
        return {};
    });
}

Result<void> ThemeService::lay(const ThemeRoundId& id, const QList<QUuid>& cards,
                               const std::optional<QUuid>& theme, bool aside) {
    return change(id, [&](const ThemeRound& round) -> Result<void> {
        if (!hasCards(round, cards) || (theme && !themeIn(round, *theme))) return kGone;
        ThemeStore(m_workspace.database()).lay(cards, theme, aside && !theme);
        return {};
    });
}

Result<void> ThemeService::save(const ThemeRoundId& id, const ChangeTheme& told, const QList<QUuid>& cards) {
    ChangeTheme theme = tidied(told);
    if (theme.id.isNull()) theme.id = newUuidV7();
    return change(id, [&](const ThemeRound& round) -> Result<void> {
        if (!hasCards(round, cards)) return kGone;
        const Problems problems = problemsOf(theme, round.beganOn, m_workspace.clock().today());
        if (!problems.isEmpty()) return problems;
        ThemeStore store(m_workspace.database());
        store.write(id, placeOf(round, theme.id), theme);
        store.lay(cards, theme.id, false);
        return {};
    });
}

Result<void> ThemeService::removeTheme(const ThemeRoundId& id, const QUuid& theme) {
    return change(id, [&](const ThemeRound& round) -> Result<void> {
        if (!themeIn(round, theme)) return kGone;
        ThemeStore(m_workspace.database()).removeTheme(theme);
        return {};
    });
}

Result<void> ThemeService::setActionDone(const ThemeRoundId& id, const QUuid& action,
                                         const std::optional<QDate>& on) {
    const auto found = round(id);
    if (!found) return kGone;
    for (ChangeTheme theme : found->themes)
        for (ThemeAction& each : theme.actions)
            if (each.id == action) {
                each.doneOn = on;
                return save(id, theme);
            }
    return kGone;
}

Result<void> ThemeService::setShared(const ThemeRoundId& id, const std::optional<QDate>& on) {
    if (on && *on > m_workspace.clock().today()) return dayInFuture(QStringLiteral("shared_on"), *on);
    return change(id, [&](ThemeRound round) -> Result<void> {
        round.sharedOn = on;
        ThemeStore(m_workspace.database()).write(round);
        return {};
    });
}

Result<void> ThemeService::setArchived(const ThemeRoundId& id, bool archived) {
    return change(id, [&](ThemeRound round) -> Result<void> {
        round.archived = archived;
        ThemeStore(m_workspace.database()).write(round);
        return {};
    });
}

Result<CardOrigin> ThemeService::trace(const QUuid& card) const {
    if (!mayTrace()) return Problem{{}, ErrorCode::NotAllowed, {toCode(Operation::TraceCard)}};
    const auto traced = ThemeStore(m_workspace.database()).trace(card);
    if (!traced || !traced->person) return kGone;
    const auto key = PeopleStore(m_workspace.database()).key(*traced->person);
    if (!key) return kGone;
    m_workspace.note({{AuditAction::Viewed, {key->id.uuid()}}});
    return CardOrigin{key->id, key->reference, fullName(key->firstName, key->lastName)};
}

} // namespace aelwyd
