// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/reviewwords.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/tagwords.h"
#include "ui/presentation/wording/translate.h"

#include <QLocale>
#include <array>

namespace aelwyd::wording {

namespace {

/// The words of an enumeration in the order of its values.
template <class E>
QString nth(E value, const std::array<const char*, CodeList<E>::codes.size()>& words) {
    return translate("Wording", words.at(static_cast<size_t>(value)));
}

QString detailOf(const TodayItem& item) {
    if (const auto kind = fromCode<ReviewKind>(item.detail); kind && item.kind == TodayKind::Review)
        return word(*kind);
    if (const auto rule = fromCode<MatchRule>(item.detail); rule && item.kind == TodayKind::VisitAgainstRule)
        return word(*rule);
    if (const auto kind = fromCode<ConcernKind>(item.detail); kind && item.kind == TodayKind::Waiting)
        return word(*kind);
    if (item.kind == TodayKind::CompetenceExpires) return unit(item.detail);
    return item.detail;
}

QString ofVisit(const TodayItem& item) {
    // Of a whole day.
    if (!item.at)
        return translate("Wording", "Visits without a worker: %1").arg(QLocale().toString(item.amount));
    const QString at = item.at ? time(item.at->time()) : QString();
    if (item.kind == TodayKind::VisitUnstaffed) return translate("Wording", "No worker yet: %1").arg(at);
    return translate("Wording", "Against a rule (%1), %2: %3").arg(detailOf(item), item.worker, at);
}

QString ofWait(const TodayItem& item) {
    const QString words = item.words.en.isEmpty() ? item.words.cy : item.words.en;
    return translate("Wording", "%1, days waiting: %2. %3")
        .arg(detailOf(item), QLocale().toString(item.amount), words);
}

} // namespace

QString word(Voice voice) {
    return nth(voice,
               {QT_TRANSLATE_NOOP("Wording", "The person"), QT_TRANSLATE_NOOP("Wording", "Family"),
                QT_TRANSLATE_NOOP("Wording", "A friend"), QT_TRANSLATE_NOOP("Wording", "An advocate"),
                QT_TRANSLATE_NOOP("Wording", "A care worker"),
                QT_TRANSLATE_NOOP("Wording", "A social worker"),
                QT_TRANSLATE_NOOP("Wording", "A health worker"), QT_TRANSLATE_NOOP("Wording", "The office"),
                QT_TRANSLATE_NOOP("Wording", "Somebody else")});
}

QString word(Direction direction) {
    return nth(direction,
               {QT_TRANSLATE_NOOP("Wording", "Not known yet"), QT_TRANSLATE_NOOP("Wording", "Better"),
                QT_TRANSLATE_NOOP("Wording", "The same"), QT_TRANSLATE_NOOP("Wording", "Worse")});
}

QString word(ReviewKind kind) {
    return nth(kind,
               {QT_TRANSLATE_NOOP("Wording", "After a day"), QT_TRANSLATE_NOOP("Wording", "After a week"),
                QT_TRANSLATE_NOOP("Wording", "After six weeks"),
                QT_TRANSLATE_NOOP("Wording", "After three months"),
                QT_TRANSLATE_NOOP("Wording", "Yearly, with the social worker"),
                QT_TRANSLATE_NOOP("Wording", "Asked for")});
}

QString word(ReviewAnswer answer) {
    return nth(answer, {QT_TRANSLATE_NOOP("Wording", "Wholly"), QT_TRANSLATE_NOOP("Wording", "Partly"),
                        QT_TRANSLATE_NOOP("Wording", "Not at all")});
}

QString word(ReviewResult result) {
    return nth(result, {QT_TRANSLATE_NOOP("Wording", "Package stays the same"),
                        QT_TRANSLATE_NOOP("Wording", "More time"), QT_TRANSLATE_NOOP("Wording", "Less time"),
                        QT_TRANSLATE_NOOP("Wording", "Other times of day")});
}

QString word(CardKind kind) {
    return nth(kind, {QT_TRANSLATE_NOOP("Wording", "What is working"),
                      QT_TRANSLATE_NOOP("Wording", "What is not working"),
                      QT_TRANSLATE_NOOP("Wording", "What is important for the future")});
}

QString word(StoryConsent consent) {
    return nth(consent,
               {QT_TRANSLATE_NOOP("Wording", "Nobody"), QT_TRANSLATE_NOOP("Wording", "The team"),
                QT_TRANSLATE_NOOP("Wording", "The commissioner"), QT_TRANSLATE_NOOP("Wording", "Everyone")});
}

QString word(ConcernKind kind) {
    return nth(kind, {QT_TRANSLATE_NOOP("Wording", "Unmet need"), QT_TRANSLATE_NOOP("Wording", "Request"),
                      QT_TRANSLATE_NOOP("Wording", "Complaint"), QT_TRANSLATE_NOOP("Wording", "Compliment")});
}

QString word(ConcernTopic topic) {
    return nth(topic,
               {QT_TRANSLATE_NOOP("Wording", "Equipment"), QT_TRANSLATE_NOOP("Wording", "Reassessment"),
                QT_TRANSLATE_NOOP("Wording", "Occupational therapy"), QT_TRANSLATE_NOOP("Wording", "Visits"),
                QT_TRANSLATE_NOOP("Wording", "Staff"), QT_TRANSLATE_NOOP("Wording", "Health"),
                QT_TRANSLATE_NOOP("Wording", "Money"), QT_TRANSLATE_NOOP("Wording", "Something else")});
}

QString word(Harm harm) {
    return nth(harm,
               {QT_TRANSLATE_NOOP("Wording", "Physical harm"), QT_TRANSLATE_NOOP("Wording", "Emotional harm"),
                QT_TRANSLATE_NOOP("Wording", "Sexual harm"), QT_TRANSLATE_NOOP("Wording", "Financial harm"),
                QT_TRANSLATE_NOOP("Wording", "Neglect")});
}

QString word(TodayKind kind) {
    return nth(kind,
               {QT_TRANSLATE_NOOP("Wording", "Visit without a worker"),
                QT_TRANSLATE_NOOP("Wording", "Visit against a rule"), QT_TRANSLATE_NOOP("Wording", "Review"),
                QT_TRANSLATE_NOOP("Wording", "Action from a review"),
                QT_TRANSLATE_NOOP("Wording", "Review of a Red worker"),
                QT_TRANSLATE_NOOP("Wording", "Decision about an Amber worker"),
                QT_TRANSLATE_NOOP("Wording", "Supervision"), QT_TRANSLATE_NOOP("Wording", "Development plan"),
                QT_TRANSLATE_NOOP("Wording", "Registration"), QT_TRANSLATE_NOOP("Wording", "DBS check"),
                QT_TRANSLATE_NOOP("Wording", "Training runs out"),
                QT_TRANSLATE_NOOP("Wording", "Banked time about to lapse"),
                QT_TRANSLATE_NOOP("Wording", "More time than agreed"),
                QT_TRANSLATE_NOOP("Wording", "Waits for an answer"),
                QT_TRANSLATE_NOOP("Wording", "No backup that was read back lately"),
                QT_TRANSLATE_NOOP("Wording", "To resolve after copies met"),
                QT_TRANSLATE_NOOP("Wording", "Action from Working Together for Change"),
                QT_TRANSLATE_NOOP("Wording", "No DBS check")});
}

QString sentence(const TodayItem& item) {
    switch (item.kind) {
    case TodayKind::VisitUnstaffed:
    case TodayKind::VisitAgainstRule:
        return ofVisit(item);
    case TodayKind::Waiting:
        return ofWait(item);
    case TodayKind::ReviewAction:
        return translate("Wording", "To do after a review: %1").arg(item.words.en);
    case TodayKind::ThemeAction:
        return translate("Wording", "Promised in Working Together for Change: %1").arg(item.words.en);
    case TodayKind::ToResolve:
        return translate("Wording", "To resolve after copies met: %1").arg(item.amount);
    case TodayKind::BankLapsing:
        return translate("Wording", "Banked time that would lapse: %1").arg(minutes(item.amount));
    default:
        return item.detail.isEmpty() ? word(item.kind)
                                     : translate("Wording", "%1: %2").arg(word(item.kind), detailOf(item));
    }
}

} // namespace aelwyd::wording
