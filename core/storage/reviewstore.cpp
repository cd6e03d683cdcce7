// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reviewstore.h"

#include "core/storage/reading.h"

#include <algorithm>

namespace aelwyd {

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, Review>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("service_user_id", row.person);
    io("kind", row.kind);
    io("on_day", row.on);
    io("held_by", row.heldBy);
    io("plan_id", row.plan);
    io("meets_outcomes", row.meetsOutcomes);
    io("meets_words", row.meetsWords);
    io("still_wanted", row.stillWanted);
    io("wanted_words", row.wantedWords);
    io("result", row.result);
    io("result_reason", row.resultReason);
    io("archived", row.archived);
}

template <class Io, class Row>
void mapReviewPart(Io& io, Row& row) {
    io("id", row.id);
    io("review_id", row.owner);
    io("place", row.place);
    row.part.id = row.id;
}

template <class Io>
void mapReviewPart(Io& io, const auto& row) {
    io("id", row.id);
    io("review_id", row.owner);
    io("place", row.place);
}

template <class Row, class Part>
concept PartRowOf = std::is_same_v<std::remove_const_t<Row>, PartRow<Part>>;

template <class Io, PartRowOf<ReviewParticipant> Row>
void mapRow(Io& io, Row& row) {
    mapReviewPart(io, row);
    io("role", row.part.role);
    io("name", row.part.name);
    io("note", row.part.note);
}

template <class Io, PartRowOf<ReviewCard> Row>
void mapRow(Io& io, Row& row) {
    mapReviewPart(io, row);
    io("kind", row.part.kind);
    io("words", row.part.words);
}

template <class Io, PartRowOf<ReviewAction> Row>
void mapRow(Io& io, Row& row) {
    mapReviewPart(io, row);
    io("what", row.part.what);
    io("owner", row.part.owner);
    io("due_on", row.part.dueOn);
    io("done_on", row.part.doneOn);
}

namespace {

const Review& reviewSample() {
    static const Review sample{.person = anyPerson()};
    return sample;
}

QByteArray partsTail(const QByteArray& where) {
    return "WHERE review_id IN (SELECT id FROM review WHERE " + where + ") ORDER BY place, id";
}

} // namespace

QList<Review> ReviewStore::list(const QByteArray& where, const QByteArray& order,
                                const QList<QByteArray>& ids, const QList<QDate>& days) const {
    QList<Review> reviews =
        rowsWhere(m_database, "review", reviewSample(), "WHERE " + where + " ORDER BY " + order, ids, days);
    for (Review& review : reviews) {
        const QList<QByteArray> own{review.id.bytes()};
        const QByteArray tail = partsTail("id = ?");
        const QUuid id = review.id.uuid();
        review.participants =
            partsWhere<ReviewParticipant>(m_database, "review_participant", tail, own).value(id);
        review.cards = partsWhere<ReviewCard>(m_database, "review_card", tail, own).value(id);
        review.actions = partsWhere<ReviewAction>(m_database, "review_action", tail, own).value(id);
    }
    return reviews;
}

std::optional<Review> ReviewStore::review(const ReviewId& id) const {
    const auto found = list("id = ?", "id", {id.bytes()}, {});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Review> ReviewStore::ofPerson(const ServiceUserId& person) const {
    return list("service_user_id = ? AND archived = 0", "on_day DESC, id DESC", {person.bytes()}, {});
}

QList<Review> ReviewStore::between(QDate from, QDate to) const {
    return list("archived = 0 AND on_day BETWEEN ? AND ?", "on_day, id", {}, {from, to});
}

void ReviewStore::write(const Review& review) {
    const QUuid id = review.id.uuid();
    upsert(m_database, "review", review);
    replaceChildren(m_database, "review_participant", "review_id", id, partRows(id, review.participants));
    replaceChildren(m_database, "review_card", "review_id", id, partRows(id, review.cards));
    replaceChildren(m_database, "review_action", "review_id", id, partRows(id, review.actions));
}

/// Kind and day come next in the row.
static HeldReview heldIn(Query& query) {
    HeldReview one;
    RowReader reader(query);
    reader("kind", one.kind);
    reader("on_day", one.on);
    return one;
}

QHash<ServiceUserId, QList<HeldReview>> ReviewStore::allHeld() const {
    QHash<ServiceUserId, QList<HeldReview>> held;
    Query query(m_database,
                "SELECT service_user_id, kind, on_day FROM review WHERE archived = 0 ORDER BY id");
    while (query.next()) {
        const auto person = query.id<ServiceUserId>();
        held[person].append(heldIn(query));
    }
    // The file would sort everybody's reviews as one, which costs more than reading them.
    for (QList<HeldReview>& own : held)
        std::stable_sort(own.begin(), own.end(),
                         [](const HeldReview& a, const HeldReview& b) { return a.on < b.on; });
    return held;
}

QList<HeldReview> ReviewStore::held(const ServiceUserId& person) const {
    QList<HeldReview> held;
    Query query(m_database, "SELECT kind, on_day FROM review WHERE service_user_id = ? AND archived = 0 "
                            "ORDER BY on_day, id");
    query.bind(person.bytes());
    while (query.next())
        held.append(heldIn(query));
    return held;
}

QHash<ServiceUserId, QDate> ReviewStore::agreedDays() const {
    QHash<ServiceUserId, QDate> days;
    Query query(m_database, "SELECT p.service_user_id, p.review_on FROM support_plan p JOIN plan_agreement a "
                            "ON a.plan_id = p.id ORDER BY p.version, p.id");
    while (query.next()) {
        const auto person = query.id<ServiceUserId>();
        std::optional<QDate> on;
        RowReader reader(query);
        reader("review_on", on);
        if (on)
            days.insert(person, *on);
        else
            days.remove(person);
    }
    return days;
}

std::optional<QDate> ReviewStore::agreedDay(const ServiceUserId& person) const {
    Query query(m_database, "SELECT p.review_on FROM support_plan p WHERE p.service_user_id = ? AND EXISTS "
                            "(SELECT 1 FROM plan_agreement a WHERE a.plan_id = p.id) ORDER BY p.version "
                            "DESC, p.id DESC LIMIT 1");
    query.bind(person.bytes());
    std::optional<QDate> day;
    if (!query.next()) return day;
    RowReader reader(query);
    reader("review_on", day);
    return day;
}

std::optional<QDate> ReviewStore::firstAgreed(const ServiceUserId& person) const {
    Query query(m_database, "SELECT min(a.agreed_on) FROM plan_agreement a JOIN support_plan p ON p.id = "
                            "a.plan_id WHERE p.service_user_id = ?");
    query.bind(person.bytes());
    std::optional<QDate> day;
    if (!query.next()) return day;
    RowReader reader(query);
    reader("agreed_on", day);
    return day;
}

QList<OpenAction> ReviewStore::openActions() const {
    static const QByteArray columns = columnsOf(PartRow<ReviewAction>{}).join(", a.");
    Query query(m_database, "SELECT r.service_user_id, a." + columns +
                                " FROM review_action a JOIN review r ON r.id = a.review_id WHERE a.done_on "
                                "IS NULL AND r.archived = 0 ORDER BY a.due_on, a.id");
    QList<OpenAction> actions;
    while (query.next()) {
        const auto person = query.id<ServiceUserId>();
        const auto row = readRow(query, PartRow<ReviewAction>{});
        actions.append({*ReviewId::tryFromUuid(row.owner), person, row.part});
    }
    return actions;
}

} // namespace aelwyd
