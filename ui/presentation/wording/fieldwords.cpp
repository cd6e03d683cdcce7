// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/fieldwords.h"

#include "core/base/localmoment.h"
#include "core/base/text.h"
#include "core/vault/sealedtext.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/workforcewords.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace aelwyd::wording {

namespace {

const QString kNothing = QStringLiteral("–");

using CodeWords = QString (*)(const QString& code);

template <class E>
QString wordsOf(const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? word(*value) : QString();
}

QString wordsOfLanguage(const QString& code) {
    const auto known = LanguageCode::tryFromString(code);
    return known ? language(*known) : QString();
}

/// By "table.column".
const QHash<QString, CodeWords>& codedFields() {
    static const QHash<QString, CodeWords> fields{
        {QStringLiteral("care_worker.employment"), &wordsOf<Employment>},
        {QStringLiteral("care_worker.gender"), &wordsOf<Gender>},
        {QStringLiteral("care_worker_language.language"), &wordsOfLanguage},
        {QStringLiteral("care_worker_language.level"), &wordsOf<LanguageLevel>},
        {QStringLiteral("care_worker_leave.kind"), &wordsOf<LeaveKind>},
        {QStringLiteral("circle_member.relationship"), &wordsOf<Relationship>},
        {QStringLiteral("complexity_decision.status"), &wordsOf<Rag>},
        {QStringLiteral("concern.kind"), &wordsOf<ConcernKind>},
        {QStringLiteral("concern.topic"), &wordsOf<ConcernTopic>},
        {QStringLiteral("concern.voice"), &wordsOf<Voice>},
        {QStringLiteral("experience_decision.status"), &wordsOf<Rag>},
        {QStringLiteral("package.bank_period"), &wordsOf<BankPeriod>},
        {QStringLiteral("package_funding.funding"), &wordsOf<Funding>},
        {QStringLiteral("package_stage.stage"), &wordsOf<PackageStage>},
        {QStringLiteral("package_terms.bank_period"), &wordsOf<BankPeriod>},
        {QStringLiteral("plan_activity.tier"), &wordsOf<ActivityTier>},
        {QStringLiteral("plan_activity.time_of_day"), &wordsOf<TimeOfDay>},
        {QStringLiteral("plan_outcome.kind"), &wordsOf<OutcomeKind>},
        {QStringLiteral("plan_outcome.status"), &wordsOf<OutcomeStatus>},
        {QStringLiteral("review.kind"), &wordsOf<ReviewKind>},
        {QStringLiteral("review.meets_outcomes"), &wordsOf<ReviewAnswer>},
        {QStringLiteral("review.result"), &wordsOf<ReviewResult>},
        {QStringLiteral("review.still_wanted"), &wordsOf<ReviewAnswer>},
        {QStringLiteral("review_card.kind"), &wordsOf<CardKind>},
        {QStringLiteral("safeguarding_concern.voice"), &wordsOf<Voice>},
        {QStringLiteral("service_user.language"), &wordsOfLanguage},
        {QStringLiteral("service_user.worker_gender"), &wordsOf<GenderPreference>},
        {QStringLiteral("shadowing_observation.complexity"), &wordsOf<Rag>},
        {QStringLiteral("shadowing_observation.recommends"), &wordsOf<Rag>},
        {QStringLiteral("staff_meeting.kind"), &wordsOf<MeetingKind>},
        {QStringLiteral("story.teller"), &wordsOf<Voice>},
        {QStringLiteral("theme_card.kind"), &wordsOf<CardKind>},
        {QStringLiteral("visit.kind"), &wordsOf<VisitKind>},
        {QStringLiteral("visit.state"), &wordsOf<VisitState>}};
    return fields;
}

/// Boxes that are ticked or not.
bool isTick(const QString& column) {
    static const QSet<QString> ticks{QStringLiteral("agreed_short"),
                                     QStringLiteral("archived"),
                                     QStringLiteral("confirmed_for_all"),
                                     QStringLiteral("demo"),
                                     QStringLiteral("given"),
                                     QStringLiteral("interpreter_needed"),
                                     QStringLiteral("names_changed"),
                                     QStringLiteral("partner_in_plan"),
                                     QStringLiteral("personal_care")};
    return ticks.contains(column) || column.startsWith(QLatin1String("need_")) ||
           column.startsWith(QLatin1String("may_see_")) || column.startsWith(QLatin1String("shared_"));
}

bool isMoment(const QString& column) {
    return column == QLatin1String("planned_start") || column == QLatin1String("actual_start") ||
           column == QLatin1String("cancelled_at");
}

QString ofMoment(const LocalMoment& moment) {
    return translate("Wording", "%1, %2", "date, time").arg(date(moment.day()), time(moment.time()));
}

QString ofNumber(const QString& column, qint64 number) {
    if (isMoment(column)) return ofMoment(LocalMoment::fromMinutes(number));
    if (isTick(column))
        return number != 0 ? translate("Wording", "Ticked") : translate("Wording", "Not ticked");
    if (column.endsWith(QLatin1String("minutes"))) return minutes(static_cast<int>(number));
    if (column.endsWith(QLatin1String("_pence"))) return money(static_cast<int>(number));
    if (column == QLatin1String("days")) return weekdays(Weekdays::fromMask(static_cast<int>(number)));
    return QLocale().toString(number);
}

QString ofText(const QString& table, const QString& column, const QString& text) {
    if (text.isEmpty()) return kNothing;
    if (isSealedText(text))
        return translate("Wording", "Sealed: only who may read safeguarding notes sees it");
    if (const CodeWords words = codedFields().value(table + u'.' + column))
        if (const QString known = words(text); !known.isEmpty()) return known;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? date(day) : withVisibleControls(text);
}

} // namespace

QString shown(const QString& table, const QString& column, const SyncValue& value) {
    switch (value.kind) {
    case SyncValue::Kind::Integer:
        return ofNumber(column, value.integer);
    case SyncValue::Kind::Real:
        return QLocale().toString(value.real);
    case SyncValue::Kind::Text:
        return ofText(table, column, QString::fromUtf8(value.bytes));
    default:
        return kNothing;
    }
}

} // namespace aelwyd::wording
