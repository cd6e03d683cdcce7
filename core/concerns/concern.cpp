// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/concerns/concern.h"

#include "core/base/checks.h"

#include <algorithm>

namespace aelwyd {

namespace {

void checkLater(Checks& checks, const Concern& concern, QDate today) {
    const auto later = [&](QByteArrayView field, const std::optional<QDate>& day) {
        checks.pastDay(field, day, today).notBefore(field, day, concern.raisedOn);
    };
    later("sent_on", concern.sentOn);
    later("answered_on", concern.answeredOn);
    for (const ConcernChase& chase : concern.chases) {
        const QByteArray head = "chases/" + chase.id.toByteArray(QUuid::WithoutBraces);
        later(head + "/on", std::optional(chase.on));
        checks.clean(head + "/by", chase.by, TextSort::Name)
            .clean(head + "/note", chase.note, TextSort::Note);
    }
}

} // namespace

Concern tidied(Concern concern) {
    for (BilingualText* text : {&concern.what, &concern.answer, &concern.learnt})
        *text = tidied(*text);
    concern.raisedBy = tidied(concern.raisedBy, TextSort::Name);
    concern.sentTo = tidied(concern.sentTo, TextSort::Name);
    for (ConcernChase& chase : concern.chases) {
        if (chase.id.isNull()) chase.id = newUuidV7();
        chase.by = tidied(chase.by, TextSort::Name);
        chase.note = tidied(chase.note, TextSort::Note);
    }
    std::sort(concern.chases.begin(), concern.chases.end(), [](const ConcernChase& a, const ConcernChase& b) {
        return std::pair(a.on, a.id) < std::pair(b.on, b.id);
    });
    return concern;
}

Problems problemsOf(const Concern& concern, QDate today) {
    Checks checks;
    checks.required("what", concern.what).pastDay("raised_on", concern.raisedOn, today);
    checkLater(checks, concern, today);
    if (concern.sentOn) checks.required("sent_to", concern.sentTo);
    if (concern.answeredOn && concern.kind != ConcernKind::Compliment)
        checks.required("answer", concern.answer);
    checks.clean("what", concern.what).clean("answer", concern.answer).clean("learnt", concern.learnt);
    checks.clean("raised_by", concern.raisedBy, TextSort::Name);
    checks.clean("sent_to", concern.sentTo, TextSort::Name);
    return checks.problems();
}

bool isWaiting(const Concern& concern, QDate day) {
    const bool answered = concern.answeredOn && *concern.answeredOn <= day;
    return concern.kind != ConcernKind::Compliment && concern.raisedOn <= day && !answered;
}

std::optional<int> daysWaiting(const Concern& concern, QDate day) {
    if (concern.kind == ConcernKind::Compliment || concern.raisedOn > day) return std::nullopt;
    const QDate until = concern.answeredOn ? std::min(*concern.answeredOn, day) : day;
    return static_cast<int>(concern.raisedOn.daysTo(until));
}

QDate lastMoved(const Concern& concern, QDate day) {
    QDate last = concern.raisedOn;
    if (concern.sentOn && *concern.sentOn <= day) last = std::max(last, *concern.sentOn);
    for (const ConcernChase& chase : concern.chases)
        if (chase.on <= day) last = std::max(last, chase.on);
    return last;
}

} // namespace aelwyd
