// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/voice.h"
#include "core/people/serviceuser.h"

namespace aelwyd {

struct ConcernTag;
using ConcernId = Id<ConcernTag>;

/// An unmet need (nobody provides it yet), a request (equipment, reassessment), a complaint or a compliment.
enum class ConcernKind { UnmetNeed, Request, Complaint, Compliment };
template <>
struct CodeList<ConcernKind> {
    static constexpr std::array codes{"unmet_need", "request", "complaint", "compliment"};
};

/// What it is about.
enum class ConcernTopic { Equipment, Reassessment, OccupationalTherapy, Visits, Staff, Health, Money, Other };
template <>
struct CodeList<ConcernTopic> {
    static constexpr std::array codes{
        "equipment", "reassessment", "occupational_therapy", "visits", "staff", "health", "money", "other"};
};

/// Asked after again.
struct ConcernChase {
    QUuid id;
    QDate on;
    QString by;
    QString note;
    friend bool operator==(const ConcernChase&, const ConcernChase&) = default;
};

/// Something that somebody raised and that waits until it is answered.
struct Concern {
    ConcernId id = ConcernId::create();
    /// Nothing where it is about nobody in particular.
    std::optional<ServiceUserId> person;
    ConcernKind kind = ConcernKind::Request;
    ConcernTopic topic = ConcernTopic::Other;
    BilingualText what;
    QDate raisedOn;
    Voice voice = Voice::Person;
    QString raisedBy;
    QString sentTo;
    std::optional<QDate> sentOn;
    /// Earliest first.
    QList<ConcernChase> chases;
    std::optional<QDate> answeredOn;
    BilingualText answer;
    /// What was learnt from it.
    BilingualText learnt;
    /// Left the lists without being deleted.
    bool archived = false;
    friend bool operator==(const Concern&, const Concern&) = default;
};

/// Tidied, chases in the order of their days, with ids for those that have none.
Concern tidied(Concern concern);
/// Required on "what"; Required and DateInFuture on "raised_on"; no later day in the future, nor before it
/// was raised (DateOrder); Required on "sent_to" with a day of sending, and on "answer" once a complaint,
/// request or need is answered; text problems. A chase's field is "chases/<id>/on".
Problems problemsOf(const Concern& concern, QDate today);

/// Waits for an answer: compliments never do.
bool isWaiting(const Concern& concern, QDate day);
/// Whole days from the day it was raised until it was answered, or until `day` while it was not; nothing for
/// compliments, and before it was raised.
std::optional<int> daysWaiting(const Concern& concern, QDate day);
/// The last day on which anybody did something about it until `day`: raised, sent or chased.
QDate lastMoved(const Concern& concern, QDate day);

} // namespace aelwyd
